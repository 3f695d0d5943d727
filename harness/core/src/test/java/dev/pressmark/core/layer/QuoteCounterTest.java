package dev.pressmark.core.layer;

import static dev.pressmark.core.layer.Page.prf;
import static dev.pressmark.core.layer.Page.proportion;
import static dev.pressmark.core.layer.Page.tally;
import static dev.pressmark.core.layer.Page.total;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What quotes count, on small pages, by hand. */
class QuoteCounterTest {

  private static PredictedQuote with(
      PredictedQuote quote, @Nullable QuoteType type, @Nullable List<Span> cue) {
    return new PredictedQuote(
        quote.id(), quote.segments(), type, cue, quote.parent(), null, null, null);
  }

  private static PredictedQuote nested(PredictedQuote quote) {
    return new PredictedQuote("inner", quote.segments(), null, null, "outer", null, null, null);
  }

  @Nested
  class Full {
    /** Gold of 6 tokens, five before the cue and one after it, and of 8. */
    private final Page page =
        Page.of(
            """
            {q1|“The ramp is closed for”} Holm said, {q1|“repairs.”} \
            She added that {q2-|the crews would move to the north quay}.\
            """);

    @Test
    void creditsWhatIsShared() {
      Counts counts = page.count(page.bare("The ramp is closed"), page.bare("the north quay"));
      // Credit for precision: 4/4 and 3/3. For recall: 4/6 and 3/8, in all 25/24 of 2.
      assertThat(tally(counts, "quotes.full.overlap"))
          .isEqualTo(
              PrecisionRecall.ofCredit(2 * Credit.UNIT, 2, Credit.of(4, 6) + Credit.of(3, 8), 2));
      assertThat(prf(counts, "quotes.full.overlap")).isEqualTo("1 0.5208 0.6849");
      assertThat(tally(counts, "quotes.full.strict")).isEqualTo(PrecisionRecall.ofMatches(0, 2, 2));
      assertThat(tally(counts, "quotes.full.token")).isEqualTo(PrecisionRecall.ofMatches(7, 7, 14));
    }

    @Test
    void aQuoteIsAllOfItsSegments() {
      Counts counts = page.count(page.bare("“The ramp is closed for”", "“repairs.”"));
      assertThat(tally(counts, "quotes.full.strict")).isEqualTo(PrecisionRecall.ofMatches(1, 1, 2));
      assertThat(prf(counts, "quotes.full.overlap")).isEqualTo("1 0.5 0.6667");
    }

    @Test
    void whatStandsBetweenSegmentsIsNoPartOfThem() {
      Counts counts = page.count(page.bare("The ramp is closed for” Holm said, “repairs"));
      // 6 of the 8 predicted tokens are gold's.
      assertThat(tally(counts, "quotes.full.overlap"))
          .isEqualTo(PrecisionRecall.ofCredit(Credit.of(6, 8), 1, Credit.UNIT, 2));
    }

    @Test
    void marksInsideOrOutsideMakeNoDifference() {
      Counts inside = page.count(page.bare("The ramp is closed for", "repairs"));
      assertThat(inside)
          .isEqualTo(page.count(page.bare("“The ramp is closed for” ", " “repairs.”")));
    }

    @Test
    void ofTwoForOneQuoteTheBetterIsMeant() {
      Counts counts = page.count(page.bare("the crews"), page.bare("would move to the north quay"));
      assertThat(tally(counts, "quotes.full.overlap"))
          .isEqualTo(PrecisionRecall.ofCredit(Credit.UNIT, 2, Credit.of(6, 8), 2));
      assertThat(tally(counts, "quotes.full.token")).isEqualTo(PrecisionRecall.ofMatches(8, 8, 14));
    }

    @Test
    void aPredictionWithoutAWordIsWrong() {
      Counts counts = page.count(page.bare(", "));
      assertThat(tally(counts, "quotes.full.overlap"))
          .isEqualTo(PrecisionRecall.ofCredit(0, 1, 0, 2));
      assertThat(total(counts, "quotes.full.falsePositives")).isEqualTo(1);
    }
  }

  @Nested
  class Complementiser {
    private final Page page =
        Page.of(
            "Holm said that {q1-|the ramp is closed}, and {q2|“that is all we know,”} he said.");

