package dev.pressmark.core.stats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Counts of stories for tests. */
final class Stories {
  /** Micro F1 of tp, fp, fn. */
  static final Statistic MICRO_F1 =
      counts -> 2.0 * counts[0] / (2.0 * counts[0] + counts[1] + counts[2]);

  /** First count over second. */
  static final Statistic RATIO = counts -> (double) counts[0] / counts[1];

  private Stories() {}

  static String id(int story) {
    return "story-" + story;
  }

  static List<String> ids(int stories) {
    List<String> ids = new ArrayList<>();
    for (int story = 0; story < stories; story++) {
      ids.add(id(story));
    }
    return ids;
  }

  static StoryCounts counts(List<long[]> vectors) {
    Map<String, long[]> byStory = new LinkedHashMap<>();
    for (int story = 0; story < vectors.size(); story++) {
      byStory.put(id(story), vectors.get(story));
    }
    return StoryCounts.of(vectors.isEmpty() ? 1 : vectors.get(0).length, byStory);
  }

  /** Random tp, fp, fn. */
  static StoryCounts random(Random random, int stories) {
    List<long[]> vectors = new ArrayList<>();
    for (int story = 0; story < stories; story++) {
      vectors.add(new long[] {random.nextInt(9), random.nextInt(5), random.nextInt(5)});
    }
    return counts(vectors);
  }

  /** The same counts, put in in another order. */
  static StoryCounts shuffled(StoryCounts counts, Random random) {
    List<Integer> order = new ArrayList<>();
    for (int story = 0; story < counts.stories().size(); story++) {
      order.add(story);
    }
    Collections.shuffle(order, random);
    Map<String, long[]> byStory = new LinkedHashMap<>();
    for (int story : order) {
      byStory.put(counts.stories().get(story), vector(counts, story));
    }
    return StoryCounts.of(counts.width(), byStory);
  }

  static long[] vector(StoryCounts counts, int story) {
    long[] vector = new long[counts.width()];
    for (int c = 0; c < vector.length; c++) {
      vector[c] = counts.count(story, c);
    }
    return vector;
  }
}
