package dev.pressmark.bench.harness;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * CPU time of one operation, beside the time on the clock that JMH takes: on a machine that others
 * use too, the clock says how busy they are. It is that of the whole process, collecting garbage
 * and compiling included. For {@code -prof dev.pressmark.bench.harness.CpuTime}.
 */
public final class CpuTime implements InternalProfiler {

  private static final double NANOS_PER_MILLISECOND = 1e6;

  private final OperatingSystemMXBean process =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private long before;

  @Override
  public String getDescription() {
    return "CPU time of the process for each operation";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = process.getProcessCpuTime();
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    long nanos = process.getProcessCpuTime() - before;
    long operations = result.getMetadata().getAllOps();
    return List.of(
        new ScalarResult(
            "cpu", nanos / NANOS_PER_MILLISECOND / operations, "ms/op", AggregationPolicy.AVG));
  }
}
