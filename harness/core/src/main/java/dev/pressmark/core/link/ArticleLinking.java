package dev.pressmark.core.link;

import dev.pressmark.core.dataset.ArticleView;
import java.util.List;
import java.util.function.Predicate;

/** Which articles an answer links: enough to count pairs without going through all of them. */
interface ArticleLinking {

  /** Whether two articles are linked in a view. */
  boolean links(ArticleView view, ItemPair pair);

  /** With how many articles one is linked in a view. */
  long degree(ArticleView view, int article);

  /**
   * The closure of the links of the standard view: one label an article, equal where some way of
   * links leads from one to the other.
   *
   * @param dropped the links that are left out first
   */
  List<Integer> clusters(Predicate<ItemPair> dropped);
}
