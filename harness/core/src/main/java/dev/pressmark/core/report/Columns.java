package dev.pressmark.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rows of cells that are aligned: the first column to the left, the others to the right. */
final class Columns {

  private record Row(List<String> cells, String note, UnaryOperator<String> emphasis) {}

  private final List<Row> rows = new ArrayList<>();

  /** Adds a row; rows may be of different length. */
  Columns row(UnaryOperator<String> emphasis, String... cells) {
    return noted(emphasis, "", cells);
  }

  /** Adds a row with words behind it, which are not aligned to the right. */
  Columns noted(UnaryOperator<String> emphasis, String note, String... cells) {
    rows.add(new Row(List.of(cells), note, emphasis));
    return this;
  }

  /** Adds a row without emphasis. */
  Columns row(String... cells) {
    return row(UnaryOperator.identity(), cells);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The rows as lines, without white space at their ends. */
  List<String> lines() {
    List<Integer> widths = new ArrayList<>();
    for (Row row : rows) {
      for (int i = 0; i < row.cells.size(); i++) {
        int width = row.cells.get(i).codePointCount(0, row.cells.get(i).length());
        if (i == widths.size()) {
          widths.add(width);
        } else {
          widths.set(i, Math.max(widths.get(i), width));
        }
      }
    }
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.cells.size(); i++) {
        String cell = row.cells.get(i);
        String space = " ".repeat(widths.get(i) - cell.codePointCount(0, cell.length()));
        line.append(i == 0 ? "  " + cell + space : "  " + space + cell);
      }
      if (!row.note.isEmpty()) {
        line.append("  ").append(row.note);
      }
      lines.add(row.emphasis.apply(line.toString().stripTrailing()));
    }
    return lines;
  }
}
