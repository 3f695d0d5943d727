package dev.pressmark.core.proofread;

import dev.pressmark.api.Term;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.MentionForm;
import dev.pressmark.core.dataset.Segment;
import java.util.List;
import java.util.stream.Stream;

/** How the body of an article begins, by the label on its first words. */
public enum Opening implements Term {
  /** With somebody's own words. */
  QUOTE("quote"),
  /** With the name of somebody who speaks. */
  NAME("name"),
  /** With somebody who speaks, without a name. */
  DESCRIPTION("description"),
  /** With a date. */
  DATE("date"),
  /** With anything else. */
  NARRATION("narration");

  private final String word;

  Opening(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** How an article begins whose body begins with these words. */
  static Opening of(Labels labels, Span words) {
    if (begins(
        labels.quotes().stream()
            .flatMap(quote -> quote.segments().stream())
            .filter(Segment::quoted)
            .map(Segment::span),
        words)) {
      return QUOTE;
    }
    for (MentionForm form : List.of(MentionForm.NAME, MentionForm.NOMINAL, MentionForm.PRONOUN)) {
      if (begins(
          labels.entities().stream()
              .flatMap(entity -> entity.mentions().stream())
              .filter(mention -> mention.form() == form)
              .map(mention -> mention.span()),
          words)) {
        return form == MentionForm.NAME ? NAME : DESCRIPTION;
      }
    }
    return begins(labels.dates().stream().map(DateExpression::span), words) ? DATE : NARRATION;
  }

  private static boolean begins(Stream<Span> labels, Span words) {
    return labels.anyMatch(one -> one.start() <= words.start() && words.start() < one.end());
  }
}
