package dev.pressmark.core.report;

import dev.pressmark.core.gate.GateReport;
import dev.pressmark.core.gate.Outcome;
import dev.pressmark.core.gate.Reference;
import dev.pressmark.core.result.NamedResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a gate says, on one screen. */
public final class GateTable {

  private static final int OUTCOME = Outcome.CANNOT_TELL.word().length();

  private GateTable() {}

  /** The lines. */
  public static List<String> of(GateReport.Judged judged, Style style) {
    List<String> lines = new ArrayList<>();
    String headline = "gate " + GateWords.headline(judged);
    lines.add(judged.stops(judged.outcome()) ? style.warning(headline) : style.bold(headline));
    lines.add("  " + GateWords.conditions(judged.result().result()));
    lines.addAll(systems(judged, style).lines());
    for (Reference reference : Reference.values()) {
      Columns table = table(judged, reference, style);
      if (!table.isEmpty()) {
        lines.add("");
        lines.addAll(table.lines());
      }
    }
    lines.add("");
    GateWords.legend(judged).forEach(line -> lines.add(style.faint(line)));
    return List.copyOf(lines);
  }

  private static Columns systems(GateReport.Judged judged, Style style) {
    Columns systems = new Columns();
    system(systems, Reference.NONE, judged.result(), style);
    system(systems, Reference.BASELINE, judged.baseline(), style);
    system(systems, Reference.RELEASE, judged.release(), style);
    return systems;
  }

  private static void system(
      Columns to, Reference what, @Nullable NamedResult result, Style style) {
    if (result != null) {
      to.noted(UnaryOperator.identity(), style.faint(GateWords.system(result)), what.word());
    }
  }

  private static Columns table(GateReport.Judged judged, Reference reference, Style style) {
    List<GateRow> rows =
        judged.checks().stream()
            .filter(check -> check.against() == reference)
            .map(GateRow::of)
            .toList();
    Columns table = new Columns();
    if (rows.stream().anyMatch(row -> !row.numbers().isEmpty())) {
      List<String> titles = new ArrayList<>(List.of(""));
      titles.addAll(GateRow.titles(reference.word()));
      table.row(style::bold, titles.toArray(String[]::new));
    }
    for (GateRow row : rows) {
      Outcome outcome = row.check().outcome();
      List<String> cells = new ArrayList<>();
      cells.add(
          outcome.word()
              + " ".repeat(OUTCOME - outcome.word().length())
              + "  "
              + row.check().rule());
      cells.addAll(row.numbers());
      table.noted(
          judged.stops(outcome) ? style::warning : UnaryOperator.identity(),
          row.check().reason(),
          cells.toArray(String[]::new));
    }
    return table;
  }
}
