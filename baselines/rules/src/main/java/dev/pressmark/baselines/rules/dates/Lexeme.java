package dev.pressmark.baselines.rules.dates;

/**
 * A word, a number or a sign.
 *
 * @param start index of its first character
 * @param end index after its last
 * @param word its characters in lower case, apostrophes and dashes as {@code '} and {@code -}
 * @param kind what it is
 * @param capital whether it begins with a capital letter
 * @param gap what stands before it
 */
record Lexeme(int start, int end, String word, Kind kind, boolean capital, Gap gap) {

  /** What a lexeme is made of. */
  enum Kind {
    LETTERS,
    DIGITS,
    SIGN
  }

  /** What stands between a lexeme and the one before. */
  enum Gap {
    /** Nothing. */
    NONE,
    /** White space within a line, or garbling that stands for it. */
    SPACE,
    /** The end of a line, or the beginning of the text. */
    BREAK
  }

  boolean isDigits() {
    return kind == Kind.DIGITS;
  }

  boolean isLetters() {
    return kind == Kind.LETTERS;
  }
}
