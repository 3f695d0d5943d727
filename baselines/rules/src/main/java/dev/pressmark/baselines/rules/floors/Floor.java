package dev.pressmark.baselines.rules.floors;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.NewsSystem;
import java.util.Set;

/** What trivial systems have in common: they are named, and never change. */
abstract class Floor implements NewsSystem {

  private final String name;
  private final String description;
  private final Set<Layer> layers;

  Floor(String name, String description, Layer... layers) {
    this.name = name;
    this.description = description;
    this.layers = Set.of(layers);
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String version() {
    return "1";
  }

  @Override
  public final String description() {
    return "Floor: " + description;
  }

  @Override
  public final Set<Layer> layers() {
    return layers;
  }
}
