package dev.pressmark.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.metric.Value;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.result.Estimate;
import dev.pressmark.core.result.Estimates;
import dev.pressmark.core.result.Measure;
import dev.pressmark.core.result.NamedResult;
import dev.pressmark.core.result.RandomResults;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.stats.Interval;
import dev.pressmark.core.stats.PairComparison;
import dev.pressmark.core.stats.RankRange;
import dev.pressmark.core.stats.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Systems side by side. */
class ComparisonTest {

  private static final Comparison.Options OPTIONS =
      new Comparison.Options(Comparison.MARGIN, true, 1);

  private static Comparison compare(Result... results) {
    return Comparison.of(named(results), OPTIONS);
  }

  private static List<NamedResult> named(Result... results) {
    return Arrays.stream(results)
        .map(result -> new NamedResult(result.system().name() + ".json", result))
        .toList();
  }

  private static MetricComparison metric(Comparison comparison, String key) {
    return comparison.tasks().stream()
        .flatMap(task -> task.metrics().stream())
        .filter(metric -> metric.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static PairComparison headline(Comparison comparison) {
    return metric(comparison, RandomResults.HEADLINE).comparison().pairs().get(0);
  }

  /** Law 7: Δ 0, p 1, equivalent, tied; in every metric and slice, for any number of stories. */
  @Test
  void ownCopyIsEquivalentAndTied() {
    Seeds.forEach(
        30,
        random -> {
          Result result = RandomResults.of(random, 1 + random.nextInt(40), "tern");
          Comparison comparison = compare(result, result);
          for (TaskComparison task : comparison.tasks()) {
            assertThat(task.missing()).isEmpty();
            for (MetricComparison metric : task.metrics()) {
              PairComparison pair = metric.comparison().pairs().get(0);
              if (pair.flips().difference().isDefined()) {
                assertThat(pair.flips().difference()).isEqualTo(Value.of(0));
                assertThat(pair.flips().p()).isEqualTo(Value.of(1));
                assertThat(pair.adjustedP()).isEqualTo(Value.of(1));
              }
              if (pair.interval().isGiven()) {
                assertThat(pair.interval()).isEqualTo(new Interval.Given(0, 0, .95));
              }
              assertThat(pair.judgement().verdict()).isEqualTo(Verdict.EQUIVALENT);
              assertThat(metric.comparison().ranks().values())
                  .containsExactly(new RankRange(1, 2), new RankRange(1, 2));
            }
          }
          assertThat(comparison.cannotTell()).isFalse();
        });
  }

  /** Law 2: threads and the order of stories change no byte. */
  @Test
  void noOrderAndNoThreadChangesAByte() {
    Seeds.forEach(
        10,
        random -> {
          List<Result.StoryCounts> a = RandomResults.stories(random, 1 + random.nextInt(40));
          List<Result.StoryCounts> b = likeStories(a, random);
          String file = ComparisonWriter.write(compare(of("tern", a), of("plover", b)));
          List<Result.StoryCounts> shuffled = new ArrayList<>(a);
          Collections.shuffle(shuffled, random);
          for (int threads : new int[] {1, 2, 8}) {
            assertThat(
                    ComparisonWriter.write(
                        Comparison.of(
                            named(of("tern", shuffled), of("plover", b)),
                            new Comparison.Options(Comparison.MARGIN, true, threads))))
                .isEqualTo(file);
          }
        });
  }

  /** Exchanging the files exchanges the signs and the verdicts, and nothing else. */
  @Test
  void exchangingTheFilesMirrorsEverything() {
    Seeds.forEach(
        15,
        random -> {
          List<Result.StoryCounts> a = RandomResults.stories(random, 20 + random.nextInt(20));
          Result one = of("tern", a);
          Result two = of("plover", likeStories(a, random));
          PairComparison pair = headline(compare(one, two));
          PairComparison mirror = headline(compare(two, one));
          assertThat(mirror.flips().difference().toOptional().orElseThrow())
              .isEqualTo(-pair.flips().difference().toOptional().orElseThrow());
          assertThat(mirror.flips().p()).isEqualTo(pair.flips().p());
          assertThat(mirror.judgement().verdict()).isEqualTo(pair.judgement().verdict().reversed());
          // Sums of squares in the opposite order may differ in the last bit.
          assertThat(mirror.detectable().value().toOptional().orElseThrow())
              .isCloseTo(pair.detectable().value().toOptional().orElseThrow(), within(1e-12));
          Interval.Given interval = (Interval.Given) pair.interval();
          assertThat(mirror.interval())
              .isEqualTo(new Interval.Given(-interval.upper(), -interval.lower(), .95));
        });
  }

  /** What stands in a result file stands in the comparison, to the last bit. */
  @Test
  void scoresAreThoseOfTheResults() {
    Seeds.forEach(
        10,
        random -> {
          Result result = RandomResults.of(random, 30, "tern");
          Estimates estimates = Estimates.of(result);
          Comparison comparison =
              compare(of("plover", likeStories(result.stories(), random)), result);
          for (MetricComparison metric : comparison.tasks().get(0).metrics()) {
            Estimate here = estimates.of(metric.key()).get(metric.measure());
            if (here != null) {
              var there = metric.comparison().systems().get("B");
              assertThat(there.score().toOptional()).isEqualTo(here.score().toOptional());
              assertThat(there.interval().isGiven()).isEqualTo(here.interval().isGiven());
              if (here.interval().isGiven()) {
                assertThat(there.interval()).isEqualTo(here.interval());
                assertThat(there.detectable()).isEqualTo(here.detectable());
              }
            }
          }
        });
  }

  @Test
  void theBetterSystemOfManyIsFirst() {
    List<Result.StoryCounts> stories = RandomResults.stories(new Random(2), 40);
    Result perfect = of("perfect", edited(stories, ComparisonTest::perfect));
    Result empty = of("empty", edited(stories, ComparisonTest::empty));
    Result middle = of("middle", stories);
    Comparison comparison = compare(empty, perfect, middle);
    MetricComparison headline = metric(comparison, RandomResults.HEADLINE);
    assertThat(headline.comparison().ranks())
        .containsEntry("A", new RankRange(3, 3))
        .containsEntry("B", new RankRange(1, 1))
        .containsEntry("C", new RankRange(2, 2));
    assertThat(headline.comparison().pairs())
        .extracting(pair -> pair.a() + pair.b() + " " + pair.judgement().verdict().word())
        .containsExactly("AB worse", "AC worse", "BC better");
    assertThat(comparison.cannotTell()).isFalse();
  }

  @Test
  void fewStoriesAreNotJudged() {
    List<Result.StoryCounts> stories = RandomResults.stories(new Random(2), 19);
    Comparison comparison =
        compare(
            of("perfect", edited(stories, ComparisonTest::perfect)),
            of("empty", edited(stories, ComparisonTest::empty)));
    assertThat(headline(comparison).judgement().verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(headline(comparison).judgement().reason()).contains("19 stories");
    assertThat(comparison.cannotTell()).isTrue();
  }

  @Test
  void aMarginMakesSmallDifferencesEquivalent() {
    List<Result.StoryCounts> stories = RandomResults.stories(new Random(8), 40);
    List<Result.StoryCounts> other = new ArrayList<>(stories);
    for (int i = 0; i < 10; i++) {
      other.set(i, edited(List.of(stories.get(i)), ComparisonTest::perfect).get(0));
    }
    List<NamedResult> results = named(of("tern", stories), of("plover", other));
    assertThat(
            headline(Comparison.of(results, new Comparison.Options(1, false, 1)))
                .judgement()
                .verdict())
        .isIn(Verdict.EQUIVALENT, Verdict.WORSE);
    assertThat(
            headline(Comparison.of(results, new Comparison.Options(0, false, 1)))
                .judgement()
                .verdict())
        .isIn(Verdict.WORSE, Verdict.CANNOT_TELL);
    for (double bad : new double[] {-.1, 1.1, Double.NaN}) {
      assertThatThrownBy(() -> new Comparison.Options(bad, false, 1))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void rolesAndTheirOrder() {
    Comparison comparison =
        compare(
            RandomResults.of(new Random(4), 40, "tern"),
            RandomResults.of(new Random(4), 40, "plover"));
    assertThat(comparison.tasks()).hasSize(1);
    assertThat(comparison.tasks().get(0).metrics())
        .extracting(metric -> metric.role().word() + " " + metric.key())
        .containsExactly(
            "headline quotes.full.overlap",
            "metric quotes.full.strict",
            "conditional quotes.full.cue.strict",
            "conditional quotes.full.type",
            "slice quotes.full.overlap[region=title]",
            "slice quotes.full.overlap[type=direct]");
    assertThat(metric(comparison, "quotes.full.overlap[type=direct]").measure())
        .isEqualTo(Measure.RECALL);
    assertThat(metric(comparison, "quotes.full.type").coverage()).containsOnlyKeys("A", "B");
    assertThat(metric(comparison, "quotes.full.overlap").coverage()).isEmpty();
    Comparison without =
        Comparison.of(
            named(
                RandomResults.of(new Random(4), 40, "tern"),
                RandomResults.of(new Random(4), 40, "plover")),
            new Comparison.Options(Comparison.MARGIN, false, 1));
    assertThat(without.tasks().get(0).metrics())
        .noneMatch(metric -> metric.role() == Role.SLICE)
        .hasSize(4);
  }

  /** A metric that only one system has was counted for the other one, and found to be nothing. */
  @Test
  void aMetricThatOneSystemHasNothingOfIsZeros() {
    List<Result.StoryCounts> stories = RandomResults.stories(new Random(4), 30);
    Comparison comparison =
        compare(of("tern", stories), of("plover", edited(stories, tallies -> new TreeMap<>())));
    PairComparison pair = headline(comparison);
    assertThat(pair.flips().difference().isDefined()).isFalse();
    assertThat(pair.judgement().verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(pair.judgement().reason()).isEqualTo("the score is undefined");
  }

  @Test
  void aSystemThatDoesNotAttemptALayerIsNamedAndInNoFamily() {
    List<Result.StoryCounts> stories = RandomResults.stories(new Random(4), 30);
    Result with = of("tern", stories);
    Result.LayerInfo info = with.layers().get(Layer.QUOTES);
    Result without =
        copy(
            of("plover", edited(stories, tallies -> new TreeMap<>())),
            Map.of(Layer.QUOTES, new Result.LayerInfo(false, info.headline(), info.signature())));
    Comparison three = compare(with, without, with);
    assertThat(three.tasks().get(0).missing()).containsExactly("B");
    assertThat(metric(three, RandomResults.HEADLINE).comparison().systems())
        .containsOnlyKeys("A", "C");
    Comparison two = compare(with, without);
    assertThat(two.tasks().get(0).metrics()).isEmpty();
    assertThat(two.cannotTell()).isFalse();
  }

  @Test
  void otherSignaturesAreRefusedWithEveryField() {
    List<Result.StoryCounts> stories = RandomResults.stories(new Random(4), 30);
    Result one = of("tern", stories);
    Result other =
        RandomResults.of(
            "plover",
            stories,
            new Result.Settings(one.settings().track(), PublicationDay.GIVEN, 6, 500));
    assertThatThrownBy(() -> compare(one, other))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused -> {
              assertThat(refused.problems())
                  .extracting(Problem::toString)
                  .containsExactly(
                      "plover.json: the signature has publication given (allowed: publication"
                          + " withheld as in tern.json)",
                      "plover.json: the signature has resamples 500 (allowed: resamples 400 as in"
                          + " tern.json)",
                      "plover.json: the signature has seed 6 (allowed: seed 5 as in tern.json)");
              assertThat(refused.count(Problem.Kind.INTEGRITY)).isEqualTo(3);
            });
  }

  @Test
  void otherStoriesUnderTheSameSignatureAreRefused() {
    List<Result.StoryCounts> stories = RandomResults.stories(new Random(4), 30);
    List<Result.StoryCounts> renamed = new ArrayList<>(stories);
    Result.StoryCounts last = stories.get(29);
    renamed.set(29, new Result.StoryCounts("zebra", last.articles(), last.counts()));
    assertThatThrownBy(() -> compare(of("tern", stories), of("plover", renamed)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("plover.json: other stories (allowed: the stories of tern.json)");
  }

  @Test
  void resultsWithoutResamplesAreRefused() {
    Result one = RandomResults.of(new Random(4), 30, "tern");
    Result none =
        RandomResults.of(
            "plover",
            one.stories(),
            new Result.Settings(one.settings().track(), one.settings().publication(), 5, 0));
    assertThatThrownBy(() -> compare(none, none))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("plover.json: a result without resamples");
  }

  @Test
  void aComparisonNeedsTwo() {
    assertThatThrownBy(() -> compare(RandomResults.of(new Random(4), 30, "tern")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void idsSortAsTheFilesStand() {
    Result result = RandomResults.of(new Random(4), 6, "tern");
    List<String> ids =
        ComparedSystem.of(Collections.nCopies(27, new NamedResult("r.json", result))).stream()
            .map(ComparedSystem::id)
            .toList();
    assertThat(ids).isSorted().doesNotHaveDuplicates().startsWith("01", "02").endsWith("27");
    assertThat(ComparedSystem.of(named(result, result)))
        .extracting(ComparedSystem::id)
        .containsExactly("A", "B");
  }

  private interface Edit {
    Map<String, Tally> of(Map<String, Tally> tallies);
  }

  private static Result of(String system, List<Result.StoryCounts> stories) {
    return RandomResults.of(system, stories);
  }

  private static Result copy(Result result, Map<Layer, Result.LayerInfo> layers) {
    return new Result(
        result.system(),
        result.dataset(),
        result.settings(),
        layers,
        result.floors(),
        result.stories(),
        result.articles());
  }

  private static List<Result.StoryCounts> edited(List<Result.StoryCounts> stories, Edit edit) {
    return stories.stream()
        .map(
            story ->
                new Result.StoryCounts(
                    story.id(),
                    story.articles(),
                    Counts.of(edit.of(new TreeMap<>(story.counts().tallies())))))
        .toList();
  }

  private static Map<String, Tally> perfect(Map<String, Tally> tallies) {
    tallies.computeIfPresent(
        RandomResults.HEADLINE,
        (key, tally) -> {
          PrecisionRecall counts = (PrecisionRecall) tally;
          return PrecisionRecall.ofCredit(
              counts.unit() * counts.gold(),
              counts.gold(),
              counts.unit() * counts.gold(),
              counts.gold());
        });
    return tallies;
  }

  private static Map<String, Tally> empty(Map<String, Tally> tallies) {
    tallies.computeIfPresent(
        RandomResults.HEADLINE,
        (key, tally) -> PrecisionRecall.ofCredit(0, 0, 0, ((PrecisionRecall) tally).gold()));
    return tallies;
  }

  /** Other counts for the same stories and articles. */
  private static List<Result.StoryCounts> likeStories(
      List<Result.StoryCounts> stories, Random random) {
    List<Result.StoryCounts> drawn = RandomResults.stories(random, stories.size());
    List<Result.StoryCounts> like = new ArrayList<>();
    for (Result.StoryCounts story : stories) {
      like.add(
          new Result.StoryCounts(story.id(), story.articles(), drawn.get(like.size()).counts()));
    }
    return like;
  }
}
