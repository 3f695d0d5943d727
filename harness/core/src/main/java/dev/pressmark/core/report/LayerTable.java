package dev.pressmark.core.report;

import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.count.Total;
import dev.pressmark.core.json.Printable;
import dev.pressmark.core.layer.ScoredLayer;
import dev.pressmark.core.metric.AccuracyCoverage;
import dev.pressmark.core.metric.Derived;
import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Value;
import dev.pressmark.core.result.Estimate;
import dev.pressmark.core.result.Estimates;
import dev.pressmark.core.result.Measure;
import dev.pressmark.core.result.MetricKey;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.result.ScoredLayers;
import dev.pressmark.core.stats.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * One layer of a result: its metrics with the trivial systems beside them, what is conditional with
 * its coverage, what follows from the whole split, plain counts, and the slices.
 */
final class LayerTable {

  private final ScoredLayer layer;
  private final Result result;
  private final Estimates estimates;
  private final Style style;
  private final Counts total;
  private final Map<String, Tally> tallies;
  private final List<String> lines = new ArrayList<>();

  private LayerTable(ScoredLayer layer, Result result, Estimates estimates, Style style) {
    this.layer = layer;
    this.result = result;
    this.estimates = estimates;
    this.style = style;
    this.total = result.total();
    this.tallies = tallies();
  }

  static List<String> of(ScoredLayer layer, Result result, Estimates estimates, Style style) {
    LayerTable table = new LayerTable(layer, result, estimates, style);
    table.metrics();
    table.links();
    table.conditional();
    table.derived();
    table.totals();
    table.slices();
    return table.lines;
  }

  /** The metrics of the layer without slices, family by family. */
  private Map<String, Tally> tallies() {
    Map<String, Tally> found = new LinkedHashMap<>();
    for (String family : layer.families()) {
      total
          .tallies()
          .forEach(
              (key, tally) -> {
                if (!MetricKey.isSlice(key)
                    && (key.equals(family) || key.startsWith(family + "."))
                    && !layer.servesDerived(key)) {
                  found.put(key, tally);
                }
              });
    }
    return found;
  }

  /** The key without its first family, which is the head of the table. */
  private String name(String key) {
    String prefix = layer.families().get(0) + ".";
    return key.startsWith(prefix) ? key.substring(prefix.length()) : key;
  }

  private void metrics() {
    Columns table = new Columns();
    boolean sure = !interval(layer.headline()).isEmpty();
    table.row(
        style::bold,
        layer.layer().word(),
        "P",
        "R",
        "F1",
        "gold",
        "predicted",
        sure ? "95 % of F1" : "");
    tallies.forEach(
        (key, tally) -> {
          if (tally instanceof PrecisionRecall counts && !MetricKey.isConditional(key, tally)) {
            boolean headline = key.equals(layer.headline());
            String[] cells =
                cells(headline ? name(key) + " *" : name(key), key, counts, interval(key));
            if (headline) {
              table.row(style::bold, cells);
            } else {
              table.row(cells);
            }
          }
        });
    result.floors().forEach((name, floor) -> floor(table, name, floor));
    lines.addAll(table.lines());
    lines.add(style.faint("  * headline; floors are trivial systems on the same metric"));
    Certainty.of(result, layer.layer(), estimates).forEach(line -> lines.add(style.faint(line)));
  }

  private void floor(Columns table, String name, Counts floor) {
    if (floor.get(layer.headline()).orElse(null) instanceof PrecisionRecall counts) {
      table.row(style::faint, cells("floor: " + name, layer.headline(), counts, ""));
    }
  }

  /** The ends of the interval of F1 in percent; empty where there is none. */
  private String interval(String key) {
    Estimate f1 = estimates.of(key).get(Measure.F1);
    return f1 != null && f1.interval() instanceof Interval.Given given
        ? Percent.of(given.lower()) + " to " + Percent.of(given.upper())
        : "";
  }

  private String[] cells(String name, String key, PrecisionRecall counts, String interval) {
    PrecisionRecallF1 scores = PrecisionRecallF1.of(counts);
    return new String[] {
      name,
      Percent.of(scores.precision()),
      Percent.of(scores.recall()),
      Percent.of(scores.f1()),
      Parts.whole(counts.gold(), layer.parts(key)),
      Parts.whole(counts.predicted(), layer.parts(key)),
      interval
    };
  }

