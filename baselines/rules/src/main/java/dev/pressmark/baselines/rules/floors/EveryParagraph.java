package dev.pressmark.baselines.rules.floors;

import dev.pressmark.api.text.Paragraphs;
import dev.pressmark.api.text.Span;
import java.util.List;

/** Every paragraph is a quote. */
public final class EveryParagraph extends SpanFloor {

  /** Made by the service loader. */
  public EveryParagraph() {
    super("every-paragraph", "every paragraph is a quote");
  }

  @Override
  List<Span> spans(String text) {
    return Paragraphs.of(text);
  }
}
