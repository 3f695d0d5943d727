package dev.pressmark.core.dataset;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.annotation.Direction;
import dev.pressmark.api.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How two articles of a story are related.
 *
 * @param a the id of one article
 * @param b the id of another
 * @param relation the relation
 * @param direction which was made from which
 * @param through the id of the article a derivation passed through
 * @param evidence passages that show it; {@code String} indices where the article has its text,
 *     else code points
 */
public record ArticleLink(
    String a,
    String b,
    ArticleRelation relation,
    @Nullable Direction direction,
    @Nullable String through,
    List<Evidence> evidence) {

  /**
   * A passage.
   *
   * @param article the id of the article it stands in
   * @param span where
   */
  public record Evidence(String article, Span span) {
    /** Checks the form of the id. */
    public Evidence {
      Ids.ARTICLE.check(article);
    }
  }

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if an article is linked to itself
   */
  public ArticleLink {
    Ids.ARTICLE.check(a);
    Ids.ARTICLE.check(b);
    if (through != null) {
      Ids.ARTICLE.check(through);
    }
    evidence = List.copyOf(evidence);
    if (a.equals(b)) {
      throw new IllegalArgumentException("article " + a + " is linked to itself");
    }
  }

  ArticleLink map(Links.SpanOfArticle spans) {
    return new ArticleLink(
        a,
        b,
        relation,
        direction,
        through,
        evidence.stream()
            .map(one -> new Evidence(one.article, spans.apply(one.article, one.span)))
            .toList());
  }
}
