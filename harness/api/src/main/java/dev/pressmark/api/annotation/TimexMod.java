package dev.pressmark.api.annotation;

import dev.pressmark.api.Term;

/** The modifiers of TIMEX3 (TimeML 1.2.1). */
public enum TimexMod implements Term {
  BEFORE("BEFORE"),
  AFTER("AFTER"),
  ON_OR_BEFORE("ON_OR_BEFORE"),
  ON_OR_AFTER("ON_OR_AFTER"),
  LESS_THAN("LESS_THAN"),
  MORE_THAN("MORE_THAN"),
  EQUAL_OR_LESS("EQUAL_OR_LESS"),
  EQUAL_OR_MORE("EQUAL_OR_MORE"),
  START("START"),
  MID("MID"),
  END("END"),
  APPROX("APPROX");

  private final String word;

  TimexMod(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
