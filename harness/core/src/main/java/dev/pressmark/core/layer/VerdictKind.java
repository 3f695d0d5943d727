package dev.pressmark.core.layer;

import dev.pressmark.api.Term;

/** What became of a gold unit, or what a prediction is that means none. */
public enum VerdictKind implements Term {
  /** Found, and all that is asked of it is right. */
  RIGHT("right"),
  /** Nothing was predicted for it. */
  MISSED("missed"),
  /** A prediction that means no gold unit. */
  SPURIOUS("spurious"),
  /** Found with other edges. */
  BOUNDARY("boundary"),
  /** One gold quote, predicted in pieces: each piece but the one that is aligned, and the quote. */
  SPLIT("split"),
  /** Several gold quotes, predicted as one: each of them. */
  MERGED("merged"),
  /** Found with other words for what it is. */
  WRONG_TYPE("wrongType"),
  /** Somebody else, or somebody too many or too few, is said to speak. */
  WRONG_SPEAKER("wrongSpeaker"),
  /** Nothing is said about who speaks. */
  NO_SPEAKER("noSpeaker"),
  /** Another value. */
  WRONG_VALUE("wrongValue"),
  /** Linked, and said to be related in another way. */
  WRONG_RELATION("wrongRelation"),
  /** A prediction where gold leaves open what is right: neither right nor wrong. */
  IGNORED("ignored");

  private final String word;

  VerdictKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether credit is lost by it. */
  public boolean isError() {
    return this != RIGHT && this != IGNORED;
  }
}
