package dev.pressmark.core.layer;

import dev.pressmark.api.system.Layer;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is behind the sums of a layer, unit by unit: the same alignment, the same verdicts. Layers
 * that link articles or quotes have none; a page by itself does not say what became of a link. For
 * those see {@code LinkVerdicts} in {@code link}.
 */
public final class Verdicts {

  private static final Set<Layer> EXPLAINED =
      EnumSet.of(Layer.QUOTES, Layer.SPEAKERS, Layer.SAID, Layer.DATES, Layer.PUBLICATION);

  private Verdicts() {}

  /** The layers that can be explained. */
  public static Set<Layer> layers() {
    return EnumSet.copyOf(EXPLAINED);
  }

  /**
   * The verdicts of a layer on one answer, in text order; of those that begin together gold's come
   * first. Empty where gold has nothing there and nothing was predicted.
   *
   * @throws IllegalArgumentException if the layer cannot be explained
   * @throws IllegalStateException if the text of the article was not supplied
   */
  public static List<UnitVerdict> of(AlignedAnswer answer, Layer layer) {
    Stream<UnitVerdict> verdicts =
        switch (layer) {
          case QUOTES -> QuoteVerdicts.of(answer).stream();
          case SPEAKERS -> SpokenVerdicts.speakers(answer).stream();
          case SAID -> SpokenVerdicts.days(answer).stream();
          case DATES -> DateVerdicts.dates(answer).stream();
          case PUBLICATION -> DateVerdicts.publication(answer).stream();
          default -> throw new IllegalArgumentException("no verdicts on the layer " + layer.word());
        };
    return verdicts
        .sorted(
            Comparator.comparingInt(UnitVerdict::start)
                .thenComparing(one -> one.gold().isEmpty())
                .thenComparing(one -> one.id() == null ? "" : one.id()))
        .toList();
  }
}
