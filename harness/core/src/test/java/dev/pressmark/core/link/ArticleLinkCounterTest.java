package dev.pressmark.core.link;

import static dev.pressmark.core.link.TestSplit.count;
import static dev.pressmark.core.link.TestSplit.link;
import static dev.pressmark.core.link.TestSplit.links;
import static dev.pressmark.core.link.TestSplit.pairs;
import static dev.pressmark.core.link.TestSplit.story;
import static dev.pressmark.core.link.TestSplit.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.annotation.Direction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.cluster.Contingency;
import dev.pressmark.core.cluster.Entropies;
import dev.pressmark.core.cluster.PairCounts;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.count.Total;
import dev.pressmark.core.dataset.ArticleView;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.layer.SplitAnswer;
import dev.pressmark.core.layer.SplitCounter;
import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.metric.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Links between articles: views, what is said of them, clusters, trivial systems. */
class ArticleLinkCounterTest {

  private static final List<Story> TWO =
      List.of(story("s", 2, "a b rewritten bFromA"), story("t", 2, "a b unsure"));

  private static Tally get(Counts counts, String key) {
    return counts.get(key).orElseThrow(() -> new AssertionError(key + " in " + counts));
  }

  private static Value value(ArticleValues value, Counts counts) {
    return value.of(counts).orElseThrow();
  }

  /** The example of docs/metrics/duplicates.md. */
  @Nested
  class WorkedExample {

    private final List<Story> split =
        List.of(
            story(
                "harbour",
                4,
                "a b nearDuplicate bFromA",
                "a c rewritten bFromA",
                "b c rewritten",
                "a d partial",
                "b d unsure",
                "c d sameEvent",
                "hard c mill/a sharedBackground"),
            story("mill", 2, "a b sameTopic"));

    private final Counts counts =
        count(
            split,
            List.of(
                link(
                    "harbour/b",
                    "harbour/a",
                    ArticleRelation.NEAR_DUPLICATE,
                    Direction.A_FROM_B,
                    .9),
                link("harbour/a", "harbour/c", ArticleRelation.PARTIAL, null, .8),
                link("harbour/b", "harbour/d", ArticleRelation.REVISED, null, .7),
                link("harbour/c", "mill/a", null, null, .6)));

    private String prf(String key) {
      PrecisionRecallF1 scores = PrecisionRecallF1.of(TestSplit.tally(counts, key));
      return percent(scores.precision())
          + " "
          + percent(scores.recall())
          + " "
          + percent(scores.f1());
    }

    private static String percent(Score score) {
      return Long.toString(Math.round(score.toOptional().orElseThrow() * 10_000));
    }

    @Test
    void pairsInFourViews() {
      assertThat(pairs(counts, "articles.pairs.strict")).isEqualTo("1.0 2.0 1.0");
      assertThat(pairs(counts, "articles.pairs")).isEqualTo("1.0 2.0 3.0");
      assertThat(pairs(counts, "articles.pairs.broad")).isEqualTo("2.0 3.0 4.0");
      assertThat(pairs(counts, "articles.pairs.story")).isEqualTo("2.0 3.0 5.0");
      assertThat(prf("articles.pairs")).isEqualTo("5000 3333 4000");
      assertThat(get(counts, "articles.unsure")).isEqualTo(Total.ONE);
      assertThat(get(counts, "articles.unsure[predicted=linked]")).isEqualTo(Total.ONE);
    }

    @Test
    void falsePositives() {
      assertThat(get(counts, "articles.pairs.falsePositives")).isEqualTo(new Total(2));
      assertThat(get(counts, "articles.pairs.falsePositives[story=other]")).isEqualTo(new Total(2));
      assertThat(get(counts, "articles.pairs.falsePositives[hardNegative=sharedBackground]"))
          .isEqualTo(new Total(2));
    }

