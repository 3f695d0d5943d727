package dev.pressmark.core.layer;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.timex.NormalForm;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a gold quote was said, and whether it was answered: right is the same by normal
 * form, and none where gold has none.
 *
 * <p>A predicted quote of which nothing is said has no day; a given one that is not answered has no
 * answer, which is never right. Of several predictions for one quote those that say nothing
 * disagree with none; if two say different things, nothing is right.
 *
 * @param value the day as written; null where there is none
 * @param day what it means
 */
record GoldDay(@Nullable String value, Day day) {

  /**
   * What is said about a day.
   *
   * @param form its form; null for none, and for a value that means nothing
   * @param none whether there is said to be none
   */
  record Day(@Nullable NormalForm form, boolean none) {

    static final Day NONE = new Day(null, true);

    static Day of(@Nullable String value) {
      return value == null
          ? NONE
          : new Day(NormalForm.of(TimexType.DATE, value).orElse(null), false);
    }

    boolean meansNothing() {
      return form == null && !none;
    }
  }

  static GoldDay of(Quote quote) {
    String value = quote.said() == null ? null : quote.said().value();
    return new GoldDay(value, Day.of(value));
  }

  /** Whether there is one. */
  boolean isKnown() {
    return value != null;
  }

  /** Whether these predictions for the quote give it; without any it is not. */
  boolean isSaidBy(List<PredictedQuote> predicted) {
    Day told = null;
    for (PredictedQuote quote : predicted) {
      if (quote.said() != null) {
        Day said = read(quote.said().value());
        if (told != null && !told.equals(said)) {
          return false;
        }
        told = said;
      }
    }
    Day answer = told == null ? Day.NONE : told;
    return !predicted.isEmpty() && !answer.meansNothing() && answer.equals(day);
  }

  /** A value that is written as gold's is not read again. */
  private Day read(@Nullable String said) {
    return Objects.equals(said, value) ? day : Day.of(said);
  }
}
