package dev.pressmark.api.annotation;

import dev.pressmark.api.Term;

/** The four types of TIMEX3 (TimeML 1.2.1). */
public enum TimexType implements Term {
  /** A day or something coarser. */
  DATE("DATE"),
  /** A point or part of a day. */
  TIME("TIME"),
  /** A length of time. */
  DURATION("DURATION"),
  /** A recurring time. */
  SET("SET");

  private final String word;

  TimexType(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
