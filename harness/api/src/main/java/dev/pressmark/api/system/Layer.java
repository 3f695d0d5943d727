package dev.pressmark.api.system;

import dev.pressmark.api.Term;

/** What a system can predict; the names are those of the prediction files. */
public enum Layer implements Term {
  /** Stretches of reported speech. */
  QUOTES("quotes"),
  /** Who said each quote. */
  SPEAKERS("speakers"),
  /** Temporal expressions with type and value. */
  DATES("dates"),
  /** The day the article was published. */
  PUBLICATION("publication"),
  /** The day each quote was said. */
  SAID("said"),
  /** Which articles are copies or versions of which. */
  ARTICLE_LINKS("articleLinks"),
  /** Which quotes print the same utterance. */
  UTTERANCE_LINKS("utteranceLinks");

  private final String word;

  Layer(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
