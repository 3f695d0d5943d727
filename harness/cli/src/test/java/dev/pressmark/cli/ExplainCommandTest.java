package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown, and what is said where nothing can be shown. */
class ExplainCommandTest {

  private static final String PAGE =
      """
      {title|Lamp}
      {e1>q1|Ada Holm} {q1.cue|said} {q1-|the lamp broke}. {q2|“It is out,”} she said. The “Moon” is dark.""";

  @TempDir private Path folder;

  private Ran explain(String... options) throws IOException {
    Path dataset =
        Files.exists(folder.resolve("tiny"))
            ? folder.resolve("tiny")
            : TinyDataset.of(
                folder,
                TinyDataset.story(PAGE, "e1 person \"Ada Holm\"", "q1 explicit e1", "q2 none"));
    Path predictions = folder.resolve("mine.jsonl");
    Files.writeString(
        predictions,
        """
        {"format":"pressmark.predictions/1","system":{"name":"mine","version":"1"}}
        {"article":"mill/a","quotes":[{"start":35,"end":47},{"start":62,"end":68}]}
        """);
    List<String> all = new ArrayList<>(List.of("explain", "--dataset", dataset.toString()));
    all.addAll(List.of("--predictions", predictions.toString()));
    all.addAll(List.of(options));
    return Ran.of(all.toArray(new String[0]));
  }

  @Test
  void errorsWithTheirWordsAndTheirCredit() throws IOException {
    Ran ran = explain();
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .isEqualTo(
            """
            missed  quotes mill/a#q1  indirect  R 0/3
                gold  the lamp broke
            spurious  quotes mill/a  P 0/1
                own   “Moon”

              quotes  right 1  missed 1  spurious 1
            """);
  }

  @Test
  void kindsSlicesAndLimits() throws IOException {
    assertThat(explain("--only", "right").out())
        .startsWith("right  quotes mill/a#q2  direct  P 3/3 R 3/3\n    both  “It is out,”\n");
    assertThat(explain("--slice", "type=indirect").out())
        .contains("mill/a#q1")
        .doesNotContain("Moon");
    assertThat(explain("--limit", "1").out()).contains("… and 1 more (--limit)");
    assertThat(explain("--limit", "0").out())
        .isEqualTo("  quotes  right 1  missed 1  spurious 1\n");
    assertThat(explain("--only", "all", "--article", "mill/a").out().lines())
        .filteredOn(line -> line.contains("quotes mill/a"))
        .hasSize(3);
  }

  @Test
  void aLayerThatIsNotAttemptedIsTold() throws IOException {
    Ran ran = explain("--layer", "dates");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).isEqualTo("pressmark: dates not attempted by mine 1\n");
  }

  @Test
  void whatCannotBeIsToldWithWhatIsAllowed() throws IOException {
    one("--only mised: allowed are right, missed", "--only", "mised");
    one("--beside FILE goes with --html FOLDER", "--beside", "b.jsonl");
    one("--slice type=reported; here there are: ", "--slice", "type=reported");
    one("no article \"mill/z\"", "--article", "mill/z");
    one("--limit -1; allowed: 0 or more", "--limit", "-1");
    one("--memory-limit 9 goes with exec: and java: alone", "--memory-limit", "9");
  }

  @Test
  void pagesThatLeadFromCountsToTheText() throws IOException {
    Path pages = folder.resolve("errors");
    Ran ran = explain("--html", pages.toString());
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("wrote " + pages.resolve("index.html"));
    assertThat(Files.readString(pages.resolve("index.html")))
        .contains("mine 1")
        .contains("<a href=\"quotes.html#kind=missed\">1</a>");
    assertThat(Files.readString(pages.resolve("quotes.html")))
        .contains("<a href=\"stories/mill.html#mill-a-quotes-0\">mill/a#q1</a>");
    assertThat(Files.readString(pages.resolve("stories/mill.html")))
        .contains("<mark class=\"gold\">the lamp broke</mark>")
        .contains("<div id=\"mill-a-quotes-0\">");
  }

  @Test
  void aFolderIsNoPredictionFile() {
    Ran ran = Ran.of("explain", "--predictions", folder.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.INVALID);
    assertThat(ran.err())
        .startsWith(folder + ": a folder (allowed: a prediction file)\n")
        .doesNotContain("Exception");
  }

  @Test
  void answersForAnotherSplitAloneAreTold() throws IOException {
    Path dev = folder.resolve("dev.jsonl");
    Files.writeString(dev, "{\"article\":\"night-library/a\",\"quotes\":[]}\n");
    List<String> all = List.of("explain", "--story", "ferry-ramp", "--predictions", dev.toString());
    Ran ran = Ran.of(all.toArray(new String[0]));
    assertThat(ran.code()).isZero();
    assertThat(ran.err())
        .isEqualTo(
            "pressmark: "
                + dev
                + " answers none of these articles; its 1 answer is for other splits or stories"
                + " (--split)\n");
  }

  @Test
  void twoSystemsSideBySide() throws IOException {
    explain("--limit", "0");
    Path other = folder.resolve("other.jsonl");
    Files.writeString(
        other,
        """
        {"format":"pressmark.predictions/1","system":{"name":"other","version":"2"}}
        {"article":"mill/a","quotes":[{"start":19,"end":33}]}
        """);
    Path pages = folder.resolve("both");
    Ran ran = explain("--html", pages.toString(), "--beside", other.toString());
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(Files.readString(pages.resolve("index.html")))
        .contains("A: mine 1, B: other 2")
        .contains("quotes.html#kind=missed&amp;system=B");
    assertThat(Files.readString(pages.resolve("stories/mill.html")))
        .contains("mine 1")
        .contains("other 2");
  }

  @Test
  void linksAreExplainedToo() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Ran exported = Ran.of("export", "predictions", "--from-gold", "--story", "ferry-ramp");
    Files.writeString(gold, exported.out().replaceFirst("\\{\"a\":[^}]*},", ""));
    List<String> all =
        List.of("explain", "--story", "ferry-ramp", "--predictions", gold.toString());
    List<String> links = new ArrayList<>(all);
    links.addAll(List.of("--layer", "articleLinks", "--layer", "utteranceLinks"));
    Ran ran = Ran.of(links.toArray(new String[0]));
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .startsWith("missed  articleLinks ferry-ramp/a – ferry-ramp/b  ")
        .contains("\n  articleLinks    missed 1\n  utteranceLinks  right ")
        .doesNotContain("spurious");
  }

  private void one(String words, String... options) throws IOException {
    Ran ran = explain(options);
    assertThat(ran.code()).as(ran.out()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err().lines()).singleElement().asString().contains(words);
  }
}
