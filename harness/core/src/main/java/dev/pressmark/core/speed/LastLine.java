package dev.pressmark.core.speed;

import java.util.SplittableRandom;

/**
 * A line that makes a text another text: six invented words of six lower-case letters. It has no
 * digits, capitals or marks, so there is nothing in it to be found; it is always as long, so that
 * no pass is longer than another.
 */
final class LastLine {

  private static final String CONSONANTS = "bdfgklmnprstvz";
  private static final String VOWELS = "aeiou";
  private static final int WORDS = 6;
  private static final int SYLLABLES = 3;

  private LastLine() {}

  /** Draws a line, without its end. */
  static String draw(SplittableRandom random) {
    StringBuilder line = new StringBuilder(WORDS * (2 * SYLLABLES + 1));
    for (int word = 0; word < WORDS; word++) {
      if (word > 0) {
        line.append(' ');
      }
      for (int syllable = 0; syllable < SYLLABLES; syllable++) {
        line.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
        line.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
      }
    }
    return line.toString();
  }
}
