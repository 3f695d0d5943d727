package dev.pressmark.bench.system;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A system reads articles: one operation is a block of passes over all of them. JMH takes the clock
 * of the block, {@link Tape} what else it cost.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ExtractorBenchmark {

  /** The system, for whoever reads JMH's file. */
  @Param("none")
  public String system = "";

  /** The run within its session, likewise. */
  @Param("0")
  public int run;

  private @Nullable Reading reading;

  private Reading reading() {
    if (reading == null) {
      throw new IllegalStateException("nothing is open");
    }
    return reading;
  }

  /** Opens the system. */
  @Setup(Level.Trial)
  public void open() throws Exception {
    reading = new Reading(Task.ofThisFork());
  }

  /** Makes texts that were not seen before. */
  @Setup(Level.Iteration)
  public void prepare() {
    reading().prepare();
  }

  /** Reads them. */
  @Benchmark
  public int read() throws InterruptedException {
    return reading().read();
  }

  /** Checks the answers. */
  @TearDown(Level.Iteration)
  public void check() {
    reading().check();
  }

  /** Closes the system. */
  @TearDown(Level.Trial)
  public void close() {
    reading().close();
  }
}
