package dev.pressmark.core.align;

import java.util.Random;
import java.util.function.Consumer;

/** Runs a property on many seeded generators and names the seed that broke it. */
public final class Seeds {

  /** Mutation tests run every property hundreds of times; they set this to need fewer seeds. */
  private static final int THINNED = Integer.getInteger("pressmark.thinned", 1);

  private Seeds() {}

  /**
   * Runs the property with a generator of its own for each of {@code count} seeds, the same in
   * every run; for every {@code pressmark.thinned}-th of them where that property is set.
   */
  public static void forEach(int count, Consumer<Random> property) {
    for (int seed = 0; seed < count; seed += THINNED) {
      try {
        property.accept(new Random(seed * 0x9E3779B97F4A7C15L));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }
}
