package dev.pressmark.core.report;

import dev.pressmark.core.compare.ComparedSystem;
import dev.pressmark.core.compare.Comparison;
import dev.pressmark.core.compare.MetricComparison;
import dev.pressmark.core.compare.Role;
import dev.pressmark.core.compare.TaskComparison;
import dev.pressmark.core.json.Printable;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.stats.Judgement;
import dev.pressmark.core.stats.PairComparison;
import dev.pressmark.core.stats.RankRange;
import dev.pressmark.core.stats.SystemEstimate;
import dev.pressmark.core.stats.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A comparison as a table for people: who is compared and under which conditions; then for every
 * task the scores with intervals and ranks, and for every pair of systems the differences with what
 * follows from them. What is never judged stands apart.
 */
public final class ComparisonTable {

  private static final int DIGEST = 12;

  private final Comparison comparison;
  private final Style style;
  private final List<String> lines = new ArrayList<>();

  private ComparisonTable(Comparison comparison, Style style) {
    this.comparison = comparison;
    this.style = style;
  }

  /** The table, line by line. */
  public static List<String> of(Comparison comparison, Style style) {
    ComparisonTable table = new ComparisonTable(comparison, style);
    table.head();
    comparison.tasks().forEach(table::task);
    table.foot();
    return List.copyOf(table.lines);
  }

  private void head() {
    Result.DatasetInfo dataset = comparison.dataset();
    Result.Settings settings = comparison.settings();
    lines.add(
        style.bold(comparison.systems().size() + " systems")
            + " on "
            + dataset.split().word()
            + ": "
            + dataset.stories()
            + (dataset.stories() == 1 ? " story, " : " stories, ")
            + dataset.articles()
            + (dataset.articles() == 1 ? " article; " : " articles; ")
            + settings.track().word()
            + ", publication date "
            + settings.publication().word());
    Columns systems = new Columns();
    for (ComparedSystem one : comparison.systems()) {
      systems.noted(
          style::bold,
          Printable.cut(one.system().name(), 40)
              + " "
              + Printable.cut(one.system().version(), 40)
              + style.faint(
                  "  "
                      + one.system().isolation().word()
                      + ", predictions "
                      + Printable.cut(one.system().predictionsSha256(), DIGEST)
                      + ", dataset "
                      + Printable.cut(one.datasetVersion(), 40)
                      + ", "
                      + Printable.cut(one.file(), 120)),
          one.id());
    }
    lines.addAll(systems.lines());
    if (dataset.stories() < Judgement.FEWEST_STORIES) {
      lines.add(
          style.warning(
              "  fewer than "
                  + Judgement.FEWEST_STORIES
                  + " stories: only identical counts are judged"));
    }
  }

  private void task(TaskComparison task) {
    lines.add("");
    if (!task.missing().isEmpty()) {
      lines.add(
          style.bold(task.task())
              + style.faint("  not attempted by " + String.join(", ", task.missing())));
    }
    if (task.metrics().isEmpty()) {
      return;
    }
    List<MetricComparison> judged =
        task.metrics().stream().filter(metric -> metric.role().isJudged()).toList();
    if (!judged.isEmpty()) {
      scores(task.task(), judged);
      pairs(judged);
    }
    exploratory(task, Role.CONDITIONAL, "only where there was an answer, never judged or ranked:");
    exploratory(task, Role.SLICE, "slices, exploratory:");
  }

  private void scores(String title, List<MetricComparison> metrics) {
    Columns table = new Columns();
    List<String> header = new ArrayList<>(List.of(title));
    for (String id : metrics.get(0).comparison().systems().keySet()) {
      header.addAll(List.of(id, "95 %", "rank"));
    }
    table.row(style::bold, header.toArray(String[]::new));
    for (MetricComparison metric : metrics) {
      List<String> cells = new ArrayList<>(List.of(name(metric)));
      for (Map.Entry<String, SystemEstimate> one : metric.comparison().systems().entrySet()) {
        cells.add(Points.of(one.getValue().score()));
        cells.add(Points.interval(one.getValue().interval()));
        cells.add(rank(Objects.requireNonNull(metric.comparison().ranks().get(one.getKey()))));
      }
      row(table, metric, cells, "");
    }
    lines.addAll(table.lines());
  }

