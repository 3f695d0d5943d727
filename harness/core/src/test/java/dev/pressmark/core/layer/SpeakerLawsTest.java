package dev.pressmark.core.layer;

import static dev.pressmark.core.layer.Page.prf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.Labels;
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
import org.junit.jupiter.api.Test;

/** The laws of scoring, over every metric and slice of speakers and statements. */
class SpeakerLawsTest {

  private static final int PAGES = 400;
  private static final Set<String> RANKED =
      Set.of("speakers.attributed", "joint.strict", "statements");

  private static Article page(Random random) {
    return RandomSpeakers.in(random, RandomPage.of(random));
  }

  private static Counts count(Article article, Track track, ArticlePrediction answer) {
    return new SpeakerCounter()
        .prepare(article, track)
        .count(answer)
        .plus(new StatementCounter().prepare(article, track).count(answer));
  }

  private static Counts count(Article article, ArticlePrediction answer) {
    return count(article, Track.END_TO_END, answer);
  }

  private static List<Score> scores(Tally tally) {
    if (tally instanceof PrecisionRecall counts) {
      PrecisionRecallF1 scores = PrecisionRecallF1.of(counts);
      // Of a slice without predictions only recall is reported.
      return counts.predicted() == 0
          ? List.of(scores.recall())
          : List.of(scores.precision(), scores.recall(), scores.f1());
    }
    AccuracyCoverage scores = AccuracyCoverage.of((Proportion) tally);
    return List.of(scores.accuracy(), scores.coverage());
  }

  /** Law 1, in both tracks. */
  @Test
  void goldAgainstItselfIsExactlyOneWhereverItIsDefined() {
    Seeds.forEach(
        PAGES,
        random -> {
          Article article = page(random);
          for (Track track : Track.values()) {
            Counts counts = count(article, track, RandomSpeakers.perfect(article, track));
            counts
                .tallies()
                .forEach(
                    (key, tally) -> {
                      for (Score score : scores(tally)) {
                        assertThat(score.toOptional().orElse(1))
                            .as("%s %s %s\n%s", track, key, tally, article)
                            .isEqualTo(1);
                      }
                    });
            if (!new QuoteGold(article).full().isEmpty()) {
              assertThat(prf(counts, "speakers.attributed")).isEqualTo("1 1 1");
              assertThat(prf(counts, "statements")).isEqualTo("1 1 1");
            }
          }
        });
  }

  /** Law 2. */
  @Test
  void noOrderChangesACount() {
    Seeds.forEach(
        PAGES,
        random -> {
          Article article = page(random);
          for (Track track : Track.values()) {
            ArticlePrediction answer = RandomSpeakers.answer(random, article, track);
            List<PredictedQuote> quotes = new ArrayList<>();
            for (PredictedQuote one : shuffled(random, answer.quotes())) {
              quotes.add(
                  new PredictedQuote(
                      one.id(),
                      shuffled(random, one.segments()),
                      one.type(),
                      one.cue(),
                      one.parent(),
                      one.speakers() == null ? null : shuffled(random, one.speakers()),
                      one.said(),
                      null));
            }
            List<PredictedEntity> entities = new ArrayList<>();
            for (PredictedEntity one : shuffled(random, answer.entities())) {
              entities.add(
                  new PredictedEntity(one.id(), one.name(), shuffled(random, one.mentions())));
            }
            Labels labels = article.labels();
            List<Entity> gold = new ArrayList<>();
            for (Entity one : shuffled(random, labels.entities())) {
              gold.add(
                  new Entity(
                      one.id(),
                      one.kind(),
                      one.named(),
                      one.name(),
                      one.aliases(),
                      one.affiliation(),
                      shuffled(random, one.mentions())));
            }
            Article other =
                RandomPage.article(
                    article.requireText(),
                    new Labels(
                        labels.regions(),
                        labels.publication(),
                        gold,
                        shuffled(random, labels.quotes()),
                        labels.nonQuotes(),
                        labels.dates(),
                        shuffled(random, labels.ignore())));
            assertThat(count(other, track, new ArticlePrediction(quotes, entities, null, null)))
                .as("%s %s", article, answer)
                .isEqualTo(count(article, track, answer));
          }
        });
  }

