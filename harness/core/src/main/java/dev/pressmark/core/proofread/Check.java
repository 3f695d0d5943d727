package dev.pressmark.core.proofread;

import dev.pressmark.api.Term;

/** What a proofreader looks for; {@code docs/data.md} explains each. */
public enum Check implements Term {
  /** Two copies share words and not their labels. */
  TWIN_LABELS("twinLabels"),
  /** One phrase has two values on one day of one story. */
  SAME_DATE("sameDate"),
  /** A stretch in quotation marks has no label. */
  UNLABELLED_MARKS("unlabelledMarks"),
  /** The name of an entity stands where it has no mention. */
  UNANNOTATED_NAME("unannotatedName"),
  /** A day of the week is not that of the date's value. */
  WEEKDAY("weekday"),
  /** Two articles that are not related share a run of words. */
  SHARED_RUN("sharedRun"),
  /** Two articles that are not related begin with the same words. */
  SHARED_OPENING("sharedOpening"),
  /** Quotation marks alone solve all quotes of an article. */
  TRIVIAL_QUOTES("trivialQuotes"),
  /** A name is used in two stories. */
  SHARED_NAME("sharedName");

  private final String word;

  Check(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
