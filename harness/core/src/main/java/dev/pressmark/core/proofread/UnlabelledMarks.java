package dev.pressmark.core.proofread;

import dev.pressmark.api.text.QuotationMarks;
import dev.pressmark.api.text.QuotedStretch;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.NonQuote;
import dev.pressmark.core.dataset.RegionKind;
import dev.pressmark.core.dataset.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Stretches in quotation marks that are no quote, no non-quote and no boilerplate. A stretch inside
 * another is asked about only where both its marks are there and no label begins with it.
 */
final class UnlabelledMarks {

  private UnlabelledMarks() {}

  static void check(Proof proof, Consumer<Remark> remarks) {
    List<Span> labels = labels(proof.article().labels());
    for (QuotedStretch stretch : QuotationMarks.pair(proof.text())) {
      boolean labelled =
          stretch.depth() == 0
              ? labels.stream().anyMatch(label -> overlap(label, stretch.content()))
              : !stretch.opened()
                  || !stretch.closed()
                  || labels.stream().anyMatch(label -> beginsWith(label, stretch));
      if (!labelled && !proof.isIn(stretch.span().start(), RegionKind.BOILERPLATE)) {
        remarks.accept(
            new Remark(
                Check.UNLABELLED_MARKS,
                proof.at(stretch.span()),
                null,
                "a stretch in marks that is neither a quote nor a non-quote"));
      }
    }
  }

  private static List<Span> labels(Labels labels) {
    List<Span> spans = new ArrayList<>(labels.nonQuotes().stream().map(NonQuote::span).toList());
    labels.quotes().stream()
        .flatMap(quote -> quote.segments().stream())
        .filter(Segment::quoted)
        .map(Segment::span)
        .forEach(spans::add);
    return spans;
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static boolean beginsWith(Span label, QuotedStretch stretch) {
    return stretch.span().start() <= label.start()
        && label.start() <= stretch.content().start()
        && overlap(label, stretch.content());
  }
}
