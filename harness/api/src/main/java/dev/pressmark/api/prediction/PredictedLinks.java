package dev.pressmark.api.prediction;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.annotation.Direction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a linker answers for a collection of articles.
 *
 * @param articles linked pairs of articles; null where the linker does not link articles
 * @param utterances linked pairs of quotes; null where it does not link quotes
 */
public record PredictedLinks(
    @Nullable List<ArticleLink> articles, @Nullable List<UtteranceLink> utterances) {

  /** Copies the lists. */
  public PredictedLinks {
    articles = articles == null ? null : List.copyOf(articles);
    utterances = utterances == null ? null : List.copyOf(utterances);
  }

  /**
   * Two articles that are copies, revisions or rewrites.
   *
   * @param a the id of one article
   * @param b the id of the other
   * @param relation how they are related
   * @param direction which was made from which
   * @param score any finite number, larger for surer
   */
  public record ArticleLink(
      String a,
      String b,
      @Nullable ArticleRelation relation,
      @Nullable Direction direction,
      @Nullable Double score) {

    /**
     * @throws IllegalArgumentException if an article is linked to itself, or the score is not
     *     finite
     */
    public ArticleLink {
      if (a.equals(b)) {
        throw new IllegalArgumentException("article " + a + " is linked to itself");
      }
      if (score != null && !Double.isFinite(score)) {
        throw new IllegalArgumentException("a score is a finite number, not " + score);
      }
    }
  }

  /**
   * Two quotes that print the same utterance, each as {@code article#quote}.
   *
   * @param a one quote
   * @param b the other
   */
  public record UtteranceLink(String a, String b) {

    /**
     * @throws IllegalArgumentException if a quote is linked to itself or a reference has no {@code
     *     #}
     */
    public UtteranceLink {
      if (a.equals(b)) {
        throw new IllegalArgumentException("quote " + a + " is linked to itself");
      }
      if (a.indexOf('#') < 1 || b.indexOf('#') < 1) {
        throw new IllegalArgumentException("a quote is named as article#quote");
      }
    }
  }
}
