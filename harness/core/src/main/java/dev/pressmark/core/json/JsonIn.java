package dev.pressmark.core.json;

import dev.pressmark.api.Term;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.wire.Json;
import dev.pressmark.wire.JsonOut;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * A strict reader of one JSON document. A decoder walks through it value by value; what is not of
 * the expected kind is noted as a problem and passed over, so that one reading finds everything
 * that is wrong. Only malformed JSON ends the reading early.
 *
 * <p>A method that reads a value expects to stand on it and leaves the reader behind it. No tree is
 * built. Not thread-safe.
 */
public final class JsonIn {

  /** Stands for an integer that is not there. */
  public static final int ABSENT = Integer.MIN_VALUE;

  /** Bound of the digits before and after the point of an exact number. */
  private static final int LARGEST_EXPONENT = 30;

  static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

  private final JsonParser parser;
  private final String file;
  private final int firstLine;
  private final Problems problems;

  private JsonIn(JsonParser parser, String file, int firstLine, Problems problems) {
    this.parser = parser;
    this.file = file;
    this.firstLine = firstLine;
    this.problems = problems;
  }

  /**
   * Reads a document.
   *
   * @param bytes UTF-8 without byte order mark
   * @param file the file, for messages
   * @param firstLine the line of the file on which the document begins, from 1
   * @param problems takes what is wrong
   * @param decoder reads the one value of the document; may give null
   * @return what the decoder gave; null where the JSON is malformed or the decoder gave null
   */
  public static <T> @Nullable T document(
      byte[] bytes,
      String file,
      int firstLine,
      Problems problems,
      Function<JsonIn, @Nullable T> decoder) {
    return document(bytes, 0, bytes.length, file, firstLine, problems, decoder);
  }

