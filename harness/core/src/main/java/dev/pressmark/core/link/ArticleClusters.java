package dev.pressmark.core.link;

import dev.pressmark.core.cluster.ItemSizes;
import dev.pressmark.core.cluster.StoryShares;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Total;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cluster view: the articles as gold and as the predicted links of the standard view, closed,
 * divide them. Links of pairs that gold is unsure of are dropped before; what the others close to
 * stands as it is.
 *
 * <p>B³ and LEA are shares of stories ({@link StoryShares}). What the other measures need are
 * numbers of articles by the sizes of their clusters, and the ends of closed links.
 */
final class ArticleClusters {

  static final String CLOSED = ArticlePairs.PAIRS + ".closed";
  static final String SIZES = "articles.clusters.sizes";
  static final String GOLD = "gold";
  static final String PREDICTED = "predicted";
  static final String SHARED = "shared";

  private ArticleClusters() {}

  static void count(GoldArticles gold, ArticleLinking linking, CountsByStory counts) {
    List<Integer> predicted = linking.clusters(gold::isUnsure);
    List<String> stories =
        IntStream.range(0, gold.articles().size())
            .mapToObj(article -> gold.articles().story(article))
            .toList();
    StoryShares.bCubed(stories, gold.clusters(), predicted)
        .forEach((story, shares) -> counts.add(story, "articles.clusters.bCubed", shares));
    StoryShares.lea(stories, gold.clusters(), predicted)
        .forEach((story, shares) -> counts.add(story, "articles.clusters.lea", shares));
    ItemSizes sizes = ItemSizes.of(gold.clusters(), predicted);
    for (int article = 0; article < sizes.items(); article++) {
      String story = stories.get(article);
      long both = sizes.shared(article) - 1L;
      counts.add(
          story,
          CLOSED,
          PrecisionRecall.ofMatches(both, sizes.predicted(article) - 1L, sizes.gold(article) - 1L));
      counts.add(story, sizeKey(GOLD, sizes.gold(article)), Total.ONE);
      counts.add(story, sizeKey(PREDICTED, sizes.predicted(article)), Total.ONE);
      counts.add(story, sizeKey(SHARED, sizes.shared(article)), Total.ONE);
    }
  }

  private static String sizeKey(String side, int size) {
    return SIZES + "[" + side + "=" + size + "]";
  }
}
