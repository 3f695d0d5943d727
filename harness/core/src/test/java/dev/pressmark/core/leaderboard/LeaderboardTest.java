package dev.pressmark.core.leaderboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.agree.AgreementFile;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.compare.Comparison;
import dev.pressmark.core.compare.MetricComparison;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.result.NamedResult;
import dev.pressmark.core.result.RandomResults;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.stats.Interval;
import dev.pressmark.core.stats.RankRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The laws of a leaderboard, then the files. {@code -Dpressmark.renew=true} writes them anew. */
class LeaderboardTest {

  private static final Path EXPECTED =
      Path.of(System.getProperty("basedir", ""))
          .resolve("src/test/resources/dev/pressmark/core/leaderboard");

  private static Leaderboard.Options options(@Nullable AgreementFile people) {
    return new Leaderboard.Options(Comparison.MARGIN, people, List.of(), "2031-02-07", 1);
  }

  /** Systems that share most of their counts, so that some are tied. */
  private static List<NamedResult> results(Random random, String... names) {
    List<Result.StoryCounts> first = RandomResults.stories(random, 30);
    List<NamedResult> results = new ArrayList<>();
    for (String name : names) {
      List<Result.StoryCounts> own = new ArrayList<>(first);
      for (int story = random.nextInt(30); story < 30; story += 1 + random.nextInt(4)) {
        Result.StoryCounts drawn = RandomResults.stories(random, 1).get(0);
        own.set(
            story,
            new Result.StoryCounts(
                first.get(story).id(), first.get(story).articles(), drawn.counts()));
      }
      results.add(new NamedResult(name + ".json", RandomResults.of(name, own)));
    }
    return results;
  }

  private static LayerBoard quotes(Leaderboard leaderboard) {
    return leaderboard.boards().get(0).layers().stream()
        .filter(layer -> layer.layer() == Layer.QUOTES)
        .findFirst()
        .orElseThrow();
  }

  private static String all(Leaderboard leaderboard) {
    return LeaderboardPage.html(leaderboard, Links.NONE)
        + LeaderboardMarkdown.of(leaderboard)
        + LeaderboardCsv.of(leaderboard);
  }

  @Test
  void noOrderOfResultsAndNoThreadsChangeAByte() {
    Seeds.forEach(
        12,
        random -> {
          List<NamedResult> results = results(random, "tern", "gull", "knot");
          String before = all(Leaderboard.of(results, options(null)));
          Collections.shuffle(results, random);
          Leaderboard.Options more =
              new Leaderboard.Options(Comparison.MARGIN, null, List.of(), "2031-02-07", 3);
          assertThat(all(Leaderboard.of(results, more))).isEqualTo(before);
        });
  }

  @Test
  void ranksAreThoseOfTheComparison() {
    Seeds.forEach(
        12,
        random -> {
          List<NamedResult> results = results(random, "a", "b", "c", "d");
          Comparison comparison =
              Comparison.of(results, new Comparison.Options(Comparison.MARGIN, false, 1));
          Map<String, RankRange> expected = new TreeMap<>();
          for (MetricComparison metric : comparison.tasks().get(0).metrics()) {
            if (metric.key().equals(RandomResults.HEADLINE)) {
              metric
                  .comparison()
                  .ranks()
                  .forEach(
                      (id, rank) -> expected.put(results.get(id.charAt(0) - 'A').file(), rank));
            }
          }
          Map<String, RankRange> found = new TreeMap<>();
          quotes(Leaderboard.of(results, options(null)))
              .rows()
              .forEach(row -> found.put(row.entrant().file(), row.rank()));
          assertThat(found).hasSize(4).isEqualTo(expected);
        });
  }

  @Test
  void tiedSystemsStandTogether() {
    Seeds.forEach(
        20,
        random -> {
          LayerBoard layer =
              quotes(Leaderboard.of(results(random, "a", "b", "c", "d", "e"), options(null)));
          List<List<Row>> groups = layer.groups();
          assertThat(groups.stream().flatMap(List::stream)).containsExactlyElementsOf(layer.rows());
          for (int i = 0; i < groups.size(); i++) {
            for (int k = 0; k < groups.size(); k++) {
              for (Row one : groups.get(i)) {
                for (Row other : groups.get(k)) {
                  if (i != k) {
                    assertThat(one.rank().isTiedWith(other.rank())).isFalse();
                  }
                }
              }
            }
          }
        });
  }

