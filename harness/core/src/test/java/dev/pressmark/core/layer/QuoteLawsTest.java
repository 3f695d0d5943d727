package dev.pressmark.core.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Attribution;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Segment;
import dev.pressmark.core.metric.AccuracyCoverage;
import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws of scoring, over every metric and slice that quotes produce. */
class QuoteLawsTest {

  private static final int PAGES = 800;

  private static Counts count(Article article, List<PredictedQuote> quotes) {
    return new QuoteCounter().prepare(article).count(ArticlePrediction.ofQuotes(quotes));
  }

  /** The scores that are reported: of a slice there is no F1 without both sides. */
  private static List<Score> scores(String key, Tally tally) {
    if (tally instanceof PrecisionRecall counts) {
      PrecisionRecallF1 scores = PrecisionRecallF1.of(counts);
      boolean oneSided = key.endsWith("]") && (counts.predicted() == 0 || counts.gold() == 0);
      return List.of(
          scores.precision(),
          scores.recall(),
          oneSided ? Score.undefined("a slice with one side") : scores.f1());
    }
    if (tally instanceof Proportion counts) {
      AccuracyCoverage scores = AccuracyCoverage.of(counts);
      return List.of(scores.accuracy(), scores.coverage());
    }
    return List.of();
  }

  private static boolean isConditional(String key) {
    return Stream.of(".type", ".cue.", ".grouping").anyMatch(key::contains);
  }

  /** Law 1. */
  @Test
  void goldAgainstItselfIsExactlyOneWhereverItIsDefined() {
    Seeds.forEach(PAGES, random -> isPerfect(RandomPage.of(random), true));
  }

  /** Law 1, for systems that leave it to the text what is in quotation marks. */
  @Test
  void goldAgainstItselfIsExactlyOneWhereMarksAreJudgedByTheText() {
    Seeds.forEach(PAGES, random -> isPerfect(RandomPage.of(random), false));
  }

  private static void isPerfect(Article article, boolean tellsQuoted) {
    Counts counts = count(article, RandomPage.perfect(article, tellsQuoted));
    for (Map.Entry<String, Tally> entry : counts.tallies().entrySet()) {
      assertThat(entry.getKey()).as(article.text()).doesNotContain("falsePositives");
      for (Score score : scores(entry.getKey(), entry.getValue())) {
        if (score.isDefined()) {
          assertThat(score).as(entry + "\n" + article.text()).isEqualTo(Score.of(1));
        }
      }
    }
    boolean scored =
        article.labels().quotes().stream()
            .anyMatch(quote -> new QuoteGold(article).regionOf(quote) == null);
    if (scored) {
      assertThat(Page.prf(counts, "quotes.full.overlap")).isEqualTo("1 1 1");
    }
  }

  /** Law 2. */
  @Test
  void noOrderChangesACount() {
    Seeds.forEach(
        PAGES,
        random -> {
          Article article = RandomPage.of(random);
          List<PredictedQuote> predictions = RandomPage.predictions(random, article);
          Labels labels = article.labels();
          Labels shuffled =
              new Labels(
                  shuffled(random, labels.regions()),
                  labels.publication(),
                  labels.entities(),
                  shuffled(random, labels.quotes()),
                  shuffled(random, labels.nonQuotes()),
                  labels.dates(),
                  shuffled(random, labels.ignore()));
          List<PredictedQuote> others = new ArrayList<>();
          for (PredictedQuote one : shuffled(random, predictions)) {
            others.add(
                new PredictedQuote(
                    one.id(),
                    shuffled(random, one.segments()),
                    one.type(),
                    one.cue() == null ? null : shuffled(random, one.cue()),
                    one.parent(),
                    one.speakers(),
                    one.said(),
                    one.confidence()));
          }
          assertThat(count(RandomPage.article(article.requireText(), shuffled), others))
              .as(article.text())
              .isEqualTo(count(article, predictions));
        });
  }

