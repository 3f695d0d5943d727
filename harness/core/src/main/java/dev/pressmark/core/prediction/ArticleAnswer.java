package dev.pressmark.core.prediction;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.Layer;
import java.util.Set;

/**
 * One article line of a file.
 *
 * @param article the article's id in the dataset
 * @param line the line it stands on, from 1
 * @param prediction the answer
 * @param layers the layers whose keys stand on the line, {@code "publication": null} included
 * @param usage what it cost
 */
public record ArticleAnswer(
    String article, int line, ArticlePrediction prediction, Set<Layer> layers, Usage usage) {}
