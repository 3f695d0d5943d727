package dev.pressmark.core.link;

import static dev.pressmark.core.link.TestSplit.count;
import static dev.pressmark.core.link.TestSplit.tally;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.annotation.Direction;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.ArticleView;
import dev.pressmark.core.dataset.Links;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.layer.SplitCounter;
import dev.pressmark.core.layer.VerdictKind;
import dev.pressmark.core.metric.AccuracyCoverage;
import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.metric.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The laws of scoring, over every metric and slice that links between articles produce. */
class ArticleLinkLawsTest {

  private static final int SPLITS = 400;

  private static List<Score> scores(String key, Tally tally) {
    if (tally instanceof PrecisionRecall counts) {
      PrecisionRecallF1 scores = PrecisionRecallF1.of(counts);
      boolean oneSided = key.endsWith("]") && (counts.predicted() == 0 || counts.gold() == 0);
      return oneSided
          ? List.of(scores.precision(), scores.recall())
          : List.of(scores.precision(), scores.recall(), scores.f1());
    }
    if (tally instanceof Proportion counts) {
      AccuracyCoverage scores = AccuracyCoverage.of(counts);
      return List.of(scores.accuracy(), scores.coverage());
    }
    return List.of();
  }

  private static boolean isRawPairs(String key) {
    return (key.startsWith("articles.pairs") && !key.contains("closed"))
        || key.equals("articles.typed");
  }

  /** Law 1. */
  @Test
  void goldAgainstItselfIsExactlyOneWhereverItIsDefined() {
    Seeds.forEach(
        SPLITS,
        random -> {
          RandomSplit split = RandomSplit.of(random);
          Counts counts = count(split.stories(), split.perfect());
          counts
              .tallies()
              .forEach(
                  (key, tally) -> {
                    assertThat(key).doesNotContain("falsePositives").doesNotContain("other");
                    scores(key, tally).stream()
                        .filter(Score::isDefined)
                        .forEach(score -> assertThat(score).as(key).isEqualTo(Score.of(1)));
                  });
          for (ArticleValues value : ArticleValues.values()) {
            value
                .of(counts)
                .filter(Value::isDefined)
                .ifPresent(found -> assertThat(found).as(value.key()).isEqualTo(Value.of(1)));
          }
          assertThat(tally(counts, "articles.pairs.story").predicted())
              .isEqualTo(2L * split.perfect().size());
        });
  }

  /** Law 2. */
  @Test
  void noOrderChangesACount() {
    Seeds.forEach(
        SPLITS,
        random -> {
          RandomSplit split = RandomSplit.of(random);
          List<ArticleLink> links = split.answer(random);
          List<ArticleLink> turned = new ArrayList<>();
          for (ArticleLink link : shuffled(random, links)) {
            Direction direction = link.direction();
            turned.add(
                new ArticleLink(
                    link.b(),
                    link.a(),
                    link.relation(),
                    direction == null ? null : direction.reversed(),
                    link.score()));
          }
          List<Story> stories = new ArrayList<>();
          for (Story story : shuffled(random, split.stories())) {
            List<Article> articles = shuffled(random, story.articles());
            stories.add(
                TestSplit.story(
                    story.id(),
                    articles,
                    new Links(
                        shuffled(random, story.links().articles()),
                        List.of(),
                        List.of(),
                        shuffled(random, story.links().hardNegatives()))));
          }
          assertThat(count(stories, turned)).isEqualTo(count(split.stories(), links));
        });
  }

