package dev.pressmark.core.link;

import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The articles of a split that have a text, as numbers from 0, each in its story. */
final class SplitArticles {

  private final List<String> stories = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<Integer> storyOf = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  SplitArticles(List<Story> split) {
    for (Story story : split) {
      for (Article article : story.articles()) {
        if (article.text() != null) {
          numbers.put(article.id(), articles.size());
          articles.add(article);
          storyOf.add(stories.size());
        }
      }
      stories.add(story.id());
    }
  }

  /** Number of articles. */
  int size() {
    return articles.size();
  }

  Article get(int number) {
    return articles.get(number);
  }

  /** The number of an article; empty where it is not in the split or has no text. */
  OptionalInt number(String article) {
    Integer number = numbers.get(article);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** The pair of two articles; empty where one of them is not in the split. */
  Optional<ItemPair> pair(String a, String b) {
    OptionalInt one = number(a);
    OptionalInt other = number(b);
    return one.isEmpty() || other.isEmpty()
        ? Optional.empty()
        : Optional.of(ItemPair.of(one.getAsInt(), other.getAsInt()));
  }

  /** The ids of all stories, also of those without an article here. */
  List<String> stories() {
    return stories;
  }

  /** The place of an article's story in {@link #stories()}. */
  int storyNumber(int article) {
    return storyOf.get(article);
  }

  /** The id of an article's story. */
  String story(int article) {
    return stories.get(storyOf.get(article));
  }
}
