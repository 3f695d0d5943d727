package dev.pressmark.core.report;

import dev.pressmark.core.gate.Check;
import dev.pressmark.core.gate.GateReport;
import dev.pressmark.core.gate.Outcome;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * What a gate says, as workflow commands of GitHub Actions, one a line: they become notes on a run
 * and beside the policy's lines. Rules that passed give none.
 */
public final class GateAnnotations {

  /** GitHub shows no more than ten of one kind for a step. */
  private static final int PROBLEMS = 10;

  private GateAnnotations() {}

  /** The lines. */
  public static List<String> of(GateReport report) {
    List<String> lines = new ArrayList<>();
    if (report instanceof GateReport.Judged judged) {
      for (Check check : judged.checks()) {
        if (check.outcome() != Outcome.PASSED) {
          lines.add(
              command(
                  judged.stops(check.outcome()) ? "error" : "notice",
                  check.place(),
                  report.name() + ": " + check.name() + " " + check.outcome().word(),
                  GateRow.of(check).sentence()));
        }
      }
    } else if (report instanceof GateReport.Refused refused) {
      for (Problem problem : refused.problems().stream().limit(PROBLEMS).toList()) {
        lines.add(
            command(
                "error", problem.location(), report.name() + ": not judged", problem.toString()));
      }
    }
    return List.copyOf(lines);
  }

  private static String command(String kind, Location at, String title, String message) {
    String place = at.line() > 0 ? "file=" + property(at.file()) + ",line=" + at.line() + "," : "";
    return "::" + kind + " " + place + "title=" + property(title) + "::" + data(message);
  }

  /** As {@code escapeData} of the package {@code @actions/core}. */
  static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** As {@code escapeProperty} of the package {@code @actions/core}. */
  static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
