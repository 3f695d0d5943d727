package dev.pressmark.core.html;

import java.util.Locale;

/** Text as HTML, and as what may stand in an address. */
public final class Html {

  private static final int REPLACEMENT = 0xFFFD;

  private Html() {}

  /**
   * Text for the content of an element or an attribute in quotation marks. Characters that HTML
   * does not allow, controls, and marks that turn the direction of writing become U+FFFD.
   */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\n', '\t' -> out.appendCodePoint(c);
      default -> out.appendCodePoint(isForbidden(c) ? REPLACEMENT : c);
    }
  }

  private static boolean isForbidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE -> true;
      case Character.FORMAT -> isTurning(c);
      default -> (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    };
  }

  private static boolean isTurning(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /**
   * A word for ids, addresses and file names: small letters and digits of ASCII, with hyphens for
   * whatever stands between; {@code x} where nothing is left.
   */
  public static String slug(String text) {
    String slug =
        text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "x" : slug;
  }
}
