package dev.pressmark.core.score;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.layer.Page;
import dev.pressmark.core.prediction.ArticleFailure;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.FailureKind;
import dev.pressmark.core.prediction.PredictionDigest;
import dev.pressmark.core.prediction.PredictionWriter;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.result.Isolation;
import dev.pressmark.core.result.NamedResult;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.result.ResultReader;
import dev.pressmark.core.result.ResultWriter;
import dev.pressmark.core.result.Shard;
import dev.pressmark.core.result.ShardMerge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 2 for threads and shards: however a run is divided, the bytes are the same. */
class ShardTest {

  private static final List<Story> STORIES =
      List.of(
          Stories.FERRY,
          Stories.MILL,
          Stories.TOWER,
          Stories.withoutText(Page.story("attic", "{q1|“Dust,”} he said.")),
          Page.story("quay", "{q1|“Cast off,”} he {q1.cue|said}. {q2|“Now,”} said she."),
          Page.story("reed", "{q1|“It is late,”} they said."),
          Page.story("sluice", "{q1|“Open it,”} he said."));

  private static final Map<String, ArticlePrediction> ANSWERS =
      Map.of(
          "ferry/a", Stories.answer(Stories.FERRY, "We sail at noon"),
          "mill/a", Stories.answer(Stories.MILL, "“quick fix”", "that the wheel was"),
          "quay/a", Stories.answer(STORIES.get(4), "Cast off", "Now"),
          "sluice/a", Stories.answer(STORIES.get(6), "“Open it,”"));

  private static final List<ArticleFailure> FAILURES =
      List.of(new ArticleFailure("tower/a", FailureKind.TIMEOUT, "no answer in 10 s"));

  private static final Selection SELECTION = Stories.selection(STORIES.toArray(Story[]::new));
  private static final ArticleIndex INDEX = ArticleIndex.of(STORIES);

  private static Result.SystemInfo system(Predictions predictions) {
    return new Result.SystemInfo(
        "echo", "1.2", null, PredictionDigest.of(predictions, INDEX), Isolation.FILE);
  }

  private static Result whole(int threads) {
    Predictions all = Stories.predictions(ANSWERS);
    return Scoring.score(
        SELECTION, all, FAILURES, system(all), new ScoringOptions(3, 500, null, threads));
  }

  /** From a file with all answers; or, with {@code own}, from a run over this part alone. */
  private static Result shard(int index, int of, boolean own) {
    Shard shard = new Shard(index, of, null);
    Map<String, ArticlePrediction> answers = new TreeMap<>(ANSWERS);
    if (own) {
      List<String> part =
          SELECTION.shard(shard).stories().stream().map(story -> story.id() + "/a").toList();
      answers.keySet().retainAll(part);
    }
    Predictions predictions = Stories.predictions(answers);
    return Scoring.score(
        SELECTION,
        predictions,
        FAILURES,
        system(predictions),
        new ScoringOptions(
            3,
            500,
            own
                ? shard.withAnswers(new PredictionWriter(INDEX).canonicalAnswers(predictions))
                : shard,
            1));
  }

  private static List<NamedResult> shards(int of, boolean own) {
    List<NamedResult> shards = new ArrayList<>();
    for (int index = 1; index <= of; index++) {
      shards.add(new NamedResult(index + ".json", written(shard(index, of, own))));
    }
    return shards;
  }

