package dev.pressmark.core.stats;

import java.util.List;

/**
 * The bootstrap over stories (Efron 1979; Efron and Tibshirani 1993): from n stories n are drawn
 * with replacement, many times over. A story that is drawn twice counts twice, as if there were two
 * such stories.
 *
 * <p>Which stories are drawn is the same for everything that is computed from one bootstrap; so the
 * difference of two systems is the difference on the same stories, resample by resample. The draws
 * are kept as weights, one byte a story and resample: 10 MB for 10,000 resamples of 1,000 stories.
 * A weight of 256 would need 256 equal draws out of n; for n = 256 that has probability 256⁻²⁵⁵,
 * and for large n it is about 1/256!, so it never happens.
 *
 * <p>Safe for use by several threads.
 */
public final class Bootstrap {
  /** The usual number of resamples. */
  public static final int RESAMPLES = 10_000;

  private final Resampling resampling;
  private final List<String> stories;
  private final byte[][] weights;

  private Bootstrap(Resampling resampling, List<String> stories, byte[][] weights) {
    this.resampling = resampling;
    this.stories = stories;
    this.weights = weights;
  }

  /** Draws {@value #RESAMPLES} resamples of these stories. */
  public static Bootstrap of(Resampling resampling, List<String> stories) {
    return of(resampling, stories, RESAMPLES);
  }

  /**
   * Draws resamples of these stories. More resamples begin with the same ones.
   *
   * @param stories ids, each once, in any order; none is legal, and gives resamples of nothing
   * @param resamples how many, at least 1
   * @throws IllegalArgumentException if a story is there twice or there is no resample
   */
  public static Bootstrap of(Resampling resampling, List<String> stories, int resamples) {
    if (resamples < 1) {
      throw new IllegalArgumentException("no resamples");
    }
    List<String> sorted = stories.stream().sorted().distinct().toList();
    if (sorted.size() != stories.size()) {
      throw new IllegalArgumentException("a story is there twice");
    }
    byte[][] weights = new byte[resamples][];
    for (int resample = 0; resample < resamples; resample++) {
      weights[resample] =
          sorted.isEmpty() ? new byte[0] : resampling.weights(resample, sorted.size());
    }
    return new Bootstrap(resampling, sorted, weights);
  }

  /** The ids, ascending. */
  public List<String> stories() {
    return stories;
  }

  /** Where the draws come from. */
  public Resampling resampling() {
    return resampling;
  }

  public int resamples() {
    return weights.length;
  }

  /** How often this resample has the story at this place in {@link #stories()}. */
  public int weight(int resample, int story) {
    return weights[resample][story] & 0xFF;
  }

  /**
   * The summed counts of every resample.
   *
   * @throws IllegalArgumentException if the counts are of other stories
   * @throws ArithmeticException if a sum could get too large for a long
   */
  public ResampledCounts resample(StoryCounts counts) {
    if (!counts.stories().equals(stories)) {
      throw new IllegalArgumentException("counts of other stories than those that were drawn");
    }
    requireSmall(counts);
    int width = counts.width();
    long[] sums = new long[Math.multiplyExact(width, weights.length)];
    int component = 0;
    for (; component + 4 <= width; component += 4) {
      addFour(counts, component, sums);
    }
    for (; component < width; component++) {
      addOne(counts, component, sums);
    }
    return new ResampledCounts(this, counts, sums);
  }

  /** A resample of n stories sums to at most n times the largest count. */
  private static void requireSmall(StoryCounts counts) {
    long largest = 0;
    for (int story = 0; story < counts.stories().size(); story++) {
      for (int component = 0; component < counts.width(); component++) {
        largest = Math.max(largest, Math.absExact(counts.count(story, component)));
      }
    }
    Math.multiplyExact(largest, (long) counts.stories().size());
  }

  /** Four sums in one walk over the weights, which is what this costs. */
  private void addFour(StoryCounts counts, int component, long[] sums) {
    long[] a = counts.column(component);
    long[] b = counts.column(component + 1);
    long[] c = counts.column(component + 2);
    long[] d = counts.column(component + 3);
    int at = component;
    for (byte[] row : weights) {
      long sumA = 0;
      long sumB = 0;
      long sumC = 0;
      long sumD = 0;
      for (int story = 0; story < row.length; story++) {
        long weight = row[story] & 0xFF;
        sumA += weight * a[story];
        sumB += weight * b[story];
        sumC += weight * c[story];
        sumD += weight * d[story];
      }
      sums[at] = sumA;
      sums[at + 1] = sumB;
      sums[at + 2] = sumC;
      sums[at + 3] = sumD;
      at += counts.width();
    }
  }

  private void addOne(StoryCounts counts, int component, long[] sums) {
    long[] a = counts.column(component);
    int at = component;
    for (byte[] row : weights) {
      long sum = 0;
      for (int story = 0; story < row.length; story++) {
        sum += (row[story] & 0xFF) * a[story];
      }
      sums[at] = sum;
      at += counts.width();
    }
  }

  /** Whether both draw the same stories in every resample. */
  boolean drawsLike(Bootstrap other) {
    return this == other
        || (resampling.seed() == other.resampling.seed()
            && weights.length == other.weights.length
            && stories.equals(other.stories));
  }
}
