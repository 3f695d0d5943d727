package dev.pressmark.core.dataset;

import dev.pressmark.api.Term;

/** What kind of page an article is. */
public enum SourceKind implements Term {
  WIRE("wire"),
  LOCAL("local"),
  NATIONAL("national"),
  BROADCASTER("broadcaster"),
  TABLOID("tabloid"),
  TRADE("trade"),
  BLOG("blog"),
  REPOST("repost"),
  PRESS_RELEASE("pressRelease"),
  TRANSCRIPT("transcript"),
  INTERVIEW("interview"),
  LIVEBLOG("liveblog"),
  ROUND_UP("roundUp"),
  OPINION("opinion"),
  CORRECTION("correction"),
  /** Not recorded: in imported corpora. */
  UNKNOWN("unknown");

  private final String word;

  SourceKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
