package dev.pressmark.bench.harness;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.prediction.SaidDay;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Segment;
import dev.pressmark.core.dataset.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * What a middling system would answer for an article: most of gold, a tenth of it missed, a quarter
 * of the spans cut or stretched by up to three words, some wrong values and names, and something
 * that is not there. Quotes with the id of gold's, type, cue, speaker by name and mention, some
 * with a day.
 */
final class Guess {

  private final Article article;
  private final SplittableRandom random;
  private final Tokens tokens;

  private Guess(Article article, SplittableRandom random) {
    this.article = article;
    this.random = random;
    this.tokens = Tokens.of(article.requireText());
  }

  /** An answer. */
  static ArticlePrediction of(Article article, SplittableRandom random) {
    return new Guess(article, random).answer();
  }

  private ArticlePrediction answer() {
    List<PredictedQuote> quotes = new ArrayList<>();
    for (Quote quote : article.labels().quotes()) {
      if (!chance(10)) {
        quotes.add(quote(quote));
      }
    }
    if (chance(50)) {
      quotes.add(PredictedQuote.of(somewhere(12)));
    }
    List<PredictedDate> dates = new ArrayList<>();
    for (DateExpression date : article.labels().dates()) {
      if (!chance(10)) {
        dates.add(date(date));
      }
    }
    if (chance(50)) {
      dates.add(PredictedDate.of(somewhere(1), TimexType.DATE, "PAST_REF"));
    }
    String day = article.labels().publication().day();
    return new ArticlePrediction(quotes, List.of(), dates, chance(10) ? "2016-02-29" : day);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private Span somewhere(int length) {
    int first = random.nextInt(tokens.size() - length);
    return new Span(tokens.start(first), tokens.end(first + length - 1));
  }

  private PredictedQuote quote(Quote quote) {
    List<PredictedSegment> segments = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < quote.segments().size(); i++) {
      Segment segment = quote.segments().get(i);
      int to =
          i + 1 < quote.segments().size()
              ? quote.segments().get(i + 1).span().start()
              : article.requireText().length();
      Span span = chance(25) ? moved(segment.span(), from, to) : segment.span();
      from = span.end();
      segments.add(new PredictedSegment(span, segment.quoted()));
    }
    Speaker speaker = quote.speakers().get(0);
    String said = quote.said() == null || chance(20) ? null : quote.said().value();
    return new PredictedQuote(
        quote.id(),
        segments,
        chance(5) ? null : quote.type(),
        chance(15) ? null : quote.cue(),
        null,
        List.of(speaker(speaker)),
        said == null ? null : new SaidDay(said),
        null);
  }

  /** The span with its ends elsewhere, not before one index and not behind the other. */
  private Span moved(Span span, int from, int to) {
    int first = tokens.in(span).first() + random.nextInt(3) - 1;
    int last = tokens.in(span).end() - 1 + random.nextInt(7) - 3;
    int start = Math.max(from, tokens.start(Math.max(0, first)));
    int end = Math.min(to, tokens.end(Math.min(Math.max(last, 0), tokens.size() - 1)));
    return end > start ? new Span(start, end) : span;
  }

  private PredictedSpeaker speaker(Speaker speaker) {
    List<Entity> entities = article.labels().entities();
    Entity right = entities.get(Integer.parseInt(speaker.entity().substring(1)) - 1);
    Entity said = chance(15) ? entities.get(random.nextInt(entities.size())) : right;
    @Nullable Span mention = chance(10) ? null : speaker.mentions().get(0);
    return new PredictedSpeaker(said.name(), mention, null);
  }

  private PredictedDate date(DateExpression date) {
    String value = chance(12) ? "2019-07-04" : date.value();
    return new PredictedDate(
        chance(15) ? moved(date.span(), 0, article.requireText().length()) : date.span(),
        date.type(),
        value,
        null,
        date.quant(),
        null,
        null);
  }
}