  private void pairs(List<MetricComparison> metrics) {
    List<PairComparison> pairs = metrics.get(0).comparison().pairs();
    for (int pair = 0; pair < pairs.size(); pair++) {
      Columns table = new Columns();
      table.noted(
          style::bold,
          "verdict on " + pairs.get(pair).a(),
          pairs.get(pair).a() + " - " + pairs.get(pair).b(),
          "difference",
          "95 %",
          "p",
          "adjusted",
          "detectable");
      for (MetricComparison metric : metrics) {
        PairComparison one = metric.comparison().pairs().get(pair);
        row(
            table,
            metric,
            List.of(
                name(metric),
                Points.signed(one.flips().difference()),
                Points.signed(one.interval()),
                Points.probability(one.flips().p()),
                Points.probability(one.adjustedP()),
                Points.of(one.detectable().value())),
            verdict(one.judgement()));
      }
      lines.addAll(table.lines());
    }
  }

  private void exploratory(TaskComparison task, Role role, String title) {
    Columns table = new Columns();
    for (MetricComparison metric : task.metrics()) {
      if (metric.role() != role) {
        continue;
      }
      List<String> cells = new ArrayList<>(List.of(name(metric), metric.measure().word()));
      for (Map.Entry<String, SystemEstimate> one : metric.comparison().systems().entrySet()) {
        Score coverage = metric.coverage().get(one.getKey());
        cells.add(
            one.getKey()
                + " "
                + Points.of(one.getValue().score())
                + (coverage == null ? "" : " (coverage " + Percent.of(coverage) + ")"));
      }
      for (PairComparison pair : metric.comparison().pairs()) {
        cells.add(
            pair.a()
                + " - "
                + pair.b()
                + " "
                + Points.signed(pair.flips().difference())
                + (pair.interval().isGiven() ? ", " + Points.signed(pair.interval()) : ""));
      }
      table.row(cells.toArray(String[]::new));
    }
    if (!table.isEmpty()) {
      lines.add(style.faint("  " + title));
      lines.addAll(table.lines());
    }
  }

  private void row(Columns table, MetricComparison metric, List<String> cells, String note) {
    String[] array = cells.toArray(String[]::new);
    if (metric.role() == Role.HEADLINE) {
      table.noted(style::bold, note, array);
    } else {
      table.noted(text -> text, note, array);
    }
  }

  private void foot() {
    Result.Settings settings = comparison.settings();
    lines.add("");
    for (String line :
        List.of(
            "* headline. F1 (else what is named) and differences in points, over stories: "
                + settings.resamples()
                + " resamples, seed "
                + settings.seed()
                + ".",
            "Adjusted: Holm, over all pairs of systems within one metric. Detectable: the smallest",
            "difference found in 80 of 100 cases. Equivalent: identical, or the 90 % interval within "
                + Percent.of(comparison.margin())
                + " points.")) {
      lines.add(style.faint(line));
    }
  }

  /** Without the task, which stands above; with a star for the headline. */
  private static String name(MetricComparison metric) {
    String key = metric.key();
    int dot = key.indexOf('.');
    int slice = key.indexOf('[');
    String name = dot < 0 || (slice >= 0 && slice < dot) ? key : key.substring(dot + 1);
    return metric.role() == Role.HEADLINE ? name + " *" : name;
  }

  private static String verdict(Judgement judgement) {
    return judgement.verdict() == Verdict.CANNOT_TELL
        ? judgement.verdict().word() + ": " + judgement.reason()
        : judgement.verdict().word();
  }

  private static String rank(RankRange rank) {
    return rank.best() == rank.worst()
        ? Integer.toString(rank.best())
        : rank.best() + "-" + rank.worst();
  }
}