    @Test
    void isIgnoredWhereNoMarkStandsBeforeIt() {
      Counts counts = page.count(page.bare("that the ramp is closed"));
      assertThat(tally(counts, "quotes.full.strict")).isEqualTo(PrecisionRecall.ofMatches(1, 1, 2));
      assertThat(counts).isEqualTo(page.count(page.bare("the ramp is closed")));
    }

    @Test
    void countsInQuotationMarks() {
      for (String words :
          List.of("“that is all we know,”", "that is all we know", " “that is all we know")) {
        Counts counts = page.count(page.bare(words));
        assertThat(tally(counts, "quotes.full.strict"))
            .as(words)
            .isEqualTo(PrecisionRecall.ofMatches(1, 1, 2));
      }
      assertThat(tally(page.count(page.bare("is all we know")), "quotes.full.strict"))
          .isEqualTo(PrecisionRecall.ofMatches(0, 1, 2));
    }

    @Test
    void whetherGoldSaysQuotedOrNot() {
      Counts told = page.count(page.unquoted("that is all we know"));
      assertThat(tally(told, "quotes.full.strict")).isEqualTo(PrecisionRecall.ofMatches(1, 1, 2));
    }

    @Test
    void aTurnOfATranscriptIsTheSameUnitForEverySystem() {
      Page transcript = Page.of("Holm: {q1#|If the ice holds we sail}");
      for (PredictedQuote quote :
          List.of(
              transcript.bare("If the ice holds we sail"),
              transcript.quoted("If the ice holds we sail"),
              transcript.unquoted("If the ice holds we sail"))) {
        assertThat(prf(transcript.count(quote), "quotes.full.strict")).isEqualTo("1 1 1");
      }
    }

    @Test
    void isAWholeWord() {
      Page other = Page.of("Holm said {q1-|that’s the end}, they had {q2-|to-do lists enough}.");
      assertThat(tally(other.count(other.bare("the end")), "quotes.full.overlap"))
          .isEqualTo(PrecisionRecall.ofCredit(Credit.UNIT, 1, Credit.of(2, 3), 2));
      assertThat(tally(other.count(other.bare("do lists enough")), "quotes.full.overlap"))
          .isEqualTo(PrecisionRecall.ofCredit(Credit.UNIT, 1, Credit.of(3, 4), 2));
    }

    @Test
    void isNotIgnoredWhereItIsAll() {
      Counts counts = page.count(page.unquoted("that the ramp"));
      assertThat(tally(counts, "quotes.full.overlap"))
          .isEqualTo(PrecisionRecall.ofCredit(Credit.UNIT, 1, Credit.of(2, 4), 2));
      Page alone = Page.of("Sail north or south? {q1-|Whether} was never asked, he said.");
      assertThat(prf(alone.count(alone.bare("Whether")), "quotes.full.strict")).isEqualTo("1 1 1");
    }
  }

  @Nested
  class Marked {
    private final Page page =
        Page.of(
            """
            Ruiz said {q1-|the quay was} {q1|“a wreck of rust”} {q1-|by spring}. \
            {q2|“We wait,”} she said. The so-called {non.scare|“plan”} failed.\
            """);

    @Test
    void aUnitIsASegmentInMarks() {
      Counts counts = page.count(page.quoted("“a wreck of rust”"), page.quoted("“We wait,”"));
      assertThat(prf(counts, "quotes.marked.strict")).isEqualTo("1 1 1");
      assertThat(prf(counts, "quotes.full.strict")).isEqualTo("0.5 0.5 0.5");
    }

    @Test
    void unquotedSegmentsOfGoldLeaveThePrediction() {
      Counts counts = page.count(page.quoted("the quay was “a wreck of rust” by spring"));
      assertThat(prf(counts, "quotes.marked.strict")).isEqualTo("1 0.5 0.6667");
      Counts emptied = page.count(page.quoted("the quay was"));
      assertThat(prf(emptied, "quotes.marked.overlap")).isEqualTo("- 0 0");
    }

    @Test
    void whatIsToldUnquotedIsNoUnit() {
      assertThat(prf(page.count(page.unquoted("“We wait,”")), "quotes.marked.overlap"))
          .isEqualTo("- 0 0");
    }

    @Test
    void withoutBeingToldTheMarksInThePredictionDecide() {
      Counts counts =
          page.count(
              page.bare("the quay was “a wreck of rust” by spring"),
              page.bare("We wait"),
              page.bare("plan"));
      assertThat(tally(counts, "quotes.marked.strict"))
          .isEqualTo(PrecisionRecall.ofMatches(2, 3, 2));
      assertThat(total(counts, "quotes.marked.falsePositives[nonQuote=scare]")).isEqualTo(1);
    }

