package dev.pressmark.baselines.rules.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.text.Span;
import dev.pressmark.baselines.rules.text.Page;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of the quotes of any text. */
class QuoteLawsTest {

  private static final long SEED = 20_240_502;

  private static final String[] PARTS = {
    "“",
    "”",
    "‘",
    "’",
    "\"",
    "'",
    "«",
    "»",
    "„",
    "Holm ",
    "Ada Holm ",
    "the mayor ",
    "she ",
    "they ",
    "said ",
    "told ",
    "asked ",
    "called ",
    "adding ",
    "according to ",
    "was ",
    "had ",
    "not ",
    "that ",
    "whether ",
    "to ",
    "who ",
    "and ",
    "of ",
    "on Monday ",
    "the pump ",
    "it ",
    "leaked",
    ". ",
    ", ",
    ": ",
    "; ",
    " — ",
    "? ",
    "\n",
    " ",
    "5",
    "(",
    ")",
    "𝐚",
    "\uD835",
    "é",
    "HOLM: ",
    "RUIZ: "
  };

  static String text(Random random, int parts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts; i++) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return text.toString();
  }

  @Test
  void quotesKeepTheLawsOfPredictions() {
    Random random = new Random(SEED);
    for (int round = 0; round < 4_000; round++) {
      String text = text(random, random.nextInt(60));
      List<FoundQuote> quotes = QuoteReader.read(Page.of(text));
      for (int q = 0; q < quotes.size(); q++) {
        check(quotes, q, text, "seed " + SEED + ", round " + round + ": " + text);
      }
    }
  }

  private static void check(List<FoundQuote> quotes, int q, String text, String as) {
    FoundQuote quote = quotes.get(q);
    assertThat(quote.segments()).as(as).isNotEmpty();
    int from = 0;
    for (PredictedSegment segment : quote.segments()) {
      Span span = segment.span();
      assertThat(span.start()).as(as).isGreaterThanOrEqualTo(from);
      assertThat(span.end()).as(as).isLessThanOrEqualTo(text.length());
      from = span.end();
    }
    for (Span cue : quote.cue()) {
      assertThat(cue.end()).as(as).isLessThanOrEqualTo(text.length());
    }
    assertThat(quote.parent()).as(as).isLessThan(q);
    boolean quoted = quote.segments().stream().anyMatch(s -> Boolean.TRUE.equals(s.quoted()));
    boolean unquoted = quote.segments().stream().anyMatch(s -> Boolean.FALSE.equals(s.quoted()));
    assertThat(quote.type() == QuoteType.MIXED).as(as).isEqualTo(quoted && unquoted);
    if (q > 0) {
      assertThat(quote.start()).as(as).isGreaterThanOrEqualTo(quotes.get(q - 1).start());
    }
  }

  @Test
  void equalTextsHaveEqualQuotes() {
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      String text = text(random, 80);
      assertThat(QuoteReader.read(Page.of(text)))
          .as("seed " + SEED + ", round " + round)
          .isEqualTo(QuoteReader.read(Page.of(text)));
    }
  }

  @Test
  void aParagraphIsReadLikeAPage() {
    String one = "Holm said that the pump was old.";
    String two = "“It leaks,” said Ruiz, the mate.";
    assertThat(Found.in(one + "\n\n" + two))
        .containsExactly(Found.in(one).get(0), Found.in(two).get(0));
  }

  @Test
  void anEmptyPageHasNoQuotes() {
    assertThat(Found.in("")).isEmpty();
    assertThat(Found.in(" \n\n ")).isEmpty();
  }
}
