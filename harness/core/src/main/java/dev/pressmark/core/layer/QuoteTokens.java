package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.text.LeadingWord;
import dev.pressmark.api.text.QuotedStretch;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.dataset.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of quotes, gold and predicted alike, in the two scopes: <em>full</em>, one unit a
 * quote, and <em>marked</em>, one unit a stretch in quotation marks.
 */
final class QuoteTokens {

  private final TextView text;

  QuoteTokens(TextView text) {
    this.text = text;
  }

  /** The tokens of a whole gold quote. */
  TokenSet ofGold(List<Segment> segments) {
    return whole(segments.stream().map(Segment::span).toList());
  }

  /** The tokens of a whole predicted quote. */
  TokenSet ofPredicted(List<PredictedSegment> segments) {
    return whole(segments.stream().map(PredictedSegment::span).toList());
  }

  private TokenSet whole(List<Span> segments) {
    List<TokenSet> parts = segments.stream().map(text::tokensIn).toList();
    return segments.isEmpty() ? TokenSet.empty() : whole(segments.get(0), parts);
  }

  /**
   * All tokens but a leading word that is ignored ({@link LeadingWord}).
   *
   * @param first the first segment
   * @param parts the tokens of all segments
   */
  TokenSet whole(Span first, List<TokenSet> parts) {
    TokenRange range = LeadingWord.without(text.text(), text.tokens(), text::stretches, first);
    TokenSet begin =
        range.size() == parts.get(0).size()
            ? parts.get(0)
            : TokenSet.range(range.first(), range.end());
    return parts.size() == 1 ? begin : begin.union(TokenSet.union(parts.subList(1, parts.size())));
  }

  /**
   * The stretches in quotation marks of a predicted segment, as its tokens; none may be left.
   *
   * @param part the tokens of the segment
   */
  List<TokenSet> marked(PredictedSegment segment, TokenSet part) {
    if (segment.quoted() != null) {
      return segment.quoted() ? List.of(part) : List.of();
    }
    List<TokenSet> units = new ArrayList<>();
    int outerEnd = -1;
    for (QuotedStretch stretch : text.stretches()) {
      boolean inside = stretch.span().end() <= outerEnd;
      if (!inside && hasMarkAt(segment.span(), stretch)) {
        outerEnd = stretch.span().end();
        Span content = stretch.content();
        int start = Math.max(content.start(), segment.span().start());
        int end = Math.min(content.end(), segment.span().end());
        if (end > start) {
          units.add(text.tokensIn(new Span(start, end)));
        }
      }
    }
    return units;
  }

  /**
   * Whether one of the marks of a stretch is in the segment or directly at one of its ends. So a
   * segment that is cut short still counts, and indirect speech deep inside somebody's words does
   * not become a quotation of its own.
   */
  private static boolean hasMarkAt(Span segment, QuotedStretch stretch) {
    boolean opening =
        stretch.opened()
            && (stretch.content().start() == segment.start()
                || (stretch.span().start() >= segment.start()
                    && stretch.span().start() < segment.end()));
    boolean closing =
        stretch.closed()
            && (stretch.content().end() == segment.end()
                || (stretch.span().end() > segment.start()
                    && stretch.span().end() <= segment.end()));
    return opening || closing;
  }
}
