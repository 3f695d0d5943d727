package dev.pressmark.core.stats;

import dev.pressmark.core.metric.Value;
import java.util.Arrays;

/**
 * The paired sign-flip test over stories, two-sided (Fisher 1935; approximate randomization of
 * Noreen 1989; Yeh 2000): if two systems are equally good, then in each story what A counted and
 * what B counted might as well have been exchanged. p is the share of exchanges after which the
 * scores differ at least as much as they do.
 *
 * <p>Only the n stories whose counts differ matter. Up to {@value #EXACT_UP_TO} of them all 2ⁿ
 * exchanges are tried, the one that exchanges nothing included: p = c/2ⁿ. Above, R of them are
 * drawn: p = (1 + c)/(1 + R), where the observed one is the 1, so that p is never 0 and the test
 * never rejects too often (Phipson and Smyth 2010). An exchange counts if |Δ| ≥ |observed Δ| −
 * {@value #TOLERANCE}: ≥, for a test with > finds two identical systems different, and with the
 * tolerance, for equal fractions may differ in the last bit. One after which the difference is
 * undefined counts, too: to leave it out could make p too small.
 *
 * <p>Worked example: in 10 stories A counts 5 true positives and 1 false negative, B 3, 1 and 3.
 * Only "exchange all" is as extreme as "exchange none": p = 2/1024.
 */
public final class SignFlipTest {
  /** Up to here every exchange is tried. */
  public static final int EXACT_UP_TO = 20;

  /** The fewest resamples above that. */
  public static final int RESAMPLES = 10_000;

  static final double TOLERANCE = 1e-12;

  private final Resampling resampling;
  private final int resamples;

  private SignFlipTest(Resampling resampling, int resamples) {
    this.resampling = resampling;
    this.resamples = resamples;
  }

  /**
   * A test with this many resamples, where it needs any.
   *
   * @throws IllegalArgumentException for fewer than 1 resample
   */
  public static SignFlipTest of(Resampling resampling, int resamples) {
    if (resamples < 1) {
      throw new IllegalArgumentException("no resamples");
    }
    return new SignFlipTest(resampling, resamples);
  }

  /**
   * A test for a family of m comparisons at level α: R = max({@value #RESAMPLES}, 20·m/α), so that
   * the smallest p, adjusted for m, is at most α/20.
   *
   * @throws IllegalArgumentException unless {@code family >= 1} and {@code 0 < alpha < 1}
   * @throws ArithmeticException if there would be more than an int of resamples
   */
  public static SignFlipTest ofFamily(Resampling resampling, int family, double alpha) {
    return of(resampling, resamples(family, alpha));
  }

  static int resamples(int family, double alpha) {
    if (family < 1 || !(alpha > 0 && alpha < 1)) {
      throw new IllegalArgumentException("family of " + family + " at level " + alpha);
    }
    // Division may leave a whole number a little above itself.
    double needed = Math.ceil(20.0 * family / alpha - 1e-6);
    return Math.max(RESAMPLES, Math.toIntExact((long) needed));
  }

  public int resamples() {
    return resamples;
  }

  /**
   * Tests whether the statistic differs between two systems.
   *
   * @throws IllegalArgumentException if the counts are not of the same stories and width
   * @throws ArithmeticException if a sum could get too large for a long
   */
  public SignFlips test(StoryCounts a, StoryCounts b, Statistic statistic) {
    if (!a.stories().equals(b.stories()) || a.width() != b.width()) {
      throw new IllegalArgumentException("the two systems were not counted on the same stories");
    }
    Exchange exchange = new Exchange(a, b, statistic);
    double observed = exchange.difference();
    if (Double.isNaN(observed)) {
      return SignFlips.undefined(exchange.stories);
    }
    return exchange.stories <= EXACT_UP_TO
        ? exact(exchange, observed)
        : drawn(exchange, observed, resampling, resamples);
  }

