package dev.pressmark.core.prediction;

/**
 * An article on which a system failed: it counts as answered with nothing, and is named.
 *
 * @param article the article's id in the dataset
 * @param kind what happened
 * @param message what is known about it, on one line
 */
public record ArticleFailure(String article, FailureKind kind, String message)
    implements Comparable<ArticleFailure> {

  /** By article. */
  @Override
  public int compareTo(ArticleFailure other) {
    return article.compareTo(other.article);
  }
}
