package dev.pressmark.bench.harness;

import dev.pressmark.api.text.Span;

/** The text of a page while it is being written: whatever is added says where it stands. */
final class PageText {

  private final StringBuilder text = new StringBuilder();
  private final Words words;
  private final boolean curly;

  /**
   * @param curly whether quotation marks and apostrophes are curly, or straight as in ASCII
   */
  PageText(Words words, boolean curly) {
    this.words = words;
    this.curly = curly;
  }

  int length() {
    return text.length();
  }

  /** Adds a piece as it is. */
  Span add(String piece) {
    int start = text.length();
    text.append(curly ? piece : piece.replace('’', '\''));
    return new Span(start, text.length());
  }

  /** Adds so many words, separated by spaces. */
  Span addWords(int count) {
    int start = text.length();
    for (int i = 0; i < count; i++) {
      add(i == 0 ? words.word() : " " + words.word());
    }
    return new Span(start, text.length());
  }

  /** Adds so many words and a mark after them, in quotation marks. */
  Span addQuoted(int count, String mark) {
    int start = text.length();
    add(curly ? "“" : "\"");
    addWords(count);
    add(mark + (curly ? "”" : "\""));
    return new Span(start, text.length());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
