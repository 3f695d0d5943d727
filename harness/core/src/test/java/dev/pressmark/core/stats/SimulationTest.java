package dev.pressmark.core.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whether the promises of this package are kept: errors of the first kind, coverage, power. Each
 * figure comes from 2,000 simulated datasets, so its own standard error is about half a percent.
 * Slow: {@code mvn -Dpressmark.slow -pl harness/core -am test}.
 */
@Tag("slow")
class SimulationTest {
  private static final int SIMULATIONS = 2_000;
  private static final double LUCK = .12;

  /** Two equally good systems: 5 % of the tests at 5 % find a difference. */
  @ParameterizedTest
  @ValueSource(ints = {10, 20, 30, 100})
  void errorsOfTheFirstKindByStory(int stories) {
    double rate = rejections(new SimulatedStories(stories, LUCK, 0), false, Stories.MICRO_F1);
    figure("type-I error, " + stories + " stories", percent(rate));
    assertThat(rate).isBetween(.035, .065);
  }

  /** The negative control: the same data, with articles taken for independent. */
  @ParameterizedTest
  @ValueSource(ints = {10, 30, 100})
  void errorsOfTheFirstKindByArticleAreFarTooMany(int stories) {
    double rate = rejections(new SimulatedStories(stories, LUCK, 0), true, Stories.MICRO_F1);
    figure("type-I error by article, " + stories + " stories", percent(rate));
    assertThat(rate).isGreaterThan(.15);
  }

  /** Where articles of a story have nothing in common, both are right. */
  @Test
  void withoutLuckArticlesAreIndependent() {
    double rate = rejections(new SimulatedStories(30, 0, 0), true, Stories.MICRO_F1);
    figure("type-I error by article, nothing shared", percent(rate));
    assertThat(rate).isBetween(.035, .065);
  }

  private static double rejections(SimulatedStories model, boolean byArticle, Statistic statistic) {
    int rejected = 0;
    for (int simulation = 0; simulation < SIMULATIONS; simulation++) {
      SimulatedStories.Sample sample = model.draw(random(simulation), byArticle);
      SignFlips flips =
          SignFlipTest.ofFamily(Resampling.of(simulation), 1, .05)
              .test(sample.a(), sample.b(), statistic);
      rejected += flips.p().toOptional().orElse(1) <= .05 ? 1 : 0;
    }
    return rejected / (double) SIMULATIONS;
  }

  /** Four equally good systems: one false verdict or more in at most 5 % of the leaderboards. */
  @Test
  void falseVerdictsInAFamily() {
    int stories = 30;
    Bootstrap bootstrap = Bootstrap.of(Resampling.of(8), Stories.ids(stories), 1_000);
    int wrong = 0;
    for (int simulation = 0; simulation < SIMULATIONS; simulation++) {
      Map<String, StoryCounts> systems = new HashMap<>();
      SimulatedStories model = new SimulatedStories(stories, LUCK, 0);
      for (int pair = 0; pair < 2; pair++) {
        SimulatedStories.Sample sample = model.draw(random(2 * simulation + pair), false);
        systems.put("a" + pair, sample.a());
        systems.put("b" + pair, sample.b());
      }
      SystemComparison comparison = SystemComparison.of(systems, Stories.MICRO_F1, bootstrap, 0);
      boolean any =
          comparison.pairs().stream()
              .anyMatch(pair -> pair.judgement().verdict() != Verdict.CANNOT_TELL);
      wrong += any ? 1 : 0;
    }
    double rate = wrong / (double) SIMULATIONS;
    figure("families of 4 with a false verdict", percent(rate));
    assertThat(rate).isLessThan(.065);
  }

