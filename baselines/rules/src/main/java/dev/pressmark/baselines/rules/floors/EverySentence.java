package dev.pressmark.baselines.rules.floors;

import dev.pressmark.api.text.Sentences;
import dev.pressmark.api.text.Span;
import java.util.List;

/** Every sentence is a quote. */
public final class EverySentence extends SpanFloor {

  /** Made by the service loader. */
  public EverySentence() {
    super("every-sentence", "every sentence is a quote");
  }

  @Override
  List<Span> spans(String text) {
    return Sentences.sentences(text);
  }
}
