package dev.pressmark.bench.system;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Takes what a benchmark in this fork has measured itself and gives it to JMH as secondary results,
 * iteration by iteration. A profiler, for only what a profiler returns gets out of a fork.
 */
public final class Tape implements InternalProfiler {

  private static final Map<String, ScalarResult> LASTING = new TreeMap<>();
  private static final Map<String, ScalarResult> NOTED = new TreeMap<>();

  /** Notes a figure of this iteration. */
  static synchronized void note(Figure figure, double value) {
    NOTED.put(figure.word(), result(figure.word(), value, figure.unit()));
  }

  /** Notes a figure of one of several classes of articles in this iteration. */
  static synchronized void note(Figure figure, int number, double value) {
    String name = figure.word(number);
    NOTED.put(name, result(name, value, figure.unit()));
  }

  /** Notes a figure of the fork, given with every iteration. */
  static synchronized void noteOnce(Figure figure, double value) {
    LASTING.put(figure.word(), result(figure.word(), value, figure.unit()));
  }

  private static ScalarResult result(String name, double value, String unit) {
    return new ScalarResult(name, value, unit, AggregationPolicy.AVG);
  }

  @Override
  public String getDescription() {
    return "What was measured of a system under test";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    synchronized (Tape.class) {
      NOTED.clear();
    }
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    synchronized (Tape.class) {
      List<ScalarResult> all = new ArrayList<>(LASTING.values());
      all.addAll(NOTED.values());
      return all;
    }
  }
}
