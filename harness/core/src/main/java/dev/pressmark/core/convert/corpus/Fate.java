package dev.pressmark.core.convert.corpus;

import dev.pressmark.api.Term;

/** What became of a thing of a corpus that was imported. */
public enum Fate implements Term {
  /** It is in the result as it was. */
  CARRIED("carried"),
  /** It is in the result in another form: the documented mapping. */
  CHANGED("changed"),
  /** The result has no place for it. */
  LOST("lost"),
  /** It is malformed and was passed over, as asked. */
  SKIPPED("skipped");

  private final String word;

  Fate(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
