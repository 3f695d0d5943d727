package dev.pressmark.baselines.rules.floors;

import dev.pressmark.api.text.Span;
import java.util.List;

/** The whole text is one quote. */
public final class AllTokens extends SpanFloor {

  /** Made by the service loader. */
  public AllTokens() {
    super("all-tokens", "the whole text is one quote");
  }

  @Override
  List<Span> spans(String text) {
    return text.isEmpty() ? List.of() : List.of(new Span(0, text.length()));
  }
}
