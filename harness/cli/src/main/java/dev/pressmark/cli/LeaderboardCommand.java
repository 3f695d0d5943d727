package dev.pressmark.cli;

import dev.pressmark.core.agree.AgreementFile;
import dev.pressmark.core.leaderboard.Leaderboard;
import dev.pressmark.core.leaderboard.LeaderboardCsv;
import dev.pressmark.core.leaderboard.LeaderboardMarkdown;
import dev.pressmark.core.leaderboard.LeaderboardPage;
import dev.pressmark.core.leaderboard.Links;
import dev.pressmark.core.leaderboard.SpeedFile;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.result.NamedResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a leaderboard of result files. */
@Command(
    name = "leaderboard",
    description = {
      "Makes a leaderboard of result files: a page, Markdown and CSV.",
      "They are index.html (no server needed), leaderboard.md and leaderboard.csv. One board",
      "for each split, track and day of publication given or withheld; results that may not",
      "be compared are refused."
    },
    footer = {
      "",
      "Examples:",
      "  pressmark leaderboard scores                    prints Markdown",
      "  pressmark leaderboard scores --out scores --agreement dataset/figures/agreement.json",
      "  pressmark leaderboard scores --out scores --agreement dataset/figures/agreement.json --check",
      "  pressmark leaderboard a.json b.json --out board --date 2026-05-01",
      "  pressmark leaderboard a.json b.json --out board --explain a.jsonl --explain b.jsonl",
    })
final class LeaderboardCommand implements Callable<Integer> {

  @ParentCommand private Pressmark parent;

  @Parameters(
      arity = "1..*",
      paramLabel = "RESULT",
      description = "Result files, or folders in which score --out wrote some.")
  private List<Path> files;

  @Option(names = "--out", paramLabel = "DIR", description = "Where the files are written.")
  private @Nullable Path out;

  @Option(
      names = "--check",
      description = "Only say whether the files in --out are as they would be made.")
  private boolean check;

  @Option(
      names = "--agreement",
      paramLabel = "FILE",
      description = "How far two annotators agree (agree --json), for the lines of people.")
  private @Nullable Path agreement;

  @Option(
      names = "--date",
      paramLabel = "TEXT",
      description = "A date for the foot; without it there is none, for no clock is read.")
  private @Nullable String date;

  @Option(
      names = "--dataset-version",
      paramLabel = "VERSION",
      description = "Only results on this version of the dataset (default: all).")
  private @Nullable String version;

  @Option(
      names = "--margin",
      paramLabel = "POINTS",
      defaultValue = "1.0",
      description = "The largest difference that does not matter (default: ${DEFAULT-VALUE}).")
  private double margin;

  @Option(
      names = "--explain",
      paramLabel = "PREDICTIONS",
      description = {
        "Write the errors of this prediction file, too, and link the numbers of its",
        "  result to them; may be repeated."
      })
  private List<Path> explained = List.of();

  @Mixin private DatasetOptions dataset;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "Metrics side by side (default: ${DEFAULT-VALUE}).")
  private int threads;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  LeaderboardCommand() {}

  @Override
  public Integer call() throws IOException {
    checkOptions();
    List<NamedResult> results = results();
    Leaderboard leaderboard =
        Leaderboard.of(
            results,
            new Leaderboard.Options(margin / 100, people(), speeds(results), date, threads));
    if (out == null) {
      parent.console().out().print(LeaderboardMarkdown.of(leaderboard));
      return ExitCode.OK;
    }
    GeneratedFiles made = new GeneratedFiles();
    Links links = explained.isEmpty() ? Links.NONE : explain(leaderboard, made);
    made.put("index.html", LeaderboardPage.html(leaderboard, links));
    made.put("leaderboard.md", LeaderboardMarkdown.of(leaderboard));
    made.put("leaderboard.csv", LeaderboardCsv.of(leaderboard));
    if (check) {
      made.check(out);
    } else {
      made.write(out);
      parent.console().err().println("pressmark: wrote " + out.resolve("index.html"));
    }
    return ExitCode.OK;
  }

  private void checkOptions() {
    if (!(margin >= 0 && margin <= 100)) {
      throw new UsageException("--margin " + margin + "; allowed: 0 to 100 points");
    }
    if (threads < 1) {
      throw new UsageException("--threads " + threads + "; allowed: 1 or more");
    }
    if (out == null && (check || !explained.isEmpty())) {
      throw new UsageException((check ? "--check" : "--explain") + " goes with --out DIR");
    }
  }

  private List<NamedResult> results() throws IOException {
    List<Path> found = ResultFiles.find(files);
    if (found.isEmpty()) {
      throw new UsageException("no result files in " + files + "; make some: score --out DIR");
    }
    List<NamedResult> results =
        ResultFiles.read(found).stream()
            .filter(one -> version == null || one.result().dataset().version().equals(version))
            .toList();
    if (results.isEmpty()) {
      throw new UsageException("no result on version " + version + " of the dataset");
    }
    return results;
  }

  private Links explain(Leaderboard leaderboard, GeneratedFiles made) throws IOException {
    ExplainedEntrants pages = new ExplainedEntrants(leaderboard, dataset.readValid());
    for (Path file : explained) {
      pages.add(file, made);
    }
    return pages;
  }

  /** Of each result the file of the same name that ends in {@code .speed.json}, if there is one. */
  private static List<SpeedFile> speeds(List<NamedResult> results) throws IOException {
    Problems problems = new Problems();
    List<SpeedFile> speeds = new ArrayList<>();
    for (NamedResult one : results) {
      Path file = Path.of(one.file().replaceFirst("\\.json$", "") + ".speed.json");
      SpeedFile speed =
          Files.isRegularFile(file)
              ? SpeedFile.read(Files.readAllBytes(file), file.toString(), problems)
              : null;
      if (speed != null) {
        speeds.add(speed);
      }
    }
    problems.throwIfAny();
    return speeds;
  }

  private @Nullable AgreementFile people() throws IOException {
    if (agreement == null) {
      return null;
    }
    Problems problems = new Problems();
    AgreementFile people =
        AgreementFile.read(Files.readAllBytes(agreement), agreement.toString(), problems);
    problems.throwIfAny();
    return people;
  }
}