  /**
   * All exchanges, in the order of a Gray code: each differs from the one before in one story. The
   * last story always stays, for exchanging all the others gives the same difference with the
   * opposite sign; so half of them do for all.
   */
  private static SignFlips exact(Exchange exchange, double observed) {
    int free = Math.max(0, exchange.stories - 1);
    long extreme = 1;
    long tried = 1L << free;
    boolean[] flipped = new boolean[free];
    for (long step = 1; step < tried; step++) {
      int story = Long.numberOfTrailingZeros(step);
      exchange.move(story, flipped[story] ? -1 : 1);
      flipped[story] = !flipped[story];
      extreme += isExtreme(exchange.difference(), observed) ? 1 : 0;
    }
    int both = exchange.stories == 0 ? 1 : 2;
    return new SignFlips(Value.of(observed), exchange.stories, both * extreme, both * tried, true);
  }

  /** 64 resamples at a time, as a story has its coins for them in one word. */
  private static SignFlips drawn(
      Exchange exchange, double observed, Resampling resampling, int resamples) {
    long extreme = 0;
    long[] moved = new long[64 * exchange.width];
    for (int first = 0; first < resamples; first += 64) {
      Arrays.fill(moved, 0);
      for (int story = 0; story < exchange.stories; story++) {
        exchange.add(story, resampling.flipWord(first >> 6, exchange.hashes[story]), moved);
      }
      int count = Math.min(64, resamples - first);
      for (int resample = 0; resample < count; resample++) {
        System.arraycopy(moved, resample * exchange.width, exchange.moved, 0, exchange.width);
        extreme += isExtreme(exchange.difference(), observed) ? 1 : 0;
      }
    }
    return new SignFlips(Value.of(observed), exchange.stories, extreme, resamples, false);
  }

  /** Undefined is extreme. */
  private static boolean isExtreme(double difference, double observed) {
    return !(Math.abs(difference) < Math.abs(observed) - TOLERANCE);
  }

  /** The sums of two systems after some stories have been exchanged between them. */
  private static final class Exchange {
    final int stories;
    final int width;

    /** Of the stories that differ. */
    final long[] hashes;

    /** What the exchanged stories take from A and give to B. */
    final long[] moved;

    /** A minus B, story by story, where they differ. */
    private final long[] differences;

    private final long[] totalsA;
    private final long[] totalsB;
    private final long[] sums;
    private final Statistic statistic;

    Exchange(StoryCounts a, StoryCounts b, Statistic statistic) {
      this.statistic = statistic;
      width = a.width();
      int[] differing = differing(a, b);
      stories = differing.length;
      totalsA = a.totals();
      totalsB = b.totals();
      moved = new long[width];
      sums = new long[width];
      hashes = new long[stories];
      differences = new long[stories * width];
      long[] farthest = new long[width];
      for (int i = 0; i < stories; i++) {
        hashes[i] = Resampling.hash(a.stories().get(differing[i]));
        for (int c = 0; c < width; c++) {
          long difference = Math.subtractExact(a.count(differing[i], c), b.count(differing[i], c));
          differences[i * width + c] = difference;
          farthest[c] = Math.addExact(farthest[c], Math.absExact(difference));
        }
      }
      for (int c = 0; c < width; c++) {
        Math.addExact(farthest[c], Math.absExact(totalsA[c]));
        Math.addExact(farthest[c], Math.absExact(totalsB[c]));
      }
    }

    private static int[] differing(StoryCounts a, StoryCounts b) {
      int[] places = new int[a.stories().size()];
      int found = 0;
      for (int story = 0; story < places.length; story++) {
        boolean differs = false;
        for (int c = 0; c < a.width(); c++) {
          differs |= a.count(story, c) != b.count(story, c);
        }
        if (differs) {
          places[found++] = story;
        }
      }
      return Arrays.copyOf(places, found);
    }

    void move(int story, int sign) {
      for (int c = 0; c < width; c++) {
        moved[c] += sign * differences[story * width + c];
      }
    }

    /** Moves the story in each of 64 resamples in which its coin says so. */
    void add(int story, long coins, long[] movedInResample) {
      for (long rest = coins; rest != 0; rest &= rest - 1) {
        int at = Long.numberOfTrailingZeros(rest) * width;
        for (int c = 0; c < width; c++) {
          movedInResample[at + c] += differences[story * width + c];
        }
      }
    }

    double difference() {
      for (int c = 0; c < width; c++) {
        sums[c] = totalsA[c] - moved[c];
      }
      double scoreA = statistic.of(sums);
      for (int c = 0; c < width; c++) {
        sums[c] = totalsB[c] + moved[c];
      }
      return scoreA - statistic.of(sums);
    }
  }
}
