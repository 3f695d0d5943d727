package dev.pressmark.core.convert.polnear;

import dev.pressmark.api.text.QuotationMarks;
import dev.pressmark.api.text.QuotedStretch;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.convert.corpus.Edges;
import dev.pressmark.core.convert.corpus.ImportReport;
import dev.pressmark.core.dataset.QuoteTokenSet;
import dev.pressmark.core.dataset.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Cuts contents into segments, as the guidelines have them: a new one where a word is left out, a
 * line ends between two fragments, or quotation marks begin or end. Marks inside the content of
 * somebody who is quoted in turn are his, and leave the words around theirs.
 */
final class QuotedSegments {

  private final String text;
  private final Tokens tokens;
  private final List<QuotedStretch> stretches;
  private final ImportReport report;

  QuotedSegments(String text, ImportReport report) {
    this.text = text;
    this.tokens = Tokens.of(text);
    this.stretches = QuotationMarks.pair(text);
    this.report = report;
  }

  /** The token set of segments: what tells gold quotes apart. */
  List<TokenRange> tokenSet(List<Segment> segments) {
    return QuoteTokenSet.of(segments, text, tokens, stretches);
  }

  /** The token set of a content as it is written: the same for one with and without "that". */
  List<TokenRange> tokenSet(ReportedSpeech speech) {
    return tokenSet(
        speech.contents().stream().map(span -> new Segment(span, false, false)).toList());
  }

  /**
   * The segments of a content; none where it holds no word.
   *
   * @param nested what is reported inside it
   */
  List<Segment> of(ReportedSpeech speech, List<ReportedSpeech> nested) {
    List<Segment> segments = new ArrayList<>();
    for (Span fragment : joined(speech)) {
      if (tokens.in(fragment).isEmpty()) {
        report.changed("fragment without a word", speech.at(), "left out");
      } else {
        cut(fragment, inMarks(fragment, nested), segments);
      }
    }
    return segments;
  }

  /** Fragments with nothing but spaces between them are one. */
  private List<Span> joined(ReportedSpeech speech) {
    List<Span> joined = new ArrayList<>();
    for (Span fragment : speech.contents()) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && isOnlySpaces(last.end(), fragment.start())) {
        joined.set(joined.size() - 1, new Span(last.start(), fragment.end()));
      } else {
        joined.add(fragment);
      }
    }
    if (joined.size() < speech.contents().size()) {
      report.changed(
          "fragments with nothing between them joined",
          speech.at(),
          speech.contents().size() + " fragments, " + joined.size() + " left");
    }
    return joined;
  }

  private boolean isOnlySpaces(int from, int to) {
    String between = text.substring(from, to);
    return between.isBlank() && between.indexOf('\n') < 0;
  }

  /** The parts of a fragment that stand in marks of its own, marks included. */
  private List<Span> inMarks(Span fragment, List<ReportedSpeech> nested) {
    List<Span> parts = new ArrayList<>();
    for (QuotedStretch stretch : stretches) {
      boolean others =
          nested.stream()
              .flatMap(inner -> inner.contents().stream())
              .anyMatch(content -> content.contains(stretch.content()));
      int start = Math.max(fragment.start(), stretch.span().start());
      int end = Math.min(fragment.end(), stretch.span().end());
      if (!others && start < end) {
        parts.add(new Span(start, end));
      }
    }
    return parts;
  }

  private void cut(Span fragment, List<Span> quoted, List<Segment> segments) {
    TreeSet<Integer> borders = new TreeSet<>(List.of(fragment.start(), fragment.end()));
    quoted.forEach(part -> borders.addAll(List.of(part.start(), part.end())));
    List<Segment> pieces = new ArrayList<>();
    int from = fragment.start();
    for (int to : borders.tailSet(fragment.start(), false)) {
      Span piece = new Span(from, to);
      boolean inMarks = quoted.stream().anyMatch(part -> part.contains(piece));
      add(pieces, new Segment(piece, inMarks, false));
      from = to;
    }
    for (Segment piece : pieces) {
      Edges.trimmed(text, piece.span())
          .ifPresent(span -> segments.add(new Segment(span, piece.quoted(), false)));
    }
  }

  /** Adds a piece that follows the last one; a piece without a word goes with its neighbour. */
  private void add(List<Segment> pieces, Segment piece) {
    Segment last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    if (last == null) {
      pieces.add(piece);
      return;
    }
    boolean lastEmpty = tokens.in(last.span()).isEmpty();
    boolean empty = tokens.in(piece.span()).isEmpty();
    if (lastEmpty || empty || last.quoted() == piece.quoted()) {
      Span both = new Span(last.span().start(), piece.span().end());
      boolean quoted = lastEmpty ? piece.quoted() : last.quoted();
      pieces.set(pieces.size() - 1, new Segment(both, quoted, false));
    } else {
      pieces.add(piece);
    }
  }
}
