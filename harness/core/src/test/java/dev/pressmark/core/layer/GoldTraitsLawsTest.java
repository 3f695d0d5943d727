package dev.pressmark.core.layer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.dataset.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever counts traits counts the gold units of the scorer, slice by slice. */
class GoldTraitsLawsTest {

  private static long gold(Counts counts, String slice) {
    return counts.get(slice).map(tally -> ((PrecisionRecall) tally).gold()).orElse(0L);
  }

  @Test
  void quotesAreThoseOfTheSlices() {
    Seeds.forEach(
        500,
        random -> {
          Article article = RandomPage.of(random);
          Counts counts = new QuoteCounter().prepare(article).count(ArticlePrediction.NOTHING);
          List<QuoteTraits> quotes = GoldTraits.of(article).quotes();
          assertThat(gold(counts, "quotes.full.overlap")).isEqualTo(quotes.size());
          assertThat(gold(counts, "quotes.full.overlap[nesting=nested]"))
              .isEqualTo(quotes.stream().filter(QuoteTraits::nested).count());
          assertThat(gold(counts, "quotes.full.overlap[extent=discontinuous]"))
              .isEqualTo(quotes.stream().filter(QuoteTraits::discontinuous).count());
          assertThat(gold(counts, "quotes.full.overlap[paragraphs=several]"))
              .isEqualTo(quotes.stream().filter(QuoteTraits::severalParagraphs).count());
          assertThat(gold(counts, "quotes.full.overlap[region=title]"))
              .isEqualTo(quotes.stream().filter(one -> one.region() != null).count());
        });
  }

  @Test
  void datesAreThoseOfTheSlicesAndStandInTextOrder() {
    Article article =
        Page.story(
                "fair",
                "{byline|{t1|3 May 2024}}\nHolm said {q1-|the fair opens {t2|on Friday}} and {q1|“{t3|soon} after”}. {t4|Every year} it rains.",
                "t1 DATE 2024-05-03 anchor none",
                "t2 DATE 2024-05-10 anchor publication",
                "t3 DATE FUTURE_REF anchor publication",
                "t4 SET P1Y quant EVERY anchor none")
            .articles()
            .get(0);
    assertThat(GoldTraits.of(article).dates())
        .extracting(one -> one.date().id() + " " + one.place().word() + " " + one.kind().word())
        .containsExactly("t2 reported relative", "t3 quoted underspecified", "t4 outside set");
    Counts counts =
        new DateCounter()
            .prepare(new GoldArticle(article, Track.END_TO_END))
            .count(ArticlePrediction.NOTHING);
    for (DatePlace place : DatePlace.values()) {
      assertThat(gold(counts, "dates.strict[place=" + place.word() + "]")).isEqualTo(1);
    }
  }
}
