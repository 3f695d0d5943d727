package dev.pressmark.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.stats.Interval;
import dev.pressmark.core.stats.Judgement;
import dev.pressmark.core.stats.Replicates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The numbers of a result with their intervals. */
class EstimatesTest {

  /** Law 2: no order of stories and no number of threads changes a byte. */
  @Test
  void noOrderAndNoThreadChangesAByte() {
    Seeds.forEach(
        15,
        random -> {
          List<Result.StoryCounts> stories = RandomResults.stories(random, 1 + random.nextInt(40));
          String file = ResultWriter.write(RandomResults.of("tern", stories));
          List<Result.StoryCounts> shuffled = new ArrayList<>(stories);
          Collections.shuffle(shuffled, random);
          Result other = RandomResults.of("tern", shuffled);
          for (int threads : new int[] {1, 2, 8}) {
            assertThat(ResultWriter.write(other, Estimates.of(other, threads))).isEqualTo(file);
          }
        });
  }

  /** Every interval is around a score, holds it but for the skew, and is within [0, 1]. */
  @Test
  void everyNumberHasAnIntervalOrAReason() {
    Seeds.forEach(
        30,
        random -> {
          Result result = RandomResults.of(random, random.nextInt(40), "tern");
          Estimates estimates = Estimates.of(result);
          for (String key : result.total().tallies().keySet()) {
            estimates
                .of(key)
                .forEach(
                    (measure, estimate) -> {
                      if (estimate.interval() instanceof Interval.Given given) {
                        assertThat(given.confidence()).isEqualTo(Judgement.CONFIDENCE);
                        assertThat(estimate.score().isDefined()).isTrue();
                        assertThat(given.lower()).isBetween(0.0, given.upper());
                        assertThat(given.upper()).isLessThanOrEqualTo(1);
                        assertThat(estimate.detectable().value().isDefined()).isTrue();
                      }
                      assertThat(estimate.detectable().paired()).isFalse();
                    });
          }
        });
  }

  @Test
  void fewStoriesGiveNoIntervalAndSayWhy() {
    for (int stories : new int[] {1, Replicates.FEWEST_STORIES - 1, Replicates.FEWEST_STORIES}) {
      List<Result.StoryCounts> counts = new ArrayList<>();
      Random random = new Random(3);
      while (counts.size() < stories) {
        Result.StoryCounts one = RandomResults.stories(random, 1).get(0);
        if (one.counts().get("quotes.full.strict").isPresent()) {
          counts.add(
              new Result.StoryCounts(
                  RandomResults.id(counts.size()), one.articles(), one.counts()));
        }
      }
      Map<Measure, Estimate> scores =
          Estimates.of(RandomResults.of("tern", counts)).of(RandomResults.HEADLINE);
      Interval interval = scores.get(Measure.F1).interval();
      assertThat(interval.isGiven()).isEqualTo(stories >= Replicates.FEWEST_STORIES);
      if (interval instanceof Interval.NotGiven notGiven) {
        assertThat(notGiven.reason())
            .startsWith(stories + (stories == 1 ? " story has " : " stories have "))
            .endsWith("an interval needs at least 6");
      }
    }
  }

  @Test
  void totalsHaveNoScoreAndSlicesOnlyWhatTheirAttributeAllows() {
    Result result = RandomResults.of(new Random(4), 40, "tern");
    Estimates estimates = Estimates.of(result);
    assertThat(estimates.of("quotes.full.falsePositives")).isEmpty();
    assertThat(estimates.of("nothing.of.the.kind")).isEmpty();
    assertThat(estimates.of(RandomResults.HEADLINE + "[type=direct]"))
        .containsOnlyKeys(Measure.RECALL);
    assertThat(estimates.of("quotes.full.type"))
        .containsOnlyKeys(Measure.ACCURACY, Measure.COVERAGE);
    assertThat(estimates.of(RandomResults.HEADLINE))
        .containsOnlyKeys(Measure.PRECISION, Measure.RECALL, Measure.F1);
  }

  /** The same counts with 1 as their unit: what is drawn does not depend on the metric. */
  @Test
  void allMetricsShareTheirDraws() {
    Seeds.forEach(
        5,
        random -> {
          List<Result.StoryCounts> stories = RandomResults.stories(random, 30);
          List<Result.StoryCounts> copied = new ArrayList<>();
          for (Result.StoryCounts story : stories) {
            var tallies = new TreeMap<>(story.counts().tallies());
            story.counts().get("quotes.full.strict").ifPresent(t -> tallies.put("quotes.copy", t));
            copied.add(new Result.StoryCounts(story.id(), story.articles(), Counts.of(tallies)));
          }
          Estimates estimates = Estimates.of(RandomResults.of("tern", copied));
          assertThat(estimates.of("quotes.copy")).isEqualTo(estimates.of("quotes.full.strict"));
        });
  }

  @Test
  void withoutResamplesThereIsAScoreAndNoInterval() {
    Result with = RandomResults.of(new Random(6), 30, "tern");
    Result without =
        RandomResults.of(
            "tern",
            with.stories(),
            new Result.Settings(with.settings().track(), with.settings().publication(), 0, 0));
    Estimate f1 = Estimates.of(without).of(RandomResults.HEADLINE).get(Measure.F1);
    assertThat(f1.score())
        .isEqualTo(Estimates.of(with).of(RandomResults.HEADLINE).get(Measure.F1).score())
        .isInstanceOf(Score.Defined.class);
    assertThat(f1.interval()).isEqualTo(new Interval.NotGiven(Estimates.NO_RESAMPLES));
  }
}
