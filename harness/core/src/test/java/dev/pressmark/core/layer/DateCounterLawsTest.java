package dev.pressmark.core.layer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.annotation.TimexMod;
import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The laws of scoring, on random pages, for every metric and slice but those that are exempt. */
class DateCounterLawsTest {
  private static final int PAGES = 2_500;
  private static final int WORDS = 14;

  /** Words of one letter and a space, so that word n stands at 2n. */
  private static final String TEXT = "a b c d e f g h i j k l m n";

  /** Type, value, quant, begin and end of an interval. */
  private static final String[][] MEANINGS = {
    {"DATE", "2022"},
    {"DATE", "202X"},
    {"DATE", "202"},
    {"DATE", "2022-03"},
    {"DATE", "2022-W12"},
    {"DATE", "2022-03-24"},
    {"DATE", "2022-W12-4"},
    {"DATE", "PRESENT_REF"},
    {"DATE", "XXXX-WXX-4"},
    {"TIME", "2022-03-24TMO"},
    {"TIME", "2022-03-24T10"},
    {"TIME", "2022-03-24T10:00"},
    {"TIME", "2022-03-24T10:00:00"},
    {"TIME", "2022-03-24T10:00Z"},
    {"TIME", "2022-03-24T05:00-05:00"},
    {"DURATION", "P1W"},
    {"DURATION", "P7D"},
    {"DURATION", "PXD"},
    {"DURATION", "P1M", null, "2022-02-24", "2022-03-24"},
    {"DURATION", "P1M", null, "2022-03-01", "2022-04-01"},
    {"SET", "P1W", "EVERY"},
    {"SET", "P7D"},
    {"SET", "XXXX-WXX-4", "EVERY"},
  };

  /** A page, the gold on it and the answer. */
  private record Case(List<PredictedDate> gold, List<PredictedDate> predicted, List<Span> ignore) {
    static Case random(Random random) {
      List<PredictedDate> gold = distinct(some(random, 6, false));
      List<PredictedDate> predicted = some(random, 7, true);
      if (!gold.isEmpty()) {
        for (int i = random.nextInt(4); i > 0; i--) {
          PredictedDate one = gold.get(random.nextInt(gold.size()));
          predicted.add(random.nextBoolean() ? one : at(one.span(), random, true));
        }
      }
      List<Span> ignore = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        ignore.add(span(random));
      }
      return new Case(gold, predicted, ignore);
    }

    Counts count() {
      DatePage page = new DatePage(TEXT);
      for (PredictedDate date : gold) {
        page.gold(asGold(date, page.nextId()));
      }
      ignore.forEach(page::ignore);
      return page.count(predicted);
    }

