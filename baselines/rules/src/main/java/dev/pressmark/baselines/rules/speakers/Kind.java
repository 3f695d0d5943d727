package dev.pressmark.baselines.rules.speakers;

/** What a speaker is, as far as the page tells. */
enum Kind {
  PERSON,
  BODY,
  GROUP,
  DOCUMENT,
  UNKNOWN;

  /** Whether "they" can mean it. */
  boolean isMany() {
    return this == GROUP || this == BODY;
  }

  /** Whether both can be said of one speaker. */
  boolean fits(Kind other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}
