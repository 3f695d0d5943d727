package dev.pressmark.core.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.api.annotation.TimexMod;
import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Total;
import dev.pressmark.core.dataset.RegionKind;
import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the dates metrics count, on invented pages worked out by hand. */
class DateCounterTest {
  private static final String CANONICAL = "dates.value.canonical";
  private static final String INTERVAL = "dates.value.interval";

  /**
   * The worked example of the page on dates. Gold: "Thursday morning" 2022-03-24TMO, "last week"
   * 2022-W11, "two weeks" P2W, "a year" P1Y. Predicted: "Thursday" 2022-03-24, "last week" 2022-03,
   * "two weeks" P14D, and "Tower 7" 2007, which is no date.
   */
  @Test
  void workedExample() {
    DatePage page =
        new DatePage(
                "On Thursday morning Tower 7 fell, a year after it rose; last week it shook for two"
                    + " weeks.")
            .gold("Thursday morning", TimexType.TIME, "2022-03-24TMO")
            .gold("last week", TimexType.DATE, "2022-W11")
            .gold("two weeks", TimexType.DURATION, "P2W")
            .gold("a year", TimexType.DURATION, "P1Y");
    Counts counts =
        page.count(
            page.predicted("Thursday", TimexType.DATE, "2022-03-24"),
            page.predicted("last week", TimexType.DATE, "2022-03"),
            page.predicted("two weeks", TimexType.DURATION, "P14D"),
            page.predicted("Tower 7", TimexType.DATE, "2007"));
    // Aligned: Thursday–Thursday morning, last week, two weeks; P and R out of 4 and 4.
    assertThat(matches(counts, "dates.relaxed")).isEqualTo(PrecisionRecall.ofMatches(3, 4, 4));
    assertThat(matches(counts, "dates.strict")).isEqualTo(PrecisionRecall.ofMatches(2, 4, 4));
    assertThat(matches(counts, "dates.type")).isEqualTo(PrecisionRecall.ofMatches(2, 4, 4));
    assertThat(matches(counts, CANONICAL)).isEqualTo(PrecisionRecall.ofMatches(1, 4, 4));
    assertThat(matches(counts, "dates.exact")).isEqualTo(PrecisionRecall.ofMatches(1, 4, 4));
    // Six of 24 hours; 7 of 31 days; the same length.
    long credit = Credit.of(6, 24) + Credit.of(7, 31) + Credit.UNIT;
    assertThat(matches(counts, INTERVAL)).isEqualTo(PrecisionRecall.ofCredit(credit, 4, credit, 4));
    PrecisionRecallF1 scores = PrecisionRecallF1.of(matches(counts, INTERVAL));
    assertThat(scores.f1().toOptional().orElseThrow())
        .isCloseTo((.25 + 7 / 31.0 + 1) / 4, within(1e-9));
    // The official scorer compares strings: P14D is not P2W.
    assertThat(matches(counts, "dates.tempeval3.relaxed"))
        .isEqualTo(PrecisionRecall.ofMatches(3, 4, 4));
    assertThat(matches(counts, "dates.tempeval3.strict"))
        .isEqualTo(PrecisionRecall.ofMatches(2, 4, 4));
    assertThat(matches(counts, "dates.tempeval3.type"))
        .isEqualTo(PrecisionRecall.ofMatches(2, 4, 4));
    assertThat(matches(counts, "dates.tempeval3.value"))
        .isEqualTo(PrecisionRecall.ofMatches(0, 4, 4));
  }

  @Test
  void emptyAgainstEmptyIsUndefined() {
    Counts counts = new DatePage("Nobody came.").count();
    for (String metric :
        List.of(
            CANONICAL,
            INTERVAL,
            "dates.strict",
            "dates.relaxed",
            "dates.type",
            "dates.exact",
            "dates.mod",
            "dates.tempeval3.strict",
            "dates.tempeval3.value")) {
      PrecisionRecallF1 scores = PrecisionRecallF1.of(matches(counts, metric));
      assertThat(List.of(scores.precision(), scores.recall(), scores.f1()))
          .as(metric)
          .noneMatch(Score::isDefined);
    }
    assertThat(counts.get("dates.invalidValues")).contains(Total.ZERO);
  }

