package dev.pressmark.core.prediction;

import dev.pressmark.api.prediction.PredictedLinks;

/**
 * Takes what stands in a file of predictions, line by line. What it was given is of no use once the
 * reader finds a problem, which may be later.
 */
public interface PredictionVisitor {

  /** Called once, before everything else; also where the file has no header. */
  default void header(PredictionHeader header) {}

  /** Called for each article line that is used. */
  void article(ArticleAnswer answer);

  /**
   * Called for each line of links, with those that are used. The ends of links are ids of the
   * dataset; that a system's own quote ids have their quotes is not checked.
   *
   * @param links null for a kind that has no key on the line
   * @param line the line, from 1
   */
  void links(PredictedLinks links, int line);
}
