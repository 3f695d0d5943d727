package dev.pressmark.core.dataset;

import java.util.List;
import java.util.Optional;

/**
 * One event and everything printed about it: the unit of files, of exhaustive linking, of splitting
 * and of resampling.
 *
 * @param canary a string that shows whether a model has seen the data
 * @param id the id
 * @param split the part of the dataset it belongs to
 * @param topic what it is about
 * @param since the version of the dataset that added it, as {@code 1.0.0}
 * @param articles at least one
 * @param links what in it belongs together
 */
public record Story(
    String canary,
    String id,
    Split split,
    String topic,
    String since,
    List<Article> articles,
    Links links) {

  /** What the {@code format} field of a story's file says. */
  public static final String FORMAT = "pressmark.story/1";

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no article, one has an id of another story, or
   *     {@code since} is no version
   */
  public Story {
    Ids.STORY.check(id);
    DatasetVersion.parse(since);
    articles = List.copyOf(articles);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("story " + id + " has no article");
    }
    for (Article article : articles) {
      if (!Ids.ARTICLE.check(article.id()).startsWith(id + "/")) {
        throw new IllegalArgumentException(
            "article " + article.id() + " does not begin with the id of its story, " + id + "/");
      }
    }
  }

  /** The article with this id; empty where there is none. */
  public Optional<Article> article(String articleId) {
    return articles.stream().filter(article -> article.id().equals(articleId)).findFirst();
  }
}
