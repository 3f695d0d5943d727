package dev.pressmark.wire;

import java.util.Iterator;
import java.util.Map;

/**
 * Writes {@link Json}, in two layouts: all on one line; or for people, where whatever fits into
 * {@value #WIDTH} columns stands on one line and everything else is broken, one element a line.
 */
public final class JsonOut {

  private static final int WIDTH = 110;

  private final StringBuilder out = new StringBuilder();

  private JsonOut() {}

  /** On one line, without a line end. */
  public static String line(Json value) {
    JsonOut writer = new JsonOut();
    writer.compact(value, false);
    return writer.out.toString();
  }

  /** For people, with a line end after the last line. */
  public static String pretty(Json value) {
    JsonOut writer = new JsonOut();
    writer.broken(value, 0, 0);
    writer.out.append('\n');
    return writer.out.toString();
  }

  private void compact(Json value, boolean spaced) {
    if (value instanceof Json.Text text) {
      string(text.value());
    } else if (value instanceof Json.Literal literal) {
      out.append(literal.written());
    } else if (value instanceof Json.Array array) {
      out.append('[');
      boolean first = true;
      for (Json element : array.elements()) {
        separate(first, spaced);
        first = false;
        compact(element, spaced);
      }
      out.append(']');
    } else if (value instanceof Json.Obj object) {
      out.append('{');
      boolean first = true;
      for (Map.Entry<String, Json> field : object.fields().entrySet()) {
        separate(first, spaced);
        first = false;
        name(field.getKey(), spaced);
        compact(field.getValue(), spaced);
      }
      out.append('}');
    }
  }

  private void separate(boolean first, boolean spaced) {
    if (!first) {
      out.append(spaced ? ", " : ",");
    }
  }

  private void name(String name, boolean spaced) {
    string(name);
    out.append(spaced ? ": " : ":");
  }

  /** Writes a value at an indent, after what stands on its first line already. */
  private void broken(Json value, int indent, int column) {
    int mark = out.length();
    boolean leaf = !hasParts(value);
    compact(value, true);
    if (leaf || column + out.length() - mark < WIDTH) {
      return;
    }
    out.setLength(mark);
    if (value instanceof Json.Array array) {
      out.append('[');
      for (Iterator<Json> i = array.elements().iterator(); i.hasNext(); ) {
        newLine(indent + 1);
        broken(i.next(), indent + 1, indent + 1);
        out.append(i.hasNext() ? "," : "");
      }
      newLine(indent);
      out.append(']');
    } else if (value instanceof Json.Obj object) {
      out.append('{');
      for (Iterator<Map.Entry<String, Json>> i = object.fields().entrySet().iterator();
          i.hasNext(); ) {
        Map.Entry<String, Json> field = i.next();
        newLine(indent + 1);
        int start = out.length();
        name(field.getKey(), true);
        broken(field.getValue(), indent + 1, indent + 1 + out.length() - start);
        out.append(i.hasNext() ? "," : "");
      }
      newLine(indent);
      out.append('}');
    }
  }

  private static boolean hasParts(Json value) {
    return (value instanceof Json.Array array && !array.elements().isEmpty())
        || (value instanceof Json.Obj object && !object.fields().isEmpty());
  }

  private void newLine(int indent) {
    out.append('\n').append(" ".repeat(indent));
  }

  private void string(String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (Character.isSurrogate(c) && !isInPair(value, i)) {
            // It has no UTF-8 form.
            out.append('\uFFFD');
          } else if (c < 0x20 || c == '\u2028' || c == '\u2029' || c == '\uFEFF' || c == 0x7F) {
            unicode(c);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean isInPair(String value, int i) {
    return Character.isHighSurrogate(value.charAt(i))
        ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
  }

  private void unicode(char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(Character.forDigit((c >> shift) & 0xF, 16));
    }
  }
}
