package dev.pressmark.baselines.rules.links;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A set of numbered stems, as an ascending array. */
final class StemSet {

  private final int[] stems;

  private StemSet(int[] stems) {
    this.stems = stems;
  }

  static StemSet of(IntStream stems) {
    return new StemSet(stems.sorted().distinct().toArray());
  }

  int size() {
    return stems.length;
  }

  int get(int index) {
    return stems[index];
  }

  boolean contains(int stem) {
    return Arrays.binarySearch(stems, stem) >= 0;
  }

  /** The stems, ascending. */
  IntStream stream() {
    return Arrays.stream(stems);
  }

  /** The stems of either. */
  StemSet with(StemSet other) {
    return of(IntStream.concat(stream(), other.stream()));
  }

  /** The stems of this one that the other does not have. */
  StemSet without(StemSet other) {
    return of(stream().filter(stem -> !other.contains(stem)));
  }

  /** Sum of the weights of all stems. */
  int weight(Vocabulary vocabulary) {
    int sum = 0;
    for (int stem : stems) {
      sum += vocabulary.weight(stem);
    }
    return sum;
  }

  /** Sum of the weights of the stems in both. */
  int shared(StemSet other, Vocabulary vocabulary) {
    int sum = 0;
    for (int i = 0, j = 0; i < stems.length && j < other.stems.length; ) {
      if (stems[i] == other.stems[j]) {
        sum += vocabulary.weight(stems[i]);
        i++;
        j++;
      } else if (stems[i] < other.stems[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
