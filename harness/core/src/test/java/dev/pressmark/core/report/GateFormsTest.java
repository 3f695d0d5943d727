package dev.pressmark.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.core.gate.Gate;
import dev.pressmark.core.gate.GateReport;
import dev.pressmark.core.gate.Gates;
import dev.pressmark.core.policy.RuleKind;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.result.NamedResult;
import dev.pressmark.core.result.RandomResults;
import dev.pressmark.core.result.Result;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/**
 * What a gate says, in all its forms. {@code -Dpressmark.renew=true} writes what is expected anew.
 */
class GateFormsTest {

  private static final Path HERE =
      Path.of(System.getProperty("basedir", ""))
          .resolve("src/test/resources/dev/pressmark/core/report");

  /** Everything that could break out of a line, a table, a comment or a tag. */
  private static final String HOSTILE =
      "\"a|b\"\n<script>`x`</script> @all #1 [l](http://h) --> %0A::error::,]]>&\u0000\u001B";

  private static GateReport.Judged judged(String system, boolean strict) {
    List<Result.StoryCounts> before = RandomResults.stories(new Random(12), 30);
    List<Result.StoryCounts> after = new ArrayList<>(before);
    for (int story = 0; story < 25; story += 2) {
      Result.StoryCounts drawn = RandomResults.stories(new Random(story), 1).get(0);
      after.set(
          story,
          new Result.StoryCounts(
              before.get(story).id(), before.get(story).articles(), drawn.counts()));
    }
    return Gate.judge(
        Gates.policy(
            Gates.rule(RandomResults.HEADLINE),
            Gates.rule("quotes.full.strict", RuleKind.NON_INFERIOR, 2.5),
            Gates.rule(RandomResults.HEADLINE + "[type=direct]"),
            Gates.rule("dates.value.canonical")),
        new NamedResult("result.json", RandomResults.of(system, after)),
        new NamedResult("baseline.json", RandomResults.of("tern", before)),
        new NamedResult("release.json", RandomResults.of("tern", before)),
        strict,
        1);
  }

  private static GateReport.Refused refused() {
    Problems problems = new Problems();
    problems.add(
        new Location("pressmark.json", 4, "$.margin"), "the number 200.0", "0 to 100 points");
    problems.add(Location.ofFile(HOSTILE), HOSTILE, HOSTILE);
    return GateReport.Refused.of("nightly", new InvalidInputException(problems));
  }

  @Test
  void theScreen() throws IOException {
    same(
        "gate.expected.txt",
        String.join("\n", GateTable.of(judged("tern", false), Style.PLAIN)) + "\n");
  }

  @Test
  void theComment() throws IOException {
    same("gate.expected.md", GateMarkdown.of(judged("tern", true)));
  }

  @Test
  void theReport() throws IOException {
    same("gate.expected.xml", GateJunit.of(judged("tern", false)));
  }

  @Test
  void theAnnotations() throws IOException {
    same(
        "gate-annotations.expected.txt",
        String.join("\n", GateAnnotations.of(judged("tern", false))) + "\n");
  }

  private static void same(String name, String content) throws IOException {
    Path file = HERE.resolve(name);
    if (Boolean.getBoolean("pressmark.renew")) {
      Files.writeString(file, content);
    }
    assertThat(content).isEqualTo(Files.readString(file));
  }

  @Test
  void coloursAddNothingButColours() {
    assertThat(
            GateTable.of(judged("tern", true), Style.ANSI).stream()
                .map(line -> line.replaceAll("\u001B\\[\\d+m", "")))
        .containsExactlyElementsOf(GateTable.of(judged("tern", true), Style.PLAIN));
  }

  /** The schema of Maven Surefire's reports, version 3.0.2, as Apache publishes it. */
  @Test
  void surefiresSchemaTakesTheReport() throws IOException, SAXException {
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(HERE.resolve("surefire-test-report.xsd").toFile());
    for (GateReport report :
        List.of(judged("tern", false), judged("tern", true), judged(HOSTILE, true), refused())) {
      schema.newValidator().validate(new StreamSource(new StringReader(GateJunit.of(report))));
    }
    assertThatThrownBy(
            () ->
                schema
                    .newValidator()
                    .validate(
                        new StreamSource(
                            new StringReader(GateJunit.of(refused()).replace(" time=\"0\"", "")))))
        .isInstanceOf(SAXException.class)
        .hasMessageContaining("time");
  }

  @Test
  void theCountsOfTheReportAreThoseOfItsCases() {
    for (boolean strict : new boolean[] {false, true}) {
      String xml = GateJunit.of(judged("tern", strict));
      for (String kind : List.of("testcase", "failure", "skipped", "error")) {
        String counted =
            switch (kind) {
              case "testcase" -> "tests";
              case "failure" -> "failures";
              case "error" -> "errors";
              default -> "skipped";
            };
        assertThat(xml).contains(counted + "=\"" + (xml.split("<" + kind + " ", -1).length - 1));
      }
    }
  }

  @Test
  void nothingBreaksOutOfAComment() {
    String comment = GateMarkdown.of(judged(HOSTILE, false));
    assertThat(comment).startsWith(GateMarkdown.marker("nightly") + "\n");
    assertThat(comment.lines().filter(line -> line.startsWith("- result: ")))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.replaceAll("&#\\d+;", ""))
                    .doesNotContainPattern("[|<>`@#\\[\\]\"]"));
    assertThat(comment.lines().filter(line -> line.startsWith("|")))
        .allSatisfy(line -> assertThat(line).endsWith("|"));
    assertThat(GateMarkdown.of(refused()).lines().filter(line -> line.startsWith("- "))).hasSize(2);
  }

  /** The examples of the package {@code @actions/core}: data, and what stands before it. */
  @Test
  void annotationsAreEscapedAsGitHubReadsThem() {
    assertThat(GateAnnotations.data("%\r\n:,%0D")).isEqualTo("%25%0D%0A:,%250D");
    assertThat(GateAnnotations.property("%\r\n:,")).isEqualTo("%25%0D%0A%3A%2C");
    assertThat(GateAnnotations.of(refused()))
        .hasSize(2)
        .allMatch(line -> line.matches("::error [^\n\r]*"))
        .first()
        .isEqualTo(
            "::error file=pressmark.json,line=4,title=nightly%3A not judged::pressmark.json:4:"
                + " $.margin: the number 200.0 (allowed: 0 to 100 points)");
  }

  /** A list of problems is cut where nobody would read on, and says so. */
  @Test
  void longListsAreCut() {
    Problems problems = new Problems();
    for (int i = 0; i < 50; i++) {
      problems.add(new Problem(Location.ofLine("r.json", i + 1), "wrong", "right"));
    }
    GateReport.Refused many = GateReport.Refused.of("nightly", new InvalidInputException(problems));
    assertThat(GateMarkdown.of(many)).contains("not judged: 50 problems").contains("… and 30 more");
    assertThat(GateAnnotations.of(many)).hasSize(10);
  }
}