  /** Reads a document that is a part of an array; see the other method. */
  public static <T> @Nullable T document(
      byte[] bytes,
      int offset,
      int length,
      String file,
      int firstLine,
      Problems problems,
      Function<JsonIn, @Nullable T> decoder) {
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), bytes, offset, length)) {
      JsonIn in = new JsonIn(parser, file, firstLine, problems);
      Utf8.Fault fault = Utf8.check(bytes, offset, length);
      if (fault != null) {
        int line = firstLine + Utf8.lines(bytes, offset, fault.offset());
        problems.add(Location.ofLine(file, line), fault.found(), Utf8.ALLOWED);
        return null;
      }
      try {
        if (parser.nextToken() == null) {
          problems.add(Location.ofLine(file, firstLine), "no JSON at all", "one JSON value");
          return null;
        }
        T value = decoder.apply(in);
        if (parser.nextToken() != null) {
          problems.add(
              in.here(), "more content after the end of the JSON value", "exactly one value");
          return null;
        }
        return value;
      } catch (JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        problems.add(
            in.location(at == null ? parser.currentLocation() : at),
            malformed(e),
            "well-formed JSON in UTF-8");
        return null;
      }
    }
  }

  private static String malformed(JacksonException e) {
    String message = e.getOriginalMessage();
    for (String rest :
        List.of("\n", " (start marker at", ", from `StreamReadConstraints", ": enable `")) {
      int cut = message.indexOf(rest);
      message = cut < 0 ? message : message.substring(0, cut);
    }
    TokenStreamLocation at = e.getLocation();
    String column = at == null ? "" : " at column " + at.getColumnNr();
    return "malformed JSON" + column + ": " + Printable.cut(message, 300);
  }

  private Location location(@Nullable TokenStreamLocation at) {
    int line = at == null || at.getLineNr() < 1 ? 1 : at.getLineNr();
    return new Location(file, firstLine + line - 1, JsonPath.of(parser.streamReadContext()));
  }

  /** Where the reader stands. */
  public Location here() {
    return location(parser.currentTokenLocation());
  }

  /** How many problems were noted so far, in this document and before it. */
  public long problemCount() {
    return problems.count();
  }

  /** Notes that the value the reader stands on, or has just left, is not as it should be. */
  public void problem(String found, String allowed) {
    problems.add(here(), found, allowed);
  }

  /** Notes a problem at a place remembered before. */
  public void problem(Location location, String found, String allowed) {
    problems.add(location, found, allowed);
  }

  /**
   * Begins an object. Where there is something else, that is a problem, and the fields given back
   * are none.
   */
  public Fields object() {
    int line = firstLine + parser.currentTokenLocation().getLineNr() - 1;
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      return new Fields(line, parser.streamReadContext().getParent(), true);
    }
    Fields none = new Fields(line, parser.streamReadContext(), false);
    mismatch("an object");
    return none;
  }

  /**
   * Reads an array.
   *
   * @param element reads one element; null where it is of no use
   * @return the elements that are of use; null where there is no array
   */
  public <T> @Nullable List<T> list(Function<JsonIn, @Nullable T> element) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      mismatch("an array");
      return null;
    }
    List<T> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      T value = element.apply(this);
      if (value != null) {
        elements.add(value);
      }
    }
    return elements;
  }

  /** Whether the reader stands on a null. */
  public boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  /** Whether the reader stands on the beginning of an array. */
  public boolean isArray() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  /** Whether the reader stands on the beginning of an object. */
  public boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  /** Whether the reader stands on a string. */
  public boolean isString() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  /** Reads a string; null where there is something else, or half of a surrogate pair in it. */
  public @Nullable String string() {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      mismatch("a string");
      return null;
    }
    String value = parser.getString();
    if (Utf8.hasHalfPair(value)) {
      problem("a string with half of a surrogate pair in it", "text that has a UTF-8 form");
      return null;
    }
    return value;
  }

  /** Reads a string with at least one character; null where there is something else. */
  public @Nullable String words() {
    String value = string();
    if (value != null && value.isBlank()) {
      problem("an empty string", "a string with at least one character");
      return null;
    }
    return value;
  }

  /** Reads the one string that may stand here, such as a format; null where there is another. */
  public @Nullable String only(String allowed, String what) {
    String value = string();
    if (value != null && !value.equals(allowed)) {
      problem(what + " " + quoted(value), allowed);
      return null;
    }
    return value;
  }

  /** Reads an integer of 0 or more; {@link #ABSENT} where there is something else. */
  public int natural() {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      mismatch("an integer of 0 or more");
      return ABSENT;
    }
    long value;
    try {
      value = parser.getLongValue();
    } catch (JacksonException e) {
      value = -1;
    }
    if (value < 0 || value > Integer.MAX_VALUE) {
      problem(
          "the number " + Printable.cut(parser.getString(), 60),
          "an integer from 0 to " + Integer.MAX_VALUE);
      return ABSENT;
    }
    return (int) value;
  }

  /** Reads an integer of 0 or more; null where there is something else. */
  public @Nullable Integer count() {
    int value = natural();
    return value == ABSENT ? null : value;
  }

  /** Whether the reader stands on a number. */
  public boolean isNumber() {
    return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        || parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT;
  }

  /**
   * Reads a number exactly as it is written; null where there is something else, or a number beyond
   * 10^{@value #LARGEST_EXPONENT} or with more decimals than that.
   */
  public @Nullable BigDecimal amount() {
    if (!isNumber()) {
      mismatch("a number");
      return null;
    }
    String written = parser.getString();
    BigDecimal value;
    try {
      value = new BigDecimal(written);
    } catch (NumberFormatException e) {
      value = null; // an exponent beyond all bounds
    }
    if (value == null
        || value.precision() > LARGEST_EXPONENT
        || Math.abs((long) value.scale()) > LARGEST_EXPONENT) {
      problem(
          "the number " + Printable.cut(written, 60),
          "a number of at most " + LARGEST_EXPONENT + " digits");
      return null;
    }
    return value;
  }

  /** Reads an integer of 64 bits; null where there is something else. */
  public @Nullable Long wholeNumber() {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      mismatch("an integer");
      return null;
    }
    try {
      return parser.getLongValue();
    } catch (JacksonException e) {
      problem("the number " + Printable.cut(parser.getString(), 60), "an integer of 64 bits");
      return null;
    }
  }

  /**
   * Reads an object whose names are data.
   *
   * @param value reads one value; null where it is of no use
   * @return the values that are of use, in their order; null where there is no object
   */
  public <T> @Nullable Map<String, T> map(Function<JsonIn, @Nullable T> value) {
    Map<String, T> values = new LinkedHashMap<>();
    Fields fields = object();
    while (fields.next()) {
      String name = fields.name();
      T one = value.apply(this);
      if (one != null) {
        values.put(name, one);
      }
    }
    return fields.isObject() ? values : null;
  }

  /** Reads a number; null where there is something else or it is not finite. */
  public @Nullable Double number() {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      mismatch("a number");
      return null;
    }
    double value = parser.getDoubleValue();
    if (!Double.isFinite(value)) {
      problem("the number " + Printable.cut(parser.getString(), 60), "a finite number");
      return null;
    }
    return value;
  }

  /** Reads true or false; null where there is something else. */
  public @Nullable Boolean bool() {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      mismatch("true or false");
      return null;
    }
    return token == JsonToken.VALUE_TRUE;
  }

  /** Reads a term of a vocabulary; null where there is something else. */
  public <E extends Enum<E> & Term> @Nullable E term(Class<E> vocabulary) {
    String word = string();
    if (word == null) {
      return null;
    }
    E term = Terms.find(vocabulary, word);
    if (term == null) {
      problem(quoted(word), Term.words(vocabulary));
    }
    return term;
  }

  /** Reads a string, a number as it is written, true, false or null; null for anything else. */
  public @Nullable Json scalar() {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      return Json.of(parser.getString());
    }
    if (token.isScalarValue()) {
      return new Json.Literal(parser.getString());
    }
    skip();
    return null;
  }

  /** Passes over the value the reader stands on, whatever it is. */
  public void skip() {
    parser.skipChildren();
  }

  /** Passes over the value the reader stands on; a repeated key anywhere in it is a problem. */
  public void walk() {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Fields fields = object();
      while (fields.next()) {
        walk();
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        walk();
      }
    }
  }

  /** Notes that what the reader stands on is about other data than it should be. */
  public void integrityProblem(Location location, String found, String allowed) {
    problems.add(new Problem(Problem.Kind.INTEGRITY, location, found, allowed));
  }

  private void mismatch(String expected) {
    problem(found(), expected);
    skip();
  }

  private String found() {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "the string " + quoted(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          "the number " + Printable.cut(parser.getString(), 60);
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_NULL -> "null";
      default -> token.toString();
    };
  }

  /** Whether a string has no UTF-8 form because half of a surrogate pair stands alone in it. */
  public static boolean hasHalfPair(String value) {
    return Utf8.hasHalfPair(value);
  }

  /** A value for a message: cut where it is long. */
  public static String shown(Json value) {
    return Printable.cut(JsonOut.line(value), 60);
  }

  /** A string for a message: in quotation marks, cut where it is long. */
  public static String quoted(String value) {
    return Printable.quoted(value);
  }

  /**
   * Makes a record whose constructor checks a law; a breach is noted at the given place.
   *
   * @return the record; null where it breaks a law
   */
  public <T> @Nullable T make(Location at, Supplier<T> record) {
    try {
      return record.get();
    } catch (IllegalArgumentException | ArithmeticException e) {
      problems.add(at, Printable.cut(String.valueOf(e.getMessage()), 400));
      return null;
    }
  }

  /** The fields of one object, one after the other. */
  public final class Fields {

    private final int line;
    private final TokenStreamContext outside;
    private final boolean valid;
    private final SeenNames names = new SeenNames();
    private String name = "";

    private Fields(int line, TokenStreamContext outside, boolean valid) {
      this.line = line;
      this.outside = outside;
      this.valid = valid;
    }

    /** Where the object begins. To be asked inside the object or right behind it, not later. */
    public Location start() {
      return new Location(file, line, JsonPath.of(outside));
    }

    /** Whether it is an object at all. */
    public boolean isObject() {
      return valid;
    }

    /** Goes on to the value of the next field; a name that was there before is a problem. */
    public boolean next() {
      while (valid) {
        String next = parser.nextName();
        if (next == null) {
          return false;
        }
        parser.nextToken();
        if (names.add(next)) {
          name = next;
          return true;
        }
        problem("the key " + quoted(next) + " for the second time", "each key once");
        skip();
      }
      return false;
    }

    /** The name of the field whose value the reader stands on. */
    public String name() {
      return name;
    }

    /** Whether a field of this name was there so far. */
    public boolean has(String field) {
      return names.has(field);
    }

    /** Notes a field that has no place here, and passes over its value. */
    public void unknown(String allowed) {
      problem("unknown field " + quoted(name), allowed);
      skip();
    }

    /**
     * Notes which of the fields that must be there are missing.
     *
     * @return whether all are there
     */
    public boolean require(String... required) {
      boolean complete = valid;
      for (String field : required) {
        if (valid && !names.has(field)) {
          problems.add(start(), "the field \"" + field + "\" is missing", "");
          complete = false;
        }
      }
      return complete;
    }
  }
}