  private static <T> List<T> shuffled(Random random, List<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  /** Law 3. */
  @Test
  void everyScoreIsFromZeroToOneOrUndefinedForAReason() {
    Seeds.forEach(
        PAGES,
        random -> {
          Article article = RandomPage.of(random);
          Counts counts = count(article, RandomPage.predictions(random, article));
          for (Map.Entry<String, Tally> entry : counts.tallies().entrySet()) {
            Tally tally = entry.getValue();
            for (Score score : scores(entry.getKey(), tally)) {
              // The constructors of scores and tallies refuse anything else.
              assertThat(score).isInstanceOfAny(Score.Defined.class, Score.Undefined.class);
            }
            if (tally instanceof PrecisionRecall pr) {
              PrecisionRecallF1 scores = PrecisionRecallF1.of(pr);
              assertThat(scores.precision().isDefined()).isEqualTo(pr.predicted() > 0);
              assertThat(scores.recall().isDefined()).isEqualTo(pr.gold() > 0);
            }
          }
        });
  }

  /** Law 4. */
  @Test
  void aRepeatedPredictionNeverHelps() {
    Seeds.forEach(
        PAGES,
        random -> {
          Article article = RandomPage.of(random);
          List<PredictedQuote> predictions = RandomPage.predictions(random, article);
          if (predictions.isEmpty()) {
            return;
          }
          List<PredictedQuote> more = new ArrayList<>(predictions);
          more.add(predictions.get(random.nextInt(predictions.size())));
          neverRises(article, count(article, predictions), count(article, more));
        });
  }

  /** Law 4. */
  @Test
  void aWrongPredictionNeverRaisesAnything() {
    Seeds.forEach(
        PAGES,
        random -> {
          Article article = RandomPage.of(random);
          List<PredictedQuote> predictions = RandomPage.predictions(random, article);
          TextView text = new TextView(article.requireText());
          TokenSet touched = touchedByGold(article, text);
          for (PredictedQuote wrong : RandomPage.predictions(random, article)) {
            if (text.tokensIn(spans(wrong)).intersectionSize(touched) == 0) {
              List<PredictedQuote> more = new ArrayList<>(predictions);
              more.add(wrong);
              neverRises(article, count(article, predictions), count(article, more));
            }
          }
        });
  }

  private static TokenSet touchedByGold(Article article, TextView text) {
    List<Span> spans = new ArrayList<>();
    article.labels().quotes().forEach(q -> q.segments().forEach(s -> spans.add(s.span())));
    article.labels().ignore().forEach(ignore -> spans.add(ignore.span()));
    return text.tokensIn(spans);
  }

  private static List<Span> spans(PredictedQuote quote) {
    return quote.segments().stream().map(PredictedSegment::span).toList();
  }

  private static void neverRises(Article article, Counts before, Counts after) {
    Set<String> keys = new HashSet<>(before.tallies().keySet());
    keys.addAll(after.tallies().keySet());
    keys.removeIf(QuoteLawsTest::isConditional);
    for (String key : keys) {
      List<Score> old = scores(key, before.get(key).orElse(PrecisionRecall.ZERO));
      List<Score> now = scores(key, after.get(key).orElse(PrecisionRecall.ZERO));
      for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
        assertThat(now.get(i).toOptional().orElse(0))
            .as("%s [%d]: %s, then %s\n%s", key, i, before.get(key), after.get(key), article.text())
            .isLessThanOrEqualTo(old.get(i).toOptional().orElse(0));
      }
    }
  }

  /** Law 4. */
  @Test
  void aRightPredictionNeverLowersAnything() {
    int[] tried = new int[1];
    Seeds.forEach(
        PAGES,
        random -> {
          Article article = RandomPage.of(random);
          QuoteGold gold = new QuoteGold(article);
          for (Quote quote : article.labels().quotes()) {
            PredictedQuote right = RandomPage.predicted(quote, true);
            TokenSet tokens = gold.text().tokensIn(spans(right));
            List<PredictedQuote> predictions =
                RandomPage.predictions(random, article).stream()
                    .filter(p -> gold.text().tokensIn(spans(p)).intersectionSize(tokens) == 0)
                    .toList();
            boolean scored = gold.full().stream().anyMatch(unit -> unit.quote() == quote);
            if (scored) {
              tried[0]++;
              List<PredictedQuote> more = new ArrayList<>(predictions);
              more.add(right);
              neverFalls(article, count(article, predictions), count(article, more));
            }
          }
        });
    assertThat(tried[0]).isGreaterThan(PAGES);
  }

  private static void neverFalls(Article article, Counts before, Counts after) {
    for (Map.Entry<String, Tally> entry : before.tallies().entrySet()) {
      if (isConditional(entry.getKey())) {
        continue;
      }
      List<Score> old = scores(entry.getKey(), entry.getValue());
      List<Score> now = scores(entry.getKey(), after.get(entry.getKey()).orElseThrow());
      for (int i = 0; i < old.size(); i++) {
        if (old.get(i).isDefined()) {
          assertThat(now.get(i).toOptional().orElseThrow())
              .as(
                  "%s [%d]: %s, then %s\n%s",
                  entry.getKey(), i, entry.getValue(), after.get(entry.getKey()), article.text())
              .isGreaterThanOrEqualTo(old.get(i).toOptional().orElseThrow());
        }
      }
    }
  }

