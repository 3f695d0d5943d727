package dev.pressmark.core.link;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.annotation.Direction;
import dev.pressmark.core.cluster.Closure;
import dev.pressmark.core.dataset.ArticleLink;
import dev.pressmark.core.dataset.ArticleView;
import dev.pressmark.core.dataset.HardNegativeClass;
import dev.pressmark.core.dataset.Links.HardNegative;
import dev.pressmark.core.dataset.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a split that have a text, as numbers, and what gold says of their pairs. Within a
 * story every pair has a relation; articles of two stories are never linked.
 */
final class GoldArticles {

  /**
   * What gold says of a pair.
   *
   * @param direction seen from the smaller number
   */
  record GoldLink(ItemPair pair, ArticleRelation relation, @Nullable Direction direction) {}

  /** A pair that looks linked and is not. */
  record Lookalike(ItemPair pair, HardNegativeClass kind) {}

  private final SplitArticles articles;
  private final Map<ItemPair, GoldLink> links = new LinkedHashMap<>();
  private final List<Lookalike> lookalikes = new ArrayList<>();
  private final List<Integer> clusters;

  /** Articles without a text are left out. */
  GoldArticles(List<Story> split) {
    articles = new SplitArticles(split);
    Closure closure = new Closure(articles.size());
    for (Story story : split) {
      story.links().articles().forEach(link -> add(link, closure));
      story.links().hardNegatives().forEach(this::add);
    }
    clusters = closure.clusters();
  }

  private void add(ArticleLink link, Closure closure) {
    articles
        .pair(link.a(), link.b())
        .ifPresent(
            pair -> {
              GoldLink gold =
                  new GoldLink(pair, link.relation(), oriented(link.a(), pair, link.direction()));
              links.put(pair, gold);
              if (ArticleView.STANDARD.contains(link.relation())) {
                closure.link(pair.a(), pair.b());
              }
            });
  }

  private void add(HardNegative negative) {
    articles
        .pair(negative.a(), negative.b())
        .ifPresent(pair -> lookalikes.add(new Lookalike(pair, negative.kind())));
  }

  /** A direction between article {@code a} and the other, as seen from the smaller number. */
  @Nullable Direction oriented(String a, ItemPair pair, @Nullable Direction direction) {
    boolean inOrder = articles.number(a).orElse(-1) == pair.a();
    return direction == null || inOrder ? direction : direction.reversed();
  }

  /** The articles. */
  SplitArticles articles() {
    return articles;
  }

  /** Every pair that has a relation, once. */
  Iterable<GoldLink> links() {
    return links.values();
  }

  /** What gold says of a pair; empty for articles of two stories. */
  Optional<GoldLink> link(ItemPair pair) {
    return Optional.ofNullable(links.get(pair));
  }

  /** Whether a pair counts as linked in a view. */
  boolean isLinked(ArticleView view, ItemPair pair) {
    GoldLink link = links.get(pair);
    return link != null && view.contains(link.relation());
  }

  /** Whether a pair is left out of every score. */
  boolean isUnsure(ItemPair pair) {
    GoldLink link = links.get(pair);
    return link != null && link.relation() == ArticleRelation.UNSURE;
  }

  /** The pairs that look linked and are not, as often as they have classes. */
  List<Lookalike> lookalikes() {
    return lookalikes;
  }

  /** The equivalence of the standard view: one label an article. */
  List<Integer> clusters() {
    return clusters;
  }
}
