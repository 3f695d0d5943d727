package dev.pressmark.core.convert.timeml;

import dev.pressmark.core.convert.corpus.ImportReport;
import dev.pressmark.core.dataset.Anchor;
import dev.pressmark.core.dataset.AnchorKind;
import dev.pressmark.core.dataset.Cycles;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.json.Printable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the dates of one document are resolved against ({@code anchorTimeID}). The id of a corpus
 * may name an expression further on, the creation time, or nothing; a circle is broken at its first
 * member.
 */
final class TimexAnchors {

  static final Anchor UNKNOWN = new Anchor(AnchorKind.UNKNOWN, null);

  private final ImportReport report;
  private final @Nullable Timex creation;

  /** The expressions that became dates, by their ids in the corpus. */
  private final Map<String, String> ids = new HashMap<>();

  private TimexAnchors(ImportReport report, @Nullable Timex creation) {
    this.report = report;
    this.creation = creation;
  }

  /**
   * Gives each date its anchor.
   *
   * @param dates the dates {@code t1}, {@code t2}, …, changed in place
   * @param sources the elements that they come from, in the same order
   */
  static void resolve(
      List<DateExpression> dates,
      List<Timex> sources,
      TimeMlDocument document,
      ImportReport report) {
    TimexAnchors anchors = new TimexAnchors(report, document.creation());
    for (int i = 0; i < dates.size(); i++) {
      anchors.name(sources.get(i), dates.get(i).id());
    }
    Map<String, String> behind = new LinkedHashMap<>();
    for (int i = 0; i < dates.size(); i++) {
      Anchor anchor = anchors.of(sources.get(i));
      dates.set(i, anchored(dates.get(i), anchor));
      if (anchor.kind() == AnchorKind.DATE && anchor.id() != null) {
        behind.put(dates.get(i).id(), anchor.id());
      }
    }
    for (List<String> cycle : Cycles.of(behind)) {
      int first = Integer.parseInt(cycle.get(0).substring(1)) - 1;
      report.lost("anchorTimeID", sources.get(first).at(), "anchors that go in a circle");
      dates.set(first, anchored(dates.get(first), UNKNOWN));
    }
  }

  private void name(Timex timex, String id) {
    String tid = timex.get("tid");
    if (tid != null && ids.putIfAbsent(tid, id) != null) {
      report.lost("id used twice", timex.at(), Printable.quoted(tid));
    }
  }

  private Anchor of(Timex timex) {
    String target = timex.get("anchorTimeID");
    if (target == null || target.isBlank()) {
      return UNKNOWN;
    }
    String id = ids.get(target);
    if (id != null) {
      return new Anchor(AnchorKind.DATE, id);
    }
    if (creation != null && target.equals(creation.get("tid"))) {
      return new Anchor(AnchorKind.PUBLICATION, null);
    }
    report.lost("anchorTimeID", timex.at(), "no expression " + Printable.quoted(target));
    return UNKNOWN;
  }

  private static DateExpression anchored(DateExpression date, Anchor anchor) {
    return new DateExpression(
        date.id(),
        date.span(),
        date.type(),
        date.value(),
        date.altValues(),
        date.mod(),
        date.quant(),
        date.freq(),
        date.interval(),
        anchor,
        date.original());
  }
}
