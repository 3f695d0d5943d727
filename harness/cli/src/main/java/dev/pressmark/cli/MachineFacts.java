package dev.pressmark.cli;

import com.sun.management.OperatingSystemMXBean;
import dev.pressmark.core.speed.Machine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Tells what machine this is, and how busy it is. */
final class MachineFacts {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final String UNKNOWN = "unknown";

  private final double loadBefore;

  private MachineFacts(double loadBefore) {
    this.loadBefore = loadBefore;
  }

  /** Takes the load before anything is run. */
  static MachineFacts before() {
    return new MachineFacts(SYSTEM.getSystemLoadAverage());
  }

  /** The machine, with its load now. */
  Machine after(List<String> flags) {
    return new Machine(
        processor(Path.of("/proc/cpuinfo")),
        Runtime.getRuntime().availableProcessors(),
        SYSTEM.getTotalMemorySize(),
        property("os.name") + " " + property("os.version"),
        property("java.runtime.version"),
        property("java.vm.name") + " " + property("java.vm.version"),
        flags,
        loadBefore,
        SYSTEM.getSystemLoadAverage(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
  }

  private static String property(String name) {
    return System.getProperty(name, UNKNOWN);
  }

  /** The model in a file such as {@code /proc/cpuinfo}. */
  static String processor(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .filter(model -> !model.isEmpty())
          .findFirst()
          .orElse(UNKNOWN);
    } catch (IOException e) {
      return UNKNOWN;
    }
  }
}
