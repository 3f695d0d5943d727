package dev.pressmark.core.dataset;

import dev.pressmark.api.Term;

/** What a part of a page is, where it is not body. */
public enum RegionKind implements Term {
  TITLE("title"),
  DEK("dek"),
  HEADER("header"),
  BYLINE("byline"),
  DATELINE("dateline"),
  CAPTION("caption"),
  PULL_QUOTE("pullQuote"),
  LIVE_ENTRY("liveEntry"),
  /** Related links, prompts, copyright. */
  BOILERPLATE("boilerplate");

  private final String word;

  RegionKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
