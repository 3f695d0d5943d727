package dev.pressmark.core.proofread;

import java.util.Comparator;

/**
 * A stretch of an article, or the article as a whole.
 *
 * @param file the file of its story, as messages name it
 * @param article the id of the article
 * @param start in code points of its text
 * @param end after the last one; both 0 for the article as a whole
 * @param text the words; empty for the article as a whole, and where the dataset may not hold them
 */
public record Passage(String file, String article, int start, int end, String text)
    implements Comparable<Passage> {

  private static final Comparator<Passage> ORDER =
      Comparator.comparing(Passage::article)
          .thenComparingInt(Passage::start)
          .thenComparingInt(Passage::end);

  /** By article and place. */
  @Override
  public int compareTo(Passage other) {
    return ORDER.compare(this, other);
  }

  /** {@code story/a 10-20}, or the article alone. */
  @Override
  public String toString() {
    return end == 0 ? article : article + " " + start + "-" + end;
  }
}
