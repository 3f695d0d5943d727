package dev.pressmark.baselines.rules.press;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.SessionRequest;
import java.util.Set;

/** All that the rules can do, in one system. Holds no state. */
public final class Press implements Extractor {

  /** Made by the service loader. */
  public Press() {}

  @Override
  public String name() {
    return "press";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String description() {
    return "All that can be read by rules: quotes and their speakers";
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
