package dev.pressmark.core.compare;

import java.util.List;

/**
 * The metrics that share the first word of their names.
 *
 * @param task that word
 * @param missing ids of the systems that do not attempt it; they are not in its families
 * @param metrics the headline first, then the others that are judged, then what is conditional,
 *     then slices; each group in the order of the names. Empty where fewer than two attempt it
 */
public record TaskComparison(String task, List<String> missing, List<MetricComparison> metrics) {
  /** Copies the lists. */
  public TaskComparison {
    missing = List.copyOf(missing);
    metrics = List.copyOf(metrics);
  }
}
