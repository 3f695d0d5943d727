package dev.pressmark.core.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

class ResamplingTest {
  private static final Resampling RESAMPLING = Resampling.of(17);

  /**
   * If these change, every interval and every p in every result file changes. Calculated by a
   * second implementation, in Python.
   */
  @Test
  void drawsArePinned() {
    assertThat(Resampling.hash("")).isEqualTo(-2152535657050944081L);
    assertThat(Resampling.hash("quarry-siren")).isEqualTo(3597772184923086914L);
    assertThat(RESAMPLING.flipWord(3, Resampling.hash("quarry-siren")))
        .isEqualTo(8440599327639165170L);
    assertThat(IntStream.range(0, 8).map(draw -> RESAMPLING.draws(5, draw, 1000)))
        .containsExactly(705, 238, 556, 561, 389, 715, 681, 279);
    assertThat(IntStream.range(0, 24).map(draw -> RESAMPLING.draws(5, draw, 3 << 29)))
        .as("where every fourth draw is drawn again")
        .containsExactly(
            1136496306,
            383928335,
            895961926,
            903940172,
            628105785,
            1151874440,
            1097588501,
            450191235,
            658835800,
            652833529,
            1213660883,
            56781306,
            489697972,
            702612535,
            49559792,
            822776817,
            1273496497,
            41495827,
            461408030,
            508561539,
            1034048054,
            548804864,
            1495496701,
            1475950905);
  }

  @Test
  void aCoinIsOneBitOfItsWord() {
    for (int resample = 0; resample < 200; resample++) {
      long word = RESAMPLING.flipWord(resample / 64, Resampling.hash("x"));
      assertThat(RESAMPLING.flips(resample, "x")).isEqualTo((word >>> resample % 64 & 1) == 1);
    }
  }

  @Test
  void weightsCountTheDraws() {
    for (int stories : new int[] {1, 2, 3, 7, 64, 1000, 1001}) {
      for (int resample = 0; resample < 20; resample++) {
        byte[] expected = new byte[stories];
        for (int draw = 0; draw < stories; draw++) {
          expected[RESAMPLING.draws(resample, draw, stories)]++;
        }
        assertThat(RESAMPLING.weights(resample, stories)).isEqualTo(expected);
      }
    }
  }

  @Test
  void nothingToDrawFrom() {
    assertThatThrownBy(() -> RESAMPLING.draws(0, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void drawsAreUniform() {
    for (int stories : new int[] {2, 3, 7, 100, 3_000_000}) {
      int cells = Math.min(stories, 100);
      long[] found = new long[cells];
      for (int resample = 0; resample < 2_000; resample++) {
        for (int draw = 0; draw < 100; draw++) {
          found[(int) ((long) RESAMPLING.draws(resample, draw, stories) * cells / stories)]++;
        }
      }
      assertThat(uniformity(found)).as("%s stories", stories).isGreaterThan(.001);
    }
  }

  /** Half of 2³² values: without drawing again every third number would come twice as often. */
  @Test
  void drawsAreUnbiasedForHugeNumbers() {
    int stories = 3 << 29;
    long[] byRemainder = new long[3];
    for (int resample = 0; resample < 30_000; resample++) {
      byRemainder[RESAMPLING.draws(resample, resample % 5, stories) % 3]++;
    }
    assertThat(uniformity(byRemainder)).isGreaterThan(.001);
  }

  @Test
  void coinsAreFairAndIndependent() {
    // Four coins each: of two neighbouring resamples, for two stories with similar names.
    long[] found = new long[16];
    for (int story = 0; story < 200; story++) {
      for (int resample = 0; resample < 1_000; resample += 2) {
        int index = 0;
        for (int k = 0; k < 2; k++) {
          index = index << 1 | (RESAMPLING.flips(resample + k, "a" + story) ? 1 : 0);
          index = index << 1 | (RESAMPLING.flips(resample + k, "b" + story) ? 1 : 0);
        }
        found[index]++;
      }
    }
    assertThat(uniformity(found)).isGreaterThan(.001);
  }

  @Test
  void seedsAreIndependent() {
    long[] found = new long[4];
    for (int seed = 0; seed < 1_000; seed++) {
      for (int resample = 0; resample < 50; resample++) {
        boolean first = Resampling.of(seed).flips(resample, "s");
        boolean second = Resampling.of(seed + 1).flips(resample, "s");
        found[(first ? 2 : 0) + (second ? 1 : 0)]++;
      }
    }
    assertThat(uniformity(found)).isGreaterThan(.001);
  }

  @Test
  void idsDoNotCollide() {
    Set<Long> hashes = new HashSet<>();
    for (int story = 0; story < 200_000; story++) {
      hashes.add(Resampling.hash("story-" + story));
    }
    // Padding is no content, and a character outside of ASCII is.
    hashes.add(Resampling.hash("a"));
    hashes.add(Resampling.hash("a\0"));
    hashes.add(Resampling.hash("ä"));
    hashes.add(Resampling.hash("\0\0\0\0\0\0\0\0"));
    hashes.add(Resampling.hash("\0\0\0\0\0\0\0\0\0"));
    hashes.add(Resampling.hash(""));
    assertThat(hashes).hasSize(200_006);
  }

  private static double uniformity(long[] found) {
    double[] expected = new double[found.length];
    Arrays.fill(expected, 1);
    return new ChiSquareTest().chiSquareTest(expected, found);
  }
}
