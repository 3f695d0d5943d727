package dev.pressmark.core.dataset;

import dev.pressmark.core.json.JsonPath;

/**
 * The laws of a story that need more than one label to be judged. Every rule looks at everything,
 * so that all problems come at once; each names the JSON path it is about.
 */
final class StoryRules {

  private StoryRules() {}

  /** Checks a story that was read. */
  static void check(Story story, Findings findings) {
    for (int i = 0; i < story.articles().size(); i++) {
      Article article = story.articles().get(i);
      String place = "$.articles" + JsonPath.index(i);
      ArticleRules.check(article, place, findings);
    }
    ArticleLinkRules.check(story, findings);
    UtteranceRules.check(story, findings);
  }
}
