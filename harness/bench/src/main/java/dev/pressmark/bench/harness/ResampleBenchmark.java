package dev.pressmark.bench.harness;

import dev.pressmark.core.stats.Bootstrap;
import dev.pressmark.core.stats.ResampledCounts;
import dev.pressmark.core.stats.Resampling;
import dev.pressmark.core.stats.StoryCounts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The bootstrap over stories: drawing, which all metrics share, and summing for one metric. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ResampleBenchmark {

  private static final int WIDTH = 4;

  /** Stories that are drawn from. */
  @Param("1000")
  public int stories;

  /** Resamples that are drawn. */
  @Param("10000")
  public int resamples;

  private StoryCounts counts = StoryCounts.of(WIDTH, Map.of());
  private Bootstrap drawn = Bootstrap.of(Resampling.of(1), List.of(), 1);

  /** Makes up counts. */
  @Setup
  public void generate() {
    SplittableRandom random = new SplittableRandom(1);
    Map<String, long[]> byStory = new HashMap<>();
    for (int story = 0; story < stories; story++) {
      byStory.put("s" + story, random.longs(WIDTH, 0, 100).toArray());
    }
    counts = StoryCounts.of(WIDTH, byStory);
    drawn = draw();
  }

  StoryCounts counts() {
    return counts;
  }

  /** Draws the stories of every resample. */
  @Benchmark
  public Bootstrap draw() {
    return Bootstrap.of(Resampling.of(1), counts.stories(), resamples);
  }

  /** Sums the counts of every resample, the draws being there. */
  @Benchmark
  public ResampledCounts sum() {
    return drawn.resample(counts);
  }

  /** Both: what the first metric of a comparison costs. */
  @Benchmark
  public ResampledCounts drawAndSum() {
    return draw().resample(counts);
  }
}
