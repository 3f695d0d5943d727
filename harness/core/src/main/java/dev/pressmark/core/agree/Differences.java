package dev.pressmark.core.agree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything in which two annotators of one story differ. */
final class Differences {

  private Differences() {}

  /** In the order of articles and text; links, which are of no article, come first. */
  static List<Disagreement> of(CommonStories.StoryPair story, List<ArticlePair> articles) {
    List<Disagreement> found = new ArrayList<>();
    Map<String, ArticleNames> names = new HashMap<>();
    for (ArticlePair article : articles) {
      ArticleDifferences differences = new ArticleDifferences(story, article);
      found.addAll(differences.find());
      names.put(article.a().id(), new ArticleNames(Names.ofA(article), Names.ofB(article)));
    }
    found.addAll(new LinkDifferences(story, articles, names).find());
    found.sort(Disagreement.ORDER);
    return found;
  }

  /** What ids mean in one article. */
  record ArticleNames(Names a, Names b) {}
}
