package dev.pressmark.baselines.rules.dates;

/** Which one of those that come again and again. */
enum Which {
  /** The text does not say: the nearest in the direction its tense gives. */
  BARE,
  /** "Last". */
  LAST,
  /** "Next". */
  NEXT,
  /** "This". */
  THIS,
  /** "That": the one that was spoken of. */
  THAT,
  /** The one after what was spoken of. */
  AFTER,
  /** The one before what was spoken of. */
  BEFORE,
  /** The nearest, on either side. */
  NEAR;

  /** How many units later it is, where one unit follows the other. */
  int step() {
    return switch (this) {
      case LAST, BEFORE -> -1;
      case NEXT, AFTER -> 1;
      case BARE, THIS, THAT, NEAR -> 0;
    };
  }

  /** Whether it counts from what was spoken of rather than from the day of speaking. */
  boolean isFromMention() {
    return this == THAT || this == AFTER || this == BEFORE;
  }
}
