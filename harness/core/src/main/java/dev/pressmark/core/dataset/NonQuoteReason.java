package dev.pressmark.core.dataset;

import dev.pressmark.api.Term;

/** Why a stretch in quotation marks is no quote. */
public enum NonQuoteReason implements Term {
  SCARE("scare"),
  TITLE_OF_WORK("titleOfWork"),
  NAME("name"),
  TERM("term"),
  MOTTO("motto"),
  NICKNAME("nickname"),
  HYPOTHETICAL("hypothetical"),
  MEASURE("measure"),
  BOILERPLATE("boilerplate");

  private final String word;

  NonQuoteReason(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
