package dev.pressmark.core.score;

import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.result.Shard;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The part of a dataset that is scored: a split, or some stories of it.
 *
 * @param dataset the dataset
 * @param split the split
 * @param stories the stories, in the order of their ids
 */
public record Selection(Dataset dataset, Split split, List<Story> stories) {

  /** Copies the list and puts it in order. */
  public Selection {
    stories = stories.stream().sorted(Comparator.comparing(Story::id)).toList();
  }

  /**
   * The stories of a split.
   *
   * @param only ids of the stories wanted; empty for all
   */
  public static Selection of(Dataset dataset, Split split, Set<String> only) {
    return new Selection(
        dataset,
        split,
        dataset.stories(split).stream()
            .filter(story -> only.isEmpty() || only.contains(story.id()))
            .toList());
  }

  /** The stories of a shard; all of them for null. */
  public Selection shard(@Nullable Shard shard) {
    return shard == null
        ? this
        : new Selection(
            dataset,
            split,
            IntStream.range(0, stories.size()).filter(shard::has).mapToObj(stories::get).toList());
  }

  /** Whether this story is one of them. */
  public boolean contains(Story story) {
    return stories.contains(story);
  }

  /** The articles whose text is there, in the order of stories and articles. */
  public List<Article> scoredArticles() {
    return articles().stream().filter(article -> article.text() != null).toList();
  }

  /** The articles whose text is neither in the dataset nor supplied. */
  public List<Article> withoutText() {
    return articles().stream().filter(article -> article.text() == null).toList();
  }

  private List<Article> articles() {
    return stories.stream().flatMap(story -> story.articles().stream()).toList();
  }
}
