package dev.pressmark.baselines.rules.marks;

import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.text.Paragraphs;
import dev.pressmark.api.text.QuotationMarks;
import dev.pressmark.api.text.QuotedStretch;
import dev.pressmark.api.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What quotation marks alone tell of a text: the quotes in them, and the sentences, none of which
 * ends inside a quotation.
 */
public final class MarkedText {

  private final Article article;
  private final List<QuotedStretch> stretches;
  private final List<PredictedQuote> quotes;

  private MarkedText(Article article) {
    this.article = article;
    this.stretches = QuotationMarks.pair(article.text());
    this.quotes = MarkedQuotes.in(article, stretches);
  }

  /**
   * Reads a text; any text, the empty one too.
   *
   * @param moreCues words that report speech, in small letters, beside those known here
   */
  public static MarkedText of(String text, Set<String> moreCues) {
    return new MarkedText(new Article(text, Set.copyOf(moreCues)));
  }

  /** The quotes in quotation marks, in text order, each with an id; inner ones name a parent. */
  public List<PredictedQuote> quotes() {
    return quotes;
  }

  /** The sentences of the text, in text order; every word is in one of them. */
  public List<Span> sentences() {
    List<Span> sentences = new ArrayList<>();
    int at = 0;
    for (Span paragraph : Paragraphs.of(article.text())) {
      List<QuotedStretch> inside = new ArrayList<>();
      for (; at < stretches.size() && paragraph.contains(stretches.get(at).span()); at++) {
        if (stretches.get(at).depth() == 0) {
          inside.add(stretches.get(at));
        }
      }
      split(paragraph, inside, sentences);
    }
    return sentences;
  }

  /** The sentences inside of each outermost quotation, in text order. */
  public List<Span> quotedSentences() {
    List<Span> sentences = new ArrayList<>();
    for (int i = 0; i < stretches.size(); ) {
      Span content = stretches.get(i++).content();
      List<QuotedStretch> inside = new ArrayList<>();
      for (; i < stretches.size() && stretches.get(i).depth() > 0; i++) {
        if (stretches.get(i).depth() == 1 && content.contains(stretches.get(i).span())) {
          inside.add(stretches.get(i));
        }
      }
      split(content, inside, sentences);
    }
    return sentences;
  }

  private void split(Span passage, List<QuotedStretch> inside, List<Span> sentences) {
    int start = passage.start();
    for (Sentence sentence :
        new Passage(article, passage.start(), passage.end(), inside).sentences()) {
      sentences.add(new Span(start, sentence.end()));
      start = sentence.end();
    }
  }
}