    @Test
    void clusters() {
      assertThat(prf("articles.clusters.bCubed")).isEqualTo("7500 5556 6383");
      assertThat(prf("articles.clusters.lea")).isEqualTo("5000 3333 4000");
      assertThat(pairs(counts, "articles.pairs.closed")).isEqualTo("1.0 2.0 3.0");
      assertThat(value(ArticleValues.CLOSURE_INFLATION, counts)).isEqualTo(Value.of(1));
      assertThat(value(ArticleValues.ADJUSTED_RAND, counts).toOptional().orElseThrow())
          .isCloseTo(.6 / 2.1, within(1e-12));
      assertThat(value(ArticleValues.V, counts).toOptional().orElseThrow())
          .isCloseTo(.7864, within(5e-5));
    }

    @Test
    void relationsDirectionsScores() {
      assertThat(prf("articles.typed")).isEqualTo("5000 2000 2857");
      assertThat(value(ArticleValues.TYPED_MACRO_F1, counts)).isEqualTo(Value.of(.25));
      assertThat(get(counts, "articles.direction")).isEqualTo(new Proportion(1, 1, 2));
      assertThat(value(ArticleValues.AVERAGE_PRECISION, counts).toOptional().orElseThrow())
          .isCloseTo(1 / 3.0, within(1e-15));
    }
  }

  @Test
  void aRelationCountsInTheViewsThatContainIt() {
    for (ArticleRelation relation : ArticleRelation.values()) {
      if (relation == ArticleRelation.UNSURE) {
        continue;
      }
      Counts counts = count(TWO, List.of(link("s/a", "s/b", relation, null, null)));
      for (ArticleView view : ArticleView.values()) {
        assertThat(TestSplit.tally(counts, ArticlePairs.key(view)).predicted())
            .as(relation + " " + view)
            .isEqualTo(view.contains(relation) ? 2 : 0);
      }
    }
    Counts untyped = count(TWO, links("s/a s/b"));
    assertThat(pairs(untyped, "articles.pairs.strict")).isEqualTo("0.0 1.0 0.0");
    assertThat(pairs(untyped, "articles.pairs")).isEqualTo("1.0 1.0 1.0");
    assertThat(get(untyped, "articles.pairs[relation=rewritten]"))
        .isEqualTo(new PrecisionRecall(0, 0, 2, 2, 1));
    assertThat(untyped.tallies().keySet()).noneMatch(key -> key.startsWith("articles.typed"));
  }

