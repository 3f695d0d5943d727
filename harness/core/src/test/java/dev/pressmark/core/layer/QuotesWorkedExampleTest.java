package dev.pressmark.core.layer;

import static dev.pressmark.core.layer.Page.prf;
import static dev.pressmark.core.layer.Page.proportion;
import static dev.pressmark.core.layer.Page.tally;
import static dev.pressmark.core.layer.Page.total;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked example of the page on the metrics of quotes. */
class QuotesWorkedExampleTest {

  /** 60 words. Gold: q1 has 5 + 5 tokens, q2 4 + 3 in marks, q3 8. */
  private final Page page =
      Page.of(
          """
          {q1|“The mill wheel is broken,”} {q1.cue|said} Oda Brandt, who runs the bakery on Cove Lane, \
          {q1|“and nobody will mend it.”} The owner {q2.cue|told} the council that {q2-|the whole building was} \
          {q2|“beyond all saving”}. Neighbours {q3.cue|say} {q3-|the stream has been dry since the dam}. \
          The {non.scare|“heritage quarter”} around the mill gets few visitors, and the bakery closes for good on Saturday.\
          """);

  private final PredictedQuote interrupted =
      new PredictedQuote(
          null,
          page.quoted("“The mill wheel is broken,”", "“and nobody will mend it.”").segments(),
          QuoteType.DIRECT,
          List.of(page.at("said")),
          null,
          null,
          null,
          null);

  /** With "that" in front, which is ignored. */
  private final PredictedQuote mixed = page.bare("that the whole building was “beyond all saving”");

  /** Without its last three words: 5 of 8. */
  private final PredictedQuote indirect = page.bare("the stream has been dry");

  private final PredictedQuote repeated = page.bare("the stream has been dry");
  private final PredictedQuote scare = page.bare("“heritage quarter”");

  private final Counts counts = page.count(interrupted, mixed, indirect, repeated, scare);

  @Test
  void theArticleHasTheTokensTheExampleSays() {
    TextView text = new TextView(page.text());
    assertThat(text.tokens().size()).isEqualTo(60);
    QuoteTokens tokens = new QuoteTokens(text);
    assertThat(page.article().labels().quotes())
        .extracting(quote -> tokens.ofGold(quote.segments()).size())
        .containsExactly(10, 7, 8);
  }

  /**
   * Precision credit 10/10 + 7/7 + 5/5 + 0 + 0 = 3 of 5; recall credit 10/10 + 7/7 + 5/8 = 2.625 of
   * 3. P = .6, R = .875, F1 = 2 · .6 · .875 / 1.475 = .7119.
   */
  @Test
  void fullOverlap() {
    assertThat(tally(counts, "quotes.full.overlap"))
        .isEqualTo(
            PrecisionRecall.ofCredit(3 * Credit.UNIT, 5, 2 * Credit.UNIT + Credit.of(5, 8), 3));
    assertThat(prf(counts, "quotes.full.overlap")).isEqualTo("0.6 0.875 0.7119");
  }

  /** The first two: 2 of 5, 2 of 3; F1 = 2 · .4 · ⅔ / (.4 + ⅔) = .5. */
  @Test
  void fullStrict() {
    assertThat(tally(counts, "quotes.full.strict")).isEqualTo(PrecisionRecall.ofMatches(2, 5, 3));
    assertThat(prf(counts, "quotes.full.strict")).isEqualTo("0.4 0.6667 0.5");
  }

  /** 10 + 7 + 5 = 22 right of 24 predicted (2 of the non-quote) and of 25 gold. */
  @Test
  void fullToken() {
    assertThat(tally(counts, "quotes.full.token")).isEqualTo(PrecisionRecall.ofMatches(22, 24, 25));
    assertThat(prf(counts, "quotes.full.token")).isEqualTo("0.9167 0.88 0.898");
  }

  /**
   * Units of gold: the two segments of q1 (5 and 5 tokens) and the marked one of q2 (3). Predicted:
   * the same two, "beyond all saving" by its marks, and the non-quote; the indirect ones have none.
   * 3 of 4 and 3 of 3 are right, whole: P = .75, R = 1, F1 = 1.5 / 1.75 = .8571. Tokens: 13 of 15.
   */
  @Test
  void marked() {
    assertThat(prf(counts, "quotes.marked.overlap")).isEqualTo("0.75 1 0.8571");
    assertThat(prf(counts, "quotes.marked.strict")).isEqualTo("0.75 1 0.8571");
    assertThat(tally(counts, "quotes.marked.token"))
        .isEqualTo(PrecisionRecall.ofMatches(13, 15, 13));
  }

  /** The repeated prediction and the non-quote in full, the non-quote alone in marked. */
  @Test
  void falsePositives() {
    assertThat(total(counts, "quotes.full.falsePositives")).isEqualTo(2);
    assertThat(total(counts, "quotes.full.falsePositives[nonQuote=scare]")).isEqualTo(1);
    assertThat(total(counts, "quotes.marked.falsePositives")).isEqualTo(1);
    assertThat(total(counts, "quotes.marked.falsePositives[nonQuote=scare]")).isEqualTo(1);
  }

  /** Of three aligned quotes one tells its type, and its cue; both are right. */
  @Test
  void conditionals() {
    assertThat(proportion(counts, "quotes.full.type")).isEqualTo(new Proportion(1, 1, 3));
    assertThat(tally(counts, "quotes.full.cue.strict"))
        .isEqualTo(PrecisionRecall.ofMatches(1, 1, 3));
    assertThat(proportion(counts, "quotes.full.cue.coverage")).isEqualTo(new Proportion(1, 3, 3));
    // Segments found: both of q1; of q2 the longer one, for the prediction is one segment; q3's.
    assertThat(tally(counts, "quotes.full.grouping")).isEqualTo(PrecisionRecall.ofMatches(1, 1, 1));
    assertThat(proportion(counts, "quotes.full.grouping.coverage"))
        .isEqualTo(new Proportion(1, 1, 2));
  }

  /** By type of gold, recall alone: direct 1, mixed 1, indirect 5/8. */
  @Test
  void slices() {
    assertThat(tally(counts, "quotes.full.overlap[type=indirect]"))
        .isEqualTo(PrecisionRecall.ofCredit(0, 0, Credit.of(5, 8), 1));
    assertThat(tally(counts, "quotes.full.strict[type=direct]"))
        .isEqualTo(new PrecisionRecall(0, 0, 1, 1, 1));
    assertThat(tally(counts, "quotes.full.strict[extent=discontinuous]"))
        .isEqualTo(new PrecisionRecall(0, 0, 1, 1, 1));
  }
}
