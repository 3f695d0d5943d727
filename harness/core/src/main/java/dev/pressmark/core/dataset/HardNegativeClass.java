package dev.pressmark.core.dataset;

import dev.pressmark.api.Term;

/** Why two unlinked articles or quotes look linked. */
public enum HardNegativeClass implements Term {
  SHARED_INTERVIEW("sharedInterview"),
  RECURRING_TEMPLATE("recurringTemplate"),
  CORRECTION_OR_NEW("correctionOrNew"),
  LONG_BOILERPLATE("longBoilerplate"),
  SHARED_BACKGROUND("sharedBackground"),
  SAME_POINT_OTHER_OCCASION("samePointOtherOccasion"),
  STOCK_PHRASE("stockPhrase"),
  ECHO_OR_RETORT("echoOrRetort"),
  NEIGHBOURING_SENTENCE("neighbouringSentence"),
  FLIPPED_NEGATION_OR_NUMBER("flippedNegationOrNumber"),
  ROUND_UP_EMBEDDING("roundUpEmbedding"),
  CHAIN("chain"),
  STUB("stub"),
  NAME_VARIANT("nameVariant");

  private final String word;

  HardNegativeClass(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
