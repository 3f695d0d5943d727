package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.text.QuotedStretch;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.dataset.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The tokens of quotes, gold and predicted alike, in the two scopes: <em>full</em>, one unit a
 * quote, and <em>marked</em>, one unit a stretch in quotation marks.
 */
final class QuoteTokens {

  /** A leading one of these is ignored: annotators and systems differ about it without meaning. */
  private static final Set<String> COMPLEMENTISERS = Set.of("that", "to", "whether", "if");

  /** Between two letters these make one word of two tokens. */
  private static final String JOINERS = "'\u2019\u02BC-\u2010\u2011";

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

  /**
   * All tokens but a leading complementiser. Whether the first segment is in quotation marks is
   * judged by the text, never by {@code quoted}: so equal spans are equal units, whatever gold says
   * of a turn in a transcript and a prediction does not.
   */
  private TokenSet whole(List<Span> segments) {
    if (segments.isEmpty()) {
      return TokenSet.empty();
    }
    TokenSet all = text.tokensIn(segments);
    TokenRange first = text.tokens().in(segments.get(0));
    boolean leading =
        first.size() > 1 && isComplementiser(first.first()) && !isFirstInMarks(first.first());
    return leading ? all.minus(TokenSet.range(first.first(), first.first() + 1)) : all;
  }

  /**
   * Whether a token is one of them, as a whole word: in {@code that’s} and {@code to-do} is none.
   */
  private boolean isComplementiser(int token) {
    String word = text.tokens().get(token).toLowerCase(Locale.ROOT);
    if (!COMPLEMENTISERS.contains(word)) {
      return false;
    }
    int after = text.tokens().end(token);
    return after + 1 >= text.text().length()
        || JOINERS.indexOf(text.text().charAt(after)) < 0
        || !Character.isLetter(text.text().codePointAt(after + 1));
  }

  /** Whether a token is the first one after an opening mark. */
  private boolean isFirstInMarks(int token) {
    return text.stretches().stream()
        .anyMatch(
            stretch -> stretch.opened() && text.tokens().in(stretch.content()).first() == token);
  }

  /** The stretches in quotation marks of a predicted segment, as its tokens; none may be left. */
  List<TokenSet> marked(PredictedSegment segment) {
    if (segment.quoted() != null) {
      return segment.quoted() ? List.of(text.tokensIn(segment.span())) : List.of();
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
