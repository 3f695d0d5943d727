package dev.pressmark.core.layer;

import static dev.pressmark.core.layer.Page.prf;
import static dev.pressmark.core.layer.Page.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.text.Name;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.cluster.ExtendedBCubed;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.dataset.Attribution;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Segment;
import dev.pressmark.core.dataset.Speaker;
import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** B³ over quotes by speaker. */
class SpeakerClustersTest {

  private static QuoteMatch item(int number, int gold, PredictedSpeaker... predicted) {
    Quote quote =
        new Quote(
            "q" + number,
            gold == 0 ? Attribution.NONE : Attribution.IMPLICIT,
            List.of(new Segment(new Span(number, number + 1), true, false)),
            List.of(),
            gold == 0 ? List.of() : List.of(new Speaker("e" + gold, List.of())),
            null,
            List.of(),
            null,
            true);
    return QuoteMatch.given(quote, List.of(SpeakerPage.given("q" + number, predicted)));
  }

  private static PredictedSpeaker[] label(int label) {
    return label == 0
        ? new PredictedSpeaker[0]
        : new PredictedSpeaker[] {PredictedSpeaker.named("Speaker " + label)};
  }

  /** Amigó et al. 2009, by the implementation that is checked against published numbers. */
  @Test
  void agreesWithTheExtendedBCubed() {
    Seeds.forEach(
        500,
        random -> {
          SpeakerClusters clusters = new SpeakerClusters("", words -> Name.of(words).untitled());
          List<Set<Integer>> gold = new ArrayList<>();
          List<Set<Integer>> predicted = new ArrayList<>();
          for (int i = 1 + random.nextInt(60); i > 0; i--) {
            int g = random.nextInt(5);
            int p = random.nextInt(6);
            clusters.add(item(i, g, label(p)));
            gold.add(g == 0 ? Set.of() : Set.of(g));
            predicted.add(p == 0 ? Set.of() : Set.of(p));
          }
          PrecisionRecallF1 ours = PrecisionRecallF1.of(clusters.counts());
          PrecisionRecallF1 theirs = ExtendedBCubed.of(gold, predicted);
          isNear(ours.precision(), theirs.precision());
          isNear(ours.recall(), theirs.recall());
        });
  }

  private static void isNear(Score ours, Score theirs) {
    assertThat(ours.isDefined()).isEqualTo(theirs.isDefined());
    assertThat(ours.toOptional().orElse(0)).isCloseTo(theirs.toOptional().orElse(0), within(1e-10));
  }

  /** Law 5. */
  @Test
  void exchangingTheSidesExchangesPrecisionAndRecall() {
    Seeds.forEach(
        200,
        random -> {
          SpeakerClusters one = new SpeakerClusters("", words -> Name.of(words).untitled());
          SpeakerClusters other = new SpeakerClusters("", words -> Name.of(words).untitled());
          for (int i = 1 + random.nextInt(20); i > 0; i--) {
            int g = random.nextInt(4);
            int p = random.nextInt(4);
            one.add(item(i, g, label(p)));
            other.add(item(i, p, label(g)));
          }
          PrecisionRecall counts = one.counts();
          assertThat(other.counts())
              .isEqualTo(
                  PrecisionRecall.ofCredit(
                      counts.recallCredit(),
                      counts.gold(),
                      counts.precisionCredit(),
                      counts.predicted()));
        });
  }

  private final SpeakerPage page =
      SpeakerPage.of(
          """
          {q1|“We sail,”} said {e1>q1|Ada Holm}. {q2|“Not today,”} said {e2>q2|Per Lund}. \
          {q3|“Cast off,”} {e1.pro>q3|she} said.\
          """,
          "e1 person \"Ada Holm\"",
          "e2 person \"Per Lund\"",
          "q1 explicit e1",
          "q2 explicit e2",
          "q3 anaphoric e1");

  @Test
  void clustersAreByEntityElseByNameElseByTheWordsOfTheMention() {
    assertThat(
            prf(
                page.speakers(
                    page.quote("We sail", new PredictedSpeaker("Ada", null, "x")),
                    page.quote("Not today", new PredictedSpeaker("Ada", null, "y")),
                    page.quote("Cast off", new PredictedSpeaker("Per", null, "x"))),
                "speakers.bCubed"))
        .isEqualTo("1 1 1");
    assertThat(
            prf(
                page.speakers(
                    page.quote("We sail", page.named("Mrs. Holm", null)),
                    page.quote("Not today", page.named("Lund", null)),
                    page.quote("Cast off", page.named("Holm", null))),
                "speakers.bCubed"))
        .isEqualTo("1 1 1");
    assertThat(
            prf(
                page.speakers(
                    page.quote("We sail", page.at("Ada Holm")),
                    page.quote("Not today", page.at("Per Lund")),
                    page.quote("Cast off", page.at("she"))),
                "speakers.bCubed"))
        .isEqualTo("1 0.6667 0.8");
  }

  /** Why law 4 exempts it: a further wrong answer can make a cluster purer, or fuller. */
  @Test
  void aWrongPredictionCanRaiseIt() {
    PredictedQuote right = page.quote("We sail", page.named("Ada Holm", null));
    PredictedQuote wrong = page.quote("Not today", page.named("Ada Holm", null));
    PredictedQuote stranger = page.quote("Cast off", page.named("Ned Ruiz", null));
    Counts before = page.speakers(right, wrong);
    assertThat(tally(before, "speakers.attributed").precisionCredit())
        .isEqualTo(
            tally(page.speakers(right, wrong, stranger), "speakers.attributed").precisionCredit());
    assertThat(prf(before, "speakers.bCubed")).isEqualTo("0.5 1 0.6667");
    assertThat(prf(page.speakers(right, wrong, stranger), "speakers.bCubed"))
        .as("the speaker is wrong, and is kept apart from the others")
        .isEqualTo("0.6667 0.6667 0.6667");
  }

  @Test
  void predictionsForOneQuoteThatDisagreeAreRightAboutNothing() {
    Counts counts =
        page.speakers(
            page.quote("We sail", page.named("Ada Holm", null)),
            page.quote("We sail", page.named("Per Lund", null)));
    assertThat(tally(counts, "speakers.bCubed")).isEqualTo(PrecisionRecall.ofCredit(0, 1, 0, 1));
  }
}
