package dev.pressmark.bench.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Starts JMH's forks one after the other, each for one task, and keeps what all of them gave. */
final class Forks {

  /** One collector for all, that of throughput; a heap that is there from the beginning. */
  static final List<String> FLAGS = List.of("-XX:+UseParallelGC", "-Xms2g", "-Xmx2g");

  private static final TimeValue LONGEST = TimeValue.minutes(60);
  private static final String LOCKED = "JMH lock";

  private final List<RunResult> results = new ArrayList<>();

  /**
   * What one fork gave: means over its counted iterations.
   *
   * @param result as JMH has it
   */
  record Given(RunResult result) {

    /** Whether a figure was measured. */
    boolean has(String name) {
      return result.getSecondaryResults().containsKey(name);
    }

    /** The mean of a figure. */
    double mean(Figure figure) {
      return mean(figure.word());
    }

    /** The mean of a figure by its name. */
    double mean(String name) {
      return figure(name).getScore();
    }

    /** A figure of each counted iteration that has it, in their order. */
    List<Double> each(Figure figure) {
      List<Double> each = new ArrayList<>();
      for (BenchmarkResult fork : result.getBenchmarkResults()) {
        for (IterationResult iteration : fork.getIterationResults()) {
          Result<?> one = iteration.getSecondaryResults().get(figure.word());
          if (one != null) {
            each.add(one.getScore());
          }
        }
      }
      return each;
    }

    /** The largest over iterations. */
    double largest(Figure figure) {
      return figure(figure.word()).getStatistics().getMax();
    }

    private Result<?> figure(String name) {
      Result<?> figure = result.getSecondaryResults().get(name);
      if (figure == null) {
        throw new SpeedException("the fork did not tell " + name);
      }
      return figure;
    }
  }

  /**
   * Runs one fork.
   *
   * @param benchmark the class of the benchmark
   * @param run what is written beside the system's name into JMH's file
   * @throws SpeedException if another run of JMH goes on on this machine, or the fork broke down
   */
  Given run(Class<?> benchmark, Task task, Profile.Blocks blocks, int run) throws IOException {
    Path file = Files.createTempFile("pressmark-task", ".bin");
    ForkOutput output = new ForkOutput();
    try {
      task.write(file);
      Options options =
          new OptionsBuilder()
              .include("^" + Pattern.quote(benchmark.getName()) + "\\.")
              .param("system", task.subject().name())
              .param("run", Integer.toString(run))
              .forks(1)
              .warmupIterations(blocks.warmUp())
              .measurementIterations(blocks.counted())
              .jvmArgs(FLAGS.toArray(new String[0]))
              .jvmArgsAppend("-D" + Task.PROPERTY + "=" + file)
              .addProfiler(Tape.class)
              .shouldFailOnError(true)
              .timeout(LONGEST)
              .build();
      RunResult result = new Runner(options, output).runSingle();
      results.add(result);
      return new Given(result);
    } catch (RunnerException e) {
      throw new SpeedException(
          reason(String.valueOf(e.getMessage()), task.subject().name(), output.lines()));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Why there is no figure, in words for whoever asked for it. */
  static String reason(String message, String system, List<String> lastWords) {
    if (message.contains(LOCKED)) {
      return "another run of JMH goes on on this machine and would disturb this one; wait for it"
          + " (or, where it is dead or you know better, set"
          + " PRESSMARK_JAVA_OPTS=-Djmh.ignoreLock=true)";
    }
    return "a fork with "
        + system
        + " broke down: "
        + message
        + "\nits last words were:\n  "
        + String.join("\n  ", lastWords);
  }

  /** Everything that was measured, in JMH's own form. */
  String json() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(results);
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
