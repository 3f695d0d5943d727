package dev.pressmark.core.report;

import dev.pressmark.api.system.Layer;
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
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.metric.Value;
import dev.pressmark.core.prediction.ArticleFailure;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A result as a table for people: the metrics of each layer with the trivial systems beside them,
 * what is conditional with its coverage, the slices, and what became of the articles.
 */
public final class ScoreTable {

  private static final String UNDEFINED = "–";
  private static final int NAMED = 5;

  private final Result result;
  private final Estimates estimates;
  private final Style style;
  private final Counts total;
  private final List<String> lines = new ArrayList<>();

  private ScoreTable(Result result, Estimates estimates, Style style) {
    this.result = result;
    this.estimates = estimates;
    this.style = style;
    this.total = result.total();
  }

  /**
   * The table, line by line.
   *
   * @param estimates those of this result
   */
  public static List<String> of(Result result, Estimates estimates, Style style) {
    ScoreTable table = new ScoreTable(result, estimates, style);
    table.head();
    for (ScoredLayer layer : ScoredLayers.all()) {
      table.layer(layer);
    }
    table.articles();
    return List.copyOf(table.lines);
  }

  private void head() {
    Result.DatasetInfo dataset = result.dataset();
    lines.add(
        style.bold(shown(result.system().name()) + " " + shown(result.system().version()))
            + " on "
            + dataset.split().word()
            + " of dataset "
            + dataset.version()
            + ": "
            + counted(dataset.stories(), "story", "stories")
            + ", "
            + counted(dataset.articles(), "article", "articles")
            + "; "
            + result.settings().track().word()
            + ", publication date "
            + result.settings().publication().word());
  }

  private static String counted(int count, String one, String several) {
    return count + " " + (count == 1 ? one : several);
  }

  private void layer(ScoredLayer scored) {
    Layer layer = scored.layer();
    Result.LayerInfo info = result.layers().get(layer);
    lines.add("");
    if (info == null) {
      lines.add(style.bold(layer.word()) + style.faint("  not annotated in these stories"));
      return;
    }
    if (!info.attempted()) {
      lines.add(style.bold(layer.word()) + style.faint("  not attempted by this system"));
      return;
    }
    String prefix = scored.prefix();
    metrics(scored, prefix);
    conditional(prefix);
    derived(scored);
    totals(scored);
    slices(scored);
  }

  private void metrics(ScoredLayer scored, String prefix) {
    Columns table = new Columns();
    boolean sure = !interval(scored.headline()).isEmpty();
    table.row(
        style::bold,
        scored.layer().word(),
        "P",
        "R",
        "F1",
        "gold",
        "predicted",
        sure ? "95 % of F1" : "");
    for (Map.Entry<String, Tally> entry : total.tallies().entrySet()) {
      String key = entry.getKey();
      if (isRanked(key, entry.getValue(), prefix)
          && entry.getValue() instanceof PrecisionRecall counts) {
        boolean headline = key.equals(scored.headline());
        String name = key.substring(prefix.length());
        row(
            table,
            headline ? name + " *" : name,
            counts,
            scored.parts(key),
            interval(key),
            headline);
      }
    }
    for (Map.Entry<String, Counts> floor : result.floors().entrySet()) {
      floor
          .getValue()
          .get(scored.headline())
          .ifPresent(
              tally -> {
                if (tally instanceof PrecisionRecall counts) {
                  int parts = scored.parts(scored.headline());
                  row(table, "floor: " + floor.getKey(), counts, parts, "", false);
                }
              });
    }
    lines.addAll(table.lines());
    lines.add(style.faint("  * headline; floors are trivial systems on the same metric"));
    lines.addAll(
        Certainty.of(result, scored.layer(), estimates).stream().map(style::faint).toList());
  }

  /** The ends of the interval of F1 in percent; empty where there is none. */
  private String interval(String key) {
    Estimate f1 = estimates.of(key).get(Measure.F1);
    return f1 != null && f1.interval() instanceof Interval.Given given
        ? Percent.of(given.lower()) + " to " + Percent.of(given.upper())
        : "";
  }

  private void row(
      Columns table,
      String name,
      PrecisionRecall counts,
      int parts,
      String interval,
      boolean headline) {
    PrecisionRecallF1 scores = PrecisionRecallF1.of(counts);
    String[] cells = {
      name,
      percent(scores.precision()),
      percent(scores.recall()),
      percent(scores.f1()),
      whole(counts.gold(), parts),
      whole(counts.predicted(), parts),
      interval
    };
    if (headline) {
      table.row(style::bold, cells);
    } else if (name.startsWith("floor")) {
      table.row(style::faint, cells);
    } else {
      table.row(cells);
    }
  }

