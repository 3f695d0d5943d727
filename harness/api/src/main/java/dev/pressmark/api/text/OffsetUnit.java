package dev.pressmark.api.text;

import dev.pressmark.api.Term;

/** What an offset into a text counts. */
public enum OffsetUnit implements Term {
  /** Unicode code points, as Python counts: the unit of every file of the project. */
  CODE_POINT("codepoint"),
  /** UTF-16 code units, as Java and JavaScript count: the unit in memory. */
  UTF16("utf16"),
  /** Bytes of the UTF-8 form, as Go and Rust count. */
  UTF8("utf8");

  private final String word;

  OffsetUnit(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
