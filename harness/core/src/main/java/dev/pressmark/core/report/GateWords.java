package dev.pressmark.core.report;

import dev.pressmark.core.gate.Check;
import dev.pressmark.core.gate.GateReport;
import dev.pressmark.core.gate.Outcome;
import dev.pressmark.core.json.Printable;
import dev.pressmark.core.metric.Value;
import dev.pressmark.core.result.NamedResult;
import dev.pressmark.core.result.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What every form of a gate's report says. */
final class GateWords {

  private GateWords() {}

  /** In a few words: "failed: 1 of 3 rules". */
  static String headline(GateReport report) {
    if (report instanceof GateReport.Refused refused) {
      return "not judged: " + refused.count() + (refused.count() == 1 ? " problem" : " problems");
    }
    GateReport.Judged judged = (GateReport.Judged) report;
    Outcome outcome = judged.outcome();
    return outcome == Outcome.PASSED
        ? "passed: all " + judged.checks().size() + " rules"
        : outcome.word()
            + (outcome == Outcome.CANNOT_TELL && !judged.strict() ? ", which passes" : "")
            + ": "
            + judged.count(outcome)
            + " of "
            + judged.checks().size()
            + " rules";
  }

  /** A system and the file of its result. */
  static String system(NamedResult result) {
    Result.SystemInfo system = result.result().system();
    return Printable.cut(system.name(), 40)
        + " "
        + Printable.cut(system.version(), 40)
        + ", "
        + Printable.cut(result.file(), 120);
  }

  /** Under which conditions: "test: 97 stories, 309 articles; …". */
  static String conditions(Result result) {
    Result.DatasetInfo dataset = result.dataset();
    return dataset.split().word()
        + ": "
        + dataset.stories()
        + (dataset.stories() == 1 ? " story, " : " stories, ")
        + dataset.articles()
        + (dataset.articles() == 1 ? " article; " : " articles; ")
        + result.settings().track().word()
        + ", publication date "
        + result.settings().publication().word();
  }

  /** What the numbers are. */
  static List<String> legend(GateReport.Judged judged) {
    Result.Settings settings = judged.result().result().settings();
    List<String> lines = new ArrayList<>();
    lines.add(
        "Differences in points, over stories: "
            + settings.resamples()
            + " resamples, seed "
            + settings.seed()
            + ". Adjusted: p by Holm, over "
            + judged.tests()
            + (judged.tests() == 1 ? " test" : " tests")
            + " of this gate.");
    lines.add("Detectable: the smallest difference found in 80 of 100 cases.");
    String blind =
        judged.checks().stream()
            .filter(Check::isBlind)
            .map(check -> check.name() + detectable(check))
            .collect(Collectors.joining(", "));
    if (!blind.isEmpty()) {
      lines.add("A loss as small as the margin may go unseen: " + blind + ".");
    }
    return lines;
  }

  private static String detectable(Check check) {
    return check.evidence() != null
            && check.evidence().compared().pair().detectable().value()
                instanceof Value.Defined points
        ? " from " + Percent.of(points.value())
        : "";
  }
}
