package dev.pressmark.core.link;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.layer.VerdictKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one pair of articles, or of quotes, that gold links or a system links.
 *
 * @param layer articles or utterances
 * @param kind what became of it
 * @param a one end, that which stands first in the split
 * @param b the other
 * @param right what gold says of the pair: the relation of the articles, the variant of the
 *     utterance; null for a pair that gold says nothing of
 * @param answered what was answered; null where the pair was not linked
 * @param slices the slices it is counted in, each {@code attribute=value}
 */
public record LinkVerdict(
    Layer layer,
    VerdictKind kind,
    End a,
    End b,
    @Nullable String right,
    @Nullable String answered,
    List<String> slices) {

  /** Copies the list. */
  public LinkVerdict {
    slices = List.copyOf(slices);
  }

  /**
   * One end of a link.
   *
   * @param article the id of the article
   * @param quote the id of the gold quote, {@code own} for a quote of the system that stands for
   *     none; null for an article as a whole
   * @param places where the quote stands, in text order; none for an article as a whole, or a quote
   *     that was linked and never answered
   */
  public record End(String article, @Nullable String quote, List<Span> places) {

    /** Copies the list. */
    public End {
      places = List.copyOf(places);
    }

    /** As gold names it: {@code story/a} or {@code story/a#q1}. */
    public String id() {
      return quote == null ? article : article + "#" + quote;
    }
  }
}
