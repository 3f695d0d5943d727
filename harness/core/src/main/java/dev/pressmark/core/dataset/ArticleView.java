package dev.pressmark.core.dataset;

import dev.pressmark.api.Term;
import dev.pressmark.api.annotation.ArticleRelation;

/**
 * What counts as a link between two articles, each view a part of the next. {@link
 * ArticleRelation#UNSURE} is in none, and pairs that are unsure are left out of all.
 */
public enum ArticleView implements Term {
  /** The same words: {@code identical}, {@code nearDuplicate}. */
  STRICT("strict", ArticleRelation.NEAR_DUPLICATE),
  /** One text in all its versions: also {@code revised}, {@code rewritten}. An equivalence. */
  STANDARD("standard", ArticleRelation.REWRITTEN),
  /** Also texts of which only passages were taken over: {@code partial}. */
  BROAD("broad", ArticleRelation.PARTIAL),
  /** Everything about one event: also {@code sharedSource}, {@code sameEvent}. */
  STORY("story", ArticleRelation.SAME_EVENT);

  private final String word;
  private final ArticleRelation weakest;

  ArticleView(String word, ArticleRelation weakest) {
    this.word = word;
    this.weakest = weakest;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether two articles of this relation are linked here. */
  public boolean contains(ArticleRelation relation) {
    return relation.compareTo(weakest) <= 0;
  }
}