    @Test
    void aPieceOfAStretchWithNeitherMarkIsNoUnit() {
      assertThat(prf(page.count(page.bare("wreck of")), "quotes.marked.overlap"))
          .isEqualTo("- 0 0");
      assertThat(tally(page.count(page.bare("a wreck")), "quotes.marked.overlap"))
          .isEqualTo(PrecisionRecall.ofCredit(Credit.UNIT, 1, Credit.of(2, 4), 2));
    }

    @Test
    void equalUnitsCountOnce() {
      Counts counts = page.count(page.bare("“We wait,”"), page.quoted("We wait"));
      assertThat(tally(counts, "quotes.marked.strict"))
          .isEqualTo(PrecisionRecall.ofMatches(1, 1, 2));
      assertThat(tally(counts, "quotes.full.strict")).isEqualTo(PrecisionRecall.ofMatches(1, 2, 2));
    }

    @Test
    void anIndirectQuoteInsideOuterMarksHidesNothing() {
      Page other =
          Page.of(
              "{q1|“He told me {q2-|the ice was thin} and left,”} she said.", "q2 none parent q1");
      Counts counts = other.count(other.quoted("“He told me the ice was thin and left,”"));
      assertThat(prf(counts, "quotes.marked.strict")).isEqualTo("1 1 1");
      assertThat(prf(counts, "quotes.full.strict")).isEqualTo("1 0.5 0.6667");
    }

    @Test
    void layoutIsOutside() {
      Page transcript = Page.of("Holm: {q1#|We sail at noon}\n{q2|“Good,”} said Ruiz.");
      Counts counts =
          transcript.count(transcript.quoted("We sail at noon"), transcript.quoted("“Good,”"));
      assertThat(prf(counts, "quotes.marked.overlap")).isEqualTo("1 1 1");
      assertThat(prf(counts, "quotes.full.overlap")).isEqualTo("1 1 1");
      Counts part = transcript.count(transcript.quoted("We sail"));
      assertThat(prf(part, "quotes.marked.overlap")).isEqualTo("- 0 0");
    }

    /** The segment in the inner marks belongs to both quotes and to the inner one by right. */
    @Test
    void aSegmentOfTwoQuotesIsTheInnerOnes() {
      String text = "{q1|“{q2|‘No way,’}”} she recalled, {q1|“he told me twice.”}";
      Page inner = Page.of(text, "q2 none parent q1");
      Counts counts = inner.count(inner.quoted("“‘No way,’”"));
      assertThat(tally(counts, "quotes.marked.strict"))
          .isEqualTo(PrecisionRecall.ofMatches(1, 1, 2));
      assertThat(tally(counts, "quotes.marked.strict[nesting=nested]").recallCredit()).isEqualTo(1);
      assertThat(tally(counts, "quotes.marked.strict[nesting=outer]").recallCredit()).isZero();
    }
  }

  @Nested
  class NestedQuotes {
    private final Page page =
        Page.of(
            "{q1|“The master told us {q2|‘keep off the ice’} and nobody did,”} Lind said.",
            "q2 none parent q1");

    @Test
    void bothAreFoundInAnyOrder() {
      PredictedQuote outer = page.bare("The master told us ‘keep off the ice’ and nobody did");
      PredictedQuote inner = nested(page.bare("keep off the ice"));
      assertThat(prf(page.count(outer, inner), "quotes.full.strict")).isEqualTo("1 1 1");
      assertThat(page.count(inner, outer)).isEqualTo(page.count(outer, inner));
    }

    @Test
    void theInnerOneNeedsHalfOfAllTokens() {
      // The outer one has 11 tokens, 4 of which are the inner one's: Jaccard 4/11.
      Counts counts = page.count(page.bare("The master told us ‘keep off the ice’ and nobody did"));
      assertThat(tally(counts, "quotes.full.overlap"))
          .isEqualTo(PrecisionRecall.ofCredit(Credit.UNIT, 1, Credit.UNIT, 2));
      Counts onlyInner = page.count(nested(page.bare("told us ‘keep off the ice’ and nobody did")));
      // As a nested prediction it may be the outer quote: Jaccard 9/11.
      assertThat(tally(onlyInner, "quotes.full.overlap").recallCredit())
          .isEqualTo(Credit.of(9, 11));
    }
  }

