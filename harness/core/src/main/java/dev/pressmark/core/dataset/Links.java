package dev.pressmark.core.dataset;

import dev.pressmark.api.text.Span;
import java.util.List;

/**
 * What in a story belongs together.
 *
 * @param articles the relation of every pair of articles
 * @param utterances what is printed more than once
 * @param unsure pairs of quotes left out of scoring
 * @param hardNegatives pairs that look linked and are not
 */
public record Links(
    List<ArticleLink> articles,
    List<Utterance> utterances,
    List<QuotePair> unsure,
    List<HardNegative> hardNegatives) {

  /** Copies the lists. */
  public Links {
    articles = List.copyOf(articles);
    utterances = List.copyOf(utterances);
    unsure = List.copyOf(unsure);
    hardNegatives = List.copyOf(hardNegatives);
  }

  /** The same links with every span replaced: how offsets change their unit. */
  public Links map(SpanOfArticle spans) {
    return new Links(
        articles.stream().map(link -> link.map(spans)).toList(),
        utterances.stream().map(utterance -> utterance.map(spans)).toList(),
        unsure,
        hardNegatives);
  }

  /** Gives for a span of some article another one. */
  @FunctionalInterface
  public interface SpanOfArticle {
    /** The span that stands for this one of the article with this id. */
    Span apply(String article, Span span);
  }

  /**
   * Two quotes, each as {@code story/a#q1}.
   *
   * @param a one
   * @param b the other
   */
  public record QuotePair(String a, String b) {
    /**
     * @throws IllegalArgumentException if one is no reference to a quote, or both are the same
     */
    public QuotePair {
      Ids.QUOTE_REFERENCE.check(a);
      Ids.QUOTE_REFERENCE.check(b);
      if (a.equals(b)) {
        throw new IllegalArgumentException("quote " + a + " is paired with itself");
      }
    }
  }

  /**
   * Two articles or two quotes that look linked and are not.
   *
   * @param a one
   * @param b the other
   * @param kind why they look linked
   */
  public record HardNegative(String a, String b, HardNegativeClass kind) {
    /**
     * @throws IllegalArgumentException if they are not two articles or two quotes, or the same
     */
    public HardNegative {
      boolean quotes = Ids.QUOTE_REFERENCE.matches(a) && Ids.QUOTE_REFERENCE.matches(b);
      boolean articles = Ids.ARTICLE.matches(a) && Ids.ARTICLE.matches(b);
      if (!quotes && !articles) {
        throw new IllegalArgumentException(
            "a hard negative joins two articles or two quotes, not \""
                + a
                + "\" and \""
                + b
                + "\"");
      }
      if (a.equals(b)) {
        throw new IllegalArgumentException(a + " is paired with itself");
      }
    }
  }
}
