package dev.pressmark.core.report;

import dev.pressmark.core.gate.Check;
import dev.pressmark.core.gate.GateReport;
import dev.pressmark.core.gate.Outcome;
import dev.pressmark.core.gate.Reference;
import dev.pressmark.core.problem.Problem;
import java.util.List;

/**
 * What a gate says, as a comment of a forge (GitHub Flavored Markdown). Its first line is a marker
 * that nobody sees and that tells the comments of several gates apart: who finds a comment with it
 * replaces that comment instead of adding one.
 */
public final class GateMarkdown {

  private static final int PROBLEMS = 20;

  private final StringBuilder out = new StringBuilder();

  private GateMarkdown() {}

  /** The first line of the comment. */
  public static String marker(String gate) {
    return "<!-- pressmark-gate:" + gate + " -->";
  }

  /** The comment, with a line end after the last line. */
  public static String of(GateReport report) {
    GateMarkdown markdown = new GateMarkdown();
    markdown.line(marker(report.name()));
    markdown.line("### Gate " + escape(report.name()) + " " + GateWords.headline(report));
    markdown.line("");
    if (report instanceof GateReport.Judged judged) {
      markdown.judged(judged);
    } else if (report instanceof GateReport.Refused refused) {
      markdown.refused(refused);
    }
    return markdown.out.toString();
  }

  private void judged(GateReport.Judged judged) {
    line(escape(GateWords.conditions(judged.result().result())));
    line("");
    line("- result: " + escape(GateWords.system(judged.result())));
    line("- baseline: " + escape(GateWords.system(judged.baseline())));
    if (judged.release() != null) {
      line("- release: " + escape(GateWords.system(judged.release())));
    }
    for (Reference reference : Reference.values()) {
      table(judged, reference);
    }
    line("");
    line("<details><summary>What the numbers are</summary>");
    line("");
    GateWords.legend(judged).forEach(words -> line(escape(words) + "  "));
    line("");
    line("</details>");
  }

  private void table(GateReport.Judged judged, Reference reference) {
    List<GateRow> rows =
        judged.checks().stream()
            .filter(check -> check.against() == reference)
            .map(GateRow::of)
            .toList();
    if (rows.isEmpty()) {
      return;
    }
    boolean numbers = rows.stream().anyMatch(row -> !row.numbers().isEmpty());
    List<String> titles = GateRow.titles(reference.word());
    line("");
    line(
        "| outcome | rule |" + (numbers ? " " + String.join(" | ", titles) + " |" : "") + " why |");
    line("|---|---|" + (numbers ? "--:|".repeat(titles.size()) : "") + "---|");
    for (GateRow row : rows) {
      Check check = row.check();
      StringBuilder cells = new StringBuilder("| ");
      cells.append(outcome(check.outcome(), judged)).append(" | ").append(escape(check.rule()));
      for (int i = 0; numbers && i < titles.size(); i++) {
        cells.append(" | ").append(row.numbers().isEmpty() ? "" : escape(row.numbers().get(i)));
      }
      line(cells.append(" | ").append(escape(check.reason())).append(" |").toString());
    }
  }

  private static String outcome(Outcome outcome, GateReport.Judged judged) {
    return judged.stops(outcome) ? "**" + outcome.word() + "**" : outcome.word();
  }

  private void refused(GateReport.Refused refused) {
    line("Nothing was compared:");
    line("");
    for (Problem problem : refused.problems().stream().limit(PROBLEMS).toList()) {
      line("- " + escape(problem.toString()));
    }
    long more = refused.count() - Math.min(PROBLEMS, refused.problems().size());
    if (more > 0) {
      line("- … and " + more + " more");
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  /**
   * Text as it is, whatever stands in it: every ASCII character that could begin or end something,
   * as markup, a mention or an issue's number, is written by its number.
   */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean plain =
                  c > 0x7F || Character.isLetterOrDigit(c) || " .,;:%+-/()=".indexOf(c) >= 0;
              if (plain) {
                escaped.appendCodePoint(c);
              } else {
                escaped.append("&#").append(c).append(';');
              }
            });
    return escaped.toString();
  }
}