  /** 95 % intervals of a score and of a difference. */
  @ParameterizedTest
  @ValueSource(ints = {50, 100, 400})
  void coverage(int stories) {
    SimulatedStories model = new SimulatedStories(stories, LUCK, .04);
    double trueDifference = model.trueF1OfA() - model.trueF1OfB();
    Bootstrap bootstrap = Bootstrap.of(Resampling.of(9), Stories.ids(stories));
    int coveredScore = 0;
    int coveredDifference = 0;
    for (int simulation = 0; simulation < SIMULATIONS; simulation++) {
      SimulatedStories.Sample sample = model.draw(random(simulation), false);
      Replicates a = bootstrap.resample(sample.a()).replicates(Stories.MICRO_F1);
      Replicates b = bootstrap.resample(sample.b()).replicates(Stories.MICRO_F1);
      coveredScore += covers(a.interval(.95), model.trueF1OfA()) ? 1 : 0;
      coveredDifference += covers(a.minus(b).interval(.95), trueDifference) ? 1 : 0;
    }
    double score = coveredScore / (double) SIMULATIONS;
    double difference = coveredDifference / (double) SIMULATIONS;
    figure("coverage of F1, " + stories + " stories", percent(score));
    figure("coverage of Δ, " + stories + " stories", percent(difference));
    assertThat(score).isBetween(.92, .97);
    assertThat(difference).isBetween(.92, .97);
  }

  /** The negative control: intervals over articles are too narrow. */
  @Test
  void coverageByArticleIsTooSmall() {
    SimulatedStories model = new SimulatedStories(50, LUCK, .04);
    int covered = 0;
    int simulations = SIMULATIONS / 4;
    for (int simulation = 0; simulation < simulations; simulation++) {
      StoryCounts a = model.draw(random(simulation), true).a();
      Interval interval =
          Bootstrap.of(Resampling.of(simulation), a.stories(), 1_000)
              .resample(a)
              .replicates(Stories.MICRO_F1)
              .interval(.95);
      covered += covers(interval, model.trueF1OfA()) ? 1 : 0;
    }
    double coverage = covered / (double) simulations;
    figure("coverage of F1 by article, 50 stories", percent(coverage));
    assertThat(coverage).isLessThan(.85);
  }

  private static boolean covers(Interval interval, double value) {
    return interval instanceof Interval.Given given
        && given.lower() <= value
        && value <= given.upper();
  }

  /** A true difference of 2.80 standard errors is found in about 80 of 100 datasets. */
  @ParameterizedTest
  @CsvSource({"40, .0839", "100, .0538"})
  void powerAtTheSmallestDetectableDifference(int stories, double advantage) {
    SimulatedStories model = new SimulatedStories(stories, LUCK, advantage);
    Bootstrap bootstrap = Bootstrap.of(Resampling.of(10), Stories.ids(stories), 1_000);
    List<Double> detectable = new ArrayList<>();
    int found = 0;
    for (int simulation = 0; simulation < SIMULATIONS; simulation++) {
      SimulatedStories.Sample sample = model.draw(random(simulation), false);
      Replicates difference =
          bootstrap
              .resample(sample.a())
              .replicates(Stories.MICRO_F1)
              .minus(bootstrap.resample(sample.b()).replicates(Stories.MICRO_F1));
      detectable.add(
          DetectableDifference.paired(difference.standardError())
              .value()
              .toOptional()
              .orElseThrow());
      SignFlips flips =
          SignFlipTest.ofFamily(Resampling.of(simulation), 1, .05)
              .test(sample.a(), sample.b(), Stories.MICRO_F1);
      found += flips.p().toOptional().orElse(1) <= .05 ? 1 : 0;
    }
    double mean = detectable.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    double trueDifference = model.trueF1OfA() - model.trueF1OfB();
    double power = found / (double) SIMULATIONS;
    figure(
        "power, " + stories + " stories",
        percent(power) + " at " + trueDifference + ", detectable " + mean);
    assertThat(trueDifference / mean).isBetween(.95, 1.05);
    assertThat(power).isBetween(.75, .85);
  }

  /** Neighbouring seeds of {@link Random} begin alike, so they are spread first. */
  private static Random random(int simulation) {
    return new Random(simulation * 0x9E3779B97F4A7C15L);
  }

  /** What was measured is worth reading, not only whether it is within bounds. */
  private static void figure(String name, String value) {
    System.out.println(name + ": " + value);
  }

  private static String percent(double rate) {
    return Math.round(rate * 10_000) / 100.0 + " %";
  }
}
