package dev.pressmark.core.result;

import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.problem.Location;
import dev.pressmark.wire.Json;
import java.util.Iterator;
import java.util.Map;

/**
 * Compares a document with what it should say, value by value. The order of fields, white space and
 * the way a number is written make no difference; anything else is an integrity problem.
 */
final class Recomputed {

  private static final String FOLLOWS = ", which follows from counts and settings";

  private final Json expected;

  /** For documents that should say this. */
  Recomputed(Json expected) {
    this.expected = expected;
  }

  /** Reads the value the reader stands on and notes where it differs. Always gives true. */
  Boolean check(JsonIn in) {
    check(in, expected);
    return true;
  }

  private static void check(JsonIn in, Json expected) {
    if (expected instanceof Json.Obj object && in.isObject()) {
      fields(in, object);
    } else if (expected instanceof Json.Array array && in.isArray()) {
      elements(in, array);
    } else {
      Location here = in.here();
      Json found = in.scalar();
      if (found == null || !same(found, expected)) {
        String said = found == null ? "an object or an array" : JsonIn.shown(found);
        in.integrityProblem(here, said, JsonIn.shown(expected) + FOLLOWS);
      }
    }
  }

  private static void fields(JsonIn in, Json.Obj expected) {
    JsonIn.Fields fields = in.object();
    while (fields.next()) {
      Json value = expected.fields().get(fields.name());
      if (value == null) {
        in.integrityProblem(
            in.here(),
            "the field " + JsonIn.quoted(fields.name()),
            "what follows from counts and settings, and nothing else");
        in.skip();
      } else {
        check(in, value);
      }
    }
    for (Map.Entry<String, Json> field : expected.fields().entrySet()) {
      if (!fields.has(field.getKey())) {
        in.integrityProblem(
            fields.start(),
            "the field " + JsonIn.quoted(field.getKey()) + " is missing",
            JsonIn.shown(field.getValue()) + FOLLOWS);
      }
    }
  }

  private static void elements(JsonIn in, Json.Array expected) {
    Location start = in.here();
    Iterator<Json> values = expected.elements().iterator();
    int[] found = {0};
    in.list(
        element -> {
          found[0]++;
          if (values.hasNext()) {
            check(element, values.next());
          } else {
            element.skip();
          }
          return true;
        });
    if (found[0] != expected.elements().size()) {
      in.integrityProblem(start, found[0] + " elements", expected.elements().size() + FOLLOWS);
    }
  }

  /** Numbers are compared by value. */
  private static boolean same(Json found, Json expected) {
    if (found.equals(expected)) {
      return true;
    }
    return found instanceof Json.Literal a
        && expected instanceof Json.Literal b
        && isNumber(a)
        && isNumber(b)
        && Double.parseDouble(a.written()) == Double.parseDouble(b.written());
  }

  private static boolean isNumber(Json.Literal literal) {
    char first = literal.written().charAt(0);
    return first == '-' || (first >= '0' && first <= '9');
  }
}
