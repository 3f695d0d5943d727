package dev.pressmark.core.leaderboard;

import dev.pressmark.core.metric.Score;
import dev.pressmark.core.result.Estimate;
import dev.pressmark.core.result.Measure;
import dev.pressmark.core.stats.Interval;
import dev.pressmark.core.stats.RankRange;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A leaderboard as comma-separated values (RFC 4180, with LF): a row for every board, layer, system
 * and metric. {@code score} is F1 or accuracy, as {@code measure} says; its interval and rank
 * follow. Shares from 0 to 1, in full; empty where there is nothing. What is not attempted has no
 * row.
 */
public final class LeaderboardCsv {

  private static final int DIGEST = 12;

  private static final List<String> COLUMNS =
      List.of(
          "split",
          "track",
          "publication",
          "layer",
          "metric",
          "headline",
          "system",
          "version",
          "predictions",
          "measure",
          "score",
          "lower",
          "upper",
          "rankBest",
          "rankWorst",
          "precision",
          "recall",
          "coverage");

  private final StringBuilder out = new StringBuilder();

  private LeaderboardCsv() {}

  /** The file. */
  public static String of(Leaderboard leaderboard) {
    LeaderboardCsv csv = new LeaderboardCsv();
    csv.line(COLUMNS);
    for (Board board : leaderboard.boards()) {
      for (LayerBoard layer : board.layers()) {
        for (Row row : layer.rows()) {
          Map<String, Cell> cells = new TreeMap<>(row.metrics());
          cells.put(layer.headline(), row.headline());
          cells.forEach((metric, cell) -> csv.cell(board, layer, row.entrant(), metric, cell));
        }
      }
    }
    return csv.out.toString();
  }

  private void cell(Board board, LayerBoard layer, Entrant entrant, String metric, Cell cell) {
    Board.Conditions conditions = board.conditions();
    Estimate estimate = cell.estimate();
    RankRange rank = cell.rank();
    line(
        List.of(
            conditions.split().word(),
            conditions.track().word(),
            conditions.publication().word(),
            layer.layer().word(),
            metric,
            metric.equals(layer.headline()) ? "yes" : "no",
            entrant.system().name(),
            entrant.system().version(),
            entrant.system().predictionsSha256().substring(0, DIGEST),
            cell.measure().word(),
            number(estimate.score()),
            end(estimate, true),
            end(estimate, false),
            rank == null ? "" : Integer.toString(rank.best()),
            rank == null ? "" : Integer.toString(rank.worst()),
            number(cell.score(Measure.PRECISION)),
            number(cell.score(Measure.RECALL)),
            number(cell.coverage())));
  }

  private static String number(@Nullable Score score) {
    return score instanceof Score.Defined defined ? Double.toString(defined.value()) : "";
  }

  private static String end(Estimate estimate, boolean lower) {
    return estimate.interval() instanceof Interval.Given given
        ? Double.toString(lower ? given.lower() : given.upper())
        : "";
  }

  private void line(List<String> cells) {
    StringJoiner line = new StringJoiner(",", "", "\n");
    cells.forEach(cell -> line.add(quoted(cell)));
    out.append(line);
  }

  /**
   * In quotation marks where it has to be. A cell that a spreadsheet would take for a formula gets
   * a mark before it.
   */
  private static String quoted(String cell) {
    boolean number = cell.matches("-?[0-9.]+(E-?[0-9]+)?");
    String safe = !number && cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
