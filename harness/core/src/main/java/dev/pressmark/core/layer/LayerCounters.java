package dev.pressmark.core.layer;

import dev.pressmark.api.system.Layer;
import java.util.List;
import java.util.Optional;

/** The layers that are scored, in the order of tables. */
public final class LayerCounters {

  private static final List<LayerCounter> ALL =
      List.of(
          new QuoteCounter(),
          new SpeakerCounter(),
          new StatementCounter(),
          new DateCounter(),
          new PublicationCounter());

  private LayerCounters() {}

  /** All of them. */
  public static List<LayerCounter> all() {
    return ALL;
  }

  /** The one that counts this layer; empty where it is not scored. */
  public static Optional<LayerCounter> of(Layer layer) {
    return ALL.stream().filter(counter -> counter.layer() == layer).findFirst();
  }
}
