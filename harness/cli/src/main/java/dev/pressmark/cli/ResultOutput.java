package dev.pressmark.cli;

import dev.pressmark.core.dataset.Digests;
import dev.pressmark.core.report.ScoreTable;
import dev.pressmark.core.result.Estimates;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.result.ResultWriter;
import dev.pressmark.core.result.Shard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a result goes: to the screen as a table or as JSON, and into a file. */
final class ResultOutput {

  private static final int DIGITS = 8;

  @Option(names = "--json", description = "Print the result file instead of the table.")
  private boolean json;

  @Option(names = "--out", paramLabel = "PATH", description = "Write the result file.")
  private @Nullable Path out;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ResultOutput() {}

  /** Says that a result could not be written before it is computed, not after. */
  void check() {
    if (out == null) {
      return;
    }
    if (!out.toString().endsWith(".json")) {
      checkFolder(out);
    } else if (Files.isDirectory(out)) {
      throw new UsageException("--out " + out + " is a folder; allowed: a file, there or not");
    }
  }

  /** Refuses a file where a folder is wanted. */
  static void checkFolder(Path out) {
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new UsageException("--out " + out + " is a file; allowed: a folder, there or not");
    }
  }

  /**
   * Writes and prints a result.
   *
   * @param threads how many compute its intervals
   */
  void print(Result result, int threads, Console console) throws IOException {
    Estimates estimates = Estimates.of(result, threads, console.progress());
    String file = ResultWriter.write(result, estimates);
    if (out != null) {
      Path target = target(out, result);
      if (target.getParent() != null) {
        Files.createDirectories(target.getParent());
      }
      Files.writeString(target, file);
      console.err().println("pressmark: wrote " + target);
    }
    if (json) {
      console.out().print(file);
    } else {
      ScoreTable.of(result, estimates, console.style()).forEach(console.out()::println);
    }
  }

  private static Path target(Path path, Result result) {
    if (path.toString().endsWith(".json")) {
      return path;
    }
    Shard shard = result.settings().shard();
    return folder(path, result.system().name(), result.dataset().version())
        .resolve(
            result.dataset().split().word()
                + "."
                + result.settings().track().word()
                + "."
                + result.settings().publication().word()
                + (shard == null ? "" : ".shard-" + shard.index() + "-of-" + shard.of())
                + ".json");
  }

  /** Where the files of a system lie that was scored against a version of the dataset. */
  static Path folder(Path root, String system, String version) {
    return root.resolve(folderName(system)).resolve(version);
  }

  /**
   * A system's name as one folder. Names come from prediction files and may hold anything: a path
   * in one must not lead out of the folder that was named, and no two names may share a folder,
   * where one result would take the place of the other. So a name that had to be changed ends in
   * the beginning of its digest.
   */
  static String folderName(String system) {
    String name = system.replaceAll("[^\\p{L}\\p{M}\\p{N}._+-]+", "_").replaceFirst("^\\.+", "_");
    return name.equals(system) && !name.isEmpty()
        ? name
        : name + "-" + Digests.sha256(system).substring(0, DIGITS);
  }
}
