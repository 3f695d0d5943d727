package dev.pressmark.core.dataset;

import dev.pressmark.api.annotation.TimexValue;
import dev.pressmark.api.text.Span;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published.
 *
 * @param value a day, or a minute of a day
 * @param source where the page says so
 * @param evidence the words that say so; null exactly where the source is {@code declared}
 * @param updated when the page was last changed, as a day or minute
 */
public record Publication(
    String value, PublicationSource source, @Nullable Span evidence, @Nullable String updated) {

  /**
   * @throws IllegalArgumentException if a value is neither day nor minute, or evidence and source
   *     disagree
   */
  public Publication {
    checkMoment(value);
    if (updated != null) {
      checkMoment(updated);
    }
    if ((source == PublicationSource.DECLARED) != (evidence == null)) {
      throw new IllegalArgumentException(
          "a publication date has evidence unless its source is declared");
    }
  }

  /** Refuses what is neither a day nor a minute of one. */
  static void checkMoment(String value) {
    if (!TimexValue.isDay(value) && !TimexValue.isMinute(value)) {
      throw new IllegalArgumentException(
          "the publication date \"" + value + "\" is neither a day nor a minute of a day");
    }
  }

  /** The day, without the time. */
  public String day() {
    return value.substring(0, 10);
  }

  Publication map(UnaryOperator<Span> spans) {
    return new Publication(value, source, evidence == null ? null : spans.apply(evidence), updated);
  }
}
