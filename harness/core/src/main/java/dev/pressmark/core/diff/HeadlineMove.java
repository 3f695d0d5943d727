package dev.pressmark.core.diff;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.result.Estimate;
import dev.pressmark.core.result.Estimates;
import dev.pressmark.core.result.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The headline of a layer in the committed results of one system on two versions.
 *
 * @param file the name of the result file, system first
 * @param layer the layer
 * @param metric the headline
 * @param before the old score
 * @param after the new one
 */
public record HeadlineMove(String file, Layer layer, String metric, Score before, Score after) {

  /** The headlines of the layers that both results have and attempt. */
  public static List<HeadlineMove> of(String file, Result before, Result after) {
    Estimates old = Estimates.of(before);
    Estimates present = Estimates.of(after);
    List<HeadlineMove> moves = new ArrayList<>();
    for (Map.Entry<Layer, Result.LayerInfo> one : before.layers().entrySet()) {
      Result.LayerInfo later = after.layers().get(one.getKey());
      if (later != null && later.headline().equals(one.getValue().headline())) {
        Estimate was = old.headline(one.getValue()).orElse(null);
        Estimate is = present.headline(later).orElse(null);
        if (was != null && is != null) {
          moves.add(
              new HeadlineMove(file, one.getKey(), later.headline(), was.score(), is.score()));
        }
      }
    }
    return moves;
  }

  /** Whether the score is another one. */
  public boolean moved() {
    return !before.equals(after);
  }
}
