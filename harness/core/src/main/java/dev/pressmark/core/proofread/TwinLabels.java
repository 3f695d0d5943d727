package dev.pressmark.core.proofread;

import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.dataset.NonQuote;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Labels on words that two copies have in common: the same words want the same quotes, non-quotes
 * and dates. Of dates with different publication days the values may differ.
 */
final class TwinLabels {

  private final Proof one;
  private final Proof other;
  private final CommonText common;
  private final Consumer<Remark> remarks;
  private final boolean first;

  private TwinLabels(Proof one, Proof other, boolean first, Consumer<Remark> remarks) {
    this.one = one;
    this.other = other;
    this.common = CommonText.of(one.words(), other.words());
    this.first = first;
    this.remarks = remarks;
  }

  /** Checks two copies; what both have and label differently is told once. */
  static void check(Proof one, Proof other, Consumer<Remark> remarks) {
    new TwinLabels(one, other, true, remarks).check();
    new TwinLabels(other, one, false, remarks).check();
  }

  private void check() {
    one.article().labels().quotes().forEach(this::quote);
    one.article().labels().dates().forEach(this::date);
    one.article().labels().nonQuotes().forEach(this::nonQuote);
  }

  private void quote(Quote quote) {
    List<TokenRange> there = inOther(quote);
    if (there == null) {
      return;
    }
    Quote twin =
        other.article().labels().quotes().stream()
            .filter(candidate -> tokens(other, candidate).equals(there))
            .findFirst()
            .orElse(null);
    Span span = quote.segments().get(0).span();
    if (twin == null) {
      remark(span, there, "the quote " + quote.id() + " has no twin with the same words");
    } else if (first && quote.type() != twin.type()) {
      remark(
          span,
          there,
          "the quote "
              + quote.id()
              + " is "
              + quote.type().word()
              + ", its twin "
              + twin.id()
              + " "
              + twin.type().word());
    } else if (first && quote.factual() != twin.factual()) {
      remark(span, there, "of the quotes " + quote.id() + " and " + twin.id() + " one is factual");
    }
  }

  private @Nullable List<TokenRange> inOther(Quote quote) {
    List<TokenRange> there = new ArrayList<>();
    for (TokenRange range : tokens(one, quote)) {
      TokenRange mapped = common.inSecond(range);
      if (mapped == null) {
        return null;
      }
      there.add(mapped);
    }
    return there;
  }

  /** The tokens of its segments, as runs that do not touch. */
  private static List<TokenRange> tokens(Proof proof, Quote quote) {
    List<TokenRange> runs = new ArrayList<>();
    for (Segment segment : quote.segments()) {
      TokenRange range = proof.tokens().in(segment.span());
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).end() == range.first()) {
        runs.set(last, new TokenRange(runs.get(last).first(), range.end()));
      } else if (!range.isEmpty()) {
        runs.add(range);
      }
    }
    return runs;
  }

  private void date(DateExpression date) {
    TokenRange there = common.inSecond(one.tokens().in(date.span()));
    if (there == null) {
      return;
    }
    Optional<DateExpression> twin =
        other.article().labels().dates().stream()
            .filter(candidate -> other.tokens().in(candidate.span()).equals(there))
            .findFirst();
    if (twin.isEmpty()) {
      remark(
          date.span(), List.of(there), "the date " + date.id() + " has no twin of the same words");
    } else if (first && !isSame(date, twin.get())) {
      remark(
          date.span(),
          List.of(there),
          date.type().word()
              + " "
              + date.value()
              + ", and "
              + twin.get().type().word()
              + " "
              + twin.get().value()
              + " for the twin "
              + twin.get().id());
    }
  }

  private void nonQuote(NonQuote nonQuote) {
    TokenRange there = common.inSecond(one.tokens().in(nonQuote.span()));
    if (there == null) {
      return;
    }
    Optional<NonQuote> twin =
        other.article().labels().nonQuotes().stream()
            .filter(candidate -> other.tokens().in(candidate.span()).equals(there))
            .findFirst();
    if (twin.isEmpty()) {
      remark(nonQuote.span(), List.of(there), "the non-quote has no twin of the same words");
    } else if (first && nonQuote.reason() != twin.get().reason()) {
      remark(
          nonQuote.span(),
          List.of(there),
          nonQuote.reason().word() + ", and " + twin.get().reason().word() + " for the twin");
    }
  }

  private boolean isSame(DateExpression date, DateExpression twin) {
    boolean sameDay =
        one.article()
            .labels()
            .publication()
            .day()
            .equals(other.article().labels().publication().day());
    return date.type() == twin.type() && (!sameDay || date.value().equals(twin.value()));
  }

  private void remark(Span span, List<TokenRange> there, String found) {
    Passage at = other.at(other.span(there.get(0).first(), there.get(there.size() - 1).end()));
    remarks.accept(
        new Remark(Check.TWIN_LABELS, one.at(span), at, found + "; the same words are at " + at));
  }
}
