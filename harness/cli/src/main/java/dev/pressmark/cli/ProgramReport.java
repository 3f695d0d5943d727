package dev.pressmark.cli;

import dev.pressmark.core.prediction.ArticleFailure;
import dev.pressmark.core.process.Outcome.Failed;
import dev.pressmark.core.process.SystemRun;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** What the author of a program wants to know of a run, beside its scores. */
final class ProgramReport {

  private static final int SHOWN = 5;

  private ProgramReport() {}

  /** Why the program failed, as far as it said so, and what it says the run has cost. */
  static void print(SystemRun run, PrintStream err) {
    List<ArticleFailure> failures = run.failures();
    for (ArticleFailure failure : failures.subList(0, Math.min(SHOWN, failures.size()))) {
      List<String> said = run.standardErrors().getOrDefault(failure.article(), List.of());
      err.println(
          "pressmark: "
              + failure.article()
              + " failed ("
              + failure.kind().word()
              + ": "
              + failure.message()
              + ")"
              + (said.isEmpty() ? "" : "; standard error ended with:"));
      said.forEach(line -> err.println("  " + line));
    }
    if (failures.size() > SHOWN) {
      err.println("pressmark: " + (failures.size() - SHOWN) + " more articles failed");
    }
    Failed linking = run.linking();
    if (linking != null && !linking.standardError().isEmpty()) {
      err.println("pressmark: while it was asked for links, standard error ended with:");
      linking.standardError().forEach(line -> err.println("  " + line));
    }
    if (!run.usage().amounts().isEmpty()) {
      err.println(
          "pressmark: usage: "
              + run.usage().amounts().entrySet().stream()
                  .map(one -> one.getKey() + " " + one.getValue().toPlainString())
                  .collect(Collectors.joining(", ")));
    }
  }
}
