package dev.pressmark.core.agree;

import dev.pressmark.core.dataset.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything in which two annotators, or two versions, of one story differ. */
public final class Differences {

  private Differences() {}

  /**
   * Everything in which two versions of a story differ, in the articles that have the same text in
   * both; the earlier version is {@code a}.
   */
  public static List<Disagreement> ofVersions(Story before, Story after) {
    return CommonStories.ofVersions(before, after)
        .map(story -> of(story, ArticlePair.of(story)))
        .orElse(List.of());
  }

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