  private static <T> List<T> shuffled(Random random, List<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  /** Law 3; the constructors of scores and tallies refuse everything else. */
  @Test
  void precisionNeedsPredictionsAndRecallNeedsGold() {
    Seeds.forEach(
        SPLITS,
        random -> {
          RandomSplit split = RandomSplit.of(random);
          Counts counts = count(split.stories(), split.answer(random));
          counts
              .tallies()
              .forEach(
                  (key, tally) -> {
                    if (tally instanceof PrecisionRecall ends) {
                      PrecisionRecallF1 scores = PrecisionRecallF1.of(ends);
                      assertThat(scores.precision().isDefined()).isEqualTo(ends.predicted() > 0);
                      assertThat(scores.recall().isDefined()).isEqualTo(ends.gold() > 0);
                    }
                  });
        });
  }

  /** Law 4. */
  @Test
  void aRepeatedLinkChangesNothing() {
    Seeds.forEach(
        SPLITS,
        random -> {
          RandomSplit split = RandomSplit.of(random);
          List<ArticleLink> links = split.answer(random);
          if (!links.isEmpty()) {
            List<ArticleLink> more = new ArrayList<>(links);
            more.add(links.get(random.nextInt(links.size())));
            assertThat(count(split.stories(), more)).isEqualTo(count(split.stories(), links));
          }
        });
  }

  /** Law 4. */
  @Test
  void aWrongLinkNeverRaisesAPairMetric() {
    Seeds.forEach(
        SPLITS,
        random -> {
          RandomSplit split = RandomSplit.of(random);
          if (split.articles().size() < 2) {
            return;
          }
          Set<Set<String>> linked = new HashSet<>();
          split.perfect().forEach(link -> linked.add(Set.of(link.a(), link.b())));
          List<ArticleLink> links = split.answer(random);
          ArticleLink wrong = split.link(random);
          if (!linked.contains(Set.of(wrong.a(), wrong.b()))) {
            List<ArticleLink> more = new ArrayList<>(links);
            more.add(wrong);
            never(1, count(split.stories(), links), count(split.stories(), more));
          }
        });
  }

  /** Law 4. */
  @Test
  void aRightLinkNeverLowersAPairMetric() {
    Seeds.forEach(
        SPLITS,
        random -> {
          RandomSplit split = RandomSplit.of(random);
          for (ArticleLink right : split.perfect()) {
            List<ArticleLink> links = new ArrayList<>(split.answer(random));
            links.removeIf(link -> Set.of(link.a(), link.b()).equals(Set.of(right.a(), right.b())));
            List<ArticleLink> more = new ArrayList<>(links);
            more.add(right);
            never(-1, count(split.stories(), links), count(split.stories(), more));
          }
        });
  }

  /** No score moves this way; what was not attempted before, or is not there after, is no score. */
  private static void never(int sign, Counts before, Counts after) {
    for (Map.Entry<String, Tally> entry : before.tallies().entrySet()) {
      String key = entry.getKey();
      Tally now = after.tallies().get(key);
      if (!isRawPairs(key) || now == null) {
        continue;
      }
      List<Score> old = scores(key, entry.getValue());
      List<Score> scores = scores(key, now);
      for (int i = 0; i < Math.min(old.size(), scores.size()); i++) {
        if (old.get(i).isDefined() && scores.get(i).isDefined()) {
          double moved =
              scores.get(i).toOptional().orElseThrow() - old.get(i).toOptional().orElseThrow();
          assertThat(sign * moved)
              .as("%s: %s, then %s", key, entry.getValue(), now)
              .isLessThanOrEqualTo(0);
        }
      }
    }
  }

  /** Why closed links and the cluster view are exempt from law 4. */
  @Test
  void aWrongLinkCanRaiseClosedLinksAndARightOneCanLowerThem() {
    Story story =
        TestSplit.story(
            "s",
            5,
            "a b identical",
            "a c identical",
            "b c identical",
            "d e identical",
            "a d unrelated");
    List<Story> split = List.of(story);
    // c and d are no link, but with it a–d closes what belongs together: c with a.
    List<ArticleLink> before = TestSplit.links("s/a s/d", "s/a s/b");
    List<ArticleLink> after = TestSplit.links("s/a s/d", "s/a s/b", "s/c s/d");
    assertThat(tally(count(split, before), "articles.pairs.closed").recallCredit()).isEqualTo(2);
    assertThat(tally(count(split, after), "articles.pairs.closed").recallCredit()).isEqualTo(6);
    // d–e is right, and makes e a false copy of a and b.
    List<ArticleLink> right = TestSplit.links("s/a s/d", "s/a s/b", "s/d s/e");
    assertThat(TestSplit.pairs(count(split, before), "articles.pairs.closed"))
        .isEqualTo("1.0 3.0 4.0");
    assertThat(TestSplit.pairs(count(split, right), "articles.pairs.closed"))
        .isEqualTo("2.0 6.0 4.0");
    assertThat(bCubedPrecision(count(split, right)))
        .isLessThan(bCubedPrecision(count(split, before)));
  }

  private static double bCubedPrecision(Counts counts) {
    return PrecisionRecallF1.of(tally(counts, "articles.clusters.bCubed"))
        .precision()
        .toOptional()
        .orElseThrow();
  }

  /** Law 5, where gold is sure of everything. */
  @Test
  void exchangingTheSidesExchangesPrecisionAndRecall() {
    Seeds.forEach(
        SPLITS,
        random -> {
          Story one = sure(RandomSplit.of(random).stories().get(0));
          List<ArticleLink> links = within(one, random);
          List<ArticleLink> gold = new RandomSplit(List.of(one)).perfect();
          Counts counts = count(List.of(one), links);
          Counts turned = count(List.of(labelled(one, links)), gold);
          for (String key :
              List.of(
                  "articles.pairs",
                  "articles.pairs.strict",
                  "articles.pairs.broad",
                  "articles.pairs.story",
                  "articles.pairs.closed",
                  "articles.clusters.bCubed",
                  "articles.clusters.lea")) {
            PrecisionRecall tally = tally(counts, key);
            PrecisionRecall other = tally(turned, key);
            assertThat(other.precisionCredit()).as(key).isEqualTo(tally.recallCredit());
            assertThat(other.recallCredit()).as(key).isEqualTo(tally.precisionCredit());
            assertThat(other.predicted()).as(key).isEqualTo(tally.gold());
            assertThat(other.gold()).as(key).isEqualTo(tally.predicted());
          }
          assertThat(ArticleValues.ADJUSTED_RAND.of(turned))
              .isEqualTo(ArticleValues.ADJUSTED_RAND.of(counts));
          assertThat(ArticleValues.V.of(turned)).isEqualTo(ArticleValues.V.of(counts));
        });
  }

  private static Story sure(Story story) {
    return labelled(
        story,
        new RandomSplit(List.of(story))
            .perfect().stream()
                .map(link -> new ArticleLink(link.a(), link.b(), link.relation(), null, null))
                .toList());
  }

  /** Links inside a story, each pair once, with a relation. */
  private static List<ArticleLink> within(Story story, Random random) {
    List<ArticleLink> links = new ArrayList<>();
    ArticleRelation[] relations = ArticleRelation.values();
    for (int i = 0; i < story.articles().size(); i++) {
      for (int k = 0; k < i; k++) {
        if (random.nextInt(3) == 0) {
          links.add(
              new ArticleLink(
                  story.articles().get(i).id(),
                  story.articles().get(k).id(),
                  relations[random.nextInt(ArticleRelation.SAME_TOPIC.ordinal())],
                  null,
                  null));
        }
      }
    }
    return links;
  }

  /** The story with these links as its gold. */
  private static Story labelled(Story story, List<ArticleLink> links) {
    return TestSplit.story(
        story.id(),
        story.articles(),
        new Links(
            links.stream()
                .map(
                    link ->
                        new dev.pressmark.core.dataset.ArticleLink(
                            link.a(),
                            link.b(),
                            Objects.requireNonNull(link.relation()),
                            null,
                            null,
                            List.of()))
                .toList(),
            List.of(),
            List.of(),
            List.of()));
  }

  /** The same counts as from going through all pairs. */
  @Test
  void pairsAreWhatAllPairsGive() {
    Seeds.forEach(
        SPLITS,
        random -> {
          RandomSplit split = RandomSplit.of(random);
          List<ArticleLink> links = split.answer(random);
          Counts counts = count(split.stories(), links);
          for (ArticleView view : ArticleView.values()) {
            assertThat(tally(counts, ArticlePairs.key(view)))
                .as(view.word())
                .isEqualTo(allPairs(split, links, view));
          }
        });
  }

  private static PrecisionRecall allPairs(
      RandomSplit split, List<ArticleLink> links, ArticleView view) {
    long right = 0;
    long predicted = 0;
    long gold = 0;
    List<String> ids = split.articles();
    for (int i = 0; i < ids.size(); i++) {
      for (int k = 0; k < i; k++) {
        Set<String> pair = Set.of(ids.get(i), ids.get(k));
        ArticleRelation relation =
            split.stories().stream()
                .flatMap(story -> story.links().articles().stream())
                .filter(link -> pair.equals(Set.of(link.a(), link.b())))
                .map(link -> link.relation())
                .findFirst()
                .orElse(ArticleRelation.UNRELATED);
        boolean linked =
            links.stream()
                .filter(link -> pair.equals(Set.of(link.a(), link.b())))
                .anyMatch(link -> link.relation() == null || view.contains(link.relation()));
        if (relation != ArticleRelation.UNSURE) {
          boolean inGold = view.contains(relation);
          gold += inGold ? 2 : 0;
          predicted += linked ? 2 : 0;
          right += inGold && linked ? 2 : 0;
        }
      }
    }
    return PrecisionRecall.ofMatches(right, predicted, gold);
  }

  /** What a story counts, but for the cluster view, follows from it and the links that touch it. */
  @Test
  void otherLinksDoNotTouchAStory() {
    Seeds.forEach(
        SPLITS,
        random -> {
          RandomSplit split = RandomSplit.of(random);
          List<ArticleLink> links =
              split.answer(random).stream()
                  .map(link -> new ArticleLink(link.a(), link.b(), link.relation(), null, null))
                  .toList();
          String story = split.stories().get(0).id();
          List<ArticleLink> touching =
              links.stream()
                  .filter(
                      link -> link.a().startsWith(story + "/") || link.b().startsWith(story + "/"))
                  .toList();
          SplitCounter.Gold gold = new ArticleLinkCounter().prepare(split.stories());
          Map<String, Tally> all =
              new TreeMap<>(gold.count(TestSplit.answer(links)).answer().of(story).tallies());
          Map<String, Tally> few =
              new TreeMap<>(gold.count(TestSplit.answer(touching)).answer().of(story).tallies());
          all.keySet().removeIf(key -> !key.startsWith("articles.pairs") || key.contains("closed"));
          few.keySet().removeIf(key -> !key.startsWith("articles.pairs") || key.contains("closed"));
          assertThat(few).isEqualTo(all);
        });
  }

  /** What is explained is what is counted. */
  @Test
  void verdictsAddUp() {
    Seeds.forEach(
        SPLITS,
        random -> {
          RandomSplit split = RandomSplit.of(random);
          List<ArticleLink> links = split.answer(random);
          Counts counts = count(split.stories(), links);
          List<LinkVerdict> verdicts =
              LinkVerdicts.of(split.stories(), Layer.ARTICLE_LINKS, TestSplit.answer(links));
          PrecisionRecall pairs = tally(counts, "articles.pairs");
          long found = number(verdicts, VerdictKind.RIGHT, VerdictKind.WRONG_RELATION);
          assertThat(2 * found).isEqualTo(pairs.recallCredit());
          assertThat(2 * (found + number(verdicts, VerdictKind.MISSED))).isEqualTo(pairs.gold());
          assertThat(2 * (found + number(verdicts, VerdictKind.SPURIOUS)))
              .isEqualTo(pairs.predicted());
          for (LinkVerdict one : verdicts) {
            assertThat(one.answered() == null).isEqualTo(links.stream().noneMatch(of(one)));
          }
        });
  }

  private static Predicate<ArticleLink> of(LinkVerdict verdict) {
    Set<String> ends = Set.of(verdict.a().id(), verdict.b().id());
    return link ->
        ends.equals(Set.of(link.a(), link.b()))
            && (link.relation() == null || ArticleView.STORY.contains(link.relation()));
  }

  private static long number(List<LinkVerdict> verdicts, VerdictKind... kinds) {
    return verdicts.stream().filter(one -> List.of(kinds).contains(one.kind())).count();
  }
}
