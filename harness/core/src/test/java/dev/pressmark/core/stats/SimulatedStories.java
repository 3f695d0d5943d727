package dev.pressmark.core.stats;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * Invented results of two systems on stories with several articles each. A story has a difficulty
 * that both systems meet, and each system has luck of its own with it, which all of its articles
 * share: that is what makes articles of one story dependent.
 *
 * @param luck standard deviation of a system's luck with a story, as a share of gold units found
 * @param advantage how much larger the expected share of units found is for A than for B
 */
record SimulatedStories(int stories, double luck, double advantage) {
  /** Means of the shares below, with which the true scores are known. */
  private static final double FOUND = .6;

  private static final double WRONG_PER_MISSED = .8;

  /** Counts of both systems, by story or by article. */
  record Sample(StoryCounts a, StoryCounts b) {}

  /** F1 of all stories that might be drawn, for an expected share of units found. */
  static double trueF1(double found) {
    return 2 * found / (2 * found + (1 - found) * WRONG_PER_MISSED + (1 - found));
  }

  double trueF1OfA() {
    return trueF1(FOUND + advantage / 2);
  }

  double trueF1OfB() {
    return trueF1(FOUND - advantage / 2);
  }

  /** One sample; by article the ids of articles are taken for those of stories. */
  Sample draw(Random random, boolean byArticle) {
    Map<String, long[]> a = new LinkedHashMap<>();
    Map<String, long[]> b = new LinkedHashMap<>();
    for (int story = 0; story < stories; story++) {
      double difficulty = .15 * uniform(random);
      double foundA = FOUND + advantage / 2 + difficulty + luck * uniform(random);
      double foundB = FOUND - advantage / 2 + difficulty + luck * uniform(random);
      int articles = 4 + random.nextInt(9);
      for (int article = 0; article < articles; article++) {
        String id = byArticle ? Stories.id(story) + "/" + article : Stories.id(story);
        int gold = 1 + random.nextInt(12);
        a.merge(id, counts(random, gold, foundA), SimulatedStories::plus);
        b.merge(id, counts(random, gold, foundB), SimulatedStories::plus);
      }
    }
    return new Sample(StoryCounts.of(3, a), StoryCounts.of(3, b));
  }

  /** Mean 0, standard deviation 1, never beyond √3: so that shares stay between 0 and 1. */
  private static double uniform(Random random) {
    return Math.sqrt(3) * (2 * random.nextDouble() - 1);
  }

  /** tp, fp, fn. */
  private static long[] counts(Random random, int gold, double found) {
    long tp = 0;
    long fp = 0;
    for (int unit = 0; unit < gold; unit++) {
      if (random.nextDouble() < found) {
        tp++;
      }
      if (random.nextDouble() < (1 - found) * WRONG_PER_MISSED) {
        fp++;
      }
    }
    return new long[] {tp, fp, gold - tp};
  }

  private static long[] plus(long[] a, long[] b) {
    return new long[] {a[0] + b[0], a[1] + b[1], a[2] + b[2]};
  }
}
