package dev.pressmark.baselines.rules.press;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.SessionRequest;
import java.util.Set;

/** Finds quotes and their speakers by rules. Holds no state. */
public final class PressQuotes implements Extractor {

  /** Made by the service loader. */
  public PressQuotes() {}

  @Override
  public String name() {
    return "press-quotes";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String description() {
    return "Quotes with and without marks, and their speakers, by rules";
  }

  @Override
  public Set<Layer> layers() {
    return Set.of(Layer.QUOTES, Layer.SPEAKERS);
  }

  @Override
  public Session open(SessionRequest request) {
    return article -> {
      Statements statements = Statements.read(article);
      return new ArticlePrediction(statements.quotes(), statements.entities(), null, null);
    };
  }
}
