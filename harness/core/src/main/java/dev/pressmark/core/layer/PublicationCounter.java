package dev.pressmark.core.layer;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Total;
import dev.pressmark.core.dataset.Publication;
import dev.pressmark.core.dataset.PublicationSource;
import dev.pressmark.core.timex.NormalForm;
import dev.pressmark.core.timex.WrittenDay;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts the publication date, over the pages that support one (source other than {@code declared})
 * * and only where systems were not told it. A missing date counts like a wrong one, as in the
 * accuracy over all pages of htmldate's evaluation.
 *
 * <table>
 *   <caption>What is counted</caption>
 *   <tr><td>{@code publication.day}</td><td>right days over all answers (P) and over all pages (R):
 *       R is the accuracy. The day is that which is written, before any zone</td>
 *   <tr><td>{@code publication.wrong}, {@code .missing}</td><td>pages with a wrong answer, and with
 *       none</td>
 *   <tr><td>{@code publication.minute}</td><td>the same time, by normal form, over the pages that
 *       give a minute; an answer without a clock time is none</td>
 *   <tr><td>{@code publication.errorDays}</td><td>sum of the days by which wrong answers are off;
 *       slices count them by how far</td>
 *   <tr><td>{@code publication.noDay}</td><td>wrong answers that name no day, such as a month, or a
 *       value outside of the grammar</td>
 * </table>
 *
 * <p>Worked example: gold 2024-05-03 on two pages, answers 2024-05-01 and none. P = 0 / 1, R = 0 /
 * 2, one wrong, one missing, 2 days of error. Without a page that supports a date all is undefined.
 */
final class PublicationCounter implements LayerCounter {
  private static final String DAY = "publication.day";
  private static final String MINUTE = "publication.minute";
  private static final String WRONG = "publication.wrong";
  private static final String MISSING = "publication.missing";
  private static final String ERROR = "publication.errorDays";
  private static final String NO_DAY = "publication.noDay";

  @Override
  public Layer layer() {
    return Layer.PUBLICATION;
  }

  @Override
  public String headline() {
    return DAY;
  }

  /** None: no answer is a function of nothing, and finding a date is what systems are for. */
  @Override
  public List<Floor> floors() {
    return List.of();
  }

  /** Any answer is one: without a day it says that none was found. */
  @Override
  public boolean isAnswered(ArticlePrediction answer) {
    return true;
  }

  @Override
  public Gold prepare(GoldArticle article) {
    Publication gold = article.article().labels().publication();
    return new Gold(
        article, (answer, counts) -> count(gold, answer.prediction().publication(), counts));
  }

  private static void count(Publication gold, @Nullable String answer, Counts.Builder counts) {
    counts.add(DAY, PrecisionRecall.ZERO);
    counts.add(MINUTE, PrecisionRecall.ZERO);
    for (String key : List.of(WRONG, MISSING, ERROR, NO_DAY)) {
      counts.add(key, Total.ZERO);
    }
    if (gold.source() != PublicationSource.DECLARED) {
      day(gold, answer, counts);
      minute(gold, answer, counts);
    }
  }

  private static void day(Publication gold, @Nullable String answer, Counts.Builder counts) {
    if (answer == null) {
      counts.add(DAY, PrecisionRecall.ofMatches(0, 0, 1));
      counts.add(MISSING, Total.ONE);
      return;
    }
    LocalDate right = LocalDate.parse(gold.day());
    LocalDate day = WrittenDay.of(answer).orElse(null);
    counts.add(DAY, PrecisionRecall.ofMatches(right.equals(day) ? 1 : 0, 1, 1));
    if (day == null) {
      counts.add(WRONG, Total.ONE);
      counts.add(NO_DAY, Total.ONE);
    } else if (!day.equals(right)) {
      long error = Math.abs(day.toEpochDay() - right.toEpochDay());
      counts.add(WRONG, Total.ONE);
      counts.add(ERROR, new Total(error));
      counts.add(ERROR + "[days=" + howFar(error) + "]", Total.ONE);
    }
  }

  private static String howFar(long days) {
    if (days <= 1) {
      return "1";
    }
    return days <= 7 ? "2-7" : days <= 31 ? "8-31" : days <= 366 ? "32-366" : "more";
  }

  private static void minute(Publication gold, @Nullable String answer, Counts.Builder counts) {
    NormalForm right = time(gold.value());
    if (right != null) {
      NormalForm time = answer == null ? null : time(answer);
      counts.add(
          MINUTE, PrecisionRecall.ofMatches(right.equals(time) ? 1 : 0, time == null ? 0 : 1, 1));
    }
  }

  /** The form of a value with a clock time; null for any other. */
  private static @Nullable NormalForm time(String value) {
    return NormalForm.of(TimexType.TIME, value)
        .filter(form -> form.value().indexOf(':') >= 0)
        .orElse(null);
  }
}
