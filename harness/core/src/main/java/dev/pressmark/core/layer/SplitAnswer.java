package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.system.Track;
import java.util.function.Function;

/**
 * What a system answers for a split.
 *
 * @param links all links; those with an end that is not in the split are left out
 * @param answers the answer for an article, by its id: where the quotes stand that are linked
 * @param track whether links join the quotes that were given or the system's own
 */
public record SplitAnswer(
    PredictedLinks links, Function<String, ArticlePrediction> answers, Track track) {}
