package dev.pressmark.core.speed;

import dev.pressmark.api.system.ArticleInput;
import java.util.List;
import java.util.SplittableRandom;

/** The few articles on which a slow system is timed. */
public final class DrawnArticles {

  /** How many there are. */
  public static final int COUNT = 24;

  /** CPU seconds for one article from which on a system is slow. */
  public static final double SLOW_SECONDS = .2;

  private DrawnArticles() {}

  /**
   * The places of those that are drawn, ascending: all where there are no more than {@value
   * #COUNT}. Every set of so many is equally likely.
   *
   * @param articles all articles, in an order that is always the same
   */
  public static List<Integer> places(List<ArticleInput> articles, long seed) {
    return TimedTexts.shuffled(articles.size(), new SplittableRandom(seed)).stream()
        .limit(COUNT)
        .sorted()
        .toList();
  }
}
