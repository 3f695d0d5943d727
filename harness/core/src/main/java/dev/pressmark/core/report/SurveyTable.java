package dev.pressmark.core.report;

import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.survey.Holdings;
import dev.pressmark.core.survey.Scope;
import dev.pressmark.core.survey.Spread;
import dev.pressmark.core.survey.Survey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * A survey as a table for people: what each split holds, every phenomenon against its minimum, and
 * over what the articles are spread.
 */
public final class SurveyTable {

  private static final int SPREAD = 12;

  private final Survey survey;
  private final List<Split> splits;
  private final Style style;
  private final List<String> lines = new ArrayList<>();

  private SurveyTable(Survey survey, List<Split> splits, Style style) {
    this.survey = survey;
    this.splits = List.copyOf(splits);
    this.style = style;
  }

  /**
   * The table, line by line.
   *
   * @param splits the splits to show side by side; minimums are always judged where they hold
   */
  public static List<String> of(Survey survey, List<Split> splits, Style style) {
    SurveyTable table = new SurveyTable(survey, splits, style);
    table.head();
    table.holdings();
    table.phenomena();
    table.spread();
    return List.copyOf(table.lines);
  }

  /** What a split holds, by name, in the order it is shown. */
  static Map<String, ToLongFunction<Holdings>> rows() {
    Map<String, ToLongFunction<Holdings>> rows = new LinkedHashMap<>();
    rows.put("stories", Holdings::stories);
    rows.put("articles", Holdings::articles);
    rows.put("words", Holdings::words);
    rows.put("quotes", Holdings::quotes);
    rows.put("non-quotes", Holdings::nonQuotes);
    rows.put("entities", Holdings::entities);
    rows.put("dates", Holdings::dates);
    rows.put("utterances", Holdings::utterances);
    rows.put("hard negatives", Holdings::hardNegatives);
    return rows;
  }

  private void head() {
    lines.add(
        style.bold("Dataset " + survey.version())
            + ": "
            + survey.met()
            + " of "
            + survey.counts().size()
            + " minimums of version 1.0 are met");
    if (survey.withoutText() > 0) {
      lines.add(
          style.warning(
              "  text not supplied for "
                  + survey.withoutText()
                  + " articles: no words and no phenomena are counted in them"));
    }
  }

  private void holdings() {
    Columns table = new Columns();
    table.row(style::bold, row("holds", splits.stream().map(Split::word).toList()));
    rows()
        .forEach(
            (name, value) ->
                table.row(
                    row(
                        name,
                        splits.stream()
                            .map(split -> survey.holdings().get(split))
                            .map(one -> one == null ? "0" : Long.toString(value.applyAsLong(one)))
                            .toList())));
    add(table);
  }

  private void phenomena() {
    Columns table = new Columns();
    List<String> head = new ArrayList<>(splits.stream().map(Split::word).toList());
    head.addAll(List.of("minimum", "", "missing"));
    table.row(style::bold, row("phenomenon", head));
    for (Survey.Count count : survey.counts()) {
      List<String> cells =
          new ArrayList<>(
              splits.stream()
                  .map(split -> Long.toString(count.bySplit().getOrDefault(split, 0L)))
                  .toList());
      Scope scope = count.phenomenon().scope();
      cells.add(Long.toString(count.phenomenon().minimum()));
      cells.add(scope == Scope.WHOLE ? "dev+test" : scope.word());
      cells.add(count.missing() == 0 ? "met" : Long.toString(count.missing()));
      table.row(
          count.missing() == 0 ? text -> text : style::warning,
          row(count.phenomenon().key(), cells));
    }
    add(table);
  }

  private void spread() {
    for (Spread spread : survey.spread()) {
      Columns table = new Columns();
      table.row(
          style::bold,
          row(
              spread.of() + " (" + spread.values().size() + ")",
              splits.stream().map(Split::word).toList()));
      spread.values().entrySet().stream()
          .limit(SPREAD)
          .forEach(
              one ->
                  table.row(
                      row(
                          one.getKey(),
                          splits.stream()
                              .map(split -> Long.toString(one.getValue().getOrDefault(split, 0L)))
                              .toList())));
      add(table);
      int more = spread.values().size() - SPREAD;
      if (more > 0) {
        lines.add(style.faint("  and " + more + " more (--json lists them)"));
      }
    }
  }

  private static String[] row(String name, List<String> cells) {
    List<String> row = new ArrayList<>();
    row.add(name);
    row.addAll(cells);
    return row.toArray(String[]::new);
  }

  private void add(Columns table) {
    lines.add("");
    lines.addAll(table.lines());
  }
}