  @Nested
  class LeftOut {
    private final Page page =
        Page.of(
            """
            Ruiz {ignore.quotes.speechAct|called for new talks} on Friday.
            {boilerplate|More: {q1|“We lost the ferry”} and other news today}\
            """);

    @Test
    void aPredictionHalfInAnIgnoredStretchIsDropped() {
      Counts counts = page.count(page.bare("for new talks on Friday"));
      assertThat(tally(counts, "quotes.full.overlap")).isEqualTo(PrecisionRecall.ZERO_CREDIT);
      // Of its tokens those outside are judged: "on Friday".
      assertThat(tally(counts, "quotes.full.token")).isEqualTo(PrecisionRecall.ofMatches(0, 2, 0));
    }

    @Test
    void lessThanHalfIsWrong() {
      Counts counts = page.count(page.bare("talks on Friday"));
      assertThat(prf(counts, "quotes.full.overlap")).isEqualTo("0 - 0");
    }

    @Test
    void goldInBoilerplateIsNeitherMissedNorWrong() {
      assertThat(prf(page.count(), "quotes.full.overlap")).isEqualTo("- - -");
      Counts found = page.count(page.bare("We lost the ferry"));
      assertThat(prf(found, "quotes.full.overlap")).isEqualTo("- - -");
      assertThat(prf(found, "quotes.full.token")).isEqualTo("- - -");
      assertThat(prf(found, "quotes.marked.overlap")).isEqualTo("- - -");
    }

    @Test
    void somethingElseInBoilerplateIsWrong() {
      Counts counts = page.count(page.bare("other news today"));
      assertThat(prf(counts, "quotes.full.overlap")).isEqualTo("0 - 0");
      assertThat(total(counts, "quotes.full.falsePositives[region=boilerplate]")).isEqualTo(1);
    }
  }

  @Nested
  class FalsePositives {
    private final Page page =
        Page.of(
            """
            {title|The {non.titleOfWork|“Tide Book”} returns}
            The {non.scare|“old new”} quay. {q1|“Fine,”} said Holm.\
            """);

    @Test
    void byRegionAndByWhatTheyWere() {
      Counts counts =
          page.count(
              page.bare("“Tide Book”"),
              page.bare("old new"),
              page.bare("The “old new” quay"),
              page.bare("Holm"));
      assertThat(total(counts, "quotes.full.falsePositives")).isEqualTo(4);
      assertThat(total(counts, "quotes.full.falsePositives[region=title]")).isEqualTo(1);
      assertThat(total(counts, "quotes.full.falsePositives[region=body]")).isEqualTo(3);
      assertThat(total(counts, "quotes.full.falsePositives[nonQuote=titleOfWork]")).isEqualTo(1);
      // Half of its tokens are enough.
      assertThat(total(counts, "quotes.full.falsePositives[nonQuote=scare]")).isEqualTo(2);
    }

    @Test
    void aSurplusCopyIsOne() {
      Counts counts = page.count(page.bare("Fine"), page.bare("“Fine,”"), page.quoted("Fine"));
      assertThat(total(counts, "quotes.full.falsePositives")).isEqualTo(2);
      assertThat(counts.get("quotes.marked.falsePositives")).isEmpty();
    }
  }

  @Nested
  class Slices {
    private final Page page =
        Page.of(
            """
            {title|{q1|‘No ferry’}: {e1>q1|Holm}}
            {q2|“We wait.}

            {q2|“For days,”} {e1>q2|Holm} said. {e1.pro>q3|He} warned {q3-|the ice is thin}.\
            """,
            "e1 person \"Holm\"",
            "q1 explicit e1",
            "q2 explicit e1",
            "q3 anaphoric e1");

