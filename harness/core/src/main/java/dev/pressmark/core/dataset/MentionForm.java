package dev.pressmark.core.dataset;

import dev.pressmark.api.Term;

/** The form of a mention. */
public enum MentionForm implements Term {
  NAME("name"),
  NOMINAL("nominal"),
  PRONOUN("pronoun");

  private final String word;

  MentionForm(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
