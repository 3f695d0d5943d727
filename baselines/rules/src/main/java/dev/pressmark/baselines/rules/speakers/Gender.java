package dev.pressmark.baselines.rules.speakers;

/** By which pronoun somebody can be meant, as far as the page tells. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** Whether both can be of one person. */
  boolean fits(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}