    @Test
    void byAttributeOfGoldHoldRecallAlone() {
      Counts counts = page.count(page.bare("No ferry"), page.bare("He warned"));
      assertThat(tally(counts, "quotes.full.overlap[type=direct]"))
          .isEqualTo(PrecisionRecall.ofCredit(0, 0, Credit.UNIT, 2));
      assertThat(tally(counts, "quotes.full.overlap[type=indirect]"))
          .isEqualTo(PrecisionRecall.ofCredit(0, 0, 0, 1));
      assertThat(tally(counts, "quotes.full.strict[attribution=explicit]"))
          .isEqualTo(new PrecisionRecall(0, 0, 1, 2, 1));
      assertThat(tally(counts, "quotes.full.strict[attribution=anaphoric]"))
          .isEqualTo(new PrecisionRecall(0, 0, 0, 1, 1));
      assertThat(tally(counts, "quotes.full.strict[paragraphs=several]").gold()).isEqualTo(1);
      assertThat(tally(counts, "quotes.full.strict[paragraphs=one]").gold()).isEqualTo(2);
      // Nothing but white space and a mark is left out between the paragraphs.
      assertThat(tally(counts, "quotes.full.strict[extent=continuous]").gold()).isEqualTo(3);
      assertThat(tally(counts, "quotes.marked.strict[type=direct]").gold()).isEqualTo(3);
    }

    @Test
    void byRegionHoldBoth() {
      Counts counts = page.count(page.bare("No ferry"), page.bare("He warned"));
      assertThat(prf(counts, "quotes.full.overlap[region=title]")).isEqualTo("1 1 1");
      assertThat(prf(counts, "quotes.full.overlap[region=body]")).isEqualTo("0 0 0");
      assertThat(tally(counts, "quotes.full.overlap[region=body]"))
          .isEqualTo(PrecisionRecall.ofCredit(0, 1, 0, 2));
    }
  }

  @Nested
  class Conditionals {
    private final Page page =
        Page.of(
            """
            {q1|“One boat sails,”} Holm {q1.cue|has} grimly {q1.cue|told} us, {q1|“and no more.”} \
            Lind {q2.cue|said} {q2-|the ice was thin}.\
            """);
    private final PredictedQuote direct = page.bare("“One boat sails,”", "“and no more.”");
    private final PredictedQuote indirect = page.bare("the ice was thin");

    @Test
    void typeAsToldElseAsTheSegmentsHaveIt() {
      Counts counts =
          page.count(with(direct, QuoteType.MIXED, null), page.unquoted("the ice was thin"));
      assertThat(proportion(counts, "quotes.full.type")).isEqualTo(new Proportion(1, 2, 2));
      assertThat(total(counts, "quotes.full.type[gold=direct,predicted=mixed]")).isEqualTo(1);
      assertThat(total(counts, "quotes.full.type[gold=indirect,predicted=indirect]")).isEqualTo(1);
    }

    @Test
    void typeOfWhoSaysNothingIsNotJudged() {
      assertThat(proportion(page.count(direct, indirect), "quotes.full.type"))
          .isEqualTo(new Proportion(0, 0, 2));
    }

    @Test
    void disagreementOnTypeEarnsNothing() {
      Counts counts =
          page.count(
              with(direct, QuoteType.MIXED, null), with(direct, QuoteType.DIRECT, null), direct);
      assertThat(proportion(counts, "quotes.full.type")).isEqualTo(new Proportion(0, 1, 2));
      assertThat(total(counts, "quotes.full.type[gold=direct,predicted=several]")).isEqualTo(1);
      Counts agreed = page.count(with(direct, QuoteType.DIRECT, null), direct);
      assertThat(proportion(agreed, "quotes.full.type")).isEqualTo(new Proportion(1, 1, 2));
    }

    @Test
    void cueAsAWholeAndTokenByToken() {
      Counts counts =
          page.count(
              with(direct, null, List.of(page.at("has grimly told"))),
              with(indirect, null, List.of(page.at("said"))));
      assertThat(tally(counts, "quotes.full.cue.strict"))
          .isEqualTo(PrecisionRecall.ofMatches(1, 2, 2));
      // has, told and said of has, grimly, told and said.
      assertThat(tally(counts, "quotes.full.cue.token"))
          .isEqualTo(PrecisionRecall.ofMatches(3, 4, 3));
      assertThat(proportion(counts, "quotes.full.cue.coverage")).isEqualTo(new Proportion(1, 2, 2));
    }

    @Test
    void cueOfOneFoundQuote() {
      Counts counts = page.count(with(indirect, null, List.of()));
      assertThat(tally(counts, "quotes.full.cue.strict"))
          .isEqualTo(PrecisionRecall.ofMatches(0, 0, 1));
      assertThat(proportion(counts, "quotes.full.cue.coverage")).isEqualTo(new Proportion(0, 1, 2));
    }

