package dev.pressmark.core.report;

import dev.pressmark.core.speed.Growth;
import dev.pressmark.core.speed.LinkingSpeed;
import dev.pressmark.core.speed.Machine;
import dev.pressmark.core.speed.ReadingSpeed;
import dev.pressmark.core.speed.SpeedReport;
import dev.pressmark.core.speed.SpeedVerdict;
import dev.pressmark.core.speed.Steadiness;
import dev.pressmark.core.stats.Interval;
import dev.pressmark.core.stats.SpeedRatio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** How fast a system is, as people read it. */
public final class SpeedTable {

  private static final double MICROS_PER_SECOND = 1e6;
  private static final double MILLIS_PER_SECOND = 1e3;
  private static final double BYTES_PER_MEBIBYTE = 1 << 20;
  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

  private final SpeedReport report;
  private final Style style;
  private final List<String> lines = new ArrayList<>();

  private SpeedTable(SpeedReport report, Style style) {
    this.report = report;
    this.style = style;
  }

  /** The lines of the table. */
  public static List<String> of(SpeedReport report, Style style) {
    SpeedTable table = new SpeedTable(report, style);
    table.head();
    if (report.reading() != null) {
      table.reading(report.reading());
    }
    if (report.linking() != null) {
      table.linking(report.linking());
    }
    table.machine(report.machine());
    return table.lines;
  }

  private void head() {
    SpeedReport.Scored scored = report.scored();
    lines.add(
        style.bold(report.system().name() + " " + report.system().version())
            + " on "
            + scored.split()
            + " of dataset "
            + scored.version()
            + ", publication date "
            + scored.publication()
            + "; profile "
            + report.profile());
    Columns scores = new Columns();
    scored.headlines().forEach((key, value) -> scores.row(key, Percent.of(value)));
    lines.addAll(scores.lines());
  }

  private void reading(ReadingSpeed reading) {
    lines.add("");
    SpeedReport.Measured reference = report.reference();
    boolean ranked = reading.verdict() == SpeedVerdict.MEASURED;
    if (reading.verdict() == SpeedVerdict.OTHER_WORK) {
      lines.add(
          style.warning(
              "refused: it did other work while it was timed; "
                  + Thousands.of((long) reading.different())
                  + " answers of a block are not those that were scored, the first for "
                  + reading.firstDifferent()));
      return;
    }
    SpeedRatio cpu = reading.session().cpu(report.seed());
    SpeedRatio wall = reading.session().wall(report.seed());
    String line =
        digits(cpu.timesAsFast())
            + " times as fast as "
            + (reference == null ? "the reference" : reference.name() + " " + reference.version())
            + " by CPU time"
            + interval(cpu.interval())
            + ", "
            + digits(wall.timesAsFast())
            + " by the clock"
            + interval(wall.interval());
    lines.add(ranked ? line : style.faint(line));
    if (!ranked) {
      lines.add(style.warning(reading.verdict().word() + ": " + why(reading)));
    }
    lines.add(
        style.faint(
            cpu.pairs()
                + " pairs; the reference against itself: "
                + spread(reading.session().cpuSteadiness())
                + " by CPU time, "
                + spread(reading.session().wallSteadiness())
                + " by the clock"));
    figures(reading);
  }

  private static String why(ReadingSpeed reading) {
    return reading.verdict() == SpeedVerdict.UNSTABLE
        ? "the machine was too restless; not to be ranked"
        : "a second run on the unchanged texts gave other predictions; not to be ranked";
  }

  private static String spread(Steadiness steadiness) {
    return "± " + Percent.of((steadiness.spread() - 1) / 2) + " %";
  }

  private static String interval(Interval interval) {
    return interval instanceof Interval.Given given
        ? " (95 % " + digits(given.lower()) + " to " + digits(given.upper()) + ")"
        : "";
  }

  private void figures(ReadingSpeed reading) {
    Columns table = new Columns();
    table.row("articles a CPU second", digits(MICROS_PER_SECOND / reading.cpuMicros()));
    table.row("articles a second", digits(MICROS_PER_SECOND / reading.wallMicros()));
    Double wide = reading.threadsWallMicros();
    if (wide != null) {
      table.row(
          "articles a second, " + reading.threads() + " threads", digits(MICROS_PER_SECOND / wide));
    }
    table.row(
        "characters a second",
        digits(MICROS_PER_SECOND / reading.wallMicros() * reading.charactersPerArticle()));
    table.row("CPU time of an article, µs", digits(reading.cpuMicros()));
    table.row("latency p50, µs", digits(reading.latency().p50()));
    table.row("latency p90, µs", digits(reading.latency().p90()));
    table.row("latency p99, µs", digits(reading.latency().p99()));
    table.row("to open, ms", digits(reading.loadMillis()));
    table.row("first article, ms", digits(reading.firstMillis()));
    Double allocated = reading.allocatedBytes();
    if (allocated != null) {
      table.row("bytes allocated an article", digits(allocated));
    }
    lines.addAll(table.lines());
    lines.add("  time grows with the length of an article" + power(reading.growth()));
    if (reading.caches(report.seed())) {
      lines.add(
          style.warning(
              "  caches: "
                  + digits(reading.repeating().cpu(report.seed()).timesAsFast())
                  + " times as fast on texts that it saw before"));
    }
    if (reading.drawn()) {
      lines.add("  slow: measured on " + reading.articles() + " articles that were drawn");
    }
  }

  private void linking(LinkingSpeed linking) {
    lines.add("");
    lines.add("linking: " + linking.verdict().word());
    Columns table = new Columns();
    table.row(style::faint, "articles", "CPU s", "s", "articles a CPU s", "peak MiB", "links");
    for (LinkingSpeed.Size size : linking.sizes()) {
      table.row(
          Thousands.of(size.articles()),
          digits(size.cpuMillis() / MILLIS_PER_SECOND),
          digits(size.wallMillis() / MILLIS_PER_SECOND),
          size.cpuMillis() > 0
              ? digits(size.articles() / (size.cpuMillis() / MILLIS_PER_SECOND))
              : Percent.UNDEFINED,
          digits(size.peakBytes() / BYTES_PER_MEBIBYTE),
          digits(size.links()));
    }
    lines.addAll(table.lines());
    lines.add("  CPU time grows with the number of articles" + power(linking.growth()));
  }

  private static String power(Growth growth) {
    return Double.isNaN(growth.exponent())
        ? ": not to be told"
        : " to the power of " + digits(growth.exponent()) + interval(growth.interval());
  }

  private void machine(Machine machine) {
    lines.add("");
    lines.add(
        style.faint(
            machine.processors()
                + " processors ("
                + machine.processor()
                + "), Java "
                + machine.java()
                + ", load "
                + digits(Math.max(0, machine.loadBefore()))
                + " before and "
                + digits(Math.max(0, machine.loadAfter()))
                + " after"));
  }

  /** Three digits that count; whole from 100 on. */
  private static String digits(double value) {
    if (!Double.isFinite(value)) {
      return Percent.UNDEFINED;
    }
    BigDecimal rounded = new BigDecimal(value).round(THREE_DIGITS);
    if (rounded.abs().compareTo(BigDecimal.valueOf(100)) >= 0) {
      return Thousands.of(rounded.longValue());
    }
    int missing = THREE_DIGITS.getPrecision() - rounded.precision();
    return rounded.signum() == 0 || missing <= 0
        ? rounded.toPlainString()
        : rounded.setScale(rounded.scale() + missing).toPlainString();
  }
}
