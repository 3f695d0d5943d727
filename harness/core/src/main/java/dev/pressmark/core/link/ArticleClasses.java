package dev.pressmark.core.link;

import dev.pressmark.core.dataset.ArticleView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Links every article with every other of its class, in all views: what trivial systems do. */
final class ArticleClasses implements ArticleLinking {

  private final List<?> classes;
  private final Map<Object, Integer> sizes = new HashMap<>();

  /** One label an article; only equality matters. */
  ArticleClasses(List<?> classes) {
    this.classes = List.copyOf(classes);
    this.classes.forEach(label -> sizes.merge(label, 1, Integer::sum));
  }

  @Override
  public boolean links(ArticleView view, ItemPair pair) {
    return classes.get(pair.a()).equals(classes.get(pair.b()));
  }

  @Override
  public long degree(ArticleView view, int article) {
    return sizes.getOrDefault(classes.get(article), 1) - 1L;
  }

  /** The classes as they are: one dropped link takes nobody out of a class of three. */
  @Override
  public List<Integer> clusters(Predicate<ItemPair> dropped) {
    Map<Object, Integer> numbers = new HashMap<>();
    return classes.stream()
        .map(label -> numbers.computeIfAbsent(label, unseen -> numbers.size()))
        .toList();
  }
}
