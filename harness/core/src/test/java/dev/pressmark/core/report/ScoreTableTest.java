package dev.pressmark.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.result.Estimates;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.score.Scoring;
import dev.pressmark.core.score.Stories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The table, as it is printed. {@code -Dpressmark.renew=true} writes what is expected anew. */
class ScoreTableTest {

  private static final Path EXPECTED =
      Path.of(System.getProperty("basedir", ""))
          .resolve("src/test/resources/dev/pressmark/core/report");

  private static List<String> table(Result result, Style style) {
    return ScoreTable.of(result, Estimates.of(result), style);
  }

  @Test
  void theTableOfASmallResult() throws IOException {
    isExpected(Stories.result(), "score.expected.txt");
  }

  @Test
  void theTableOfASystemThatLinks() throws IOException {
    isExpected(Stories.linkedResult(), "links.expected.txt");
  }

  private static void isExpected(Result result, String file) throws IOException {
    String table = String.join("\n", table(result, Style.PLAIN)) + "\n";
    if (Boolean.getBoolean("pressmark.renew")) {
      Files.writeString(EXPECTED.resolve(file), table);
    }
    assertThat(table).isEqualTo(Files.readString(EXPECTED.resolve(file)));
  }

  @Test
  void aCollectionThatWasNotLinkedIsSaidToBe() {
    Result failed = Stories.linkedResult().withLinks(false, "timeout: no answer in 60 s");
    assertThat(table(failed, Style.PLAIN))
        .contains("  not linked, scored as no links: timeout: no answer in 60 s")
        .noneMatch(line -> line.contains("ids seen"));
  }

  @Test
  void coloursAddNothingButColours() {
    Result result = Stories.result();
    assertThat(table(result, Style.ANSI).stream().map(s -> s.replaceAll("\u001B\\[\\d+m", "")))
        .containsExactlyElementsOf(table(result, Style.PLAIN));
  }

  @Test
  void aLayerThatIsNotAttemptedIsSaidToBe() {
    Result result =
        Scoring.score(
            Stories.selection(Stories.FERRY),
            Stories.predictions(Track.ORACLE_QUOTES, PublicationDay.GIVEN, Map.of()),
            List.of(),
            Stories.SYSTEM);
    assertThat(table(result, Style.PLAIN))
        .contains("quotes  not attempted by this system")
        .noneMatch(line -> line.contains("overlap"));
  }
}
