package dev.pressmark.baselines.rules.links;

import dev.pressmark.api.annotation.ArticleRelation;
import java.util.Optional;

/**
 * From what two pages have in common to how they are related: the rules in the order in which they
 * are tried. Thresholds were set on development stories.
 */
final class RelationRules {

  /** Word for word but for what a scraper does. */
  private static final double SAME = 0.93;

  /** A copy keeps so much; what it cuts or inserts is the rest. */
  private static final double COPY = 0.75;

  /** Of a copy with more of its own than this much kept, only a part was reused. */
  private static final double COPY_OF_PART = 0.5;

  /** A later text that adds more than this leaves to a copy is no longer one. */
  private static final double LATER_COPY = 0.72;

  /** A version of the same outlet keeps so much of the other. */
  private static final double VERSION = 0.3;

  /** A template has changed slots in so many of its sentences. */
  private static final double TEMPLATE = 0.25;

  /** A rewritten text retells so much, in order. */
  private static final double RETOLD = 0.31;

  /** Two reports that quote one source tell in different orders. */
  private static final double IN_ORDER = 0.7;

  /** A text with a lead of its own is rewritten where so many of its sentences are not. */
  private static final double OWN_LEAD = 0.43;

  /** Under one lead, so much word for word on both sides is no reused passage. */
  private static final double VERSION_OF_OTHERS = 0.45;

  /** Where so many sentences are alike, it does not matter how many of them are word for word. */
  private static final double RETOLD_THROUGHOUT = 0.6;

  /** Where more of what is alike than this is word for word, passages were reused. */
  private static final double WORD_FOR_WORD = 0.6;

  /** Passages and words of narration that are no chance. */
  private static final int PASSAGES = 2;

  private static final int NARRATION = 40;

  /** Words in quotation marks that two texts do not share by chance. */
  private static final int QUOTED = 10;

  /**
   * Texts on one event that share so many sentences, names, or so much of their topic: a source.
   */
  private static final double SOURCE_ALIGNED = 0.2;

  private static final int CAST = 6;

  private static final double SAME_SOURCE = 0.19;
  private static final double SAME_EVENT = 0.1;

  /** What is about one thing names it: without so many names in common it is a stock phrase. */
  private static final int NAMES = 1;

  private RelationRules() {}

  /** The relation of two pages; empty where they are not linked. */
  static Optional<ArticleRelation> judge(Page a, Page b, Likeness likeness) {
    boolean outlet = a.head().sameOutlet(b.head());
    boolean days = Likeness.differentDays(a, b);
    if (outlet && days && likeness.changed() >= TEMPLATE) {
      return Optional.empty();
    }
    if (likeness.leastKept() >= SAME) {
      return Optional.of(ArticleRelation.IDENTICAL);
    }
    if (outlet && likeness.leastKept() >= VERSION) {
      return Optional.of(ArticleRelation.REVISED);
    }
    if (likeness.mostKept() >= COPY) {
      return Optional.of(
          isCopy(a, b, likeness) ? ArticleRelation.NEAR_DUPLICATE : ArticleRelation.PARTIAL);
    }
    if (isRetold(likeness)) {
      boolean reworded =
          (likeness.lead() && likeness.leastKept() >= VERSION_OF_OTHERS)
              || likeness.leastAligned() >= RETOLD_THROUGHOUT
              || likeness.kept() < WORD_FOR_WORD * likeness.aligned();
      return Optional.of(reworded ? ArticleRelation.REWRITTEN : ArticleRelation.PARTIAL);
    }
    if (likeness.passages() >= PASSAGES && likeness.narration() >= NARRATION) {
      return Optional.of(ArticleRelation.PARTIAL);
    }
    if (outlet && days) {
      return Optional.empty();
    }
    if (likeness.topic() < SAME_EVENT || likeness.names() < NAMES) {
      return Optional.empty();
    }
    boolean source =
        likeness.topic() >= SAME_SOURCE
            || likeness.aligned() >= SOURCE_ALIGNED
            || likeness.keptQuoted() >= QUOTED
            || likeness.names() >= CAST;
    return Optional.of(source ? ArticleRelation.SHARED_SOURCE : ArticleRelation.SAME_EVENT);
  }

  /** Whether the sentences of one are those of the other, in order, or nearly all of them. */
  private static boolean isRetold(Likeness likeness) {
    return likeness.leastAligned() >= RETOLD_THROUGHOUT
        || (likeness.inOrder() >= IN_ORDER
            && likeness.retold() >= RETOLD
            && (likeness.lead() || likeness.leastAligned() >= OWN_LEAD));
  }

  /**
   * Whether one of two texts of which at least one is mostly kept is a copy: the longer one, where
   * it came first, may have been cut; where it came later, it may have added little.
   */
  private static boolean isCopy(Page a, Page b, Likeness likeness) {
    boolean longerA = a.bodySize() >= b.bodySize();
    double longer = longerA ? likeness.keptA() : likeness.keptB();
    boolean added = Age.isDated(longerA ? b : a, longerA ? a : b);
    return added ? longer >= LATER_COPY : longer >= COPY_OF_PART || likeness.lead();
  }
}