    @Test
    void disagreementOnCueEarnsNothing() {
      PredictedQuote right = with(indirect, null, List.of(page.at("said")));
      Counts counts = page.count(right, with(indirect, null, List.of(page.at("Lind"))));
      assertThat(tally(counts, "quotes.full.cue.strict"))
          .isEqualTo(PrecisionRecall.ofMatches(0, 1, 1));
      assertThat(tally(counts, "quotes.full.cue.token"))
          .isEqualTo(PrecisionRecall.ofMatches(0, 2, 1));
      // Who says nothing about cues disagrees with nobody; who says there is none does.
      assertThat(tally(page.count(right, indirect), "quotes.full.cue.strict").precisionCredit())
          .isEqualTo(1);
      assertThat(
              tally(page.count(right, with(indirect, null, List.of())), "quotes.full.cue.strict")
                  .precisionCredit())
          .isZero();
    }

    @Test
    void groupingOverPairsOfSegmentsBothFound() {
      assertThat(tally(page.count(direct), "quotes.full.grouping"))
          .isEqualTo(PrecisionRecall.ofMatches(1, 1, 1));
      PredictedQuote first = page.bare("“One boat sails,”");
      PredictedQuote second = page.bare("“and no more.”");
      Counts apart = page.count(first, second);
      assertThat(tally(apart, "quotes.full.grouping"))
          .isEqualTo(PrecisionRecall.ofMatches(0, 0, 1));
      assertThat(proportion(apart, "quotes.full.grouping.coverage"))
          .isEqualTo(new Proportion(0, 1, 1));
      PredictedQuote wrong = page.bare("“One boat sails,”", "the ice was thin");
      assertThat(tally(page.count(wrong, second), "quotes.full.grouping"))
          .isEqualTo(PrecisionRecall.ofMatches(0, 1, 1));
      Counts half = page.count(first);
      assertThat(tally(half, "quotes.full.grouping")).isEqualTo(PrecisionRecall.ZERO);
      assertThat(proportion(half, "quotes.full.grouping.coverage"))
          .isEqualTo(new Proportion(0, 0, 1));
    }

    @Test
    void segmentsOfSeveralQuotesAreLinkedWhereOneOfThemHoldsBoth() {
      Counts counts = page.count(direct, page.bare("“One boat sails,”"));
      assertThat(tally(counts, "quotes.full.grouping"))
          .isEqualTo(PrecisionRecall.ofMatches(1, 1, 1));
    }

    @Test
    void groupingOfGoldDoesNotDependOnWhichQuoteStandsFirst() {
      String text =
          "{q1|“{q2|‘No way,’}”} she recalled, {q1|“he told me twice.”} {q3-|It snowed}, he said.";
      Page page = Page.of(text, "q2 none parent q1");
      Page turned = Page.of(text.replace("q1", "q9"), "q2 none parent q9", "q3 none", "q9 none");
      PredictedQuote outer = page.quoted("“‘No way,’”", "“he told me twice.”");
      Counts counts = page.count(outer);
      assertThat(tally(counts, "quotes.full.grouping"))
          .isEqualTo(PrecisionRecall.ofMatches(1, 1, 1));
      assertThat(turned.count(outer)).isEqualTo(counts);
    }
  }

  @Nested
  class Empty {
    @Test
    void nothingAgainstNothingIsUndefined() {
      for (String text : List.of("Nobody spoke.", "…")) {
        Counts counts = Page.of(text).count();
        for (String scope : List.of("full", "marked")) {
          for (String metric : List.of("overlap", "strict", "token")) {
            assertThat(prf(counts, "quotes." + scope + "." + metric)).isEqualTo("- - -");
          }
        }
      }
    }

    @Test
    void aPredictionOfAnIdAloneIsNone() {
      Page page = Page.of("{q1|“Sail,”} he said.");
      PredictedQuote id = new PredictedQuote("q1", List.of(), null, null, null, null, null, null);
      assertThat(page.count(id)).isEqualTo(page.count());
    }

    @Test
    void aSpanMayReachBeyondTheText() {
      Page page = Page.of("{q1|“Sail,”} he said.");
      Counts counts =
          page.count(
              PredictedQuote.of(new Span(0, 900)),
              PredictedQuote.ofSegments(List.of(new PredictedSegment(new Span(800, 900), null))));
      assertThat(tally(counts, "quotes.full.overlap"))
          .isEqualTo(PrecisionRecall.ofCredit(Credit.of(1, 3), 2, Credit.UNIT, 1));
    }
  }
}
