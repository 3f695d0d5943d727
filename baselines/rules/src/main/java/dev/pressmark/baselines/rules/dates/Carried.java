package dev.pressmark.baselines.rules.dates;

import dev.pressmark.api.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days that are carried on from quote to quote, only forward: to the next ones of the
 * paragraph, and to one without a cue in the next paragraph.
 */
final class Carried {

  private final List<Span> paragraphs;
  private @Nullable String last;
  private int lastParagraph = -2;

  Carried(List<Span> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** The day of a quote whose own sentence names none; null if none is carried on to it. */
  @Nullable String to(Reported quote) {
    int paragraph = indexOf(quote.segments().get(0).start());
    int reach = quote.cue().isEmpty() ? 1 : 0;
    return paragraph - lastParagraph <= reach ? last : null;
  }

  /**
   * Takes note of a quote.
   *
   * @param day its day; null where it has none
   */
  void from(Reported quote, @Nullable String day) {
    List<Span> segments = quote.segments();
    last = day;
    lastParagraph = indexOf(segments.get(segments.size() - 1).start());
  }

  /** The last paragraph that begins at or before an index. */
  private int indexOf(int index) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).start() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
