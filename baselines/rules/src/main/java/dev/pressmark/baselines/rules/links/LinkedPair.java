package dev.pressmark.baselines.rules.links;

import dev.pressmark.api.annotation.ArticleRelation;

/**
 * Two pages that are linked.
 *
 * @param a the one of lower rank
 * @param b the other
 * @param relation how they are related
 * @param likeness what they have in common, in this order
 */
record LinkedPair(Page a, Page b, ArticleRelation relation, Likeness likeness) {

  /** Whether the one text was made from the other's, or both from a third. */
  boolean isVersion() {
    return switch (relation) {
      case IDENTICAL, NEAR_DUPLICATE, REVISED, REWRITTEN -> true;
      default -> false;
    };
  }

  LinkedPair as(ArticleRelation other) {
    return new LinkedPair(a, b, other, likeness);
  }

  /** How like the two texts are: for the choice between originals, and as the score of a link. */
  double alike() {
    return (likeness.kept() + likeness.retold() + likeness.topic()) / 3;
  }
}