  /** How links were made, where that says something about the score. */
  private void links() {
    Result.LayerInfo info = result.layers().get(layer.layer());
    if (info != null && info.idsSeen()) {
      lines.add(style.warning("  ids seen: made under ids that tell stories apart, not ranked"));
    }
    if (info != null && info.failure() != null) {
      lines.add(
          style.warning("  not linked, scored as no links: " + Printable.cut(info.failure(), 200)));
    }
  }

  private void conditional() {
    Columns table = new Columns();
    tallies.forEach((key, tally) -> conditional(table, key, tally));
    if (!table.isEmpty()) {
      lines.add(style.faint("  only where there was an answer, never ranked:"));
      lines.addAll(table.lines());
    }
  }

  private void conditional(Columns table, String key, Tally tally) {
    if (MetricKey.isCoverage(key) || !MetricKey.isConditional(key, tally)) {
      return;
    }
    if (tally instanceof Proportion counts && counts.judged() > 0) {
      AccuracyCoverage scores = AccuracyCoverage.of(counts);
      table.row(
          name(key),
          "accuracy " + Percent.of(scores.accuracy()),
          "coverage " + Percent.of(scores.coverage()),
          "of " + counts.judged() + " judged");
    } else if (tally instanceof PrecisionRecall counts && counts.predicted() > 0) {
      PrecisionRecallF1 scores = PrecisionRecallF1.of(counts);
      table.row(
          name(key),
          "F1 " + Percent.of(scores.f1()),
          "coverage " + coverageOf(key),
          "P " + Percent.of(scores.precision()),
          "R " + Percent.of(scores.recall()));
    }
  }

  /** The coverage of a metric whose counts have none: it stands in a row of its own. */
  private String coverageOf(String key) {
    return total.get(MetricKey.coverageOf(key)).orElse(null) instanceof Proportion counts
        ? Percent.of(AccuracyCoverage.of(counts).coverage())
        : Percent.UNDEFINED;
  }

  /** What follows from the counts of the whole split. */
  private void derived() {
    Columns table = new Columns();
    SortedMap<String, Value> values = ScoredLayers.derived(result);
    for (Derived derived : layer.derived()) {
      Value value = values.get(derived.key());
      if (value != null) {
        table.row(name(derived.key()), number(value));
      }
    }
    if (!table.isEmpty()) {
      lines.add(style.faint("  values of the whole split:"));
      lines.addAll(table.lines());
    }
  }

  private static String number(Value value) {
    return value instanceof Value.Defined defined
        ? new BigDecimal(defined.value()).setScale(3, RoundingMode.HALF_EVEN).toPlainString()
        : Percent.UNDEFINED;
  }

  /** Plain counts, each with its parts. */
  private void totals() {
    tallies.forEach(
        (key, tally) -> {
          if (tally instanceof Total all) {
            List<String> slices = slicesOfTotal(key);
            String line = "  " + name(key) + " " + Parts.whole(all.value(), layer.parts(key));
            lines.add(slices.isEmpty() ? line : line + ": " + String.join(", ", slices));
          }
        });
  }

  private List<String> slicesOfTotal(String key) {
    List<String> slices = new ArrayList<>();
    total
        .tallies()
        .forEach(
            (slice, tally) -> {
              if (slice.startsWith(key + "[") && tally instanceof Total count) {
                slices.add(
                    slice.substring(key.length() + 1, slice.length() - 1)
                        + " "
                        + Parts.whole(count.value(), layer.parts(key)));
              }
            });
    return slices;
  }

  private void slices() {
    slices("recall", "gold units", layer.headline());
    tallies.forEach(
        (key, tally) -> {
          if (tally instanceof Proportion) {
            slices("accuracy", "judged", key);
          }
        });
  }

  private void slices(String what, String number, String metric) {
    List<String> rows = SliceRows.of(total, metric, layer.parts(metric));
    if (!rows.isEmpty()) {
      lines.add(
          style.faint("  " + what + " of " + metric + " by gold attribute (" + number + "):"));
      lines.addAll(rows);
    }
  }
}
