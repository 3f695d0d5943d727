package dev.pressmark.core.prediction;

import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Story;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The articles that predictions can be about, by the names they go under in a file: all of the
 * dataset's, so that an answer to an article of another split is told from one to an article nobody
 * knows. Immutable.
 */
public final class ArticleIndex {

  /**
   * An article under its own id.
   *
   * @param article the article
   * @param scored whether its story is among those that are scored
   * @param plain whether it has a text, and code points and {@code String} indices are the same
   */
  record Entry(Article article, boolean scored, boolean plain) {

    /** Whether answers to it are used. */
    boolean isUsed() {
      return scored && article.text() != null;
    }

    private static Entry of(Article article, boolean scored) {
      String text = article.text();
      return new Entry(article, scored, text != null && isPlain(text));
    }

    private static boolean isPlain(String text) {
      for (int i = 0; i < text.length(); i++) {
        if (Character.isSurrogate(text.charAt(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /** What a name of an article may be, for messages. */
  static final String KNOWN = "the id of an article of the dataset";

  private final Function<String, @Nullable Entry> articles;
  private final @Nullable Map<String, String> realIds;

  private ArticleIndex(
      Function<String, @Nullable Entry> articles, @Nullable Map<String, String> realIds) {
    this.articles = articles;
    this.realIds = realIds;
  }

  /** The articles of these stories, all of which are scored. */
  public static ArticleIndex of(Collection<Story> stories) {
    return of(stories, story -> true);
  }

  /**
   * The articles of a dataset.
   *
   * @param stories all stories of the dataset
   * @param scored which of them are scored; answers to the others are skipped and counted
   */
  public static ArticleIndex of(Collection<Story> stories, Predicate<Story> scored) {
    Map<String, Entry> articles = new HashMap<>();
    for (Story story : stories) {
      boolean wanted = scored.test(story);
      for (Article article : story.articles()) {
        articles.put(article.id(), Entry.of(article, wanted));
      }
    }
    return new ArticleIndex(articles::get, null);
  }

  /**
   * The articles of a collection that need not be in memory, all of which are scored: each is asked
   * for when an answer names it.
   *
   * @param articles gives the article with an id; null where there is none
   */
  public static ArticleIndex of(Function<String, @Nullable Article> articles) {
    return new ArticleIndex(
        id -> {
          Article article = articles.apply(id);
          return article == null ? null : Entry.of(article, true);
        },
        null);
  }

  /**
   * The same articles under other names: those a system saw instead of the ids.
   *
   * @param realIds the id of the dataset for each name; a name that is not in it is unknown
   */
  public ArticleIndex under(Map<String, String> realIds) {
    return new ArticleIndex(articles, Map.copyOf(realIds));
  }

  /** The article a name of a file stands for; null where it is unknown. */
  @Nullable Entry named(String name) {
    String id = realIds == null ? name : realIds.get(name);
    return id == null ? null : articles.apply(id);
  }

  /** The article with this id of the dataset, scored or not. */
  public Optional<Article> find(String id) {
    return Optional.ofNullable(articles.apply(id)).map(Entry::article);
  }

  /**
   * The text of the article with this id of the dataset.
   *
   * @throws IllegalArgumentException if there is no such article
   * @throws IllegalStateException if its text was not supplied
   */
  String text(String id) {
    return find(id)
        .orElseThrow(() -> new IllegalArgumentException("unknown article " + id))
        .requireText();
  }
}
