package dev.pressmark.api.annotation;

import dev.pressmark.api.Term;

/** How two articles of one story are related, closest first. */
public enum ArticleRelation implements Term {
  /** Body equal but for boilerplate and typography. */
  IDENTICAL("identical"),
  /** The same article, syndicated with small changes. */
  NEAR_DUPLICATE("nearDuplicate"),
  /** A later version by the same outlet. */
  REVISED("revised"),
  /** Made from the other's text, wording changed. */
  REWRITTEN("rewritten"),
  /** Some passages reused, the rest new. */
  PARTIAL("partial"),
  /** Independent texts that carry the same utterances. */
  SHARED_SOURCE("sharedSource"),
  /** Independent reporting of one event. */
  SAME_EVENT("sameEvent"),
  /** Another event of the same matter. */
  SAME_TOPIC("sameTopic"),
  /** Nothing in common. */
  UNRELATED("unrelated"),
  /** Left out of every score. */
  UNSURE("unsure");

  private final String word;

  ArticleRelation(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
