package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataStatsCommandTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** The slices of the scorer that a phenomenon is the gold of; of pairs it counts the ends. */
  private static final Map<String, String> GOLD =
      Map.ofEntries(
          Map.entry("quotes.severalParagraphs", "quotes.full.overlap[paragraphs=several]"),
          Map.entry("quotes.discontinuous", "quotes.full.overlap[extent=discontinuous]"),
          Map.entry("quotes.nested", "quotes.full.overlap[nesting=nested]"),
          Map.entry("quotes.indirect", "quotes.full.overlap[type=indirect]"),
          Map.entry("quotes.mixed", "quotes.full.overlap[type=mixed]"),
          Map.entry("speakers.anaphoric", "quotes.full.overlap[attribution=anaphoric]"),
          Map.entry("speakers.none", "quotes.full.overlap[attribution=none]"),
          Map.entry("dates.relative", "dates.strict[kind=relative]"),
          Map.entry("dates.duration", "dates.strict[kind=duration]"),
          Map.entry("dates.set", "dates.strict[kind=set]"),
          Map.entry("relations.rewritten", "articles.pairs.story[relation=rewritten]"),
          Map.entry("relations.partial", "articles.pairs.story[relation=partial]"),
          Map.entry("utterancePairs", "utterances.pairs"),
          Map.entry("utterancePairs.edited", "utterances.pairs[variant=edited]"));

  @Test
  void phenomenaAreTheGoldUnitsOfTheScorer() throws IOException {
    String survey = Ran.of("data", "stats", "--json").out();
    JsonSchemas.assertTaken("survey", survey);
    JsonNode counted = JSON.readTree(survey).path("phenomena");
    Path empty = Files.createTempFile("nothing", ".jsonl");
    Files.writeString(
        empty,
        """
        {"format": "pressmark.predictions/1", "system": {"name": "nothing", "version": "1"}, \
        "layers": ["quotes", "dates", "articleLinks", "utteranceLinks"]}
        """);
    JsonNode stories =
        JSON.readTree(
                Ran.of("score", "--predictions", empty.toString(), "--resamples", "0", "--json")
                    .out())
            .path("stories");
    for (Map.Entry<String, String> one : GOLD.entrySet()) {
      long gold =
          stories
              .valueStream()
              .mapToLong(story -> story.path("counts").path(one.getValue()).path("gold").asLong(0))
              .sum();
      boolean ends = !one.getValue().startsWith("quotes") && !one.getValue().startsWith("dates");
      long there =
          counted
              .valueStream()
              .filter(row -> row.path("key").asString().equals(one.getKey()))
              .mapToLong(row -> row.path("bySplit").path("test").asLong())
              .sum();
      assertThat(ends ? 2 * there : there).as(one.getKey()).isEqualTo(gold).isPositive();
    }
  }

  @Test
  void theTableShowsTheSplitsThatAreAskedFor() {
    Ran all = Ran.of("data", "stats");
    assertThat(all.code()).isZero();
    assertThat(all.out()).containsPattern("\n  holds +dev +test +real\n");
    Ran one = Ran.of("data", "stats", "--split", "test");
    assertThat(one.out()).containsPattern("\n  holds +test\n").doesNotContain("dev  test");
  }

  @Test
  void profilesOfNothingAreNotWritten() {
    Ran ran = Ran.of("data", "stats", "--save-profiles", "profiles.json");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("--save-profiles without --compare");
    assertThat(Ran.of("data", "stats", "--compare", "X=").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void anUnknownSplitIsWrongUsage() {
    assertThat(Ran.of("data", "stats", "--split", "train").code()).isEqualTo(ExitCode.USAGE);
  }
}