    Case with(PredictedDate added, Random random) {
      List<PredictedDate> more = new ArrayList<>(predicted);
      more.add(random.nextInt(more.size() + 1), added);
      return new Case(gold, more, ignore);
    }
  }

  @Test
  void law1GoldAgainstItselfIsExactlyOne() {
    Seeds.forEach(
        PAGES,
        random -> {
          Case one = Case.random(random);
          Counts counts = new Case(one.gold, shuffled(one.gold, random), one.ignore).count();
          scores(counts)
              .forEach(
                  (metric, scores) -> {
                    List<Score> given =
                        scores.precision().isDefined()
                            ? List.of(scores.precision(), scores.recall(), scores.f1())
                            : List.of(scores.recall());
                    for (Score score : given) {
                      assertThat(score.toOptional().orElse(1)).as(metric).isEqualTo(1);
                    }
                    if (!one.gold.isEmpty() && !metric.contains("[") && !metric.endsWith(".mod")) {
                      assertThat(scores.f1().isDefined()).as(metric).isTrue();
                    }
                  });
        });
  }

  @Test
  void law2OrderChangesNothing() {
    Seeds.forEach(
        PAGES,
        random -> {
          Case one = Case.random(random);
          Case other =
              new Case(
                  shuffled(one.gold, random),
                  shuffled(one.predicted, random),
                  shuffled(one.ignore, random));
          assertThat(other.count()).as("%s", one).isEqualTo(one.count());
        });
  }

  @Test
  void law3ScoresAreBetweenZeroAndOneOrUndefined() {
    Seeds.forEach(
        PAGES,
        random -> {
          Counts counts = Case.random(random).count();
          for (Tally tally : counts.tallies().values()) {
            if (tally instanceof PrecisionRecall counted) {
              PrecisionRecallF1 scores = PrecisionRecallF1.of(counted);
              assertThat(scores.precision().isDefined()).isEqualTo(counted.predicted() > 0);
              assertThat(scores.recall().isDefined()).isEqualTo(counted.gold() > 0);
              assertThat(scores.f1().isDefined())
                  .isEqualTo(counted.predicted() > 0 || counted.gold() > 0);
            }
          }
        });
  }

  @Test
  void law4RepeatedPredictionNeverHelps() {
    Seeds.forEach(
        PAGES,
        random -> {
          Case one = Case.random(random);
          if (!one.predicted.isEmpty()) {
            PredictedDate any = one.predicted.get(random.nextInt(one.predicted.size()));
            assertNoneRises(one, one.with(any, random));
          }
        });
  }

  @Test
  void law4WrongPredictionNeverHelps() {
    Seeds.forEach(
        PAGES,
        random -> {
          Case one = Case.random(random);
          PredictedDate wrong = at(span(random), random, true);
          boolean known =
              one.gold.stream().anyMatch(gold -> gold.span().overlaps(wrong.span()))
                  || one.ignore.stream().anyMatch(region -> region.overlaps(wrong.span()));
          if (!known) {
            assertNoneRises(one, one.with(wrong, random));
          }
        });
  }

  @Test
  void law4RightPredictionNeverHurts() {
    Seeds.forEach(
        PAGES,
        random -> {
          Case one = Case.random(random);
          for (PredictedDate right : one.gold) {
            if (one.predicted.stream().noneMatch(date -> date.span().overlaps(right.span()))) {
              assertNoneRises(one.with(right, random), one);
            }
          }
        });
  }

  @Test
  void law5SwapOfGoldAndPredictedSwapsPrecisionAndRecall() {
    Seeds.forEach(
        PAGES,
        random -> {
          Case one = Case.random(random);
          List<PredictedDate> predicted =
              distinct(one.predicted).stream()
                  .filter(date -> date.type() != null && date.value() != null)
                  .filter(date -> !"soon".equals(date.value()))
                  .toList();
          Map<String, PrecisionRecall> counts =
              metrics(new Case(one.gold, predicted, List.of()).count());
          Map<String, PrecisionRecall> swapped =
              metrics(new Case(predicted, one.gold, List.of()).count());
          counts.replaceAll((metric, tally) -> swapped(tally));
          assertThat(swapped).as("%s, %s", one.gold, predicted).isEqualTo(counts);
        });
  }

  /** Exempt, because an alternative of gold is right and one of a prediction does not exist. */
  @Test
  void law5LeavesOutAlternatives() {
    DatePage page = new DatePage(TEXT).gold("a b", TimexType.DATE, "2022-03-24", "2022-03-25");
    DatePage swapped = new DatePage(TEXT).gold("a b", TimexType.DATE, "2022-03-25");
    String metric = "dates.value.canonical";
    assertThat(metrics(page.count(page.predicted("a b", TimexType.DATE, "2022-03-25"))).get(metric))
        .isEqualTo(PrecisionRecall.ofMatches(1, 1, 1));
    assertThat(
            metrics(swapped.count(swapped.predicted("a b", TimexType.DATE, "2022-03-24")))
                .get(metric))
        .isEqualTo(PrecisionRecall.ofMatches(0, 1, 1));
  }

  @Test
  void law6AMissingAnswerIsAnEmptyOne() {
    Seeds.forEach(
        500,
        random -> {
          Case one = Case.random(random);
          DatePage page = new DatePage(TEXT);
          one.gold.forEach(date -> page.gold(asGold(date, page.nextId())));
          assertThat(page.countOf(ArticlePrediction.NOTHING)).isEqualTo(page.count());
          metrics(page.count())
              .forEach(
                  (metric, tally) -> {
                    assertThat(tally.predicted()).as(metric).isZero();
                    assertThat(tally.recallCredit()).as(metric).isZero();
                  });
        });
  }

  /** Counts of pages add up: each story for itself, then all of them. */
  @Test
  void countsAreMergeable() {
    Seeds.forEach(
        500,
        random -> {
          Counts a = Case.random(random).count();
          Counts b = Case.random(random).count();
          assertThat(a.plus(b)).isEqualTo(b.plus(a));
          assertThat(a.plus(Counts.ZERO)).isEqualTo(a);
        });
  }

  private static List<PredictedDate> some(Random random, int most, boolean flawed) {
    List<PredictedDate> dates = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      dates.add(at(span(random), random, flawed));
    }
    return dates;
  }

  private static Span span(Random random) {
    int first = random.nextInt(WORDS);
    int last = Math.min(WORDS - 1, first + random.nextInt(4));
    return new Span(2 * first, 2 * last + 1);
  }

  private static PredictedDate at(Span span, Random random, boolean flawed) {
    String[] meaning = MEANINGS[random.nextInt(MEANINGS.length)];
    TimexType type = TimexType.valueOf(meaning[0]);
    TimexMod[] mods = {TimexMod.START, TimexMod.END};
    String mod = random.nextInt(3) == 0 ? mods[random.nextInt(2)].word() : null;
    String quant = meaning.length > 2 ? meaning[2] : null;
    PredictedDate.@Nullable Interval interval =
        meaning.length > 3 ? new PredictedDate.Interval(meaning[3], meaning[4]) : null;
    String value = meaning[1];
    if (flawed && random.nextInt(8) == 0) {
      value = random.nextBoolean() ? "soon" : null;
    }
    boolean untyped = flawed && random.nextInt(12) == 0;
    return new PredictedDate(span, untyped ? null : type, value, mod, quant, null, interval);
  }

  private static DateExpression asGold(PredictedDate date, String id) {
    PredictedDate.Interval interval = date.interval();
    TimexMod mod = date.mod() == null ? null : TimexMod.valueOf(date.mod());
    return new DateExpression(
        id,
        date.span(),
        date.type(),
        date.value(),
        List.of(),
        mod,
        date.quant(),
        date.freq(),
        interval == null ? null : new DateExpression.Interval(interval.begin(), interval.end()),
        DatePage.PUBLICATION);
  }

  private static List<PredictedDate> distinct(List<PredictedDate> dates) {
    Set<Span> seen = new HashSet<>();
    return dates.stream().filter(date -> seen.add(date.span())).toList();
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static PrecisionRecall swapped(PrecisionRecall tally) {
    return new PrecisionRecall(
        tally.recallCredit(),
        tally.gold(),
        tally.precisionCredit(),
        tally.predicted(),
        tally.unit());
  }

  /** The metrics themselves, without slices and without the exempt mode {@code tempeval3}. */
  private static Map<String, PrecisionRecall> metrics(Counts counts) {
    Map<String, PrecisionRecall> metrics = new TreeMap<>();
    counts
        .tallies()
        .forEach(
            (key, tally) -> {
              boolean exempt = key.contains(".tempeval3.") || key.contains("[");
              if (tally instanceof PrecisionRecall counted && !exempt) {
                metrics.put(key, counted);
              }
            });
    assertThat(metrics).hasSize(7);
    return metrics;
  }

  /** The scores of metrics and slices; those of {@code tempeval3} are exempt from some laws. */
  private static Map<String, PrecisionRecallF1> scores(Counts counts) {
    Map<String, PrecisionRecallF1> scores = new TreeMap<>();
    counts
        .tallies()
        .forEach(
            (key, tally) -> {
              if (tally instanceof PrecisionRecall counted && !key.contains(".tempeval3.")) {
                scores.put(key, PrecisionRecallF1.of(counted));
              }
            });
    return scores;
  }

  private static void assertNoneRises(Case before, Case after) {
    Map<String, PrecisionRecallF1> was = scores(before.count());
    scores(after.count())
        .forEach(
            (metric, is) -> {
              PrecisionRecallF1 then = was.get(metric);
              if (then != null) {
                assertNotAbove(metric, is.precision(), then.precision(), before, after);
                assertNotAbove(metric, is.recall(), then.recall(), before, after);
                assertNotAbove(metric, is.f1(), then.f1(), before, after);
              }
            });
  }

  /** What was undefined may become 0; what becomes undefined is not compared. */
  private static void assertNotAbove(String metric, Score is, Score was, Case before, Case after) {
    if (is.isDefined()) {
      assertThat(is.toOptional().getAsDouble())
          .as("%s: %s, then %s", metric, before, after)
          .isLessThanOrEqualTo(was.toOptional().orElse(0));
    }
  }
}
