package dev.pressmark.core.prediction;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.text.OffsetUnit;
import java.util.Set;

/**
 * What a program says about itself before the first article.
 *
 * @param system name and version
 * @param layers what it predicts, at least one
 * @param offsets the unit of every offset it sends
 */
public record ProgramHello(SystemName system, Set<Layer> layers, OffsetUnit offsets) {

  /** Copies the set. */
  public ProgramHello {
    layers = PredictionHeader.immutable(layers);
  }
}