  @Test
  void anAnswerWithoutDatesMissesAll() {
    DatePage page =
        new DatePage("On Friday it rained.").gold("Friday", TimexType.DATE, "2024-05-03");
    assertThat(matches(page.count(), CANONICAL)).isEqualTo(PrecisionRecall.ofMatches(0, 0, 1));
  }

  @Test
  void alternativesAreRight() {
    DatePage page =
        new DatePage("It burnt on Friday night.")
            .gold("Friday night", TimexType.TIME, "2024-05-03TNI", "2024-05-03TEV", "2024-05-03");
    for (String value : List.of("2024-05-03TNI", "2024-05-03TEV", "2024-W18-5")) {
      Counts counts = page.count(page.predicted("Friday night", TimexType.TIME, value));
      assertThat(matches(counts, CANONICAL)).isEqualTo(PrecisionRecall.ofMatches(1, 1, 1));
      assertThat(matches(counts, INTERVAL).recallCredit()).isEqualTo(Credit.UNIT);
    }
    Counts counts = page.count(page.predicted("Friday night", TimexType.TIME, "2024-05-03TMO"));
    assertThat(matches(counts, CANONICAL).recallCredit()).isZero();
    assertThat(matches(counts, INTERVAL).recallCredit())
        .as("the best of all readings: a quarter of the day")
        .isEqualTo(Credit.of(1, 4));
  }

  @Test
  void anOpenAlternativeOfADayIsItsSetForm() {
    DatePage page =
        new DatePage("They met on a Sunday, too.")
            .gold("a Sunday", TimexType.DATE, "2019-10-13", "XXXX-WXX-7");
    assertThat(right(page, page.predicted("a Sunday", TimexType.SET, "XXXX-WXX-7"))).isOne();
    assertThat(right(page, page.predicted("a Sunday", TimexType.DATE, "XXXX-WXX-7"))).isOne();
    assertThat(right(page, page.predicted("a Sunday", TimexType.SET, "XXXX-WXX-6"))).isZero();
    assertThat(right(page, page.predicted("a Sunday", TimexType.DATE, "2019-10-12"))).isZero();
  }

  @Test
  void alternativesOfASetHaveItsQuantifier() {
    DatePage page =
        new DatePage("It sails every other Sunday.")
            .goldSet("every other Sunday", "P2W", "EVERY", "XXXX-WXX-7");
    assertThat(right(page, set(page, "every other Sunday", "P14D", "every"))).isOne();
    assertThat(right(page, set(page, "every other Sunday", "XXXX-WXX-7", "EVERY"))).isOne();
    assertThat(right(page, set(page, "every other Sunday", "P2W", null))).isZero();
    assertThat(right(page, set(page, "every other Sunday", "XXXX-WXX-7", null))).isZero();
    assertThat(right(page, page.predicted("every other Sunday", TimexType.DURATION, "P2W")))
        .isZero();
  }

  @Test
  void oneMeaningIsFullIntervalCreditHoweverItIsWritten() {
    DatePage page =
        new DatePage("Doors open at 10.").gold("10", TimexType.TIME, "2024-05-03T10:00");
    for (String value : List.of("2024-05-03T10", "2024-05-03T10:00:00", "2024-W18-5T10:00")) {
      assertThat(credit(page, page.predicted("10", TimexType.TIME, value))).isEqualTo(Credit.UNIT);
    }
    assertThat(credit(page, page.predicted("10", TimexType.TIME, "2024-05-03T10:00Z")))
        .as("another clock")
        .isZero();
    assertThat(credit(page, page.predicted("10", TimexType.DATE, "2024-05-03")))
        .isEqualTo(Credit.of(1, 24 * 60));
    assertThat(credit(page, page.predicted("10", TimexType.DATE, "PRESENT_REF"))).isZero();
  }

