package dev.pressmark.core.stats;

import java.nio.charset.StandardCharsets;

/**
 * Where all chance comes from: a counter-based generator. A draw is a pure function of the seed, of
 * the number of the resample and of what it is for; there is no state that one draw leaves to the
 * next. So all pairs of systems, all metrics and all slices share their draws, and any part of the
 * work can be done by any thread in any order.
 *
 * <p>The mixing function is variant 13 of Stafford (2011), a bijection of 64 bits that passes as
 * the output function of SplitMix64 (Steele, Lea and Flood 2014). Two kinds of draws are kept apart
 * by constants that are added to the seed.
 */
public final class Resampling {
  /** 2⁶⁴ divided by the golden ratio, odd: the step between counters. */
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private static final long FLIPS = 0x5349474E464C4950L;
  private static final long DRAWS = 0x424F4F5453545250L;

  private final long seed;

  private Resampling(long seed) {
    this.seed = seed;
  }

  /** The draws of this seed. Every seed is as good as any other, 0 included. */
  public static Resampling of(long seed) {
    return new Resampling(seed);
  }

  public long seed() {
    return seed;
  }

  /**
   * Whether the two systems change places in this story: a fair coin for (seed, resample, story).
   *
   * @param resample number of the resample, from 0
   */
  public boolean flips(long resample, String story) {
    return ((flipWord(resample >> 6, hash(story)) >>> resample) & 1) != 0;
  }

  /**
   * The coins of 64 resamples for one story: bit b is that of resample 64·block + b.
   *
   * @param storyHash {@link #hash} of the story
   */
  long flipWord(long block, long storyHash) {
    return mix(mix(key(FLIPS, block) ^ storyHash) + STEP);
  }

  /**
   * Which story a bootstrap draws: a number from 0 to before {@code stories}, each equally likely.
   *
   * <p>Stories are numbered by the order of their ids. A draw is not keyed by a story, as it is
   * what chooses one; so it depends on how many stories there are. Slices share their draws if they
   * are computed over the stories of the split, with zero counts where a story has nothing.
   *
   * <p>Draws 2q and 2q + 1 are the halves of one 64-bit word. A half h becomes ⌊h · n / 2³²⌋ unless
   * it is one of the 2³² mod n that would make some numbers likelier than others; then it is drawn
   * again (Lemire 2019).
   *
   * @param resample number of the resample, from 0
   * @param draw number of the draw within the resample, from 0
   * @param stories how many there are, at least 1
   * @throws IllegalArgumentException for fewer than 1 story
   */
  public int draws(long resample, int draw, int stories) {
    long word = drawWord(drawKey(resample), draw >>> 1);
    boolean second = (draw & 1) != 0;
    return bounded(second ? (int) word : (int) (word >>> 32), word, second, stories, odd(stories));
  }

  /** How often each story is drawn in one resample of as many draws as there are stories. */
  byte[] weights(long resample, int stories) {
    byte[] weights = new byte[stories];
    int tooLow = odd(stories);
    long key = drawKey(resample);
    for (int draw = 0; draw < stories; draw += 2) {
      long word = drawWord(key, draw >>> 1);
      weights[bounded((int) (word >>> 32), word, false, stories, tooLow)]++;
      if (draw + 1 < stories) {
        weights[bounded((int) word, word, true, stories, tooLow)]++;
      }
    }
    return weights;
  }

  private long drawKey(long resample) {
    return key(DRAWS, resample);
  }

  private static long drawWord(long key, int pair) {
    return mix(key + STEP * pair);
  }

  /** 2³² mod n, the number of values of 32 bits that are too many for n equal shares. */
  private static int odd(int n) {
    if (n < 1) {
      throw new IllegalArgumentException("no story to draw from");
    }
    return Integer.remainderUnsigned(-n, n);
  }

  private static int bounded(int bits, long word, boolean second, int n, int tooLow) {
    long product = (bits & 0xFFFF_FFFFL) * n;
    // Nearly always true, and then there is nothing to divide.
    if ((product & 0xFFFF_FFFFL) >= tooLow) {
      return (int) (product >>> 32);
    }
    long again = second ? ~word : word;
    do {
      again = mix(again + STEP);
      product = (again >>> 32) * n;
    } while ((product & 0xFFFF_FFFFL) < tooLow);
    return (int) (product >>> 32);
  }

  private long key(long purpose, long counter) {
    return mix(mix(seed + purpose) + STEP * (counter + 1));
  }

  /**
   * A story's id as 64 bits: its UTF-8 bytes in words of 8, little end first, the last one filled
   * with zeros, each added to the state and mixed; then the length.
   */
  static long hash(String story) {
    byte[] bytes = story.getBytes(StandardCharsets.UTF_8);
    long state = STEP;
    for (int start = 0; start < bytes.length; start += 8) {
      long word = 0;
      for (int i = Math.min(start + 8, bytes.length) - 1; i >= start; i--) {
        word = (word << 8) | (bytes[i] & 0xFF);
      }
      state = mix(state + word) + STEP;
    }
    return mix(state ^ bytes.length);
  }

  private static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
