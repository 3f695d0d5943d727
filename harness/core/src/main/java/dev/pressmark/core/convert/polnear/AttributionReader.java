package dev.pressmark.core.convert.polnear;

import dev.pressmark.api.text.Span;
import dev.pressmark.core.convert.corpus.ImportReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ties the spans of an annotation file together: each event is one attribution. Further contents of
 * one event ({@code Content2}) are parts of one content. A label that no event uses is lost, and so
 * are the labels that are about the annotation itself.
 */
final class AttributionReader {

  static final String CONTENT = "Content";
  static final String CUE = "Cue";
  static final String SOURCE = "Source";
  static final String DISCARD = "Discard";

  /** The label of an event says where it stands: its cue says that already. */
  private static final String TRIGGER = "Attribution";

  private static final Set<String> ROLES = Set.of(CONTENT, CUE, SOURCE);

  private final BratReader.Annotations file;
  private final ImportReport report;
  private final Set<String> used = new HashSet<>();
  private final List<ReportedSpeech> attributions = new ArrayList<>();
  private final TreeSet<Span> discarded = new TreeSet<>();

  private AttributionReader(BratReader.Annotations file, ImportReport report) {
    this.file = file;
    this.report = report;
  }

  /** The attributions of a file. */
  static AttributionReader of(BratReader.Annotations file, ImportReport report) {
    AttributionReader reader = new AttributionReader(file, report);
    file.events().forEach(reader::event);
    file.spans().values().forEach(reader::unused);
    return reader;
  }

  /** The attributions, in the order of the file. */
  List<ReportedSpeech> attributions() {
    return attributions;
  }

  /** What the annotators set aside as no part of the article, in text order, each once. */
  List<Span> discarded() {
    return List.copyOf(discarded);
  }

  private void event(BratEvent event) {
    if (!event.type().startsWith(TRIGGER)) {
      report.lost("event " + event.type(), 1);
      return;
    }
    List<Span> contents = new ArrayList<>();
    TreeSet<Span> cues = new TreeSet<>();
    TreeSet<Span> sources = new TreeSet<>();
    int parts = 0;
    for (BratEvent.Argument argument : event.arguments()) {
      BratSpan span = file.spans().get(argument.span());
      if (span == null || !span.label().equals(argument.role())) {
        report.malformed(
            BratReader.LINE,
            event.at(),
            "the role "
                + argument.role()
                + " of "
                + argument.span()
                + (span == null ? ", which is not there" : ", a " + span.label()),
            "a span with the label " + argument.role());
        return;
      }
      switch (argument.role()) {
        case CONTENT -> {
          contents.addAll(span.fragments());
          parts++;
        }
        case CUE -> cues.addAll(span.fragments());
        case SOURCE -> sources.addAll(span.fragments());
        default -> report.lost("role " + argument.role(), event.at(), argument.span());
      }
    }
    if (contents.isEmpty()) {
      report.malformed(
          BratReader.LINE, event.at(), "an attribution without a content", "a role Content");
      return;
    }
    event.arguments().forEach(argument -> used.add(argument.span()));
    if (parts > 1) {
      report.changed("contents of one attribution joined", event.at(), parts + " contents");
    }
    attributions.add(
        new ReportedSpeech(event.at(), apart(contents), List.copyOf(cues), List.copyOf(sources)));
  }

  /** In text order; stretches that overlap are one. */
  private static List<Span> apart(List<Span> spans) {
    List<Span> apart = new ArrayList<>();
    for (Span span : new TreeSet<>(spans)) {
      Span last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
      if (last != null && span.start() < last.end()) {
        apart.set(apart.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        apart.add(span);
      }
    }
    return apart;
  }

  private void unused(BratSpan span) {
    if (ROLES.contains(span.label())) {
      if (used.contains(span.id())) {
        report.carried(span.label(), 1);
        if (span.fragments().size() > 1) {
          report.carried(span.label() + " in fragments", 1);
        }
      } else {
        report.lost(span.label() + " of no attribution", span.at(), span.id());
      }
    } else if (span.label().equals(DISCARD)) {
      discarded.addAll(span.fragments());
      report.changed("Discard", span.at(), "ignored in the layer quotes");
    } else if (!span.label().startsWith(TRIGGER)) {
      report.lost("label " + span.label(), span.at(), span.id());
    }
  }
}
