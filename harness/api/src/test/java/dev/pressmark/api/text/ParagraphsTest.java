package dev.pressmark.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Paragraphs are lines that hold something. */
class ParagraphsTest {

  @Test
  void aLineIsAParagraphWithoutTheSpaceAroundIt() {
    assertThat(Paragraphs.of(" one \r\n\n\u00A0\n\ttwo three\u2028four"))
        .containsExactly(new Span(1, 4), new Span(11, 20), new Span(21, 25));
  }

  @Test
  void anEmptyTextHasNone() {
    assertThat(Paragraphs.of("")).isEmpty();
    assertThat(Paragraphs.of("\n \uFEFF\r\n")).isEmpty();
  }
}
