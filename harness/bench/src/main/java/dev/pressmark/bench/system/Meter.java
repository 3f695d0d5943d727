package dev.pressmark.bench.system;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import dev.pressmark.core.process.TimedProgram;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;

/** What a system has cost so far; of interest is the difference of two readings. */
sealed interface Meter {

  /** CPU time of all its threads, collecting garbage and compiling included. */
  long cpuNanos();

  /** Bytes its threads have allocated; −1 where that cannot be known. */
  long allocatedBytes();

  /** Forgets the largest memory there was. */
  void forgetPeak();

  /** The most memory there was at once, garbage included. */
  long peakBytes();

  /**
   * This process. Its CPU time comes in steps of 10 ms on Linux, which are small against a block of
   * passes, unless a system is so fast that no block is long.
   */
  final class OfThisProcess implements Meter {

    private static final OperatingSystemMXBean PROCESS =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final ThreadMXBean THREADS =
        ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    @Override
    public long cpuNanos() {
      return PROCESS.getProcessCpuTime();
    }

    /** Of the threads that are alive: one that has ended takes its sum with it. */
    @Override
    public long allocatedBytes() {
      return Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
          .filter(bytes -> bytes > 0)
          .sum();
    }

    private static List<MemoryPoolMXBean> heap() {
      return ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();
    }

    @Override
    public void forgetPeak() {
      heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    @Override
    public long peakBytes() {
      return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
  }

  /**
   * Programs, with their descendants.
   *
   * @param programs all that are open
   */
  record OfPrograms(List<TimedProgram> programs) implements Meter {

    /** Copies the list. */
    public OfPrograms {
      programs = List.copyOf(programs);
    }

    @Override
    public long cpuNanos() {
      return programs.stream().mapToLong(TimedProgram::cpuNanos).sum();
    }

    @Override
    public long allocatedBytes() {
      return -1;
    }

    /** A process remembers its own peak, and is as old as the collection it links. */
    @Override
    public void forgetPeak() {}

    @Override
    public long peakBytes() {
      return programs.stream().mapToLong(TimedProgram::peakBytes).sum();
    }
  }
}
