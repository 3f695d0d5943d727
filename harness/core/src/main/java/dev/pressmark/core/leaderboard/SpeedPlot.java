package dev.pressmark.core.leaderboard;

import static dev.pressmark.core.html.Html.escape;

import dev.pressmark.core.json.Printable;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.report.Percent;
import dev.pressmark.core.stats.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Accuracy beside speed: F1 against how many times as fast as the reference, on a logarithmic
 * scale, with both intervals. The line is the Pareto front: systems than which none is both at
 * least as fast and at least as accurate, and better in one. A table below says the same in
 * numbers. What could not be measured well stands in the table alone.
 */
final class SpeedPlot {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 330;
  private static final int LEFT = 44;
  private static final int RIGHT = 20;
  private static final int TOP = 14;
  private static final int BOTTOM = 46;
  private static final int NAME = 24;

  /** A system of which both is known. */
  record Point(Row row, SpeedFile speed, double f1) {

    private boolean isBeatenBy(Point other) {
      return other.speed.timesAsFast() >= speed.timesAsFast()
          && other.f1 >= f1
          && (other.speed.timesAsFast() > speed.timesAsFast() || other.f1 > f1);
    }
  }

  private final LayerBoard layer;
  private final List<Point> points = new ArrayList<>();
  private final double low;
  private final double high;

  SpeedPlot(LayerBoard layer) {
    this.layer = layer;
    for (Row row : layer.rows()) {
      SpeedFile speed = row.entrant().speed();
      if (speed != null
          && speed.isMeasured()
          && row.headline().estimate().score() instanceof Score.Defined f1) {
        points.add(new Point(row, speed, f1.value()));
      }
    }
    double least = points.stream().mapToDouble(one -> lowest(one.speed)).min().orElse(1);
    double most = points.stream().mapToDouble(one -> highest(one.speed)).max().orElse(1);
    low = Math.floor(Math.min(0, StrictMath.log10(least)));
    high = Math.max(low + 1, Math.ceil(StrictMath.log10(most)));
  }

  private static double lowest(SpeedFile speed) {
    return speed.interval() instanceof Interval.Given given ? given.lower() : speed.timesAsFast();
  }

  private static double highest(SpeedFile speed) {
    return speed.interval() instanceof Interval.Given given ? given.upper() : speed.timesAsFast();
  }

  /** The points on the front, the slowest first. */
  List<Point> front() {
    return points.stream()
        .filter(one -> points.stream().noneMatch(one::isBeatenBy))
        .sorted(Comparator.comparingDouble((Point one) -> one.speed.timesAsFast()))
        .toList();
  }

  /** Nothing where no system of the layer has a speed. */
  void append(StringBuilder out) {
    List<Row> timed = layer.rows().stream().filter(row -> row.entrant().speed() != null).toList();
    if (timed.isEmpty()) {
      return;
    }
    out.append("<details>\n<summary>Accuracy beside speed</summary>\n");
    if (!points.isEmpty()) {
      svg(out);
    }
    table(out, timed);
    out.append("</details>\n");
  }

