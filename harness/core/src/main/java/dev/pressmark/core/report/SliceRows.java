package dev.pressmark.core.report;

import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.metric.AccuracyCoverage;
import dev.pressmark.core.metric.PrecisionRecallF1;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The slices of one metric, an attribute a row: recall, or accuracy of what could be judged, with
 * the number of gold units it is of.
 */
final class SliceRows {

  /** Columns for the values of an attribute. */
  private static final int WIDTH = 90;

  private SliceRows() {}

  /**
   * The rows, attributes in the order of their names; none for a metric without slices.
   *
   * @param parts how many of the counts make one gold unit
   */
  static List<String> of(Counts total, String metric, int parts) {
    Map<String, List<String>> byAttribute = new TreeMap<>();
    for (Map.Entry<String, Tally> entry : total.tallies().entrySet()) {
      String key = entry.getKey();
      String value = key.startsWith(metric + "[") ? value(entry.getValue(), parts) : null;
      if (value != null) {
        String slice = key.substring(metric.length() + 1, key.length() - 1);
        int equals = slice.indexOf('=');
        byAttribute
            .computeIfAbsent(slice.substring(0, equals), attribute -> new ArrayList<>())
            .add(slice.substring(equals + 1) + " " + value);
      }
    }
    List<String> rows = new ArrayList<>();
    byAttribute.forEach((attribute, values) -> add(attribute, values, rows));
    return rows;
  }

  private static @Nullable String value(Tally tally, int parts) {
    if (tally instanceof PrecisionRecall counts && counts.gold() > 0) {
      return Percent.of(PrecisionRecallF1.of(counts).recall())
          + " ("
          + Parts.whole(counts.gold(), parts)
          + ")";
    }
    if (tally instanceof Proportion counts && counts.judged() > 0) {
      return Percent.of(AccuracyCoverage.of(counts).accuracy()) + " (" + counts.judged() + ")";
    }
    return null;
  }

  /** As many rows as the values need; only the first is named. */
  private static void add(String attribute, List<String> values, List<String> rows) {
    StringBuilder row = new StringBuilder();
    String name = attribute;
    for (String value : values) {
      if (row.length() > 0 && row.length() + value.length() > WIDTH) {
        rows.add(row(name, row));
        row.setLength(0);
        name = "";
      }
      row.append(row.length() == 0 ? "" : "   ").append(value);
    }
    rows.add(row(name, row));
  }

  private static String row(String name, CharSequence values) {
    return String.format(Locale.ROOT, "    %-12s %s", name, values);
  }
}