  @Test
  void durationsTiedToTheCalendarAreJudgedByTheirStretch() {
    DatePage page =
        new DatePage("It rained over the past month.")
            .goldTied("the past month", "P1M", "2022-02-24", "2022-03-24");
    PredictedDate untied = page.predicted("the past month", TimexType.DURATION, "P1M");
    assertThat(credit(page, untied)).isEqualTo(Credit.UNIT);
    assertThat(credit(page, tied(page, "P30D", "2022-02-24", "2022-03-24"))).isEqualTo(Credit.UNIT);
    assertThat(credit(page, tied(page, "P1M", "2022-03-10", "2022-03-24")))
        .isEqualTo(Credit.of(14, 28));
    assertThat(credit(page, page.predicted("the past month", TimexType.DATE, "2022-02")))
        .as("5 days of 24 February to 23 March and of February are the same, 51 are one or other")
        .isEqualTo(Credit.of(5, 51));
    assertThat(credit(page, page.predicted("the past month", TimexType.DURATION, "P30D"))).isZero();
    assertThat(right(page, tied(page, "P30D", "2022-02-24", "2022-03-24"))).isZero();
  }

  @Test
  void invalidValuesAreWrongAndCounted() {
    DatePage page =
        new DatePage("It rained on Friday and Saturday, and on Sunday.")
            .gold("Friday", TimexType.DATE, "2024-05-03")
            .gold("Saturday", TimexType.DATE, "2024-05-04")
            .gold("Sunday", TimexType.DATE, "2024-05-05");
    Counts counts =
        page.count(
            page.predicted("Friday", TimexType.DATE, "May 3"),
            page.predicted("Saturday", TimexType.DATE, "2024-02-30"),
            page.predicted("Sunday", TimexType.DATE, null));
    assertThat(matches(counts, "dates.strict")).isEqualTo(PrecisionRecall.ofMatches(3, 3, 3));
    assertThat(matches(counts, CANONICAL)).isEqualTo(PrecisionRecall.ofMatches(0, 3, 3));
    assertThat(matches(counts, INTERVAL)).isEqualTo(PrecisionRecall.ofCredit(0, 3, 0, 3));
    assertThat(counts.get("dates.invalidValues"))
        .as("a missing value is wrong, not invalid")
        .contains(new Total(2));
  }

  @Test
  void equalPredictionsShareASlot() {
    DatePage page =
        new DatePage("It rained on Friday.").gold("Friday", TimexType.DATE, "2024-05-03");
    PredictedDate right = page.predicted("Friday", TimexType.DATE, "2024-05-03");
    PredictedDate sameMeaning = page.predicted("Friday", TimexType.TIME, "2024-W18-5");
    PredictedDate wrong = page.predicted("Friday", TimexType.DATE, "2024-05-10");
    assertThat(matches(page.count(right, right), CANONICAL))
        .isEqualTo(new PrecisionRecall(1, 2, 1, 1, 1));
    Counts agreed = page.count(sameMeaning, right);
    assertThat(matches(agreed, CANONICAL)).isEqualTo(new PrecisionRecall(1, 2, 1, 1, 1));
    assertThat(matches(agreed, "dates.type")).isEqualTo(new PrecisionRecall(0, 2, 0, 1, 1));
    for (Counts disagreed : List.of(page.count(right, wrong), page.count(wrong, right))) {
      assertThat(matches(disagreed, CANONICAL)).isEqualTo(new PrecisionRecall(0, 2, 0, 1, 1));
      assertThat(matches(disagreed, INTERVAL).recallCredit()).isZero();
      assertThat(matches(disagreed, "dates.strict")).isEqualTo(new PrecisionRecall(1, 2, 1, 1, 1));
      assertThat(matches(disagreed, "dates.type")).isEqualTo(new PrecisionRecall(1, 2, 1, 1, 1));
    }
  }