  /** Law 5: of the scope full; the scope marked looks at gold to tell what is in it. */
  @Test
  void exchangingGoldAndPredictedExchangesPrecisionAndRecall() {
    Seeds.forEach(
        PAGES,
        random -> {
          Article article = RandomPage.withoutIgnored(random);
          List<PredictedQuote> predictions = distinct(article, random);
          List<Quote> asGold = new ArrayList<>();
          for (int i = 0; i < predictions.size(); i++) {
            asGold.add(asGold(predictions.get(i), i + 100));
          }
          Labels labels = article.labels();
          Article exchanged =
              RandomPage.article(
                  article.requireText(),
                  new Labels(
                      labels.regions(),
                      labels.publication(),
                      List.of(),
                      asGold,
                      List.of(),
                      List.of(),
                      List.of()));
          Counts one = count(article, predictions);
          Counts other = count(exchanged, RandomPage.perfect(article, true));
          for (String metric : List.of("overlap", "strict", "token")) {
            PrecisionRecall tally = Page.tally(one, "quotes.full." + metric);
            assertThat(Page.tally(other, "quotes.full." + metric))
                .as("%s\n%s\n%s", metric, article.text(), predictions)
                .isEqualTo(
                    new PrecisionRecall(
                        tally.recallCredit(),
                        tally.gold(),
                        tally.precisionCredit(),
                        tally.predicted(),
                        tally.unit()));
          }
        });
  }

  /** Predictions that could be gold: each with tokens of its own, and told what is in marks. */
  private static List<PredictedQuote> distinct(Article article, Random random) {
    QuoteTokens tokens = new QuoteTokens(new TextView(article.requireText()));
    Set<TokenSet> seen = new HashSet<>();
    List<PredictedQuote> kept = new ArrayList<>();
    for (PredictedQuote one : RandomPage.predictions(random, article)) {
      List<PredictedSegment> told =
          one.segments().stream()
              .map(s -> new PredictedSegment(s.span(), s.quoted() != null && s.quoted()))
              .toList();
      TokenSet unit = tokens.ofPredicted(told);
      if (!unit.isEmpty() && seen.add(unit)) {
        kept.add(
            new PredictedQuote(null, told, one.type(), one.cue(), one.parent(), null, null, null));
      }
    }
    return kept;
  }

  private static Quote asGold(PredictedQuote quote, int number) {
    return new Quote(
        "q" + number,
        Attribution.NONE,
        quote.segments().stream().map(s -> new Segment(s.span(), s.quoted(), false)).toList(),
        List.of(),
        List.of(),
        null,
        List.of(),
        quote.parent(),
        true);
  }

  /** Why law 5 exempts ignore regions: gold in them is missed by nobody, a prediction dropped. */
  @Test
  void ignoreRegionsHaveNoCounterpartAmongPredictions() {
    Page ignored = Page.of("{ignore.quotes.speechAct|They called for new talks} on ice.");
    Page plain = Page.of("{q1-|They called for new talks} on ice.");
    assertThat(Page.prf(ignored.count(ignored.bare("new talks")), "quotes.full.overlap"))
        .isEqualTo("- - -");
    assertThat(Page.prf(plain.count(), "quotes.full.overlap")).isEqualTo("- 0 0");
  }

  /** Law 6, of one article; that a missing one is named is the result's business. */
  @Test
  void noAnswerCountsAsAnEmptyOne() {
    Seeds.forEach(
        200,
        random -> {
          Article article = RandomPage.of(random);
          assertThat(new QuoteCounter().prepare(article).count(ArticlePrediction.NOTHING))
              .isEqualTo(count(article, List.of()));
        });
  }

  @Test
  void goldIsAskedForItsTextBeforeAnythingIsCounted() {
    Article article = RandomPage.of(new Random(1));
    Article withoutText =
        new Article(
            article.id(),
            article.language(),
            article.source(),
            null,
            false,
            article.textSha256(),
            article.textLength(),
            article.labels());
    assertThatThrownBy(() -> new QuoteCounter().prepare(withoutText))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("page/a");
  }
}
