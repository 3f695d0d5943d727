package dev.pressmark.cli;

import dev.pressmark.core.agree.Agreement;
import dev.pressmark.core.agree.AgreementWriter;
import dev.pressmark.core.agree.AnnotationReader;
import dev.pressmark.core.agree.AnnotationSet;
import dev.pressmark.core.agree.CommonStories;
import dev.pressmark.core.agree.DisagreementWriter;
import dev.pressmark.core.dataset.FolderTexts;
import dev.pressmark.core.dataset.TextSource;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.report.AgreementTable;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.score.ScoringOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Measures the agreement of two annotators. */
@Command(
    name = "agree",
    description = {
      "Measures how far two annotators of the same articles agree.",
      "Each scored against the other, coefficients corrected for chance, every difference."
    },
    footer = {
      "",
      "A and B are story files, or folders of story files.",
      "",
      "Examples:",
      "  pressmark agree pass-a.json pass-b.json",
      "  pressmark agree dataset/annotation --passes pass-a,pass-b",
      "  pressmark agree mine dataset --disagreements differences.txt",
    })
final class AgreeCommand implements Callable<Integer> {

  private static final int WARNINGS = 5;

  @ParentCommand private Pressmark parent;

  @Parameters(
      arity = "1..2",
      paramLabel = "A B",
      description = "What each annotator made; one folder of both with --passes.")
  private List<Path> paths;

  @Option(
      names = "--passes",
      paramLabel = "A,B",
      split = ",",
      description = "In one folder, the files A.json are of one annotator, B.json of the other.")
  private List<String> passes = List.of();

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description =
          "A folder with the texts that the files do not hold, recognised by digest, whatever their"
              + " names.")
  private @Nullable Path texts;

  @Option(
      names = "--disagreements",
      paramLabel = "FILE",
      description = "Write every difference: FILE.jsonl as JSON lines, any other as text.")
  private @Nullable Path disagreements;

  @Option(
      names = "--resamples",
      paramLabel = "N",
      defaultValue = "10000",
      description = "Of the stories, for intervals; 0 for none (default: ${DEFAULT-VALUE}).")
  private int resamples;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of the resamples (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "Stories and metrics side by side (default: ${DEFAULT-VALUE}).")
  private int threads;

  @Option(names = "--json", description = "Print JSON instead of the table.")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  AgreeCommand() {}

  @Override
  public Integer call() throws IOException {
    checkOptions();
    boolean oneFolder = !passes.isEmpty();
    TextSource source = texts == null ? TextSource.NONE : FolderTexts.of(texts);
    AnnotationSet a = read(paths.get(0), oneFolder ? passes.get(0) : null, source);
    AnnotationSet b = read(paths.get(oneFolder ? 0 : 1), oneFolder ? passes.get(1) : null, source);
    CommonStories common = CommonStories.of(a, b);
    PrintStream err = parent.console().err();
    if (common.pairs().isEmpty()) {
      common
          .textNotSupplied()
          .forEach(id -> err.println("pressmark: " + id + ": text not supplied"));
      err.println("pressmark: nothing can be compared without texts (--texts DIR supplies them)");
      return ExitCode.INVALID;
    }
    warnOfOneSet(a, b, err);
    Agreement agreement =
        Agreement.of(a, b, common, new ScoringOptions(seed, resamples, null, threads));
    if (disagreements != null) {
      write(disagreements, agreement);
      err.println("pressmark: wrote " + disagreements);
    }
    if (json) {
      parent.console().out().print(AgreementWriter.write(agreement));
    } else {
      AgreementTable.of(agreement, parent.console().style())
          .forEach(parent.console().out()::println);
    }
    return ExitCode.OK;
  }

  private void checkOptions() {
    if (passes.isEmpty() && paths.size() != 2) {
      throw new UsageException("one path; allowed: two, or one folder with --passes A,B");
    }
    if (!passes.isEmpty() && (paths.size() != 1 || passes.size() != 2)) {
      throw new UsageException(
          "--passes with "
              + passes.size()
              + " names and "
              + paths.size()
              + " paths; allowed: two names and one folder");
    }
    if (!passes.isEmpty() && !Files.isDirectory(paths.get(0))) {
      throw new UsageException("--passes with " + paths.get(0) + "; allowed: a folder");
    }
    if (resamples < 0 || resamples > Result.Settings.MOST_RESAMPLES) {
      throw new UsageException(
          "--resamples " + resamples + "; allowed: 0 to " + Result.Settings.MOST_RESAMPLES);
    }
    if (threads < 1) {
      throw new UsageException("--threads " + threads + "; allowed: 1 or more");
    }
  }

  private AnnotationSet read(Path path, @Nullable String pass, TextSource source)
      throws IOException {
    AnnotationReader reader = new AnnotationReader(source);
    for (Path file : AnnotationFiles.find(path, pass)) {
      reader.read(file.toString(), AnnotationFiles.read(file));
    }
    String name = pass == null ? path.toString() : path + " " + pass;
    AnnotationSet set = reader.toSet(name);
    warn(name, reader.warnings().list(), reader.warnings().count());
    return set;
  }

  /** Laws of today that an annotation breaks are told, and do not stop anything. */
  private void warn(String name, List<Problem> warnings, long count) {
    if (count == 0) {
      return;
    }
    PrintStream err = parent.console().err();
    err.println(
        "pressmark: "
            + name
            + ": "
            + count
            + (count == 1 ? " breach" : " breaches")
            + " of today's rules, compared as it is:");
    warnings.stream().limit(WARNINGS).forEach(one -> err.println("  " + one));
    if (count > WARNINGS) {
      err.println("  … and " + (count - WARNINGS) + " more");
    }
  }

  private static void warnOfOneSet(AnnotationSet a, AnnotationSet b, PrintStream err) {
    boolean same =
        a.stories().keySet().equals(b.stories().keySet())
            && a.stories().values().stream()
                .allMatch(
                    one -> {
                      AnnotationSet.Annotated other = b.stories().get(one.story().id());
                      return other != null && other.sha256().equals(one.sha256());
                    });
    if (same) {
      err.println("pressmark: A and B are the same, byte for byte");
    }
  }

  private static void write(Path file, Agreement agreement) throws IOException {
    boolean lines = file.toString().endsWith(".jsonl");
    Files.writeString(
        file,
        lines
            ? DisagreementWriter.lines(agreement.disagreements())
            : DisagreementWriter.text(agreement));
  }
}