  @Test
  void headersBylinesAndBoilerplateAreLeftOut() {
    DatePage page =
        new DatePage(
                "Posted 3 May 2024\nBy Ada Holm, Friday\nIt rained on Friday morning.\nCopyright 2024")
            .region("Posted 3 May 2024", RegionKind.HEADER)
            .region("By Ada Holm, Friday", RegionKind.BYLINE)
            .region("Copyright 2024", RegionKind.BOILERPLATE)
            .gold("3 May 2024", TimexType.DATE, "2024-05-03")
            .gold("Friday morning", TimexType.TIME, "2024-05-03TMO");
    Counts counts =
        page.count(
            page.predicted("3 May 2024", TimexType.DATE, "1999"),
            page.predicted("Holm, Friday", TimexType.DATE, "nonsense"),
            page.predicted("Copyright 2024", TimexType.DATE, "2024"),
            page.predicted("Friday morning", TimexType.TIME, "2024-05-03TMO"));
    assertThat(matches(counts, CANONICAL)).isEqualTo(PrecisionRecall.ofMatches(1, 1, 1));
    assertThat(matches(counts, "dates.tempeval3.value"))
        .isEqualTo(PrecisionRecall.ofMatches(1, 1, 1));
    assertThat(counts.get("dates.invalidValues")).contains(Total.ZERO);
  }

  @Test
  void ignoredStretchesAreNeitherRightNorWrongButCountInTempEval3() {
    DatePage page =
        new DatePage("Recently it rained on Friday.")
            .gold("Friday", TimexType.DATE, "2024-05-03")
            .ignore("Recently");
    Counts counts =
        page.count(
            page.predicted("Recently", TimexType.DATE, "PAST_REF"),
            page.predicted("Friday", TimexType.DATE, "2024-05-03"));
    assertThat(matches(counts, CANONICAL)).isEqualTo(PrecisionRecall.ofMatches(1, 1, 1));
    assertThat(matches(counts, "dates.tempeval3.value"))
        .isEqualTo(PrecisionRecall.ofMatches(1, 2, 1));
  }

  @Test
  void modifiersHaveARowOfTheirOwn() {
    DatePage page =
        new DatePage("It rained earlier this week, in about a day, and on Friday.")
            .gold(
                "earlier this week",
                TimexType.DATE,
                "2024-W18",
                List.of(),
                DatePage.PUBLICATION,
                TimexMod.START)
            .gold(
                "about a day",
                TimexType.DURATION,
                "P1D",
                List.of(),
                DatePage.COMPLETE,
                TimexMod.APPROX)
            .gold("Friday", TimexType.DATE, "2024-05-03");
    Counts counts =
        page.count(
            modified(page, "earlier this week", "start"),
            modified(page, "about a day", "MORE_THAN"),
            modified(page, "Friday", "END"));
    assertThat(matches(counts, "dates.mod")).isEqualTo(PrecisionRecall.ofMatches(1, 3, 2));
    Counts disagreed =
        page.count(
            modified(page, "earlier this week", "START"),
            page.predicted("earlier this week", TimexType.DATE, "2024-W18"));
    assertThat(matches(disagreed, "dates.mod")).isEqualTo(PrecisionRecall.ofMatches(0, 1, 2));
  }

