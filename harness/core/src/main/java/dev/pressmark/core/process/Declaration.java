package dev.pressmark.core.process;

import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Linker;
import dev.pressmark.api.system.NewsSystem;
import dev.pressmark.core.prediction.SystemName;
import dev.pressmark.wire.Descriptions;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a system says about itself, asked once.
 *
 * @param system name and version
 * @param layers what it predicts
 */
record Declaration(SystemName system, Set<Layer> layers) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Set<Layer> LINKS =
      Collections.unmodifiableSet(EnumSet.of(Layer.ARTICLE_LINKS, Layer.UTTERANCE_LINKS));

  /**
   * Asks a system.
   *
   * @throws SystemStartException if it does not say, or says what cannot be
   */
  static Declaration of(NewsSystem system) {
    String name = system.getClass().getName();
    try {
      name = system.name();
      String version = system.version();
      Set<Layer> layers = EnumSet.noneOf(Layer.class);
      layers.addAll(system.layers());
      if (name == null || !NAME.matcher(name).matches()) {
        throw new SystemStartException(
            "the name of a system is of lower-case letters, digits and hyphens, not " + name);
      }
      if (version == null || version.isBlank()) {
        throw new SystemStartException("the system " + name + " has no version");
      }
      Declaration said =
          new Declaration(new SystemName(name, version, null), Collections.unmodifiableSet(layers));
      said.check(system);
      return said;
    } catch (SystemStartException e) {
      throw e;
    } catch (RuntimeException | LinkageError e) {
      throw new SystemStartException(
          "the system " + name + " cannot say what it predicts: " + Descriptions.of(e));
    }
  }

  private void check(NewsSystem system) {
    if (layers.isEmpty()) {
      throw new SystemStartException("the system " + system().name() + " declares no layer");
    }
    for (Layer layer : layers) {
      boolean able = LINKS.contains(layer) ? system instanceof Linker : system instanceof Extractor;
      if (!able) {
        throw new SystemStartException(
            "the system "
                + system().name()
                + " declares the layer "
                + layer.word()
                + " and is no "
                + (LINKS.contains(layer) ? "Linker" : "Extractor"));
      }
    }
  }

  /** The layers of an extractor. */
  boolean extracts() {
    return !LINKS.containsAll(layers);
  }

  /** The layers of a linker. */
  Set<Layer> links() {
    Set<Layer> links = EnumSet.noneOf(Layer.class);
    links.addAll(layers);
    links.retainAll(LINKS);
    return Collections.unmodifiableSet(links);
  }
}