  /** As a file gives it back. */
  private static Result written(Result result) {
    Problems problems = new Problems();
    Result read = ResultReader.read(ResultWriter.write(result).getBytes(UTF_8), "r.json", problems);
    assertThat(problems.list()).isEmpty();
    assertThat(read).isEqualTo(result);
    return read;
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBytes() {
    String one = ResultWriter.write(whole(1));
    assertThat(ResultWriter.write(whole(2))).isEqualTo(one);
    assertThat(ResultWriter.write(whole(8))).isEqualTo(one);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void shardsInAnyOrderGiveTheBytesOfOneRun(boolean own) {
    String one = ResultWriter.write(whole(1));
    for (int of = 1; of <= STORIES.size(); of++) {
      List<NamedResult> shards = shards(of, own);
      Seeds.forEach(
          3,
          random -> {
            List<NamedResult> shuffled = new ArrayList<>();
            for (NamedResult shard : shards) {
              // Under names in an order of their own.
              shuffled.add(new NamedResult(random.nextInt() + ".json", shard.result()));
            }
            Collections.shuffle(shuffled, random);
            assertThat(ResultWriter.write(ShardMerge.merge(shuffled))).isEqualTo(one);
          });
    }
  }

  @Test
  void aShardSaysThatItIsOneAndHasNoIntervals() {
    Result shard = shard(2, 3, false);
    assertThat(shard.dataset()).isEqualTo(whole(1).dataset());
    assertThat(shard.layers()).isEqualTo(whole(1).layers());
    assertThat(shard.stories()).extracting(Result.StoryCounts::id).containsExactly("ferry", "reed");
    assertThat(ResultWriter.write(shard))
        .contains("\"shard\": {\"index\": 2, \"of\": 3}")
        .contains("a shard has no intervals: merge all of them");
  }

  @Test
  void everyShardIsNeededOnce() {
    List<NamedResult> shards = shards(3, false);
    refused(List.of(shards.get(0), shards.get(2)), "1.json: without shard 2/3 (allowed: all 3");
    refused(
        List.of(shards.get(0), shards.get(1), shards.get(1), shards.get(2)),
        "2.json: shard 2/3 for the second time (allowed: not in 2.json)");
    refused(List.of(new NamedResult("w.json", whole(1))), "w.json: a result that is no shard");
    refused(
        List.of(shards.get(0), new NamedResult("x.json", shard(2, 4, false))),
        "x.json: shard 2/4 (allowed: one of 3, as the others)");
  }

  @Test
  void shardsOfOtherRunsAreRefused() {
    List<NamedResult> shards = shards(2, false);
    Result second = shards.get(1).result();
    Result.SystemInfo named =
        new Result.SystemInfo(
            "other", "1.2", null, second.system().predictionsSha256(), Isolation.FILE);
    mismatch(shards.get(0), with(second, named, second.settings()), "the system: other 1.2");
    Result.SystemInfo answers =
        new Result.SystemInfo("echo", "1.2", null, "0".repeat(64), Isolation.FILE);
    mismatch(
        shards.get(0),
        with(second, answers, second.settings()),
        "the predictions' digest: " + "0".repeat(64));
    Result.Settings set = second.settings();
    mismatch(
        shards.get(0),
        with(
            second,
            second.system(),
            new Result.Settings(set.track(), set.publication(), 4, 500, set.shard())),
        "the seed: 4");
    mismatch(shards.get(0), shard(2, 2, true), "answers of its own: true");
    // A story of the other shard in place of its own one.
    Result first = shards.get(0).result();
    Result twice =
        new Result(
            second.system(),
            second.dataset(),
            second.settings(),
            second.layers(),
            second.floors(),
            first.stories().subList(0, 1),
            new Result.Articles(1, 1, List.of(), List.of(), List.of(), 2));
    assertThatThrownBy(
            () -> ShardMerge.merge(List.of(shards.get(0), new NamedResult("2.json", twice))))
        .hasMessageContaining("is there twice");
  }

  private static Result with(Result of, Result.SystemInfo system, Result.Settings settings) {
    return new Result(
        system, of.dataset(), settings, of.layers(), of.floors(), of.stories(), of.articles());
  }

  private static void mismatch(NamedResult first, Result second, String found) {
    assertThatThrownBy(() -> ShardMerge.merge(List.of(first, new NamedResult("2.json", second))))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused -> {
              assertThat(refused.count(Problem.Kind.INTEGRITY)).isEqualTo(refused.count());
              assertThat(refused).hasMessageContaining("2.json: " + found);
            });
  }

  private static void refused(List<NamedResult> shards, String message) {
    assertThatThrownBy(() -> ShardMerge.merge(shards))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(message);
  }

  @Test
  void answersThatDoNotGiveTheDigestAreRefused() {
    Result shard = shard(1, 2, true);
    String file = ResultWriter.write(shard);
    assertThat(file).contains("\"answers\": {");
    Problems problems = new Problems();
    ResultReader.read(
        file.replace(shard.system().predictionsSha256(), "0".repeat(64)).getBytes(UTF_8),
        "r.json",
        problems);
    assertThat(problems.list())
        .anySatisfy(problem -> assertThat(problem.found()).contains("digest of the answers"));
  }

  @Test
  void wordsOfShards() {
    assertThat(Shard.parse("2/3")).isEqualTo(new Shard(2, 3, null));
    assertThat(Shard.parse("2/3").word()).isEqualTo("2/3");
    for (String bad : List.of("", "2", "0/3", "4/3", "-1/3", "1/0", "a/b", "1/3/5", "1/9999999")) {
      assertThatThrownBy(() -> Shard.parse(bad)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  /** Every story is in one shard, and no shard has two stories more than another. */
  @Test
  void shardsArePartsOfEqualSize() {
    for (int of = 1; of <= STORIES.size(); of++) {
      List<String> seen = new ArrayList<>();
      for (int index = 1; index <= of; index++) {
        List<Story> part = SELECTION.shard(new Shard(index, of, null)).stories();
        assertThat(part.size()).isBetween(STORIES.size() / of, STORIES.size() / of + 1);
        part.forEach(story -> seen.add(story.id()));
      }
      assertThat(seen).hasSize(STORIES.size()).doesNotHaveDuplicates();
    }
  }
}