  private void svg(StringBuilder out) {
    out.append("<div class=\"chart\"><svg viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT);
    out.append("\" aria-hidden=\"true\">\n");
    for (int percent = 0; percent <= 100; percent += 25) {
      String y = y(percent / 100.0);
      out.append("<path class=\"grid\" d=\"M").append(LEFT).append(' ').append(y).append('H');
      out.append(WIDTH - RIGHT)
          .append("\"/><text x=\"")
          .append(LEFT - 8)
          .append("\" y=\"")
          .append(y);
      out.append("\" dy=\"4\" text-anchor=\"end\">").append(percent).append("</text>\n");
    }
    for (int power = (int) low; power <= (int) high; power++) {
      String x = x(power);
      out.append("<path class=\"grid\" d=\"M").append(x).append(' ').append(TOP).append('V');
      out.append(HEIGHT - BOTTOM).append("\"/><text x=\"").append(x).append("\" y=\"");
      out.append(HEIGHT - BOTTOM + 18).append("\" text-anchor=\"middle\">");
      out.append(BigDecimal.ONE.scaleByPowerOfTen(power).toPlainString()).append("</text>\n");
    }
    out.append("<text x=\"")
        .append((LEFT + WIDTH - RIGHT) / 2)
        .append("\" y=\"")
        .append(HEIGHT - 8);
    out.append("\" text-anchor=\"middle\">times as fast as the reference</text>\n");
    front(out);
    points.forEach(point -> point(out, point));
    out.append("</svg></div>\n");
  }

  private void front(StringBuilder out) {
    StringBuilder path = new StringBuilder();
    for (Point one : front()) {
      path.append(path.length() == 0 ? "M" : "L").append(x(one)).append(' ').append(y(one.f1));
    }
    out.append("<path class=\"people\" fill=\"none\" d=\"").append(path).append("\"/>\n");
  }

  private void point(StringBuilder out, Point one) {
    String x = x(one);
    String y = y(one.f1);
    if (one.speed.interval() instanceof Interval.Given given) {
      out.append("<path class=\"arm\" d=\"M")
          .append(x(StrictMath.log10(given.lower())))
          .append(' ');
      out.append(y).append('H').append(x(StrictMath.log10(given.upper()))).append("\"/>");
    }
    if (one.row.headline().estimate().interval() instanceof Interval.Given given) {
      out.append("<path class=\"arm\" d=\"M").append(x).append(' ').append(y(given.lower()));
      out.append('V').append(y(given.upper())).append("\"/>");
    }
    boolean right = StrictMath.log10(one.speed.timesAsFast()) > (low + high) / 2;
    out.append("<circle class=\"dot\" cx=\"").append(x).append("\" cy=\"").append(y);
    out.append("\" r=\"4\"/><text x=\"").append(x).append("\" y=\"").append(y).append("\" dx=\"");
    out.append(right ? "-9\" dy=\"-8\" text-anchor=\"end\">" : "9\" dy=\"-8\">");
    out.append(escape(Printable.cut(one.row.entrant().system().name(), NAME))).append("</text>\n");
  }

  private void table(StringBuilder out, List<Row> timed) {
    SpeedFile first = Objects.requireNonNull(timed.get(0).entrant().speed());
    List<Row> front = front().stream().map(Point::row).toList();
    out.append("<div class=\"scroll\">\n<table>\n<caption>CPU time against <code>");
    out.append(escape(first.reference())).append("</code>, on the predictions that were scored;");
    out.append(" on the front is whom no other beats in both</caption>\n<thead><tr>");
    out.append("<th scope=\"col\">System</th><th scope=\"col\" class=\"n\">times as fast</th>");
    out.append("<th scope=\"col\" class=\"n\">95 %</th><th scope=\"col\" class=\"n\">F1</th>");
    out.append("<th scope=\"col\">front</th></tr></thead>\n<tbody>\n");
    for (Row row : timed) {
      SpeedFile speed = Objects.requireNonNull(row.entrant().speed());
      out.append("<tr data-item=\"system\" data-words=\"").append(escape(row.entrant().label()));
      out.append("\"><th scope=\"row\">").append(escape(row.entrant().label()));
      out.append("</th><td class=\"n\">").append(times(speed.timesAsFast()));
      out.append("</td><td class=\"n\">");
      if (speed.interval() instanceof Interval.Given given) {
        out.append(times(given.lower())).append(" to ").append(times(given.upper()));
      }
      out.append("</td><td class=\"n\">");
      out.append(Percent.of(row.headline().estimate().score())).append("</td><td>");
      out.append(speed.isMeasured() ? (front.contains(row) ? "yes" : "") : escape(speed.verdict()));
      out.append("</td></tr>\n");
    }
    out.append("</tbody>\n</table>\n</div>\n");
  }

  /** To three digits. */
  private static String times(double ratio) {
    return new BigDecimal(ratio)
        .round(new MathContext(3, RoundingMode.HALF_EVEN))
        .stripTrailingZeros()
        .toPlainString();
  }

  private String x(Point one) {
    return x(StrictMath.log10(one.speed.timesAsFast()));
  }

  private String x(double log) {
    return coordinate(LEFT + (log - low) / (high - low) * (WIDTH - LEFT - RIGHT));
  }

  private static String y(double share) {
    return coordinate(TOP + (1 - share) * (HEIGHT - TOP - BOTTOM));
  }

  private static String coordinate(double value) {
    return new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }
}
