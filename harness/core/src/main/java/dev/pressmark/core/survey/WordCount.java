package dev.pressmark.core.survey;

import java.util.regex.Pattern;

/** Words as editors count them: what stands between white space and holds a letter or digit. */
final class WordCount {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  private WordCount() {}

  /** The number of words; 0 for an empty text. */
  static long of(String text) {
    return SPACE.splitAsStream(text).filter(word -> WORD.matcher(word).find()).count();
  }
}
