package dev.pressmark.core.link;

import static dev.pressmark.core.link.QuotePages.count;
import static dev.pressmark.core.link.QuotePages.found;
import static dev.pressmark.core.link.QuotePages.links;
import static dev.pressmark.core.link.QuotePages.oracle;
import static dev.pressmark.core.link.QuotePages.own;
import static dev.pressmark.core.link.QuotePages.page;
import static dev.pressmark.core.link.QuotePages.quote;
import static dev.pressmark.core.link.QuotePages.story;
import static dev.pressmark.core.link.TestSplit.pairs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks.UtteranceLink;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Total;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.layer.SplitCounter;
import dev.pressmark.core.metric.PrecisionRecallF1;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Links between quotes: the main score and the other rows, both tracks, trivial systems. */
class UtteranceLinkCounterTest {

  private static final List<Story> SPLIT =
      List.of(
          story(
              "s",
              List.of(
                  page(
                      "s/a",
                      "“The ramp is shut for good”",
                      "the ferry would sail at dawn",
                      "“Never”",
                      "“The ramp is shut”"),
                  page("s/b", "“The ramp is shut”", "the ferry sails before noon", "“Never”"),
                  page("s/c", "the ramp was closed", "*the ferry sails before noon")),
              "u a#q1 a#q4 b#q1 c#q1",
              "u a#q2 b#q2 c#q2",
              "u a#q3 b#q3",
              "unsure a#q2 b#q1"),
          story(
              "t", List.of(page("t/a", "“The ramp is shut”")), "hard a#q1 s/b#q1", "hard t/a s/b"));

  @Test
  void theMainScoreAndTheRowsBesideIt() {
    Counts counts = count(SPLIT, oracle(links("s/a#q1 s/b#q1", "s/b#q1 t/a#q1", "s/a#q3 s/b#q3")));
    // Long pairs between articles: a1 b1, a1 c1, a4 b1, a4 c1, b1 c1, a2 b2.
    assertThat(pairs(counts, "utterances.pairs")).isEqualTo("1.0 2.0 6.0");
    assertThat(pairs(counts, "utterances.pairs.short")).isEqualTo("1.0 1.0 1.0");
    assertThat(pairs(counts, "utterances.pairs.within")).isEqualTo("0.0 0.0 1.0");
    assertThat(counts.get("utterances.pairs.falsePositives")).contains(new Total(2));
    assertThat(counts.get("utterances.pairs.falsePositives[hardNegative=stockPhrase]"))
        .contains(new Total(2));
  }

  @Test
  void recallByVariant() {
    Counts counts = count(SPLIT, oracle(links("s/a#q1 s/b#q1", "s/a#q2 s/b#q2")));
    assertThat(counts.get("utterances.pairs[variant=trimmed]"))
        .contains(new PrecisionRecall(0, 0, 2, 2, 1));
    assertThat(counts.get("utterances.pairs[variant=verbatim]"))
        .contains(new PrecisionRecall(0, 0, 0, 2, 1));
    assertThat(counts.get("utterances.pairs[variant=directIndirect]"))
        .contains(new PrecisionRecall(0, 0, 0, 6, 1));
    assertThat(counts.get("utterances.pairs[variant=indirectIndirect]"))
        .contains(new PrecisionRecall(0, 0, 2, 2, 1));
  }

  @Test
  void unsurePairsAndQuotesInBoilerplateAreDropped() {
    Counts counts = count(SPLIT, oracle(links("s/b#q1 s/a#q2", "s/c#q2 s/a#q2")));
    assertThat(pairs(counts, "utterances.pairs")).isEqualTo("0.0 0.0 6.0");
    assertThat(counts.get("utterances.unsure")).contains(Total.ONE);
    assertThat(counts.get("utterances.unsure[predicted=linked]")).contains(Total.ONE);
    assertThat(counts.get("utterances.dropped")).contains(new Total(2));
  }

  /** Only a1 b1 is linked: each has one right neighbour, of three and four in gold. */
  @Test
  void neighbourhoodsAsClusters() {
    Counts counts = count(SPLIT, oracle(links("s/a#q1 s/b#q1", "s/b#q1 t/a#q1")));
    PrecisionRecall shares = TestSplit.tally(counts, "utterances.bCubed");
    // a1: 2 of 2, b1: 2 of 3, t: itself of 2.
    assertThat(shares.precisionCredit()).isEqualTo(Credit.UNIT + Credit.of(2, 3) + Credit.of(1, 2));
    assertThat(shares.predicted()).isEqualTo(3);
    // a1: {a1 b1 c1}, b1: {b1 a1 a4 c1}, c1: {c1 a1 a4 b1}, a4: {a4 b1 c1}, a2 and b2.
    assertThat(shares.recallCredit())
        .isEqualTo(
            Credit.of(2, 3)
                + Credit.of(2, 4)
                + Credit.of(1, 4)
                + Credit.of(1, 3)
                + 2 * Credit.of(1, 2));
    assertThat(shares.gold()).isEqualTo(6);
  }

  @Test
  void aPairCountsOnceHoweverOftenItIsNamed() {
    List<UtteranceLink> once = links("s/a#q1 s/b#q1");
    assertThat(count(SPLIT, oracle(links("s/a#q1 s/b#q1", "s/b#q1 s/a#q1"))))
        .isEqualTo(count(SPLIT, oracle(once)));
  }

  @Test
  void anEndOutsideOfTheSplitIsLeftOut() {
    assertThat(count(SPLIT, oracle(links("s/a#q1 other/a#q1"))))
        .isEqualTo(count(SPLIT, oracle(List.of())));
  }

