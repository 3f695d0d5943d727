package dev.pressmark.api.system;

import java.util.Set;

/** A system under test: an {@link Extractor}, a {@link Linker}, or a class that is both. */
public interface NewsSystem {

  /** Its name in tables and file names: lower-case letters, digits and hyphens. */
  String name();

  /** Its version. */
  String version();

  /** One line about it, for lists. */
  String description();

  /** The layers it predicts: what is not declared is not scored. */
  Set<Layer> layers();
}
