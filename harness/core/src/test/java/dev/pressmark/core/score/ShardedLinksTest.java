package dev.pressmark.core.score;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.link.TestSplit;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.PredictionDigest;
import dev.pressmark.core.prediction.PredictionHeader;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.prediction.Skipped;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Law 2 for links: those between stories that lie in different shards. */
class ShardedLinksTest {

  private static final List<Story> STORIES =
      List.of(
          TestSplit.story("dam", 3, "a b nearDuplicate", "a c sameEvent", "b c sameEvent"),
          TestSplit.story("fair", 2, "a b rewritten"),
          TestSplit.story("mill", 1),
          TestSplit.story("pier", 2, "a b sameTopic"));

  /** A chain through all articles, which closes to one cluster over all stories. */
  private static final Predictions CHAIN =
      new Predictions(
          new PredictionHeader(
              null, Set.of(Layer.ARTICLE_LINKS), Track.END_TO_END, PublicationDay.WITHHELD, null),
          Map.of(),
          new PredictedLinks(chain(), null),
          Set.of(Layer.ARTICLE_LINKS),
          new Skipped(0, 0, List.of()),
          List.of());

  private static List<ArticleLink> chain() {
    List<String> articles =
        STORIES.stream()
            .flatMap(story -> story.articles().stream())
            .map(article -> article.id())
            .toList();
    List<ArticleLink> links = new ArrayList<>();
    for (int i = 1; i < articles.size(); i++) {
      links.add(new ArticleLink(articles.get(i - 1), articles.get(i), null, null, i / 8.0));
    }
    return links;
  }

  private static Result score(@Nullable Shard shard) {
    String digest = PredictionDigest.of(CHAIN, ArticleIndex.of(STORIES));
    return Scoring.score(
        Stories.selection(STORIES.toArray(Story[]::new)),
        CHAIN,
        List.of(),
        new Result.SystemInfo("chain", "1", null, digest, Isolation.FILE),
        new ScoringOptions(3, 500, shard, 1));
  }

  private static Result read(String file) {
    Problems problems = new Problems();
    Result read = ResultReader.read(file.getBytes(UTF_8), "r.json", problems);
    assertThat(problems.list()).isEmpty();
    return read;
  }

  @Test
  void shardsOfAChainThroughAllStoriesGiveTheBytesOfOneRun() {
    String one = ResultWriter.write(score(null));
    assertThat(one).contains("articles.clusters.adjustedRand", "articles.averagePrecision");
    for (int of = 1; of <= STORIES.size(); of++) {
      List<NamedResult> shards = new ArrayList<>();
      for (int index = 1; index <= of; index++) {
        String file = ResultWriter.write(score(new Shard(index, of, null)));
        shards.add(new NamedResult(index + ".json", read(file)));
      }
      Seeds.forEach(
          3,
          random -> {
            List<NamedResult> shuffled = new ArrayList<>(shards);
            Collections.shuffle(shuffled, random);
            assertThat(ResultWriter.write(ShardMerge.merge(shuffled))).isEqualTo(one);
          });
    }
  }

  /** In a shard of one story of three, the ends of closed links are more than its pairs. */
  @Test
  void aShardHasNoValuesOfTheWholeSplit() {
    assertThat(ResultWriter.write(score(new Shard(1, 4, null))))
        .contains("articles.pairs.closed")
        .doesNotContain("\"derived\"");
  }

  @Test
  void countsThatContradictEachOtherAreAProblemOfTheFile() {
    String one = ResultWriter.write(score(null));
    String none = "\"articles.clusters.sizes[gold=1]\": {\"total\": ";
    assertThat(one).contains(none);
    Problems problems = new Problems();
    ResultReader.read(
        one.replace(none, "\"articles.clusters.sizes[gold=x]\": {\"total\": ").getBytes(UTF_8),
        "r.json",
        problems);
    assertThat(problems.list()).hasSize(1);
  }
}
