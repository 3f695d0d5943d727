package dev.pressmark.core.dataset;

import dev.pressmark.api.Term;

/** What kind of source an entity is. */
public enum EntityKind implements Term {
  PERSON("person"),
  ORGANIZATION("organization"),
  GROUP("group"),
  DOCUMENT("document"),
  /** Not annotated: in imported corpora. */
  UNKNOWN("unknown");

  private final String word;

  EntityKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