  @Test
  void whatIsNotAttemptedIsMissing() {
    Board board =
        Leaderboard.of(results(new Random(4), "tern", "gull"), options(null)).boards().get(0);
    LayerBoard dates =
        board.layers().stream().filter(one -> one.layer() == Layer.DATES).findFirst().orElseThrow();
    assertThat(dates.rows()).isEmpty();
    assertThat(dates.missing()).extracting(Entrant::label).containsExactly("gull 1", "tern 1");
  }

  @Test
  void oneSystemAloneIsTheFirst() {
    LayerBoard quotes = quotes(Leaderboard.of(results(new Random(4), "tern"), options(null)));
    assertThat(quotes.rows()).singleElement().extracting(Row::rank).isEqualTo(new RankRange(1, 1));
  }

  @Test
  void whoSawIdsHasNoRankAndTakesNobodysPlace() {
    List<NamedResult> results = results(new Random(9), "tern", "gull");
    Result gull = results.get(1).result();
    Map<Layer, Result.LayerInfo> layers = new EnumMap<>(gull.layers());
    layers.computeIfPresent(
        Layer.QUOTES,
        (layer, info) -> new Result.LayerInfo(true, info.headline(), info.signature(), true, null));
    results.set(
        1,
        new NamedResult(
            "gull.json",
            new Result(
                gull.system(),
                gull.dataset(),
                gull.settings(),
                layers,
                gull.floors(),
                gull.stories(),
                gull.articles())));
    LayerBoard quotes = quotes(Leaderboard.of(results, options(null)));
    assertThat(quotes.rows())
        .extracting(row -> row.entrant().label())
        .containsExactly("tern 1", "gull 1");
    assertThat(quotes.rows()).extracting(Row::rank).containsExactly(new RankRange(1, 1), null);
    assertThat(quotes.groups()).hasSize(2);
  }

