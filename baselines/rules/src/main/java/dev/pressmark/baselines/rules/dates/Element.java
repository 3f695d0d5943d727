package dev.pressmark.baselines.rules.dates;

/** One thing that a pattern asks for. */
sealed interface Element {

  /** Whether nothing may stand between it and what comes before. */
  boolean glued();

  /** A word or a sign, in lower case. */
  record Literal(String word, boolean glued) implements Element {}

  /**
   * A number, a class of words or a section.
   *
   * @param kind which
   * @param name the name of the part
   * @param glued see {@link Element#glued}
   */
  record Slot(String kind, String name, boolean glued) implements Element {}
}
