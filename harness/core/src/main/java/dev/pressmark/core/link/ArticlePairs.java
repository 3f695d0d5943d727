package dev.pressmark.core.link;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Total;
import dev.pressmark.core.dataset.ArticleView;
import dev.pressmark.core.link.GoldArticles.GoldLink;
import dev.pressmark.core.link.GoldArticles.Lookalike;

/**
 * Linked pairs of articles in the four views: what was found, what was linked wrongly and how it
 * looked. Counts are of ends, two a pair. Pairs that gold is unsure of are dropped from both sides
 * and counted.
 *
 * <p>Costs one question a pair that gold names and one an article, whatever is predicted.
 */
final class ArticlePairs {

  static final String PAIRS = "articles.pairs";
  static final String FALSE_POSITIVES = PAIRS + ".falsePositives";
  private static final String UNSURE = "articles.unsure";

  private static final ArticleRelation[] RELATIONS = ArticleRelation.values();

  private final GoldArticles gold;
  private final ArticleLinking linking;
  private final CountsByStory counts;

  private ArticlePairs(GoldArticles gold, ArticleLinking linking, CountsByStory counts) {
    this.gold = gold;
    this.linking = linking;
    this.counts = counts;
  }

  /** The key of a view; the standard view is the metric itself. */
  static String key(ArticleView view) {
    return view == ArticleView.STANDARD ? PAIRS : PAIRS + "." + view.word();
  }

  static void count(GoldArticles gold, ArticleLinking linking, CountsByStory counts) {
    ArticlePairs pairs = new ArticlePairs(gold, linking, counts);
    for (ArticleView view : ArticleView.values()) {
      pairs.view(view);
    }
    pairs.lookalikes();
  }

  /** Ends of pairs inside one story, by the relation that gold gives them. */
  private static final class Ends {
    private final long[] gold = new long[RELATIONS.length];
    private final long[] linked = new long[RELATIONS.length];

    long gold(ArticleRelation relation) {
      return gold[relation.ordinal()];
    }

    long linked(ArticleRelation relation) {
      return linked[relation.ordinal()];
    }
  }

  private void view(ArticleView view) {
    Ends[] ends = new Ends[gold.articles().stories().size()];
    long[] predicted = new long[ends.length];
    for (int story = 0; story < ends.length; story++) {
      ends[story] = new Ends();
    }
    for (int article = 0; article < gold.articles().size(); article++) {
      predicted[gold.articles().storyNumber(article)] += linking.degree(view, article);
    }
    for (GoldLink link : gold.links()) {
      Ends story = ends[gold.articles().storyNumber(link.pair().a())];
      story.gold[link.relation().ordinal()] += 2;
      if (linking.links(view, link.pair())) {
        story.linked[link.relation().ordinal()] += 2;
      }
    }
    for (int story = 0; story < ends.length; story++) {
      view(view, gold.articles().stories().get(story), ends[story], predicted[story]);
    }
  }

  private void view(ArticleView view, String story, Ends ends, long allPredicted) {
    String key = key(view);
    long predicted = allPredicted - ends.linked(ArticleRelation.UNSURE);
    long right = 0;
    long inGold = 0;
    for (ArticleRelation relation : RELATIONS) {
      long found = ends.linked(relation);
      if (view.contains(relation)) {
        right += found;
        inGold += ends.gold(relation);
        if (ends.gold(relation) > 0) {
          counts.add(
              story,
              key + "[relation=" + relation.word() + "]",
              new PrecisionRecall(0, 0, found, ends.gold(relation), 1));
        }
      }
    }
    counts.add(story, key, PrecisionRecall.ofMatches(right, predicted, inGold));
    if (view == ArticleView.STANDARD) {
      falsePositives(story, ends, predicted - right);
    }
    if (view == ArticleView.STORY && ends.gold(ArticleRelation.UNSURE) > 0) {
      counts.add(story, UNSURE, new Total(ends.gold(ArticleRelation.UNSURE) / 2));
      addIfAny(story, UNSURE + "[predicted=linked]", ends.linked(ArticleRelation.UNSURE) / 2);
    }
  }

  /** By the relation gold has instead; what no relation accounts for leads to another story. */
  private void falsePositives(String story, Ends ends, long all) {
    addIfAny(story, FALSE_POSITIVES, all);
    long outside = all;
    for (ArticleRelation relation : RELATIONS) {
      if (!ArticleView.STANDARD.contains(relation) && relation != ArticleRelation.UNSURE) {
        addIfAny(
            story, FALSE_POSITIVES + "[relation=" + relation.word() + "]", ends.linked(relation));
        outside -= ends.linked(relation);
      }
    }
    addIfAny(story, FALSE_POSITIVES + "[story=other]", outside);
  }

  private void lookalikes() {
    for (Lookalike lookalike : gold.lookalikes()) {
      ItemPair pair = lookalike.pair();
      if (linking.links(ArticleView.STANDARD, pair)
          && !gold.isLinked(ArticleView.STANDARD, pair)
          && !gold.isUnsure(pair)) {
        String key = FALSE_POSITIVES + "[hardNegative=" + lookalike.kind().word() + "]";
        counts.add(gold.articles().story(pair.a()), key, Total.ONE);
        counts.add(gold.articles().story(pair.b()), key, Total.ONE);
      }
    }
  }

  private void addIfAny(String story, String key, long value) {
    if (value > 0) {
      counts.add(story, key, new Total(value));
    }
  }
}
