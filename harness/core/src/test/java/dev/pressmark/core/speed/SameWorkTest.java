package dev.pressmark.core.speed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.align.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SameWorkTest {

  private static final String TEXT = "x".repeat(100);

  private static Span span(Random random, int from, int to) {
    int start = from + random.nextInt(to - from - 1);
    return new Span(start, start + 1 + random.nextInt(to - start - 1));
  }

  private static PredictedQuote quote(List<PredictedSegment> segments, @Nullable Span mention) {
    return new PredictedQuote(
        null,
        segments,
        null,
        null,
        null,
        mention == null ? null : List.of(new PredictedSpeaker(null, mention, null)),
        null,
        null);
  }

  private static PredictedQuote quote(Random random, int from, int to) {
    return quote(
        List.of(new PredictedSegment(span(random, from, to), null)),
        random.nextBoolean() ? span(random, 0, 100) : null);
  }

  private static PredictedDate date(Span span) {
    return new PredictedDate(span, TimexType.DATE, "2024-05-06", null, null, null, null);
  }

  private static ArticlePrediction answer(Random random) {
    List<PredictedQuote> quotes = new ArrayList<>();
    List<PredictedDate> dates = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      quotes.add(quote(random, 0, 100));
      dates.add(date(span(random, 0, 100)));
    }
    return new ArticlePrediction(
        quotes,
        List.of(new PredictedEntity("e1", "Ada Holm", List.of(span(random, 0, 100)))),
        dates,
        "2024-05-06");
  }

  private static SameWork scored(@Nullable ArticlePrediction answer) {
    return new SameWork(List.of(TEXT), List.of(SameWork.digest(TEXT, answer)));
  }

  @Test
  void whatIsFoundInTheLastLineAndTheOrderOfUnitsAreNoOtherWork() {
    Seeds.forEach(
        300,
        random -> {
          ArticlePrediction scored = answer(random);
          SameWork work = scored(scored);
          assertThat(work.isSame(0, scored)).isTrue();
          List<PredictedQuote> quotes = new ArrayList<>(scored.quotes());
          quotes.add(quote(random, 102, 140));
          // from the text into the line
          quotes.add(quote(List.of(new PredictedSegment(new Span(90, 110), null)), null));
          quotes.add(
              quote(List.of(new PredictedSegment(new Span(1, 5), null)), new Span(102, 108)));
          Collections.shuffle(quotes, random);
          List<PredictedDate> dates = new ArrayList<>(scored.dates());
          dates.add(date(new Span(99, 101)));
          Collections.shuffle(dates, random);
          List<PredictedEntity> entities = new ArrayList<>(scored.entities());
          entities.add(new PredictedEntity("e2", "Bo Lind", List.of(new Span(105, 110))));
          assertThat(work.isSame(0, new ArticlePrediction(quotes, entities, dates, "2024-05-06")))
              .isTrue();
        });
  }

  @Test
  void lessOrMoreOrOtherIsOtherWork() {
    Seeds.forEach(
        300,
        random -> {
          ArticlePrediction scored = answer(random);
          SameWork work = scored(scored);
          // a true answer before must not hide a false one after
          assertThat(work.isSame(0, scored)).isTrue();
          List<PredictedQuote> fewer = scored.quotes().subList(1, scored.quotes().size());
          List<PredictedQuote> more = new ArrayList<>(scored.quotes());
          more.add(quote(List.of(new PredictedSegment(new Span(97, 98), true)), null));
          assertThat(work.isSame(0, with(scored, fewer))).isFalse();
          assertThat(work.isSame(0, with(scored, more))).isFalse();
          assertThat(work.isSame(0, with(scored, null))).isFalse();
          assertThat(work.isSame(0, ArticlePrediction.NOTHING)).isFalse();
          assertThat(work.isSame(0, null)).isFalse();
          assertThat(work.isSame(0, scored)).isTrue();
        });
  }

  private static ArticlePrediction with(
      ArticlePrediction answer, @Nullable List<PredictedQuote> quotes) {
    return new ArticlePrediction(quotes, answer.entities(), answer.dates(), answer.publication());
  }

  @Test
  void whatFailedWhenItWasScoredHasToFailAgain() {
    assertThat(scored(null).isSame(0, null)).isTrue();
    assertThat(scored(null).isSame(0, ArticlePrediction.NOTHING)).isFalse();
    assertThat(scored(ArticlePrediction.NOTHING).isSame(0, null)).isFalse();
  }
}
