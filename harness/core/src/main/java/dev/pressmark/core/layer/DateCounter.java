package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.align.Alignment;
import dev.pressmark.core.align.Pair;
import dev.pressmark.core.align.Unit;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Total;
import dev.pressmark.core.count.UnitCounts;
import dev.pressmark.core.layer.DateAnswer.PredictedUnit;
import java.util.ArrayList;
import java.util.List;

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
  public Gold prepare(GoldArticle article) {
    DateGold gold = new DateGold(article);
    TempEvalDates tempEval = new TempEvalDates(gold);
    return new Gold(
        article,
        (answer, counts) -> {
          List<PredictedDate> predicted = answer.prediction().dates();
          DateAnswer dates = DateAnswer.of(gold, predicted == null ? List.of() : predicted);
          count(gold, dates, counts);
          tempEval.count(dates, counts);
        });
  }

  private static void count(DateGold gold, DateAnswer answer, Counts.Builder counts) {
    List<Unit> units = new ArrayList<>(answer.dates().size());
    for (PredictedUnit date : answer.dates()) {
      units.add(date.unit());
    }
    UnitCounts found = gold.counter().count(units);
    DateSums sums = new DateSums();
    List<DateVerdict> verdicts = verdicts(gold, answer, found.alignment());
    countGold(gold, verdicts, sums, counts);
    countPredicted(gold, answer, found, verdicts, sums, counts);
    sums.addTo(counts);
  }

  /** What was made of each gold date. */
  private static List<DateVerdict> verdicts(DateGold gold, DateAnswer answer, Alignment alignment) {
    List<DateVerdict> verdicts = new ArrayList<>(gold.dates().size());
    for (int i = 0; i < gold.dates().size(); i++) {
      GoldDate date = gold.dates().get(i);
      Pair pair = alignment.pairOfGold(i).orElse(null);
      verdicts.add(pair == null ? DateVerdict.NOTHING : DateVerdict.of(pair, date, answer));
    }
    return verdicts;
  }

  private static void countGold(
      DateGold gold, List<DateVerdict> verdicts, DateSums sums, Counts.Builder counts) {
    long found = 0;
    long mods = 0;
    for (int i = 0; i < verdicts.size(); i++) {
      GoldDate date = gold.dates().get(i);
      sums.addGold(verdicts.get(i), date.slices());
      found += verdicts.get(i).mod() ? 1 : 0;
      mods += date.date().mod() != null ? 1 : 0;
    }
    counts.add(MOD, new PrecisionRecall(0, 0, found, mods, 1));
  }

  /** The predicted side: of equal predictions the first stands for the pair, others are surplus. */
  private static void countPredicted(
      DateGold gold,
      DateAnswer answer,
      UnitCounts found,
      List<DateVerdict> verdicts,
      DateSums sums,
      Counts.Builder counts) {
    int nextDropped = 0;
    long right = 0;
    long mods = 0;
    long invalid = 0;
    for (int i = 0; i < answer.dates().size(); i++) {
      if (nextDropped < found.dropped().size() && found.dropped().get(nextDropped) == i) {
        nextDropped++;
        continue;
      }
      PredictedUnit date = answer.dates().get(i);
      Pair pair = found.alignment().pairOfPredicted(i).orElse(null);
      boolean counted = pair != null && pair.slot().predicted().get(0) == i;
      DateVerdict verdict =
          counted && pair != null ? verdicts.get(pair.gold()) : DateVerdict.NOTHING;
      sums.addPredicted(verdict, gold.slicesAt(date.date().span().start()));
      right += verdict.mod() ? 1 : 0;
      mods += date.mod().isEmpty() ? 0 : 1;
      invalid += date.isInvalid() ? 1 : 0;
    }
    // A pair with equal modifiers has one on each of its predictions, so right <= mods.
    counts.add(MOD, new PrecisionRecall(right, mods, 0, 0, 1));
    counts.add(INVALID, new Total(invalid));
  }
}
