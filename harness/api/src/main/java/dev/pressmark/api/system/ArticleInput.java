package dev.pressmark.api.system;

import dev.pressmark.api.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a system may see of an article.
 *
 * @param id an opaque name, drawn for each run
 * @param text the stored text, never normalised
 * @param language the language of the article, as {@code en}
 * @param publication the day of publication where the run gives it
 * @param quotes the gold quotes in the oracle track, null otherwise
 */
public record ArticleInput(
    String id,
    String text,
    String language,
    @Nullable String publication,
    @Nullable List<GivenQuote> quotes) {

  /** Copies the list. */
  public ArticleInput {
    quotes = quotes == null ? null : List.copyOf(quotes);
  }

  /**
   * A gold quote that is handed over in the oracle track.
   *
   * @param id the id to answer with
   * @param segments where it stands
   */
  public record GivenQuote(String id, List<GivenSegment> segments) {

    /** Copies the list. */
    public GivenQuote {
      segments = List.copyOf(segments);
    }
  }

  /**
   * A stretch of a given quote.
   *
   * @param span where it stands
   * @param quoted whether it stands in quotation marks
   */
  public record GivenSegment(Span span, boolean quoted) {}
}
