package dev.pressmark.core.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.metric.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignFlipTestTest {
  private static final Resampling RESAMPLING = Resampling.of(11);
  private static final SignFlipTest TEST = SignFlipTest.ofFamily(RESAMPLING, 1, .05);

  @Test
  void resamplesGrowWithTheFamily() {
    assertThat(TEST.resamples()).isEqualTo(10_000);
    assertThat(SignFlipTest.resamples(25, .05)).isEqualTo(10_000);
    assertThat(SignFlipTest.resamples(26, .05)).isEqualTo(10_400);
    assertThat(SignFlipTest.resamples(45, .05)).isEqualTo(18_000);
    assertThat(SignFlipTest.resamples(190, .01)).isEqualTo(380_000);
    assertThatThrownBy(() -> SignFlipTest.resamples(0, .05))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SignFlipTest.of(RESAMPLING, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ownCopyHasPOfOne() {
    Seeds.forEach(
        20,
        random -> {
          StoryCounts counts = Stories.random(random, random.nextInt(60));
          StoryCounts copy = Stories.shuffled(counts, random);
          if (counts.stories().isEmpty()) {
            return;
          }
          SignFlips flips = TEST.test(counts, copy, Stories.MICRO_F1);
          assertThat(flips.difference()).isEqualTo(Value.of(0));
          assertThat(flips.differing()).isZero();
          assertThat(flips.p()).isEqualTo(Value.of(1));
        });
  }

  @Test
  void belowSixDifferingStoriesThereIsNoP() {
    Random random = new Random(1);
    StoryCounts a = Stories.random(random, 40);
    for (int differing = 1; differing <= 7; differing++) {
      SignFlips flips = TEST.test(a, better(a, differing), Stories.MICRO_F1);
      assertThat(flips.differing()).isEqualTo(differing);
      assertThat(flips.p().isDefined()).isEqualTo(differing >= 6);
      assertThat(flips.rawP()).isEqualTo(Value.of(2.0 / (1 << differing)));
      if (differing == 1) {
        assertThat(flips.p())
            .isEqualTo(Value.undefined("the two differ in 1 story; a test needs at least 6"));
      }
    }
  }

  @Test
  void exactUpToTwentyDifferingStories() {
    StoryCounts a = Stories.random(new Random(2), 100);
    SignFlips twenty = TEST.test(a, better(a, 20), Stories.MICRO_F1);
    assertThat(twenty.exact()).isTrue();
    assertThat(twenty.total()).isEqualTo(1 << 20);
    assertThat(twenty.p()).isEqualTo(Value.of(2.0 / (1 << 20)));
    SignFlips more = TEST.test(a, better(a, 21), Stories.MICRO_F1);
    assertThat(more.exact()).isFalse();
    assertThat(more.total()).isEqualTo(10_000);
    assertThat(more.p()).as("never 0").isEqualTo(Value.of(1 / 10_001.0));
  }

  /** The drawn test with few stories against the exact one. */
  @Test
  void drawnPIsCloseToExactP() {
    Seeds.forEach(
        10,
        random -> {
          // 21 stories, of which 20 decide and one hardly matters.
          StoryCounts a = Stories.random(random, 20);
          StoryCounts b = Stories.random(random, 20);
          List<long[]> vectorsA = vectors(a, 1000);
          List<long[]> vectorsB = vectors(b, 1000);
          vectorsB.forEach(vector -> vector[0]++);
          SignFlips exact =
              TEST.test(Stories.counts(vectorsA), Stories.counts(vectorsB), Stories.MICRO_F1);
          vectorsA.add(new long[] {1, 0, 0});
          vectorsB.add(new long[] {0, 1, 0});
          SignFlips drawn =
              TEST.test(Stories.counts(vectorsA), Stories.counts(vectorsB), Stories.MICRO_F1);
          assertThat(drawn.exact()).isFalse();
          assertThat(drawn.rawP().toOptional().orElseThrow())
              .isCloseTo(exact.rawP().toOptional().orElseThrow(), within(.02));
        });
  }

  /** What is drawn is what {@link Resampling#flips} says, one by one. */
  @Test
  void drawnExchangesAreThoseOfTheCoins() {
    Random random = new Random(3);
    StoryCounts a = Stories.random(random, 30);
    StoryCounts b = Stories.random(random, 30);
    int resamples = 1_000;
    SignFlips flips = SignFlipTest.of(RESAMPLING, resamples).test(a, b, Stories.MICRO_F1);
    double observed = Math.abs(flips.difference().toOptional().orElseThrow());
    long extreme = 0;
    for (int resample = 0; resample < resamples; resample++) {
      long[] sumsA = new long[3];
      long[] sumsB = new long[3];
      for (int story = 0; story < 30; story++) {
        boolean flip = RESAMPLING.flips(resample, a.stories().get(story));
        for (int c = 0; c < 3; c++) {
          sumsA[c] += (flip ? b : a).count(story, c);
          sumsB[c] += (flip ? a : b).count(story, c);
        }
      }
      double difference = Stories.MICRO_F1.of(sumsA) - Stories.MICRO_F1.of(sumsB);
      extreme += Math.abs(difference) >= observed - 1e-12 ? 1 : 0;
    }
    assertThat(flips.extreme()).isEqualTo(extreme);
  }

  @Test
  void exchangedSystemsHaveTheSameP() {
    Seeds.forEach(
        20,
        random -> {
          int stories = 6 + random.nextInt(30);
          StoryCounts a = Stories.random(random, stories);
          StoryCounts b = Stories.random(random, stories);
          SignFlips ab = TEST.test(a, b, Stories.MICRO_F1);
          SignFlips ba = TEST.test(b, a, Stories.MICRO_F1);
          assertThat(ba.rawP()).isEqualTo(ab.rawP());
          assertThat(ba.extreme()).isEqualTo(ab.extreme());
        });
  }

  @Test
  void orderOfStoriesAndThreadsChangeNothing() {
    Random random = new Random(4);
    StoryCounts a = Stories.random(random, 50);
    StoryCounts b = Stories.random(random, 50);
    SignFlips alone = TEST.test(a, b, Stories.MICRO_F1);
    IntStream.range(0, 16)
        .parallel()
        .forEach(
            i -> {
              Random own = new Random(i);
              assertThat(
                      TEST.test(
                          Stories.shuffled(a, own), Stories.shuffled(b, own), Stories.MICRO_F1))
                  .isEqualTo(alone);
            });
  }

  /** Stories without a difference change nothing, and that is why they may be left out of n. */
  @Test
  void equalStoriesChangeNothing() {
    Random random = new Random(5);
    StoryCounts a = Stories.random(random, 12);
    StoryCounts b = Stories.random(random, 12);
    List<long[]> longerA = vectors(a, 1);
    List<long[]> longerB = vectors(b, 1);
    for (int story = 0; story < 30; story++) {
      longerA.add(new long[3]);
      longerB.add(new long[3]);
    }
    assertThat(TEST.test(Stories.counts(longerA), Stories.counts(longerB), Stories.MICRO_F1))
        .isEqualTo(TEST.test(a, b, Stories.MICRO_F1));
  }

  /** An exchange that leaves a system without predictions is counted, never left out. */
  @Test
  void undefinedExchangesCountAsExtreme() {
    List<long[]> a = new ArrayList<>();
    List<long[]> b = new ArrayList<>();
    for (int story = 0; story < 8; story++) {
      a.add(story < 4 ? new long[] {1, 1} : new long[] {0, 0});
      b.add(story < 4 ? new long[] {0, 0} : new long[] {0, 1});
    }
    SignFlips flips = TEST.test(Stories.counts(a), Stories.counts(b), Stories.RATIO);
    assertThat(flips.difference()).isEqualTo(Value.of(1));
    // As it is and all exchanged; and the two that give one system all the predictions.
    assertThat(flips.extreme()).isEqualTo(4);
  }

  @Test
  void undefinedDifferenceHasNoP() {
    StoryCounts nothing = Stories.counts(List.of(new long[3], new long[3]));
    SignFlips flips = TEST.test(nothing, nothing, Stories.MICRO_F1);
    assertThat(flips.p().isDefined()).isFalse();
    assertThat(flips.rawP().isDefined()).isFalse();
    assertThat(flips.difference().isDefined()).isFalse();
  }

  @Test
  void otherStoriesAreRefused() {
    StoryCounts a = Stories.random(new Random(6), 5);
    StoryCounts b = Stories.random(new Random(6), 6);
    assertThatThrownBy(() -> TEST.test(a, b, Stories.MICRO_F1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TEST.test(a, StoryCounts.of(1, Map.of()), Stories.MICRO_F1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<long[]> vectors(StoryCounts counts, long factor) {
    List<long[]> vectors = new ArrayList<>();
    for (int i = 0; i < counts.stories().size(); i++) {
      long[] vector = Stories.vector(counts, counts.stories().indexOf(Stories.id(i)));
      for (int c = 0; c < vector.length; c++) {
        vector[c] *= factor;
      }
      vectors.add(vector);
    }
    return vectors;
  }

  /** One more true positive in some stories, so that exchanging any of them is less extreme. */
  private static StoryCounts better(StoryCounts counts, int stories) {
    List<long[]> vectors = vectors(counts, 1);
    for (int story = 0; story < stories; story++) {
      vectors.get(story)[0]++;
    }
    return Stories.counts(vectors);
  }
}
