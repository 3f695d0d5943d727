package dev.pressmark.core.prediction;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who answered, and under what conditions. The unit of offsets is a matter of the file and not
 * here.
 *
 * @param system the system; null where a file has no header
 * @param layers the layers it declares; null where it declares none, and the keys of the answers
 *     decide
 * @param track what it was given beside the text
 * @param publication whether it was given the day of publication
 * @param dataset the version of the dataset that was answered, where the file names it
 */
public record PredictionHeader(
    @Nullable SystemName system,
    @Nullable Set<Layer> layers,
    Track track,
    PublicationDay publication,
    @Nullable String dataset) {

  /** What holds for a file without a header: end-to-end, withheld. */
  public static final PredictionHeader NONE =
      new PredictionHeader(null, null, Track.END_TO_END, PublicationDay.WITHHELD, null);

  /** What the {@code format} field of a header says. */
  public static final String FORMAT = "pressmark.predictions/1";

  /** Copies the set. */
  public PredictionHeader {
    layers = layers == null ? null : immutable(layers);
  }

  /** A copy of a set of layers, in the order of the layers. */
  static Set<Layer> immutable(Set<Layer> layers) {
    Set<Layer> copy = EnumSet.noneOf(Layer.class);
    copy.addAll(layers);
    return Collections.unmodifiableSet(copy);
  }
}
