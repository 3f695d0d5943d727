package dev.pressmark.core.dataset;

import dev.pressmark.api.Term;

/** What kind of source an entity is. */
public enum EntityKind implements Term {
  PERSON("person"),
  ORGANIZATION("organization"),
  GROUP("group"),
  DOCUMENT("document");

  private final String word;

  EntityKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
