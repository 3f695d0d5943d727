package dev.pressmark.core.leaderboard;

import dev.pressmark.core.metric.Score;
import dev.pressmark.core.stats.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A score from 0 to 100 as a dot on a line, its interval as a bar, the best floor and people as
 * strokes behind it. All plots of a table share one scale, so that they can be read down the
 * column. The numbers stand beside it, so that readers who do not see it miss nothing.
 */
final class DotPlot {

  private static final int WIDTH = 240;
  private static final int MARGIN = 8;
  private static final String OPEN =
      "<svg viewBox=\"0 0 " + (WIDTH + 2 * MARGIN) + " 28\" aria-hidden=\"true\">";
  private static final String GRID = grid();

  private final String behind;

  /** Plots of one layer. */
  DotPlot(LayerBoard board) {
    StringBuilder strokes = new StringBuilder(GRID);
    board.bestFloor().ifPresent(floor -> stroke(strokes, "floor", floor.f1()));
    for (Reference.People people : board.people()) {
      stroke(strokes, "people", people.f1());
    }
    behind = strokes.toString();
  }

  private static String grid() {
    StringBuilder path = new StringBuilder("<path class=\"grid\" d=\"");
    for (int percent : List.of(0, 25, 50, 75, 100)) {
      path.append('M').append(x(percent / 100.0)).append(" 0v28");
    }
    return path.append("\"/>").toString();
  }

  private static void stroke(StringBuilder out, String kind, Score score) {
    if (score instanceof Score.Defined defined) {
      out.append("<path class=\"").append(kind).append("\" d=\"M").append(x(defined.value()));
      out.append(" 1v26\"/>");
    }
  }

  /** The scale, for the head of the column. */
  static String axis() {
    StringBuilder out = new StringBuilder("<svg viewBox=\"0 0 ").append(WIDTH + 2 * MARGIN);
    out.append(" 14\" aria-hidden=\"true\">");
    for (int percent : List.of(0, 50, 100)) {
      out.append("<text x=\"")
          .append(x(percent / 100.0))
          .append("\" y=\"11\" text-anchor=\"middle\">");
      out.append(percent).append("</text>");
    }
    return out.append("</svg>").toString();
  }

  /** A system. */
  String system(Score score, Interval interval) {
    return plot(score, interval, "dot");
  }

  /** What is no system. */
  String reference(Score score, Interval interval) {
    return plot(score, interval, "ref");
  }

  private String plot(Score score, Interval interval, String dot) {
    StringBuilder out = new StringBuilder(OPEN).append(behind);
    if (interval instanceof Interval.Given given) {
      out.append("<path class=\"bar\" d=\"M").append(x(given.lower())).append(" 14H");
      out.append(x(given.upper())).append("\"/>");
    }
    if (score instanceof Score.Defined defined) {
      out.append("<circle class=\"").append(dot).append("\" cx=\"").append(x(defined.value()));
      out.append("\" cy=\"14\" r=\"3.5\"/>");
    }
    return out.append("</svg>").toString();
  }

  private static String x(double share) {
    return new BigDecimal(share)
        .multiply(BigDecimal.valueOf(WIDTH))
        .add(BigDecimal.valueOf(MARGIN))
        .setScale(1, RoundingMode.HALF_EVEN)
        .toPlainString();
  }
}
