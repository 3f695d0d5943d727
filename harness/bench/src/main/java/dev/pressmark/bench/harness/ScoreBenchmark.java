package dev.pressmark.bench.harness;

import dev.pressmark.bench.harness.StoryCounting.PreparedGold;
import dev.pressmark.core.count.Counts;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole way: from the bytes of predictions to the counts of all layers, story by story, gold
 * prepared in set-up; beside the bare token stream over the same bytes.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseParallelGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScoreBenchmark {

  /** The gold side. */
  @State(Scope.Benchmark)
  public static class Gold {
    private PreparedGold prepared = new PreparedGold(List.of());

    /** Prepares it. */
    @Setup
    public void prepare(PredictionBytes predictions) {
      prepared = new PreparedGold(predictions.stories());
    }
  }

  /** Walks over the tokens; gives their number. */
  @Benchmark
  public long bareTokenStream(PredictionBytes predictions) {
    return TokenStream.count(predictions.bytes());
  }

  /** Gives the counts of each story. */
  @Benchmark
  public List<Counts> bytesToCounts(PredictionBytes predictions, Gold gold) {
    StoryCounting counting = new StoryCounting(gold.prepared);
    predictions.read(counting);
    return counting.counts();
  }
}
