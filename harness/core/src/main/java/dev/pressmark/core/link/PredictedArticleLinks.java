package dev.pressmark.core.link;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.annotation.Direction;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.core.cluster.Closure;
import dev.pressmark.core.dataset.ArticleView;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of articles that a system links. A pair counts once, however often it is named, and in
 * every view that one of its links counts in: a link with a relation in the views that contain it,
 * without one in all. Links whose relation is in no view ({@code sameTopic}, {@code unrelated}) say
 * that there is no link, and links with an end outside of the split are left out.
 */
final class PredictedArticleLinks implements ArticleLinking {

  /**
   * What was said of a pair.
   *
   * @param views the views it counts in; at least one
   * @param relations the relations it was given; none where none was
   * @param directions the directions it was given, seen from the smaller number
   * @param score the largest score it was given; null where none was
   */
  record PredictedPair(
      Set<ArticleView> views,
      Set<ArticleRelation> relations,
      Set<Direction> directions,
      @Nullable Double score) {

    private PredictedPair merge(PredictedPair other) {
      return new PredictedPair(
          union(ArticleView.class, views, other.views),
          union(ArticleRelation.class, relations, other.relations),
          union(Direction.class, directions, other.directions),
          score == null || (other.score != null && other.score > score) ? other.score : score);
    }

    private static <E extends Enum<E>> Set<E> union(Class<E> type, Set<E> one, Set<E> other) {
      Set<E> union = EnumSet.noneOf(type);
      union.addAll(one);
      union.addAll(other);
      return union;
    }
  }

  private final Map<ItemPair, PredictedPair> pairs = new LinkedHashMap<>();
  private final long[][] degrees;

  PredictedArticleLinks(GoldArticles gold, List<ArticleLink> links) {
    for (ArticleLink link : links) {
      Set<ArticleView> views = views(link.relation());
      if (!views.isEmpty()) {
        gold.articles()
            .pair(link.a(), link.b())
            .ifPresent(
                pair -> {
                  Direction direction = gold.oriented(link.a(), pair, link.direction());
                  PredictedPair said =
                      new PredictedPair(
                          views,
                          link.relation() == null ? Set.of() : Set.of(link.relation()),
                          direction == null ? Set.of() : Set.of(direction),
                          link.score());
                  pairs.merge(pair, said, PredictedPair::merge);
                });
      }
    }
    degrees = new long[ArticleView.values().length][gold.articles().size()];
    pairs.forEach(
        (pair, said) -> {
          for (ArticleView view : said.views) {
            degrees[view.ordinal()][pair.a()]++;
            degrees[view.ordinal()][pair.b()]++;
          }
        });
  }

  private static Set<ArticleView> views(@Nullable ArticleRelation relation) {
    Set<ArticleView> views = EnumSet.allOf(ArticleView.class);
    if (relation != null) {
      views.removeIf(view -> !view.contains(relation));
    }
    return views;
  }

  /** The pairs, each once, with what was said of them. */
  Map<ItemPair, PredictedPair> pairs() {
    return pairs;
  }

  @Override
  public boolean links(ArticleView view, ItemPair pair) {
    PredictedPair said = pairs.get(pair);
    return said != null && said.views.contains(view);
  }

  @Override
  public long degree(ArticleView view, int article) {
    return degrees[view.ordinal()][article];
  }

  @Override
  public List<Integer> clusters(Predicate<ItemPair> dropped) {
    Closure closure = new Closure(degrees[0].length);
    pairs.forEach(
        (pair, said) -> {
          if (said.views.contains(ArticleView.STANDARD) && !dropped.test(pair)) {
            closure.link(pair.a(), pair.b());
          }
        });
    return closure.clusters();
  }
}