  /** Conditions make boards of their own; within a board signatures are equal, or it is refused. */
  @Test
  void conditionsAreNeverMixed() {
    List<Result.StoryCounts> stories = RandomResults.stories(new Random(1), 8);
    NamedResult withheld = new NamedResult("a.json", RandomResults.of("tern", stories));
    NamedResult given =
        new NamedResult(
            "b.json",
            RandomResults.of(
                "tern",
                stories,
                new Result.Settings(Track.END_TO_END, PublicationDay.GIVEN, 5, 400)));
    assertThat(Leaderboard.of(List.of(given, withheld), options(null)).boards())
        .extracting(board -> board.conditions().word())
        .containsExactly("test.end-to-end.withheld", "test.end-to-end.given");
    NamedResult seed =
        new NamedResult(
            "c.json",
            RandomResults.of(
                "gull",
                stories,
                new Result.Settings(Track.END_TO_END, PublicationDay.WITHHELD, 6, 400)));
    assertThatThrownBy(() -> Leaderboard.of(List.of(withheld, seed), options(null)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("seed");
  }

  @Test
  void noNameIsMarkup() {
    String name = "</script><img src=x onerror=\"alert(1)\">|`[x](y) =1+1";
    Leaderboard leaderboard = Leaderboard.of(results(new Random(3), name, "=cmd()"), options(null));
    assertThat(LeaderboardPage.html(leaderboard, Links.NONE))
        .doesNotContain("<img")
        .contains("&lt;/script&gt;&lt;img src=x");
    assertThat(LeaderboardMarkdown.of(leaderboard))
        .doesNotContain("<img")
        .contains("\\|\\`\\[x\\](y)");
    assertThat(LeaderboardCsv.of(leaderboard))
        .contains("\"</script><img src=x onerror=\"\"alert(1)\"\">|`[x](y) =1+1\"")
        .contains(",'=cmd(),");
  }

  @Test
  void theFiles() throws IOException {
    AgreementFile.Figure f1 = new AgreementFile.Figure(.9, List.of(.85, .95));
    AgreementFile people =
        new AgreementFile(
            12,
            30,
            new TreeMap<>(),
            Map.of(RandomResults.HEADLINE + " f1", f1, RandomResults.HEADLINE + " precision", f1),
            Map.of(),
            Map.of(),
            0);
    Leaderboard leaderboard =
        Leaderboard.of(results(new Random(7), "tern", "gull", "knot"), options(people));
    same("leaderboard.expected.md", LeaderboardMarkdown.of(leaderboard));
    same("leaderboard.expected.csv", LeaderboardCsv.of(leaderboard));
    same(
        "index.expected.html",
        LeaderboardPage.html(
                leaderboard,
                (conditions, entrant, layer, slice) ->
                    slice == null ? Optional.empty() : Optional.of("errors#slice=" + slice))
            .replaceFirst("(?s)<style>.*?</style>", "<style></style>")
            .replaceFirst("(?s)<script>.*?</script>", "<script></script>")
            .replaceFirst("sha256-[^']*", "sha256-"));
  }

  /** A speed is of the result with its predictions; the front has whom nobody beats in both. */
  @Test
  void accuracyBesideSpeed() {
    Seeds.forEach(
        10,
        random -> {
          List<NamedResult> results = results(random, "a", "b", "c", "d", "untimed");
          List<SpeedFile> speeds = new ArrayList<>();
          for (NamedResult one : results.subList(0, 4)) {
            speeds.add(speed(one, StrictMath.exp(3 * random.nextGaussian()), "measured"));
          }
          LayerBoard layer =
              quotes(
                  Leaderboard.of(
                      results, new Leaderboard.Options(Comparison.MARGIN, null, speeds, null, 1)));
          List<SpeedPlot.Point> front = new SpeedPlot(layer).front();
          assertThat(front).isNotEmpty();
          for (int i = 1; i < front.size(); i++) {
            assertThat(front.get(i).speed().timesAsFast())
                .isGreaterThan(front.get(i - 1).speed().timesAsFast());
            assertThat(front.get(i).f1()).isLessThan(front.get(i - 1).f1());
          }
          StringBuilder html = new StringBuilder();
          new SpeedPlot(layer).append(html);
          assertThat(html).contains("Accuracy beside speed").doesNotContain("untimed", "NaN");
        });
  }

  @Test
  void whatWasNotMeasuredWellIsSaidAndNotPlotted() {
    List<NamedResult> results = results(new Random(2), "a", "b");
    List<SpeedFile> speeds =
        List.of(speed(results.get(0), 2, "unstable"), speed(results.get(1), 1.5, "measured"));
    LayerBoard layer =
        quotes(
            Leaderboard.of(
                results, new Leaderboard.Options(Comparison.MARGIN, null, speeds, null, 1)));
    assertThat(new SpeedPlot(layer).front())
        .singleElement()
        .satisfies(point -> assertThat(point.row().entrant().label()).isEqualTo("b 1"));
    StringBuilder html = new StringBuilder();
    new SpeedPlot(layer).append(html);
    assertThat(html).contains("<td>unstable</td>").contains("1.35 to 1.65");
  }

  private static SpeedFile speed(NamedResult of, double timesAsFast, String verdict) {
    return new SpeedFile(
        of.result().system().predictionsSha256(),
        "marks",
        verdict,
        timesAsFast,
        new Interval.Given(.9 * timesAsFast, 1.1 * timesAsFast, .95));
  }

  @Test
  void aFileOfSpeedIsReadForWhatIsNeeded() {
    Problems problems = new Problems();
    String file =
        """
        {"format":"pressmark.speed/1","verdict":"unstable","system":{"name":"a","version":"1"},
         "reference":{"name":"marks","version":"1"},
         "scored":{"split":"test","predictions":{"sha256":"abc"},"headlines":{"x":1}},
         "reading":{"verdict":"measured","timesAsFast":{"value":0.5,"pairs":8,"interval":[0.4,0.6]},
          "timesAsFastByTheClock":{"value":9,"pairs":8,"interval":null,"reason":"none"}}}
        """;
    assertThat(SpeedFile.read(file.getBytes(UTF_8), "a.speed.json", problems))
        .isEqualTo(new SpeedFile("abc", "marks", "measured", .5, new Interval.Given(.4, .6, .95)));
    String without = file.replace("[0.4,0.6]", "null,\"reason\":\"few\"");
    assertThat(SpeedFile.read(without.getBytes(UTF_8), "a.speed.json", problems))
        .extracting(speed -> speed.interval().isGiven())
        .isEqualTo(false);
    assertThat(SpeedFile.read("{}".getBytes(UTF_8), "b.speed.json", problems)).isNull();
    assertThat(problems.list())
        .isNotEmpty()
        .allMatch(one -> one.toString().contains("b.speed.json"));
  }

  private static void same(String name, String content) throws IOException {
    Path file = EXPECTED.resolve(name);
    if (Boolean.getBoolean("pressmark.renew")) {
      Files.createDirectories(EXPECTED);
      Files.writeString(file, content);
    }
    assertThat(content).isEqualTo(Files.readString(file));
  }
}
