package dev.pressmark.core.layer;

import dev.pressmark.api.annotation.TimexMod;
import dev.pressmark.core.align.Pair;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.layer.DateAnswer.PredictedUnit;
import java.util.List;
import java.util.Objects;

/**
 * What is right about a date.
 *
 * @param aligned whether gold and prediction were paired at all
 * @param span whether their tokens are equal
 * @param type whether their types are
 * @param value whether their values mean the same
 * @param interval the share of the stretch of time, in parts of {@link Credit#UNIT}
 * @param mod whether both have the same modifier; false where there is none
 */
record DateVerdict(
    boolean aligned, boolean span, boolean type, boolean value, long interval, boolean mod) {

  /** Nothing: a missed or a spurious date. */
  static final DateVerdict NOTHING = new DateVerdict(false, false, false, false, 0, false);

  /**
   * Judges an aligned pair. Predictions that share its slot and disagree about type, value or
   * modifier earn nothing for it; where they write one value differently, the lesser stretch
   * counts.
   */
  static DateVerdict of(Pair pair, GoldDate gold, DateAnswer answer) {
    List<Integer> members = pair.slot().predicted();
    PredictedUnit first = answer.dates().get(members.get(0));
    boolean sameType = true;
    boolean sameValue = true;
    boolean sameMod = true;
    long interval = Credit.UNIT;
    for (int index : members) {
      PredictedUnit member = answer.dates().get(index);
      sameType &= member.type() == first.type();
      sameValue &= Objects.equals(member.reading().form(), first.reading().form());
      sameMod &= member.mod().equals(first.mod());
      interval = Math.min(interval, gold.intervalCredit(member.reading()));
    }
    TimexMod mod = gold.date().mod();
    return new DateVerdict(
        true,
        pair.exact(),
        sameType && first.type() == gold.date().type(),
        sameValue && gold.means(first.reading()),
        sameValue ? interval : 0,
        sameMod && mod != null && mod.word().equals(first.mod()));
  }
}
