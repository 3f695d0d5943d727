package dev.pressmark.core.dataset;

import dev.pressmark.api.annotation.TimexType;
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

  private static void checkMoment(String value) {
    boolean minute =
        value.length() > 10 && value.charAt(10) == 'T' && TimexValue.isValid(TimexType.TIME, value);
    if (!TimexValue.isDay(value.substring(0, Math.min(10, value.length())))
        || (value.length() > 10 && !minute)) {
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
