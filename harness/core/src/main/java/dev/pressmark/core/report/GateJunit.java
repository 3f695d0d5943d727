package dev.pressmark.core.report;

import dev.pressmark.core.gate.Check;
import dev.pressmark.core.gate.GateReport;
import dev.pressmark.core.gate.Outcome;
import dev.pressmark.core.gate.Reference;
import dev.pressmark.core.problem.Problem;
import java.util.stream.Collectors;

/**
 * What a gate says, as a JUnit report: one case a rule, in the form of Maven Surefire ({@code
 * surefire-test-report.xsd} 3.0.2). What cannot be told is a skipped case where that passes, else a
 * failure; a gate that could not be judged is one case with an error. Times are 0: a report of the
 * same results has the same bytes.
 */
public final class GateJunit {

  private final StringBuilder out = new StringBuilder();

  private GateJunit() {}

  /** The XML document in UTF-8, with a line end after the last line. */
  public static String of(GateReport report) {
    GateJunit junit = new GateJunit();
    junit.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    if (report instanceof GateReport.Judged judged) {
      junit.judged(judged);
    } else if (report instanceof GateReport.Refused refused) {
      junit.refused(refused);
    }
    junit.line("</testsuite>");
    return junit.out.toString();
  }

  private void judged(GateReport.Judged judged) {
    long stopped = judged.checks().stream().filter(one -> judged.stops(one.outcome())).count();
    long open = judged.strict() ? 0 : judged.count(Outcome.CANNOT_TELL);
    suite(judged.name(), judged.checks().size(), 0, open, stopped);
    for (Check check : judged.checks()) {
      String words = GateRow.of(check).sentence();
      open(judged.name(), check.against(), check.rule());
      if (judged.stops(check.outcome())) {
        element("failure", words, check.outcome().word());
      } else if (check.outcome() == Outcome.CANNOT_TELL) {
        line("    <skipped message=\"" + escape("cannot tell: " + words) + "\"/>");
      } else {
        line("    <system-out>" + escape(words) + "</system-out>");
      }
      line("  </testcase>");
    }
  }

  private void refused(GateReport.Refused refused) {
    suite(refused.name(), 1, 1, 0, 0);
    open(refused.name(), Reference.NONE, "policy and results");
    element(
        "error",
        refused.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")),
        "not judged");
    line("  </testcase>");
  }

  private void suite(String name, int tests, int errors, long skipped, long failures) {
    line(
        "<testsuite name=\"pressmark gate "
            + escape(name)
            + "\" time=\"0\" tests=\""
            + tests
            + "\" errors=\""
            + errors
            + "\" skipped=\""
            + skipped
            + "\" failures=\""
            + failures
            + "\">");
  }

  private void open(String name, Reference against, String rule) {
    line(
        "  <testcase name=\""
            + escape(rule)
            + "\" classname=\"pressmark.gate."
            + escape(name)
            + "."
            + against.word()
            + "\" time=\"0\">");
  }

  private void element(String element, String words, String type) {
    line(
        "    <"
            + element
            + " message=\""
            + escape(words)
            + "\" type=\""
            + escape(type)
            + "\">"
            + escape(words)
            + "</"
            + element
            + ">");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  /** For text and attributes; what XML 1.0 has no form for becomes U+FFFD. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\r', '\t' -> escaped.append("&#").append(c).append(';');
                default -> escaped.appendCodePoint(isCharacter(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  /** The production Char of XML 1.0. */
  private static boolean isCharacter(int c) {
    return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
  }
}