  private static <T> List<T> shuffled(Random random, List<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  /** Law 3: the constructors of scores and tallies refuse what is not from 0 to 1. */
  @Test
  void everyScoreIsFromZeroToOneOrUndefined() {
    Seeds.forEach(
        PAGES,
        random -> {
          Article article = page(random);
          for (Track track : Track.values()) {
            Counts counts = count(article, track, RandomSpeakers.answer(random, article, track));
            for (Map.Entry<String, Tally> entry : counts.tallies().entrySet()) {
              for (Score score : scores(entry.getValue())) {
                assertThat(score).as(entry.getKey()).isNotNull();
              }
            }
          }
        });
  }

  /** Law 4: what is conditional on found quotes is exempt, and so is B³. */
  @Test
  void aRepeatedPredictionNeverHelps() {
    Seeds.forEach(
        PAGES,
        random -> {
          Article article = page(random);
          ArticlePrediction answer = RandomSpeakers.answer(random, article, Track.END_TO_END);
          if (!answer.quotes().isEmpty()) {
            PredictedQuote again = answer.quotes().get(random.nextInt(answer.quotes().size()));
            neverRises(count(article, answer), count(article, with(answer, again)), article);
          }
        });
  }

  /** Law 4. */
  @Test
  void aWrongPredictionNeverRaisesAnything() {
    int[] tried = new int[1];
    Seeds.forEach(
        PAGES,
        random -> {
          Article article = page(random);
          ArticlePrediction answer = RandomSpeakers.answer(random, article, Track.END_TO_END);
          TextView text = new TextView(article.requireText());
          List<Span> gold = new ArrayList<>();
          article.labels().quotes().forEach(q -> q.segments().forEach(s -> gold.add(s.span())));
          article.labels().ignore().forEach(ignore -> gold.add(ignore.span()));
          List<PredictedQuote> others = new ArrayList<>();
          for (int i = 0; i < 4; i++) {
            others.addAll(RandomSpeakers.answer(random, article, Track.END_TO_END).quotes());
          }
          for (PredictedQuote wrong : others) {
            if (tokens(text, wrong).intersectionSize(text.tokensIn(gold)) == 0) {
              tried[0]++;
              neverRises(count(article, answer), count(article, with(answer, wrong)), article);
            }
          }
        });
    assertThat(tried[0]).isGreaterThan(PAGES / 2);
  }

  /** Law 4. */
  @Test
  void aRightPredictionNeverLowersAnything() {
    int[] tried = new int[1];
    Seeds.forEach(
        PAGES,
        random -> {
          Article article = page(random);
          TextView text = new TextView(article.requireText());
          Set<String> scored = new HashSet<>();
          new QuoteGold(article).full().forEach(unit -> scored.add(unit.quote().id()));
          for (PredictedQuote right : RandomSpeakers.perfect(article, Track.END_TO_END).quotes()) {
            if (!scored.contains(right.id())) {
              continue;
            }
            tried[0]++;
            ArticlePrediction answer = RandomSpeakers.answer(random, article, Track.END_TO_END);
            List<PredictedQuote> apart =
                answer.quotes().stream()
                    .filter(one -> tokens(text, one).intersectionSize(tokens(text, right)) == 0)
                    .toList();
            ArticlePrediction before = new ArticlePrediction(apart, answer.entities(), null, null);
            neverRises(count(article, with(before, right)), count(article, before), article);
          }
        });
    assertThat(tried[0]).isGreaterThan(PAGES);
  }

  private static TokenSet tokens(TextView text, PredictedQuote quote) {
    return text.tokensIn(quote.segments().stream().map(PredictedSegment::span).toList());
  }

  private static ArticlePrediction with(ArticlePrediction answer, PredictedQuote quote) {
    List<PredictedQuote> more = new ArrayList<>(answer.quotes());
    more.add(quote);
    return new ArticlePrediction(more, answer.entities(), null, null);
  }

  /** Of what is ranked, and its slices; where it is undefined before or after, it counts as 0. */
  private static void neverRises(Counts before, Counts after, Article article) {
    after
        .tallies()
        .forEach(
            (key, tally) -> {
              if (RANKED.contains(key.replaceFirst("\\[.*", ""))) {
                PrecisionRecallF1 is = PrecisionRecallF1.of((PrecisionRecall) tally);
                PrecisionRecallF1 was =
                    PrecisionRecallF1.of((PrecisionRecall) before.get(key).orElseThrow());
                boolean empty = ((PrecisionRecall) before.get(key).orElseThrow()).predicted() == 0;
                String what = key + " " + before.get(key) + ", then " + tally + "\n" + article;
                notAbove(is.recall(), was.recall(), what);
                if (!empty) {
                  notAbove(is.precision(), was.precision(), what);
                  notAbove(is.f1(), was.f1(), what);
                }
              }
            });
  }

  private static void notAbove(Score is, Score was, String what) {
    assertThat(is.toOptional().orElse(0)).as(what).isLessThanOrEqualTo(was.toOptional().orElse(0));
  }

  /** Why law 5 exempts speakers: gold has the full names, a prediction may have less. */
  @Test
  void aNameResolvesInOneDirectionOnly() {
    String text = "{q1|“We sail,”} said {e1>q1|Ada Holm}. Per Lund waved.";
    SpeakerPage full = SpeakerPage.of(text, "e1 person \"Ada Holm\"", "q1 explicit e1");
    SpeakerPage less = SpeakerPage.of(text, "e1 person \"Holm\"", "q1 explicit e1");
    assertThat(
            prf(
                full.speakers(full.quote("We sail", full.named("Holm", null))),
                "speakers.attributed"))
        .isEqualTo("1 1 1");
    assertThat(
            prf(
                less.speakers(less.quote("We sail", less.named("Ada Holm", null))),
                "speakers.attributed"))
        .isEqualTo("0 0 0");
  }

  /** Why law 4 exempts what is conditional: a wrong prediction can be the only one judged. */
  @Test
  void aFurtherQuoteCanLowerAConditionalAccuracy() {
    SpeakerPage page =
        SpeakerPage.of(
            "{q1|“We sail,”} said {e1>q1|Ada Holm}. {q2|“Not today,”} said {e1.pro>q2|she}.",
            "e1 person \"Ada Holm\"",
            "q1 explicit e1",
            "q2 anaphoric e1");
    PredictedQuote right = page.quote("We sail", page.named("Ada Holm", null));
    PredictedQuote half = page.quote("Not today", page.named("Ned Ruiz", null));
    assertThat(Page.proportion(page.speakers(right), "speakers.entity"))
        .isEqualTo(new Proportion(1, 1, 2));
    assertThat(Page.proportion(page.speakers(right, half), "speakers.entity"))
        .isEqualTo(new Proportion(1, 2, 2));
  }

  /** Law 6, of one article. */
  @Test
  void noAnswerCountsAsAnEmptyOne() {
    Seeds.forEach(
        100,
        random -> {
          Article article = page(random);
          for (Track track : Track.values()) {
            assertThat(count(article, track, ArticlePrediction.NOTHING))
                .isEqualTo(count(article, track, ArticlePrediction.ofQuotes(List.of())));
          }
        });
  }
}
