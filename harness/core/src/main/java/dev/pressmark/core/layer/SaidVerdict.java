package dev.pressmark.core.layer;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.SaidDay;
import dev.pressmark.core.dataset.Said;
import dev.pressmark.core.timex.NormalForm;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether the day of saying is right: the same by normal form, and none where gold has none.
 *
 * <p>A predicted quote of which nothing is said has no day; a given one that is not answered has no
 * answer, which is never right. Of several predictions for one quote those that say nothing
 * disagree with none; if two say different things, nothing is right.
 */
final class SaidVerdict {

  /**
   * What is said about a day.
   *
   * @param form its form; null for none, and for a value that means nothing
   * @param none whether there is said to be none
   */
  private record Day(@Nullable NormalForm form, boolean none) {

    static final Day NONE = new Day(null, true);

    static Day of(@Nullable String value) {
      return value == null
          ? NONE
          : new Day(NormalForm.of(TimexType.DATE, value).orElse(null), false);
    }
  }

  private SaidVerdict() {}

  static boolean isRight(QuoteMatch match) {
    Set<Day> told =
        match.predicted().stream()
            .map(PredictedQuote::said)
            .filter(Objects::nonNull)
            .map(SaidDay::value)
            .map(Day::of)
            .collect(Collectors.toSet());
    if (match.predicted().isEmpty() || told.size() > 1) {
      return false;
    }
    Said said = match.quote().said();
    Day gold = Day.of(said == null ? null : said.value());
    Day predicted = told.isEmpty() ? Day.NONE : told.iterator().next();
    boolean meansNothing = predicted.form == null && !predicted.none;
    return !meansNothing && predicted.equals(gold);
  }
}
