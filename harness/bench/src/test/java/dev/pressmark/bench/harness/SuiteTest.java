package dev.pressmark.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.bench.harness.AlignBenchmark.Kind;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.DatasetVersion;
import dev.pressmark.core.dataset.Digests;
import dev.pressmark.core.dataset.Manifest;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.dataset.StoryWriter;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.PredictionReader;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.result.Isolation;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.score.Scoring;
import dev.pressmark.core.score.Selection;
import dev.pressmark.core.stats.ResampledCounts;
import dev.pressmark.core.stats.Resampling;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark runs and does what it says. Nothing is timed here. */
class SuiteTest {

  private static final int ARTICLES = 60;

  private static PredictionBytes predictions() throws IOException {
    PredictionBytes predictions = new PredictionBytes();
    predictions.articles = ARTICLES;
    predictions.generate();
    return predictions;
  }

  @Test
  void everyBenchmarkRunsOnceWithItsSetUp() throws RunnerException {
    OptionsBuilder once = new OptionsBuilder();
    once.include("^" + Pattern.quote(SuiteTest.class.getPackageName()));
    once.forks(0).warmupIterations(0).measurementIterations(1).measurementTime(TimeValue.NONE);
    once.verbosity(VerboseMode.SILENT).shouldFailOnError(true);
    once.param("articles", "10").param("stories", "7").param("resamples", "5");
    once.addProfiler(CpuTime.class);
    Collection<RunResult> results = new Runner(once.build()).run();
    // Parse, align by kind, count by layer, links by layer, score, growth, resample.
    assertThat(results).hasSize(2 + 3 + 5 + 2 + 2 + 1 + 3);
    assertThat(results).allSatisfy(one -> assertThat(one.getSecondaryResults()).containsKey("cpu"));
  }

  @Test
  void aCollectionBeginsWithASmallerOne() throws IOException {
    assertThat(new NewsCollection(1).stories(20)).startsWith(new NewsCollection(1).story(0));
    assertThat(new String(predictions().bytes(), StandardCharsets.UTF_8))
        .startsWith("{\"article\":\"s0/a\",\"quotes\":[{");
  }

  @Test
  void tokensOfLinesAreCounted() {
    byte[] lines = "{\"a\":[1,\"b\"]}\n{}\n".getBytes(StandardCharsets.UTF_8);
    assertThat(TokenStream.count(lines)).isEqualTo(9);
  }

  @Test
  void everyAnswerIsRead() throws IOException {
    PredictionBytes predictions = predictions();
    Blackhole blackhole =
        new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is"
                + " dangerous.");
    long lines =
        new String(predictions.bytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.startsWith("{\"article\":"))
            .count();
    assertThat(new ParseBenchmark().predictionReader(predictions, blackhole))
        .isEqualTo((int) lines);
    CountBenchmark dates = new CountBenchmark();
    dates.layer = "dates";
    dates.prepare(predictions);
    assertThat(dates.count(blackhole)).isEqualTo((int) lines);
  }

  @Test
  void countsAreThoseOfScoring() throws IOException {
    PredictionBytes predictions = predictions();
    ScoreBenchmark.Gold gold = new ScoreBenchmark.Gold();
    gold.prepare(predictions);
    List<Counts> counts = new ScoreBenchmark().bytesToCounts(predictions, gold);
    Result result = result(predictions);
    assertThat(result.stories()).hasSize(ARTICLES / NewsCollection.STORY);
    for (Result.StoryCounts story : result.stories()) {
      assertThat(counts.get(NewsCollection.storyOf(story.id() + "/a"))).isEqualTo(story.counts());
    }
  }

  @Test
  void countsOfAStreamAreTheSame() throws IOException {
    PredictionBytes predictions = predictions();
    ScoreBenchmark.Gold gold = new ScoreBenchmark.Gold();
    gold.prepare(predictions);
    GrowthBenchmark growth = new GrowthBenchmark();
    growth.articles = ARTICLES;
    growth.write();
    try {
      assertThat(growth.stream().stream().map(Counts::tallies))
          .isEqualTo(
              new ScoreBenchmark()
                  .bytesToCounts(predictions, gold).stream().map(SuiteTest::withoutLinks).toList());
    } finally {
      growth.delete();
    }
  }

  private static Map<String, Tally> withoutLinks(Counts counts) {
    Map<String, Tally> tallies = new TreeMap<>(counts.tallies());
    tallies.keySet().removeIf(key -> key.startsWith("articles.") || key.startsWith("utterances."));
    return tallies;
  }

  private static Result result(PredictionBytes bytes) throws IOException {
    TreeMap<String, String> digests = new TreeMap<>();
    for (Story story : bytes.stories()) {
      digests.put(Dataset.path(story), Digests.sha256(StoryWriter.write(story)));
    }
    DatasetVersion version = DatasetVersion.parse("1.0.0");
    Dataset dataset = new Dataset(version, "none", new Manifest(digests), bytes.stories());
    Predictions predictions =
        new PredictionReader(ArticleIndex.of(bytes.stories()))
            .read(new ByteArrayInputStream(bytes.bytes()), "predictions");
    return Scoring.score(
        Selection.of(dataset, Split.EXAMPLE, Set.of()),
        predictions,
        List.of(),
        new Result.SystemInfo("guess", "1", null, Digests.sha256("none"), Isolation.FILE));
  }

  @Test
  void alignmentsAreAsLargeAsTheyWere() {
    AlignBenchmark benchmark = new AlignBenchmark();
    benchmark.articles = 10;
    int[] pairs = new int[Kind.values().length];
    for (Kind kind : Kind.values()) {
      benchmark.kind = kind;
      benchmark.generate();
      pairs[kind.ordinal()] = benchmark.align();
    }
    assertThat(pairs).containsExactly(90, 2000, 557);
  }

  @Test
  void resamplesAreSumsOfDraws() {
    ResampleBenchmark benchmark = new ResampleBenchmark();
    benchmark.stories = 20;
    benchmark.resamples = 3;
    benchmark.generate();
    ResampledCounts sums = benchmark.drawAndSum();
    for (int resample = 0; resample < 3; resample++) {
      long[] expected = new long[4];
      for (int draw = 0; draw < 20; draw++) {
        int story = Resampling.of(1).draws(resample, draw, 20);
        for (int i = 0; i < expected.length; i++) {
          expected[i] += benchmark.counts().count(story, i);
        }
      }
      assertThat(sums.sums(resample)).containsExactly(expected);
      assertThat(benchmark.sum().sums(resample)).containsExactly(expected);
    }
  }
}
