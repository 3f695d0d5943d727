package dev.pressmark.core.timex;

/** Case as values have it: the letters A to Z and nothing else. */
final class Ascii {
  private Ascii() {}

  /** The text with a to z as A to Z, every other character as it is. */
  static String upperCase(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLower(text.charAt(i))) {
        StringBuilder upper = new StringBuilder(text);
        for (; i < text.length(); i++) {
          char c = text.charAt(i);
          upper.setCharAt(i, isLower(c) ? (char) (c - 'a' + 'A') : c);
        }
        return upper.toString();
      }
    }
    return text;
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }
}
