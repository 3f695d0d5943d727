package dev.pressmark.core.convert.polnear;

import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.core.convert.corpus.ImportReport;
import dev.pressmark.core.dataset.Ignore;
import dev.pressmark.core.dataset.IgnoreLayer;
import dev.pressmark.core.dataset.IgnoreReason;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Publication;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Segment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The gold labels of one document of attributions. */
final class PolNearLabels {

  /** More attributions than any article has; nesting is looked for among all pairs. */
  private static final int MOST = 10_000;

  private static final Comparator<ReportedSpeech> BY_PLACE =
      Comparator.<ReportedSpeech, Span>comparing(speech -> speech.contents().get(0))
          .thenComparing(speech -> speech.contents().get(speech.contents().size() - 1))
          .thenComparing(ReportedSpeech::at);

  /** A content in segments. */
  private record Cut(ReportedSpeech speech, List<Segment> segments) {}

  private final QuotedSegments segments;
  private final ImportReport report;

  private PolNearLabels(String text, ImportReport report) {
    this.segments = new QuotedSegments(text, report);
    this.report = report;
  }

  /**
   * The labels of a document.
   *
   * @param publication when it was published
   * @param annotations what was found in it
   */
  static Labels of(
      String text, Publication publication, AttributionReader annotations, ImportReport report) {
    PolNearLabels labels = new PolNearLabels(text, report);
    List<Cut> cuts = labels.cuts(annotations.attributions());
    SourceEntities entities = new SourceEntities(text, cuts.stream().map(Cut::speech).toList());
    return new Labels(
        List.of(),
        publication,
        entities.entities(),
        labels.quotes(cuts, entities),
        List.of(),
        List.of(),
        annotations.discarded().stream()
            .map(span -> new Ignore(span, IgnoreLayer.QUOTES, IgnoreReason.NOT_ANNOTATED))
            .toList());
  }

  /** The contents in segments, each token set once, in text order. */
  private List<Cut> cuts(List<ReportedSpeech> attributions) {
    if (attributions.size() > MOST) {
      report.malformed(
          "document",
          attributions.get(MOST).at(),
          "more than " + MOST + " attributions",
          "an article");
      return List.of();
    }
    Map<ReportedSpeech, List<TokenRange>> written = new HashMap<>();
    attributions.forEach(one -> written.put(one, segments.tokenSet(one)));
    Map<List<TokenRange>, Cut> byTokens = new LinkedHashMap<>();
    for (ReportedSpeech speech : attributions.stream().sorted(BY_PLACE).toList()) {
      List<ReportedSpeech> nested =
          attributions.stream()
              .filter(speech::encloses)
              .filter(inner -> !Objects.equals(written.get(inner), written.get(speech)))
              .toList();
      List<Segment> cut = segments.of(speech, nested);
      if (cut.isEmpty()) {
        report.malformed(
            BratReader.LINE, speech.at(), "a content without a word", "at least one token");
        continue;
      }
      List<TokenRange> tokens = segments.tokenSet(cut);
      Cut first = byTokens.get(tokens);
      if (first != null) {
        report.changed(
            "attributions of the same words joined", speech.at(), "with " + first.speech.at());
      }
      byTokens.put(
          tokens,
          first == null
              ? new Cut(speech, cut)
              : new Cut(first.speech.with(speech), first.segments));
    }
    return List.copyOf(byTokens.values());
  }

  private List<Quote> quotes(Collection<Cut> cuts, SourceEntities entities) {
    Map<ReportedSpeech, String> ids = new HashMap<>();
    cuts.forEach(cut -> ids.put(cut.speech, "q" + (ids.size() + 1)));
    List<Quote> quotes = new ArrayList<>();
    for (Cut cut : cuts) {
      ReportedSpeech speech = cut.speech;
      quotes.add(
          new Quote(
              ids.getOrDefault(speech, ""),
              entities.attribution(speech),
              cut.segments,
              speech.cues(),
              entities.speakers(speech),
              null,
              List.of(),
              parent(speech, ids),
              true));
    }
    return quotes;
  }

  /** The smallest content around this one; null where there is none. */
  private static @Nullable String parent(ReportedSpeech speech, Map<ReportedSpeech, String> ids) {
    return ids.keySet().stream()
        .filter(outer -> outer.encloses(speech))
        .min(Comparator.comparingInt(ReportedSpeech::size).thenComparing(BY_PLACE))
        .map(ids::get)
        .orElse(null);
  }
}
