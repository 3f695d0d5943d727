package dev.pressmark.core.link;

import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.layer.SplitAnswer;
import dev.pressmark.core.layer.SplitCounter;
import dev.pressmark.core.metric.Derived;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts links between articles: pairs in four views ({@link ArticlePairs}), the cluster view
 * ({@link ArticleClusters}), and what is said of the pairs ({@link TypedLinks}).
 */
final class ArticleLinkCounter implements SplitCounter {

  @Override
  public Layer layer() {
    return Layer.ARTICLE_LINKS;
  }

  @Override
  public String headline() {
    return ArticlePairs.PAIRS;
  }

  @Override
  public List<Derived> derived() {
    return List.of(ArticleValues.values());
  }

  @Override
  public int parts(String key) {
    return key.startsWith(ArticlePairs.PAIRS) || key.startsWith(TypedLinks.TYPED) ? 2 : 1;
  }

  @Override
  public boolean servesDerived(String key) {
    return key.startsWith(ArticleClusters.SIZES) || key.startsWith(TypedLinks.RANKING);
  }

  @Override
  public Gold prepare(List<Story> split) {
    GoldArticles gold = new GoldArticles(split);
    SortedMap<String, ByStory> floors = new TreeMap<>();
    ArticleFloors.of(gold.articles())
        .forEach((name, linking) -> floors.put(name, new LateCounts(() -> count(gold, linking))));
    return answer -> new Counted(count(gold, answer), floors);
  }

  private static CountsByStory count(GoldArticles gold, SplitAnswer answer) {
    List<ArticleLink> links = answer.links().articles();
    PredictedArticleLinks predicted =
        new PredictedArticleLinks(gold, links == null ? List.of() : links);
    CountsByStory counts = count(gold, predicted);
    TypedLinks.count(gold, predicted, counts);
    return counts;
  }

  private static CountsByStory count(GoldArticles gold, ArticleLinking linking) {
    CountsByStory counts = new CountsByStory(gold.articles().stories());
    ArticlePairs.count(gold, linking, counts);
    ArticleClusters.count(gold, linking, counts);
    return counts;
  }
}
