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

/** A system links a collection: one operation is the whole collection, once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LinkerBenchmark {

  /** The system, for whoever reads JMH's file. */
  @Param("none")
  public String system = "";

  /** The number of articles, likewise; 0 for those of the split as they are. */
  @Param("0")
  public int run;

  private @Nullable Linking linking;

  private Linking linking() {
    if (linking == null) {
      throw new IllegalStateException("nothing is open");
    }
    return linking;
  }

  /** Grows the collection. */
  @Setup(Level.Trial)
  public void grow() throws Exception {
    linking = new Linking(Task.ofThisFork());
  }

  /** Opens a session. */
  @Setup(Level.Iteration)
  public void prepare() throws Exception {
    linking().prepare();
  }

  /** Links. */
  @Benchmark
  public int link() throws Exception {
    return linking().link();
  }

  /** Checks the links. */
  @TearDown(Level.Iteration)
  public void check() {
    linking().check();
  }
}
