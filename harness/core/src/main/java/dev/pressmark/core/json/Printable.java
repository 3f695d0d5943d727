package dev.pressmark.core.json;

/**
 * Strings of a file as messages show them: cut where they are long, and without anything that could
 * move the cursor of a terminal or turn the order of the words.
 */
public final class Printable {

  private static final int QUOTED = 60;

  private Printable() {}

  /** In quotation marks, cut to a few words. */
  public static String quoted(String value) {
    return '"' + cut(value, QUOTED) + '"';
  }

  /** Cut to this many characters. */
  public static String cut(String value, int length) {
    int end = value.length() <= length ? value.length() : length - 1;
    if (end > 0 && end < value.length() && Character.isHighSurrogate(value.charAt(end - 1))) {
      end--;
    }
    StringBuilder out = new StringBuilder(end + 1);
    value.substring(0, end).codePoints().forEach(c -> append(out, c));
    return end < value.length() ? out.append('…').toString() : out.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (isPlain(c)) {
          out.appendCodePoint(c);
        } else {
          escape(out, c);
        }
      }
    }
  }

  /** A character by its number: {@code \}{@code u{1b}}. */
  static void escape(StringBuilder out, int c) {
    out.append("\\u{").append(Integer.toHexString(c)).append('}');
  }

  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
