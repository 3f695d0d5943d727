package dev.pressmark.core.report;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.metric.Value;
import dev.pressmark.core.result.Estimate;
import dev.pressmark.core.result.Estimates;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.stats.Interval;
import dev.pressmark.core.stats.Judgement;
import java.util.ArrayList;
import java.util.List;

/** How sure the headline of a layer is, in words below its table. */
final class Certainty {

  private Certainty() {}

  /** No lines for a layer that was not counted. */
  static List<String> of(Result result, Layer layer, Estimates estimates) {
    Result.LayerInfo info = result.layers().get(layer);
    Estimate headline = info == null ? null : estimates.headline(info).orElse(null);
    List<String> lines = new ArrayList<>();
    if (headline == null || !headline.score().isDefined()) {
      return lines;
    }
    if (headline.interval() instanceof Interval.NotGiven notGiven) {
      lines.add("  no interval: " + notGiven.reason());
      return lines;
    }
    if (headline.detectable().value() instanceof Value.Defined points) {
      lines.add(
          "  smallest detectable difference to another system, unpaired: "
              + Percent.of(points.value())
              + " points");
    }
    if (result.stories().size() < Judgement.FEWEST_STORIES) {
      lines.add(
          "  intervals from fewer than " + Judgement.FEWEST_STORIES + " stories are too narrow");
    }
    return lines;
  }
}
