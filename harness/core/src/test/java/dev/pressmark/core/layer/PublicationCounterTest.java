package dev.pressmark.core.layer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Total;
import dev.pressmark.core.dataset.PublicationSource;
import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The publication date, page by page and summed up. */
class PublicationCounterTest {

  /** The worked example of the class and of the page on dates. */
  @Test
  void workedExample() {
    Counts counts =
        count("2024-05-03", "2024-05-01")
            .plus(count("2024-05-03", null))
            .plus(count("2024-05-03", "2024-05-03"));
    assertThat(counts.get("publication.day")).contains(PrecisionRecall.ofMatches(1, 2, 3));
    assertThat(total(counts, "publication.wrong")).isEqualTo(1);
    assertThat(total(counts, "publication.missing")).isEqualTo(1);
    assertThat(total(counts, "publication.errorDays")).isEqualTo(2);
    assertThat(total(counts, "publication.errorDays[days=2-7]")).isEqualTo(1);
    PrecisionRecallF1 day =
        PrecisionRecallF1.of((PrecisionRecall) counts.get("publication.day").orElseThrow());
    assertThat(day.recall()).as("accuracy").isEqualTo(Score.of(1 / 3.0));
  }

  @Test
  void theDayIsThatWhichIsWritten() {
    assertThat(isRight("2024-05-03", "2024-05-03T23:30-05:00")).isTrue();
    assertThat(isRight("2024-05-03T23:30-05:00", "2024-05-03")).isTrue();
    assertThat(isRight("2024-05-03T23:30-05:00", "2024-05-04T04:30Z")).isFalse();
    assertThat(isRight("2024-05-03", "2024-w18-5")).isTrue();
    assertThat(isRight("2024-05-03", "2024-05-03TMO")).isTrue();
  }

  @Test
  void whatNamesNoDayIsWrong() {
    for (String answer : new String[] {"2024-05", "2024-W18", "3 May", "", "PRESENT_REF"}) {
      Counts counts = count("2024-05-03", answer);
      assertThat(counts.get("publication.day")).contains(PrecisionRecall.ofMatches(0, 1, 1));
      assertThat(total(counts, "publication.wrong")).isEqualTo(1);
      assertThat(total(counts, "publication.noDay")).isEqualTo(1);
      assertThat(total(counts, "publication.errorDays")).isZero();
    }
  }

  @Test
  void errorsByHowFarTheyAreOff() {
    assertError("2024-05-04", 1, "1");
    assertError("2024-05-01", 2, "2-7");
    assertError("2024-05-10", 7, "2-7");
    assertError("2024-05-11", 8, "8-31");
    assertError("2024-04-02", 31, "8-31");
    assertError("2024-04-01", 32, "32-366");
    assertError("2023-05-03", 366, "32-366");
    assertError("2023-05-02", 367, "more");
  }

  private static void assertError(String answer, long days, String slice) {
    Counts counts = count("2024-05-03", answer);
    assertThat(total(counts, "publication.errorDays")).isEqualTo(days);
    assertThat(total(counts, "publication.errorDays[days=" + slice + "]")).isEqualTo(1);
  }

  @Test
  void theMinuteHasItsOwnRow() {
    String gold = "2022-03-24T06:59-05:00";
    assertThat(minute(gold, "2022-03-24T06:59-05:00")).isEqualTo(matches(1, 1, 1));
    assertThat(minute(gold, "2022-03-24T11:59:00Z")).isEqualTo(matches(1, 1, 1));
    assertThat(minute(gold, "2022-03-24T06:59")).isEqualTo(matches(0, 1, 1));
    assertThat(minute(gold, "2022-03-24")).isEqualTo(matches(0, 0, 1));
    assertThat(minute(gold, "2022-03-24TMO")).isEqualTo(matches(0, 0, 1));
    assertThat(minute(gold, null)).isEqualTo(matches(0, 0, 1));
    assertThat(minute("2022-03-24", "2022-03-24T06:59"))
        .as("the page gives no minute")
        .isEqualTo(PrecisionRecall.ZERO);
  }

  @Test
  void pagesThatSupportNoneAreLeftOut() {
    LayerCounter.Gold gold =
        new PublicationCounter()
            .prepare(DatePage.published("2024-05-03", PublicationSource.DECLARED));
    Counts counts = gold.count(answer("2024-05-01"));
    assertThat(counts).isEqualTo(gold.count(ArticlePrediction.NOTHING));
    assertThat(counts.get("publication.day")).contains(PrecisionRecall.ZERO);
    assertThat(counts.get("publication.missing")).contains(Total.ZERO);
    PrecisionRecallF1 scores = PrecisionRecallF1.of(PrecisionRecall.ZERO);
    assertThat(scores.recall().isDefined()).isFalse();
  }

  private static boolean isRight(String gold, String answer) {
    return count(gold, answer).get("publication.day").orElseThrow().equals(matches(1, 1, 1));
  }

  private static PrecisionRecall minute(String gold, @Nullable String answer) {
    return (PrecisionRecall) count(gold, answer).get("publication.minute").orElseThrow();
  }

  private static PrecisionRecall matches(long right, long predicted, long gold) {
    return PrecisionRecall.ofMatches(right, predicted, gold);
  }

  private static long total(Counts counts, String key) {
    return ((Total) counts.get(key).orElseThrow()).value();
  }

  private static Counts count(String gold, @Nullable String answer) {
    return new PublicationCounter()
        .prepare(DatePage.published(gold, PublicationSource.BYLINE))
        .count(answer(answer));
  }

  private static ArticlePrediction answer(@Nullable String publication) {
    return new ArticlePrediction(null, List.of(), null, publication);
  }
}
