package dev.pressmark.core.dataset;

import dev.pressmark.api.system.Layer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One event and everything printed about it: the unit of files, of exhaustive linking, of splitting
 * and of resampling.
 *
 * @param canary a string that shows whether a model has seen the data
 * @param id the id
 * @param split the part of the dataset it belongs to
 * @param topic what it is about
 * @param since the version of the dataset that added it, as {@code 1.0.0}
 * @param layers the layers that are annotated: all of them, but in imported corpora. What is not
 *     annotated is not scored
 * @param articles at least one
 * @param links what in it belongs together
 */
public record Story(
    String canary,
    String id,
    Split split,
    String topic,
    String since,
    Set<Layer> layers,
    List<Article> articles,
    Links links) {

  /** What the {@code format} field of a story's file says. */
  public static final String FORMAT = "pressmark.story/1";

  /** Every layer there is. */
  public static final Set<Layer> ALL_LAYERS =
      Collections.unmodifiableSet(EnumSet.allOf(Layer.class));

  /**
   * Copies list and set.
   *
   * @throws IllegalArgumentException if there is no article or no layer, an article has an id of
   *     another story, or {@code since} is no version
   */
  public Story {
    Ids.STORY.check(id);
    DatasetVersion.parse(since);
    articles = List.copyOf(articles);
    if (layers.isEmpty()) {
      throw new IllegalArgumentException("story " + id + " has no annotated layer");
    }
    layers = Collections.unmodifiableSet(EnumSet.copyOf(layers));
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

  /** A story with all layers annotated. */
  public Story(
      String canary,
      String id,
      Split split,
      String topic,
      String since,
      List<Article> articles,
      Links links) {
    this(canary, id, split, topic, since, ALL_LAYERS, articles, links);
  }

  /** The article with this id; empty where there is none. */
  public Optional<Article> article(String articleId) {
    return articles.stream().filter(article -> article.id().equals(articleId)).findFirst();
  }
}