  @Test
  void slices() {
    DatePage page =
        new DatePage(
                "Rain since 2019\nShe said it rained on Friday: \u201CIt may rain tomorrow.\u201D Now it"
                    + " rains for two days, every day.")
            .region("Rain since 2019", RegionKind.TITLE)
            .quote("it rained on Friday", false)
            .quote("\u201CIt may rain tomorrow.\u201D", true)
            .gold("2019", TimexType.DATE, "2019", List.of(), DatePage.COMPLETE, null)
            .gold("Friday", TimexType.DATE, "2024-05-03")
            .gold("tomorrow", TimexType.DATE, "2024-05-04")
            .gold("Now", TimexType.DATE, "PRESENT_REF")
            .gold("two days", TimexType.DURATION, "P2D")
            .goldSet("every day", "P1D", "EVERY");
    Counts counts =
        page.count(
            page.predicted("2019", TimexType.DATE, "2019"),
            page.predicted("tomorrow", TimexType.DATE, "2024-05-05"),
            page.predicted("it rained", TimexType.DATE, "PAST_REF"));
    assertThat(matches(counts, slice("kind=explicit"))).isEqualTo(recall(1, 1));
    assertThat(matches(counts, slice("kind=relative"))).isEqualTo(recall(0, 2));
    assertThat(matches(counts, slice("kind=underspecified"))).isEqualTo(recall(0, 1));
    assertThat(matches(counts, slice("kind=duration"))).isEqualTo(recall(0, 1));
    assertThat(matches(counts, slice("kind=set"))).isEqualTo(recall(0, 1));
    assertThat(matches(counts, slice("place=quoted")))
        .isEqualTo(PrecisionRecall.ofMatches(0, 1, 1));
    assertThat(matches(counts, slice("place=reported")))
        .isEqualTo(PrecisionRecall.ofMatches(0, 1, 1));
    assertThat(matches(counts, slice("place=outside")))
        .isEqualTo(PrecisionRecall.ofMatches(1, 1, 4));
    assertThat(matches(counts, slice("region=title")))
        .isEqualTo(PrecisionRecall.ofMatches(1, 1, 1));
    assertThat(matches(counts, slice("region=body"))).isEqualTo(PrecisionRecall.ofMatches(0, 2, 5));
    assertThat(matches(counts, "dates.strict[place=quoted]"))
        .isEqualTo(PrecisionRecall.ofMatches(1, 1, 1));
  }

  @Test
  void goldThatMeansNothingIsAnError() {
    assertThatThrownBy(
            () ->
                new DatePage("On 30 February.")
                    .gold("30 February", TimexType.DATE, "2022-02-30")
                    .count())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2022-02-30");
  }

  @Test
  void theFloorGivesThePublicationDayToWhatLooksLikeADate() {
    String text =
        "On Friday, 3 May 2024 the May family ate 12 pies; today May 1st 1999\nMonday may 5.";
    LayerCounter.Floor floor = new DateCounter().floors().get(0);
    ArticlePrediction answer = answerOf(floor, text);
    assertThat(answer.dates())
        .extracting(date -> date.span().of(text))
        .containsExactly("Friday, 3 May 2024", "May", "today May 1st 1999", "Monday");
    assertThat(answer.dates())
        .allMatch(date -> date.type() == TimexType.DATE && "2024-05-06".equals(date.value()));
    assertThat(answerOf(floor, "It rained.").dates()).isEmpty();
  }

  private static ArticlePrediction answerOf(LayerCounter.Floor floor, String text) {
    Page page = Page.of(text, "publication 2024-05-06 declared");
    return floor.answer(page.article(), Track.END_TO_END);
  }

  private static String slice(String slice) {
    return CANONICAL + "[" + slice + "]";
  }

  private static PrecisionRecall recall(long right, long gold) {
    return new PrecisionRecall(0, 0, right, gold, 1);
  }

  private static PrecisionRecall matches(Counts counts, String metric) {
    return (PrecisionRecall) counts.get(metric).orElseThrow();
  }

  private static long right(DatePage page, PredictedDate predicted) {
    return matches(page.count(predicted), CANONICAL).recallCredit();
  }

  private static long credit(DatePage page, PredictedDate predicted) {
    return matches(page.count(predicted), INTERVAL).recallCredit();
  }

  private static PredictedDate set(
      DatePage page, String words, String value, @Nullable String quant) {
    return new PredictedDate(page.span(words), TimexType.SET, value, null, quant, null, null);
  }

  private static PredictedDate tied(DatePage page, String value, String begin, String end) {
    Span span = page.span("the past month");
    return new PredictedDate(
        span, TimexType.DURATION, value, null, null, null, new PredictedDate.Interval(begin, end));
  }

  private static PredictedDate modified(DatePage page, String words, String mod) {
    return new PredictedDate(page.span(words), TimexType.DATE, "2024", mod, null, null, null);
  }
}