  @Test
  void aLinkBetweenStoriesBelongsHalfToEach() {
    SplitCounter.ByStory counts =
        new ArticleLinkCounter().prepare(TWO).count(TestSplit.answer(links("s/a t/a"))).answer();
    PrecisionRecall half = PrecisionRecall.ofMatches(0, 1, 0);
    assertThat(TestSplit.tally(counts.of("t"), "articles.pairs")).isEqualTo(half);
    assertThat(TestSplit.tally(counts.of("s"), "articles.pairs"))
        .isEqualTo(PrecisionRecall.ofMatches(0, 1, 2));
    assertThatThrownBy(() -> counts.of("u")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEndOutsideOfTheSplitOrWithoutATextIsLeftOut() {
    Counts nothing = count(TWO, List.of());
    assertThat(count(TWO, links("s/a other/a", "other/a other/b"))).isEqualTo(nothing);
  }

  /** Law 6: a layer that is declared and not answered. */
  @Test
  void noAnswerIsAnEmptyOne() {
    SplitAnswer silent =
        new SplitAnswer(new PredictedLinks(null, null), article -> List.of(), Track.END_TO_END);
    assertThat(sum(TWO, new ArticleLinkCounter().prepare(TWO).count(silent).answer()))
        .isEqualTo(count(TWO, List.of()));
  }

  @Test
  void unrelatedIsNoLink() {
    assertThat(
            count(
                TWO,
                List.of(
                    link("s/a", "s/b", ArticleRelation.UNRELATED, null, 1.0),
                    link("s/a", "t/b", ArticleRelation.SAME_TOPIC, Direction.COMMON, null))))
        .isEqualTo(count(TWO, List.of()));
  }

  @Test
  void unsurePairsAreDroppedFromEverything() {
    Counts counts =
        count(TWO, List.of(link("t/b", "t/a", ArticleRelation.IDENTICAL, Direction.COMMON, .5)));
    assertThat(pairs(counts, "articles.pairs.story")).isEqualTo("0.0 0.0 1.0");
    assertThat(pairs(counts, "articles.pairs.closed")).isEqualTo("0.0 0.0 1.0");
    assertThat(pairs(counts, "articles.typed")).isEqualTo("0.0 0.0 1.0");
    assertThat(counts.get("articles.pairs.falsePositives")).isEmpty();
    assertThat(ArticleValues.AVERAGE_PRECISION.of(counts)).isEmpty();
    assertThat(get(counts, "articles.unsure[predicted=linked]")).isEqualTo(Total.ONE);
  }

  @Test
  void twoRelationsOfOnePairAreBothWrong() {
    List<ArticleLink> two =
        List.of(
            link("s/a", "s/b", ArticleRelation.REWRITTEN, Direction.B_FROM_A, null),
            link("s/b", "s/a", ArticleRelation.PARTIAL, Direction.B_FROM_A, null));
    Counts counts = count(TWO, two);
    assertThat(pairs(counts, "articles.pairs")).isEqualTo("1.0 1.0 1.0");
    assertThat(pairs(counts, "articles.typed")).isEqualTo("0.0 1.0 1.0");
    assertThat(value(ArticleValues.TYPED_MACRO_F1, counts)).isEqualTo(Value.of(0));
    assertThat(get(counts, "articles.direction")).isEqualTo(new Proportion(0, 1, 1));
  }

  @Test
  void directionsAreReadFromEitherEnd() {
    assertThat(
            get(
                count(TWO, List.of(link("s/b", "s/a", null, Direction.A_FROM_B, null))),
                "articles.direction"))
        .isEqualTo(new Proportion(1, 1, 1));
    assertThat(
            count(TWO, List.of(link("s/b", "s/a", null, Direction.UNKNOWN, null)))
                .get("articles.direction"))
        .isEmpty();
  }

  @Test
  void linksWithoutAScoreAreTheLastStep() {
    List<Story> split = List.of(story("s", 3, "a b identical", "a c unrelated", "b c unrelated"));
    Counts counts =
        count(
            split,
            List.of(
                link("s/a", "s/b", null, null, null),
                link("s/a", "s/c", null, null, -2.5),
                link("s/a", "s/c", null, null, -3.5)));
    assertThat(value(ArticleValues.AVERAGE_PRECISION, counts)).isEqualTo(Value.of(.5));
    assertThat(counts.tallies())
        .containsKeys("articles.ranking[score=-2.5]", "articles.ranking[score=none]")
        .doesNotContainKey("articles.ranking[score=-3.5]");
  }

  @Test
  void nothingToCount() {
    Counts counts = count(List.of(story("s", 1)), List.of());
    assertThat(PrecisionRecallF1.of(TestSplit.tally(counts, "articles.pairs")).f1().isDefined())
        .isFalse();
    assertThat(value(ArticleValues.ADJUSTED_RAND, counts).isDefined()).isFalse();
    assertThat(value(ArticleValues.V, counts).isDefined()).isFalse();
    assertThat(value(ArticleValues.CLOSURE_INFLATION, counts).isDefined()).isFalse();
    assertThat(ArticleValues.ADJUSTED_RAND.of(Counts.ZERO)).isEmpty();
  }

  /** The values of a split from counts of stories are those of the measures themselves. */
  @Test
  void valuesAreThoseOfThePartitions() {
    Seeds.forEach(
        300,
        random -> {
          RandomSplit split = RandomSplit.of(random);
          List<ArticleLink> answer = split.answer(random);
          Counts counts = count(split.stories(), answer);
          GoldArticles gold = new GoldArticles(split.stories());
          List<Integer> predicted =
              new PredictedArticleLinks(gold, answer).clusters(gold::isUnsure);
          Contingency clusters = Contingency.of(gold.clusters(), predicted);
          PairCounts pairs = PairCounts.of(clusters);
          assertThat(value(ArticleValues.ADJUSTED_RAND, counts)).isEqualTo(pairs.adjustedRand());
          assertThat(value(ArticleValues.V, counts))
              .isEqualTo(Value.of(Entropies.of(clusters).v()));
          assertThat(TestSplit.tally(counts, "articles.pairs.closed"))
              .isEqualTo(
                  PrecisionRecall.ofMatches(
                      2 * pairs.both(), 2 * pairs.predicted(), 2 * pairs.gold()));
        });
  }

  /** What trivial systems count in closed form is what their links count one by one. */
  @Test
  void floorsCountAsIfTheirLinksWereListed() {
    Seeds.forEach(
        200,
        random -> {
          List<Story> split = RandomSplit.of(random).stories();
          GoldArticles gold = new GoldArticles(split);
          SplitCounter.Gold prepared = new ArticleLinkCounter().prepare(split);
          assertThat(prepared.count(TestSplit.answer(List.of())).floors())
              .containsOnlyKeys("all-linked", "equal-text", "no-links", "story-linked");
          ArticleFloors.of(gold.articles())
              .forEach(
                  (name, linking) -> {
                    Counts floor =
                        sum(split, prepared.count(TestSplit.answer(List.of())).floors().get(name));
                    List<ArticleLink> listed = new ArrayList<>();
                    IntStream.range(0, gold.articles().size())
                        .forEach(
                            a ->
                                IntStream.range(a + 1, gold.articles().size())
                                    .filter(
                                        b -> linking.links(ArticleView.STRICT, new ItemPair(a, b)))
                                    .forEach(
                                        b ->
                                            listed.add(
                                                link(
                                                    gold.articles().get(a).id(),
                                                    gold.articles().get(b).id(),
                                                    null,
                                                    null,
                                                    null))));
                    Counts counts = count(split, listed);
                    counts
                        .tallies()
                        .forEach(
                            (key, tally) -> {
                              if (key.startsWith("articles.pairs") && !key.contains("closed")) {
                                assertThat(floor.get(key)).as(name + " " + key).contains(tally);
                              }
                            });
                  });
        });
  }

  @Test
  void equalTextIsEqualTokens() {
    List<Story> split =
        List.of(
            TestSplit.story(
                "s",
                List.of(
                    TestSplit.article("s/a", "The ramp is shut."),
                    TestSplit.article("s/b", "THE RAMP – is shut"),
                    TestSplit.article("s/c", "The ramp was shut.")),
                story("s", 3, "a b identical", "a c revised", "b c revised").links()));
    Counts floor =
        sum(
            split,
            new ArticleLinkCounter()
                .prepare(split)
                .count(TestSplit.answer(List.of()))
                .floors()
                .get("equal-text"));
    assertThat(pairs(floor, "articles.pairs")).isEqualTo("1.0 1.0 3.0");
  }

  /** text-dedup: a cluster of everything has a duplicate recall of 1, and that is what is shown. */
  @Test
  void aGiantClusterIsWorthNothing() {
    List<Story> split =
        IntStream.range(0, 50).mapToObj(i -> story("s" + i, 2, "a b identical")).toList();
    SplitCounter.Gold prepared = new ArticleLinkCounter().prepare(split);
    Counts giant =
        sum(split, prepared.count(TestSplit.answer(List.of())).floors().get("all-linked"));
    PrecisionRecallF1 scores = PrecisionRecallF1.of(TestSplit.tally(giant, "articles.pairs"));
    assertThat(scores.recall()).isEqualTo(Score.of(1));
    assertThat(scores.f1().toOptional().orElseThrow()).isCloseTo(.02, within(1e-3));
    assertThat(value(ArticleValues.ADJUSTED_RAND, giant)).isEqualTo(Value.of(0));
    assertThat(value(ArticleValues.V, giant)).isEqualTo(Value.of(0));
  }

  /** text-dedup: the column of macro F1 holds macro precision, so that the careful look perfect. */
  @Test
  void fewRightLinksAreNoGoodMacroF1() {
    List<Story> split =
        IntStream.range(0, 50).mapToObj(i -> story("s" + i, 2, "a b identical")).toList();
    Counts careful =
        count(split, List.of(link("s0/a", "s0/b", ArticleRelation.IDENTICAL, null, null)));
    assertThat(PrecisionRecallF1.of(TestSplit.tally(careful, "articles.typed")).precision())
        .isEqualTo(Score.of(1));
    assertThat(value(ArticleValues.TYPED_MACRO_F1, careful).toOptional().orElseThrow())
        .isCloseTo(2 * .02 / 1.02, within(1e-12));
  }
}
