package dev.pressmark.core.prediction;

import dev.pressmark.api.system.Layer;
import java.util.List;
import java.util.Set;

/**
 * What is known of a file of predictions once it has been read to its end.
 *
 * @param header who answered, and under what conditions
 * @param attempted the layers the system attempts
 * @param skipped what was not given to the visitor
 * @param warnings what looks wrong and is no error
 */
public record ReadSummary(
    PredictionHeader header,
    Set<Layer> attempted,
    Skipped skipped,
    List<PredictionWarning> warnings) {

  /** Copies set and list. */
  public ReadSummary {
    attempted = PredictionHeader.immutable(attempted);
    warnings = List.copyOf(warnings);
  }
}
