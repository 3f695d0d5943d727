package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.align.Pair;
import dev.pressmark.core.align.Unit;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Total;
import dev.pressmark.core.count.UnitCounter;
import dev.pressmark.core.count.UnitCounts;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.layer.DateAnswer.PredictedUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts temporal expressions: found or not, and what of them is right.
 *
 * <table>
 *   <caption>Over aligned pairs, divided by all predictions (P) and all gold dates (R)</caption>
 *   <tr><td>{@code dates.value.canonical}</td><td>values mean the same ({@link
 *       dev.pressmark.core.timex.NormalForm}), alternatives included: the headline</td>
 *   <tr><td>{@code dates.value.interval}</td><td>Σ Jaccard of the stretches of time, in parts of
 *       {@link dev.pressmark.core.count.Credit#UNIT}</td>
 *   <tr><td>{@code dates.strict}, {@code .relaxed}</td><td>equal tokens; aligned at all</td>
 *   <tr><td>{@code dates.type}, {@code .exact}</td><td>equal type; equal tokens and the same
 *       meaning</td>
 *   <tr><td>{@code dates.mod}</td><td>the same modifier, over predicted and gold modifiers</td>
 *   <tr><td>{@code dates.tempeval3.*}</td><td>the official scorer ({@link TempEvalDates})</td>
 * </table>
 *
 * <p>A value outside of the grammar is a wrong answer; {@code dates.invalidValues} says how many
 * there were. A missing one is wrong too.
 */
final class DateCounter implements LayerCounter {

  static final String CANONICAL = "dates.value.canonical";
  private static final String MOD = "dates.mod";
  private static final String INVALID = "dates.invalidValues";

  @Override
  public Layer layer() {
    return Layer.DATES;
  }

  @Override
  public String headline() {
    return CANONICAL;
  }

  @Override
  public List<Floor> floors() {
    return Floors.DATES;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if a gold value means nothing
   */
  @Override
  public boolean isAnswered(ArticlePrediction answer) {
    return answer.dates() != null;
  }

  @Override
  public Gold prepare(Article article) {
    DateGold gold = new DateGold(article);
    return answer -> count(gold, answer);
  }

  private static Counts count(DateGold gold, ArticlePrediction prediction) {
    DateAnswer answer =
        DateAnswer.of(gold, prediction.dates() == null ? List.of() : prediction.dates());
    List<Unit> golds = gold.dates().stream().map(GoldDate::unit).toList();
    List<Unit> predictions = answer.dates().stream().map(PredictedUnit::unit).toList();
    UnitCounts found = UnitCounter.count(golds, predictions, gold.ignore());
    Counts.Builder counts = Counts.builder();
    DateSums sums = new DateSums();
    long mods = countGold(gold, answer, found, sums, counts);
    countPredicted(gold, answer, found, mods, sums, counts);
    sums.addTo(counts);
    TempEvalDates.count(gold, answer, counts);
    return counts.build();
  }

  /** The gold side; returns how many modifiers were found. */
  private static long countGold(
      DateGold gold, DateAnswer answer, UnitCounts found, DateSums sums, Counts.Builder counts) {
    long mods = 0;
    long goldMods = 0;
    for (int i = 0; i < gold.dates().size(); i++) {
      GoldDate date = gold.dates().get(i);
      DateVerdict verdict =
          found
              .alignment()
              .pairOfGold(i)
              .map(pair -> DateVerdict.of(pair, date, answer))
              .orElse(DateVerdict.NOTHING);
      sums.addGold(verdict, date.slices());
      mods += verdict.mod() ? 1 : 0;
      goldMods += date.date().mod() != null ? 1 : 0;
    }
    counts.add(MOD, new PrecisionRecall(0, 0, mods, goldMods, 1));
    return mods;
  }

  /** The predicted side: of equal predictions the first stands for the pair, others are surplus. */
  private static void countPredicted(
      DateGold gold,
      DateAnswer answer,
      UnitCounts found,
      long mods,
      DateSums sums,
      Counts.Builder counts) {
    Set<Integer> dropped = new HashSet<>(found.dropped());
    long predictedMods = 0;
    long invalid = 0;
    for (int i = 0; i < answer.dates().size(); i++) {
      if (dropped.contains(i)) {
        continue;
      }
      PredictedUnit date = answer.dates().get(i);
      Pair pair = found.alignment().pairOfPredicted(i).orElse(null);
      boolean counted = pair != null && pair.slot().predicted().get(0) == i;
      DateVerdict verdict =
          counted && pair != null
              ? DateVerdict.of(pair, gold.dates().get(pair.gold()), answer)
              : DateVerdict.NOTHING;
      sums.addPredicted(verdict, gold.slicesAt(date.date().span().start()));
      predictedMods += date.mod().isEmpty() ? 0 : 1;
      invalid += date.isInvalid() ? 1 : 0;
    }
    counts.add(MOD, new PrecisionRecall(mods, predictedMods, 0, 0, 1));
    counts.add(INVALID, new Total(invalid));
  }
}
