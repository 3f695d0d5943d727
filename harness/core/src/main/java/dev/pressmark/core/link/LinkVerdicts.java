package dev.pressmark.core.link;

import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.layer.SplitAnswer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is behind the sums of {@code articles.pairs} (the standard view) and {@code
 * utterances.pairs} (its main row), pair by pair: the same questions, the same answers.
 */
public final class LinkVerdicts {

  private LinkVerdicts() {}

  /** The layers that can be explained here. */
  public static Set<Layer> layers() {
    return EnumSet.of(Layer.ARTICLE_LINKS, Layer.UTTERANCE_LINKS);
  }

  /**
   * The verdicts of a layer: pairs of gold first, in their order, then what was linked beside them,
   * in the order of the split. Empty where gold has no links and none were predicted.
   *
   * @param split all stories of the split that are annotated in this layer
   * @throws IllegalArgumentException if it is no layer of links
   */
  public static List<LinkVerdict> of(List<Story> split, Layer layer, SplitAnswer answer) {
    PredictedLinks links = answer.links();
    return switch (layer) {
      case ARTICLE_LINKS ->
          ArticleLinkVerdicts.of(
              new GoldArticles(split), links.articles() == null ? List.of() : links.articles());
      case UTTERANCE_LINKS ->
          UtteranceLinkVerdicts.of(
              new GoldQuotes(split),
              answer,
              links.utterances() == null ? List.of() : links.utterances());
      default -> throw new IllegalArgumentException("no links in the layer " + layer.word());
    };
  }
}
