package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.dataset.Article;

/**
 * One article with its gold labels, as all layers see it: what several of them need is made once,
 * when the first of them asks. Safe for use by several threads.
 */
public final class GoldArticle {

  private final Article article;
  private final Track track;
  private final Once<TextView> text;
  private final Once<QuoteGold> quotes;
  private final Once<SpeakerGold> speakers;

  /** An article, for answers of a track. */
  public GoldArticle(Article article, Track track) {
    this.article = article;
    this.track = track;
    this.text = new Once<>(() -> new TextView(article.requireText()));
    this.quotes = new Once<>(() -> new QuoteGold(article, text.get()));
    this.speakers = new Once<>(() -> new SpeakerGold(article, quotes.get()));
  }

  /** An answer for this article, to be counted by any number of layers. */
  public AlignedAnswer answer(ArticlePrediction prediction) {
    return new AlignedAnswer(this, prediction);
  }

  public Article article() {
    return article;
  }

  public Track track() {
    return track;
  }

  /**
   * Its text.
   *
   * @throws IllegalStateException if it was not supplied
   */
  TextView text() {
    return text.get();
  }

  /** Its quotes. */
  QuoteGold quotes() {
    return quotes.get();
  }

  /** Its quotes with those who speak them. */
  SpeakerGold speakers() {
    return speakers.get();
  }
}