  /** A count of parts as a number of things; a shard may hold the half of one. */
  private static String whole(long count, int parts) {
    return BigDecimal.valueOf(count)
        .divide(BigDecimal.valueOf(parts), 1, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** Metrics over everything: neither slices nor what is conditional on aligned pairs. */
  private static boolean isRanked(String key, Tally tally, String prefix) {
    return key.startsWith(prefix)
        && !MetricKey.isSlice(key)
        && !MetricKey.isConditional(key, tally);
  }

  private void conditional(String prefix) {
    Columns table = new Columns();
    for (Map.Entry<String, Tally> entry : total.tallies().entrySet()) {
      String key = entry.getKey();
      if (!key.startsWith(prefix) || MetricKey.isSlice(key)) {
        continue;
      }
      String name = key.substring(prefix.length());
      if (MetricKey.isCoverage(key)) {
        continue;
      }
      if (entry.getValue() instanceof Proportion counts && counts.judged() > 0) {
        AccuracyCoverage scores = AccuracyCoverage.of(counts);
        table.row(
            name,
            "accuracy " + percent(scores.accuracy()),
            "coverage " + percent(scores.coverage()),
            "of " + counts.judged() + " judged");
      } else if (MetricKey.isConditional(key, entry.getValue())
          && entry.getValue() instanceof PrecisionRecall counts
          && counts.predicted() > 0) {
        PrecisionRecallF1 scores = PrecisionRecallF1.of(counts);
        table.row(
            name,
            "F1 " + percent(scores.f1()),
            "coverage " + coverageOf(key),
            "P " + percent(scores.precision()),
            "R " + percent(scores.recall()));
      }
    }
    if (!table.isEmpty()) {
      lines.add(style.faint("  given the aligned pairs, never ranked:"));
      lines.addAll(table.lines());
    }
  }

  /** The coverage of a metric whose counts have none: it stands in a row of its own. */
  private String coverageOf(String key) {
    return total.get(MetricKey.coverageOf(key)).orElse(null) instanceof Proportion counts
        ? percent(AccuracyCoverage.of(counts).coverage())
        : UNDEFINED;
  }

  /** What follows from the counts of the whole split. */
  private void derived(ScoredLayer scored) {
    Columns table = new Columns();
    for (Derived derived : scored.derived()) {
      derived
          .of(total)
          .ifPresent(
              value -> table.row(derived.key().substring(scored.prefix().length()), number(value)));
    }
    if (!table.isEmpty()) {
      lines.add(style.faint("  values of the whole split:"));
      lines.addAll(table.lines());
    }
  }

  private static String number(Value value) {
    return value instanceof Value.Defined defined
        ? new BigDecimal(defined.value()).setScale(3, RoundingMode.HALF_EVEN).toPlainString()
        : UNDEFINED;
  }

  /** Plain counts, each with its parts. */
  private void totals(ScoredLayer scored) {
    String prefix = scored.prefix();
    for (Map.Entry<String, Tally> entry : total.tallies().entrySet()) {
      String key = entry.getKey();
      if (!key.startsWith(prefix)
          || MetricKey.isSlice(key)
          || !(entry.getValue() instanceof Total all)) {
        continue;
      }
      StringBuilder line =
          new StringBuilder("  ").append(key.substring(prefix.length())).append(' ');
      int parts = scored.parts(key);
      line.append(whole(all.value(), parts));
      List<String> slices = new ArrayList<>();
      total
          .tallies()
          .forEach(
              (slice, tally) -> {
                if (slice.startsWith(key + "[") && tally instanceof Total count) {
                  slices.add(
                      slice.substring(key.length() + 1, slice.length() - 1)
                          + " "
                          + whole(count.value(), parts));
                }
              });
      lines.add(slices.isEmpty() ? line.toString() : line + ": " + String.join(", ", slices));
    }
  }

  private void slices(ScoredLayer scored) {
    String headline = scored.headline();
    SortedMap<String, List<String>> byAttribute = new TreeMap<>();
    for (Map.Entry<String, Tally> entry : total.tallies().entrySet()) {
      String key = entry.getKey();
      if (key.startsWith(headline + "[")
          && entry.getValue() instanceof PrecisionRecall counts
          && counts.gold() > 0) {
        String slice = key.substring(headline.length() + 1, key.length() - 1);
        int equals = slice.indexOf('=');
        byAttribute
            .computeIfAbsent(slice.substring(0, equals), attribute -> new ArrayList<>())
            .add(
                slice.substring(equals + 1)
                    + " "
                    + percent(PrecisionRecallF1.of(counts).recall())
                    + " ("
                    + whole(counts.gold(), scored.parts(key))
                    + ")");
      }
    }
    if (!byAttribute.isEmpty()) {
      lines.add(style.faint("  recall of " + headline + " by gold attribute (gold units):"));
      byAttribute.forEach(
          (attribute, values) ->
              lines.add(
                  String.format(
                      Locale.ROOT, "    %-12s %s", attribute, String.join("   ", values))));
    }
  }

  private void articles() {
    Result.Articles articles = result.articles();
    named("without an answer, scored as empty", articles.missing());
    named("failed, scored as empty", articles.failed().stream().map(ScoreTable::failure).toList());
    named("not scored: text not supplied", articles.textNotSupplied());
    if (articles.skippedOtherSplit() > 0) {
      lines.add("");
      lines.add(articles.skippedOtherSplit() + " answers to articles of other splits skipped");
    }
  }

  private static String failure(ArticleFailure failure) {
    return failure.article() + " (" + failure.kind().word() + ": " + failure.message() + ")";
  }

  private void named(String what, List<String> names) {
    if (names.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(style.warning(counted(names.size(), "article", "articles") + " " + what + ":"));
    names.stream().limit(NAMED).forEach(name -> lines.add("  " + name));
    if (names.size() > NAMED) {
      lines.add("  and " + (names.size() - NAMED) + " more (all in the result file)");
    }
  }

  /** A score in percent; a dash where it is undefined. */
  private static String percent(Score score) {
    return score instanceof Score.Defined defined ? Percent.of(defined.value()) : UNDEFINED;
  }

  /** Names come from files: nothing in them may reach a terminal as a command. */
  private static String shown(String name) {
    return Printable.cut(name, 80);
  }
}
