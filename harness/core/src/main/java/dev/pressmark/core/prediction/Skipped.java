package dev.pressmark.core.prediction;

import java.util.List;

/**
 * What a file holds beside the answers that are used.
 *
 * @param otherSplit how many lines answer articles of stories that are not scored
 * @param links how many links have an end in an article that is not scored or has no text
 * @param textNotSupplied the ids of the articles that were answered and whose text is not there,
 *     sorted
 */
public record Skipped(long otherSplit, long links, List<String> textNotSupplied) {

  /** Nothing at all. */
  public static final Skipped NOTHING = new Skipped(0, 0, List.of());

  /** Copies the list. */
  public Skipped {
    textNotSupplied = List.copyOf(textNotSupplied);
  }
}