  /** Where a system links quotes of its own. */
  @Nested
  class EndToEnd {

    private final Map<String, ArticlePrediction> answers = new HashMap<>(found(SPLIT));

    private Article a() {
      return SPLIT.get(0).articles().get(0);
    }

    private void add(String id, Span span) {
      List<PredictedQuote> quotes = new ArrayList<>(answers.get("s/a").quotes());
      quotes.add(quote(id, span, true));
      answers.put("s/a", ArticlePrediction.ofQuotes(quotes));
    }

    private Counts linked(String... pairs) {
      return count(SPLIT, own(links(pairs), answers));
    }

    @Test
    void aQuoteStandsForTheGoldQuoteItIsAlignedWith() {
      Counts own = linked("s/a#p1 s/b#p1", "s/b#p1 t/a#p1", "s/a#p3 s/b#p3");
      assertThat(own)
          .isEqualTo(
              count(SPLIT, oracle(links("s/a#q1 s/b#q1", "s/b#q1 t/a#q1", "s/a#q3 s/b#q3"))));
    }

    @Test
    void halfOfItsTokensAreEnough() {
      Span gold = a().labels().quotes().get(0).segments().get(0).span();
      // “The ramp: 2 of 6 words, token F1 ½; “The: 1 of 6, less.
      for (int words : new int[] {2, 1}) {
        int end = gold.start() + (words == 2 ? "“The ramp" : "“The").length();
        answers.put(
            "s/a",
            ArticlePrediction.ofQuotes(List.of(quote("p1", new Span(gold.start(), end), true))));
        Counts counts = linked("s/a#p1 s/b#p1");
        assertThat(TestSplit.tally(counts, "utterances.pairs").recallCredit())
            .isEqualTo(words == 2 ? 2 : 0);
      }
    }

    @Test
    void aLinkWithAnUnalignedEndIsWrong() {
      Article article = a();
      // Two words of q1 and two of q2: token F1 .4 with each.
      int start = article.requireText().indexOf("for good");
      int end = article.requireText().indexOf(" would sail");
      answers.put(
          "s/a", ArticlePrediction.ofQuotes(List.of(quote("x", new Span(start, end), false))));
      Counts counts = linked("s/a#x s/b#p1", "s/a#x s/c#p1");
      assertThat(pairs(counts, "utterances.pairs")).isEqualTo("0.0 2.0 6.0");
      // No quote of gold's: 0 of 3; the others have themselves, of 2.
      assertThat(TestSplit.tally(counts, "utterances.bCubed").precisionCredit())
          .isEqualTo(2 * Credit.of(1, 2));
    }

    @Test
    void aQuoteThatWasNotAnsweredStandsForNone() {
      assertThat(pairs(linked("s/a#nobody s/b#p1"), "utterances.pairs")).isEqualTo("0.0 1.0 6.0");
    }

    @Test
    void twoEndsOnOneGoldQuoteAreWrong() {
      add("twin", a().labels().quotes().get(0).segments().get(0).span());
      Counts counts = linked("s/a#p1 s/a#twin");
      assertThat(pairs(counts, "utterances.pairs.within")).isEqualTo("0.0 1.0 1.0");
      assertThat(pairs(counts, "utterances.pairs")).isEqualTo("0.0 0.0 6.0");
      // Both stand for q1, so the pair is named twice here.
      assertThat(pairs(linked("s/a#p1 s/b#p1", "s/a#twin s/b#p1"), "utterances.pairs"))
          .isEqualTo("1.0 1.0 6.0");
    }

    @Test
    void quotesInBoilerplateAreNeitherRightNorWrong() {
      Counts counts = linked("s/c#p2 s/a#p2");
      assertThat(pairs(counts, "utterances.pairs")).isEqualTo("0.0 0.0 6.0");
      assertThat(counts.get("utterances.dropped")).contains(new Total(2));
    }

    @Test
    void trivialSystemsLinkTheSystemsOwnQuotes() {
      answers.remove("s/a");
      SplitCounter.ByStory all =
          new UtteranceLinkCounter()
              .prepare(SPLIT)
              .count(own(List.of(), answers))
              .floors()
              .get("all-linked");
      // b1, b2, c1, t1 are long: b–c twice, b–t twice, c–t.
      assertThat(pairs(TestSplit.sum(SPLIT, all), "utterances.pairs")).isEqualTo("1.0 5.0 6.0");
    }
  }

  @Test
  void equalTextLinksEqualWords() {
    SplitCounter.ByStory equal =
        new UtteranceLinkCounter()
            .prepare(SPLIT)
            .count(oracle(List.of()))
            .floors()
            .get("equal-text");
    Counts counts = TestSplit.sum(SPLIT, equal);
    // a4, b1 and t1; a3 and b3.
    assertThat(pairs(counts, "utterances.pairs")).isEqualTo("1.0 3.0 6.0");
    assertThat(pairs(counts, "utterances.pairs.short")).isEqualTo("1.0 1.0 1.0");
  }

  @Test
  void nothingToCount() {
    List<Story> split = List.of(story("s", List.of(page("s/a", "“Never again”"))));
    Counts counts = count(split, oracle(List.of()));
    assertThat(PrecisionRecallF1.of(TestSplit.tally(counts, "utterances.pairs")).f1().isDefined())
        .isFalse();
    assertThat(counts.tallies()).doesNotContainKey("utterances.unsure");
  }
}
