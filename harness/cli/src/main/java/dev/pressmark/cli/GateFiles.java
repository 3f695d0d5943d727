package dev.pressmark.cli;

import dev.pressmark.core.policy.Policy;
import dev.pressmark.core.policy.PolicyReader;
import dev.pressmark.core.policy.ResultPath;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.result.NamedResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a gate reads: the policy and the results that it names. */
final class GateFiles {

  private static final String ALLOWED = "a result file, as pressmark score --out writes it";

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "The rules (default: " + Policy.FILE + ", where there is one).")
  private @Nullable Path policy;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "The result before the change, instead of the one the policy names.")
  private @Nullable Path baseline;

  @Option(
      names = "--release",
      paramLabel = "FILE",
      description = "The result of the last release, instead of the one the policy names.")
  private @Nullable Path release;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  GateFiles() {}

  /**
   * The results of a gate.
   *
   * @param release null for none
   */
  record Results(NamedResult result, NamedResult baseline, @Nullable NamedResult release) {}

  /**
   * Reads the policy; the defaults where none was named and there is none.
   *
   * @throws InvalidInputException with everything that is wrong with it
   * @throws UsageException if there is neither a policy nor a baseline
   */
  Policy policy() throws IOException {
    Path file = file();
    if (policy == null && !Files.exists(file)) {
      if (baseline == null) {
        throw new UsageException(
            "there is no " + Policy.FILE + " here; allowed: --policy FILE, or --baseline FILE");
      }
      return Policy.ofDefaults();
    }
    Problems problems = new Problems();
    if (!Files.isRegularFile(file)) {
      problems.add(Location.ofFile(file.toString()), "there is no file", "a policy");
    }
    problems.throwIfAny();
    Policy read = PolicyReader.read(Files.readAllBytes(file), file.toString(), problems);
    if (read != null && read.baseline() == null && baseline == null) {
      problems.add(
          read.place(), "no \"baseline\"", "the path of a result file, or --baseline FILE");
    }
    problems.inOrder(UnaryOperator.identity()).throwIfAny();
    return Objects.requireNonNull(read);
  }

  private Path file() {
    return policy == null ? Path.of(Policy.FILE) : policy;
  }

  /**
   * Reads the results.
   *
   * @throws InvalidInputException with everything that is wrong with any of them
   */
  Results results(Policy from, Path result) throws IOException {
    Problems problems = new Problems();
    NamedResult judged = ResultFiles.read(result, problems);
    NamedResult before = read(baseline, from.baseline(), problems);
    NamedResult last = read(release, from.release(), problems);
    problems.throwIfAny();
    return new Results(Objects.requireNonNull(judged), Objects.requireNonNull(before), last);
  }

  private @Nullable NamedResult read(
      @Nullable Path named, @Nullable ResultPath inPolicy, Problems problems) throws IOException {
    if (named != null) {
      return ResultFiles.read(named, problems);
    }
    if (inPolicy == null) {
      return null;
    }
    Path file = resolve(inPolicy.path());
    if (file == null || !Files.isRegularFile(file)) {
      Location place = inPolicy.place();
      problems.add(place, "there is no file " + (file == null ? inPolicy.path() : file), ALLOWED);
      return null;
    }
    return ResultFiles.read(file, problems);
  }

  /** From the folder of the policy; null for what cannot be a path. */
  private @Nullable Path resolve(String path) {
    try {
      return file().resolveSibling(path);
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
