package dev.pressmark.core.link;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.annotation.Direction;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.dataset.ArticleView;
import dev.pressmark.core.link.GoldArticles.GoldLink;
import dev.pressmark.core.link.PredictedArticleLinks.PredictedPair;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a system says of the pairs it links: their relation, their direction, how sure it is. Each
 * is counted only where the system says it of at least one link of the split: who gives no
 * relations has attempted none. A pair that is given two relations, or two directions, has none
 * right. Pairs that gold is unsure of are dropped.
 */
final class TypedLinks {

  static final String TYPED = "articles.typed";
  static final String DIRECTION = "articles.direction";
  static final String RANKING = "articles.ranking";

  /** The step of links without a score: after all others. */
  static final String UNSCORED = "none";

  private final GoldArticles gold;
  private final Map<ItemPair, PredictedPair> predicted;
  private final CountsByStory counts;

  private TypedLinks(GoldArticles gold, PredictedArticleLinks links, CountsByStory counts) {
    this.gold = gold;
    this.predicted = links.pairs();
    this.counts = counts;
  }

  static void count(GoldArticles gold, PredictedArticleLinks links, CountsByStory counts) {
    TypedLinks typed = new TypedLinks(gold, links, counts);
    if (typed.predicted.values().stream().anyMatch(said -> !said.relations().isEmpty())) {
      typed.relations();
    }
    if (typed.predicted.values().stream().anyMatch(said -> !directions(said).isEmpty())) {
      typed.directions();
    }
    if (typed.predicted.values().stream().anyMatch(said -> said.score() != null)) {
      typed.ranking();
    }
  }

  /** A pair and its relation are right or wrong together; a link without a relation is neither. */
  private void relations() {
    gold.articles().stories().forEach(story -> counts.add(story, TYPED, PrecisionRecall.ZERO));
    for (GoldLink link : gold.links()) {
      if (ArticleView.STORY.contains(link.relation())) {
        int right = isRight(link.pair()) ? 1 : 0;
        PrecisionRecall end = PrecisionRecall.ofMatches(right, right, 1);
        ends(link.pair(), TYPED, end);
        ends(link.pair(), key(link.relation()), end);
      }
    }
    PrecisionRecall wrong = PrecisionRecall.ofMatches(0, 1, 0);
    predicted.forEach(
        (pair, said) -> {
          if (!said.relations().isEmpty() && !gold.isUnsure(pair) && !isRight(pair)) {
            ends(pair, TYPED, wrong);
            said.relations().forEach(relation -> ends(pair, key(relation), wrong));
          }
        });
  }

  private boolean isRight(ItemPair pair) {
    PredictedPair said = predicted.get(pair);
    return said != null
        && said.relations().size() == 1
        && gold.link(pair).filter(link -> said.relations().contains(link.relation())).isPresent();
  }

  private static String key(ArticleRelation relation) {
    return TYPED + "[relation=" + relation.word() + "]";
  }

  /** Counts both ends of a pair, each for its story. */
  private void ends(ItemPair pair, String key, PrecisionRecall end) {
    for (int article : List.of(pair.a(), pair.b())) {
      counts.add(gold.articles().story(article), key, end);
    }
  }

  /** Of the pairs that were made one from the other, or both from a third: which way. */
  private void directions() {
    for (GoldLink link : gold.links()) {
      Direction direction = link.direction();
      if (direction == null || direction == Direction.UNKNOWN) {
        continue;
      }
      PredictedPair said = predicted.get(link.pair());
      Set<Direction> answers = said == null ? Set.of() : directions(said);
      boolean right = answers.size() == 1 && answers.contains(direction);
      counts.add(
          gold.articles().story(link.pair().a()),
          DIRECTION,
          new Proportion(right ? 1 : 0, answers.isEmpty() ? 0 : 1, 1));
    }
  }

  /** Unknown is no direction. */
  private static Set<Direction> directions(PredictedPair said) {
    Set<Direction> directions = EnumSet.noneOf(Direction.class);
    directions.addAll(said.directions());
    directions.remove(Direction.UNKNOWN);
    return directions;
  }

  /** The links of the standard view by their score. */
  private void ranking() {
    predicted.forEach(
        (pair, said) -> {
          if (said.views().contains(ArticleView.STANDARD) && !gold.isUnsure(pair)) {
            String score = said.score() == null ? UNSCORED : Double.toString(said.score() + 0.0);
            int right = gold.isLinked(ArticleView.STANDARD, pair) ? 1 : 0;
            ends(pair, RANKING + "[score=" + score + "]", new PrecisionRecall(right, 1, 0, 0, 1));
          }
        });
  }
}
