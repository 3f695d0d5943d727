package dev.pressmark.baselines.rules.floors;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Linker;
import dev.pressmark.api.system.SessionRequest;
import java.util.List;

/** Attempts every layer and finds nothing, links included. */
public final class Nothing extends Floor implements Extractor, Linker {

  /** Made by the service loader. */
  public Nothing() {
    super("nothing", "there is nothing to find", Layer.values());
  }

  @Override
  public Extractor.Session open(SessionRequest request) {
    return article -> new ArticlePrediction(List.of(), List.of(), List.of(), null);
  }

  @Override
  public Linker.Session openLinker(SessionRequest request) {
    return (collection, want) ->
        new PredictedLinks(
            want.contains(Layer.ARTICLE_LINKS) ? List.of() : null,
            want.contains(Layer.UTTERANCE_LINKS) ? List.of() : null);
  }
}
