package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.dataset.Article;
import java.util.List;
import java.util.function.Function;

/**
 * What a system answers for a split.
 *
 * @param links all links; those with an end that is not in the split are left out
 * @param quotes the quotes that were answered for an article, and which gold quotes they stand for;
 *     asked for end to end alone
 * @param track whether links join the quotes that were given or the system's own
 */
public record SplitAnswer(
    PredictedLinks links, Function<Article, List<FoundQuotes.Found>> quotes, Track track) {}
