package dev.pressmark.baselines.rules.quotes;

import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.baselines.rules.text.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes quotes of reports and of words in marks, at one depth of marks. Marks belong to the
 * innermost report around them; words in marks that no report holds are quotes without a cue.
 */
final class LayerReader {

  /** Longer sentences are none: they are read in pieces, so that the work stays linear. */
  private static final int LONGEST = 400;

  private final Page page;
  private final MarkLayer layer;
  private final List<Report> reports = new ArrayList<>();

  /** By quote in marks the report that owns it; -1 for none. */
  private final int[] owner;

  LayerReader(Page page, MarkLayer layer) {
    this.page = page;
    this.layer = layer;
    this.owner = new int[layer.quotes().size()];
    Arrays.fill(owner, -1);
  }

  /** Reads the reports of a sentence. */
  void read(TokenRange sentence) {
    for (int from = sentence.first(); from < sentence.end(); from += LONGEST) {
      int end = Math.min(sentence.end(), from + LONGEST);
      for (Report report : SentenceReader.read(layer.narration(from, end))) {
        if (isNew(report)) {
          own(report);
          reports.add(report);
        }
      }
    }
  }

  /** No two reports report the same words. */
  private boolean isNew(Report report) {
    for (int i = reports.size() - 1; i >= 0 && i >= reports.size() - 4; i--) {
      if (reports.get(i).content().equals(report.content())) {
        return false;
      }
    }
    return true;
  }

  private void own(Report report) {
    for (int q : marked(report)) {
      if (owner[q] < 0 || length(report) < length(reports.get(owner[q]))) {
        owner[q] = reports.size();
      }
    }
  }

  private static int length(Report report) {
    return report.content().stream().mapToInt(TokenRange::size).sum();
  }

  private Set<Integer> marked(Report report) {
    Set<Integer> quotes = new TreeSet<>();
    for (TokenRange range : report.content()) {
      for (int i = range.first(); i < range.end(); i++) {
        if (layer.quoteAt(i) >= 0) {
          quotes.add(layer.quoteAt(i));
        }
      }
    }
    return quotes;
  }

  /** The quotes of all that was read, in no order; parents are not known yet. */
  List<FoundQuote> quotes() {
    List<FoundQuote> found = new ArrayList<>();
    for (int r = 0; r < reports.size(); r++) {
      FoundQuote quote = quote(r);
      if (!quote.segments().isEmpty()) {
        found.add(quote);
      }
    }
    for (int q = 0; q < owner.length; q++) {
      if (owner[q] < 0) {
        found.add(
            new FoundQuote(
                layer.quotes().get(q).segments(),
                QuoteType.DIRECT,
                List.of(),
                new Source.Implied(),
                -1));
      }
    }
    return found;
  }

  private FoundQuote quote(int r) {
    Report report = reports.get(r);
    List<PredictedSegment> segments = new ArrayList<>();
    Set<Integer> whole = new HashSet<>();
    for (TokenRange range : report.content()) {
      addSegments(r, range, segments, whole);
    }
    boolean quoted = segments.stream().anyMatch(s -> Boolean.TRUE.equals(s.quoted()));
    boolean unquoted = segments.stream().anyMatch(s -> Boolean.FALSE.equals(s.quoted()));
    QuoteType type =
        quoted && unquoted ? QuoteType.MIXED : quoted ? QuoteType.DIRECT : QuoteType.INDIRECT;
    segments.sort(null);
    return new FoundQuote(segments, type, report.cue(), report.source(), -1);
  }

  private void addSegments(
      int r, TokenRange range, List<PredictedSegment> segments, Set<Integer> whole) {
    int start = range.first();
    for (int i = range.first(); i < range.end(); i++) {
      int q = layer.quoteAt(i);
      if (q < 0 || owner[q] != r) {
        continue;
      }
      addUnmarked(start, i, segments);
      if (whole.add(q)) {
        segments.addAll(layer.quotes().get(q).segments());
      }
      Span stretch = layer.stretchAt(i);
      while (i + 1 < range.end() && page.start(i + 1) < stretch.end()) {
        i++;
      }
      start = i + 1;
    }
    addUnmarked(start, range.end(), segments);
  }

  private void addUnmarked(int from, int to, List<PredictedSegment> segments) {
    boolean connective = to == from + 1 && "and".equals(page.word(from));
    if (from < to && !connective) {
      segments.add(new PredictedSegment(page.span(new TokenRange(from, to)), false));
    }
  }
}
