package dev.pressmark.core.dataset;

import dev.pressmark.api.text.Span;
import java.util.List;

/**
 * One thing one speaker said on one occasion, with its printings.
 *
 * @param id {@code u1}, {@code u2}, …
 * @param in where it is printed; at least two places
 */
public record Utterance(String id, List<Printing> in) {

  /**
   * A place where an utterance is printed.
   *
   * @param quote the quote, as {@code story/a#q1}
   * @param segments the part of the quote that prints it; empty for all of it
   */
  public record Printing(String quote, List<Span> segments) {
    /** Copies the list. */
    public Printing {
      Ids.QUOTE_REFERENCE.check(quote);
      segments = List.copyOf(segments);
    }

    /** The id of the article. */
    public String article() {
      return quote.substring(0, quote.indexOf('#'));
    }

    /** The id of the quote within its article. */
    public String quoteId() {
      return quote.substring(quote.indexOf('#') + 1);
    }
  }

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there are fewer than two printings
   */
  public Utterance {
    Ids.UTTERANCE.check(id);
    in = List.copyOf(in);
    if (in.size() < 2) {
      throw new IllegalArgumentException(
          "utterance " + id + " has " + in.size() + " printing; two make a link");
    }
  }

  Utterance map(Links.SpanOfArticle spans) {
    return new Utterance(
        id,
        in.stream()
            .map(
                printing ->
                    new Printing(
                        printing.quote,
                        printing.segments.stream()
                            .map(span -> spans.apply(printing.article(), span))
                            .toList()))
            .toList());
  }
}
