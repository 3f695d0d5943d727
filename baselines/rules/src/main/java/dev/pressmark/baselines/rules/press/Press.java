package dev.pressmark.baselines.rules.press;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Linker;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.baselines.rules.links.PressLinker;
import java.util.EnumSet;
import java.util.Set;

/** All that the rules can do, in one system. Holds no state. */
public final class Press implements Extractor, Linker {

  private final PressLinker linker = new PressLinker();

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
    return "All layers by rules: quotes, speakers, dates, days of saying and publication, links";
  }

  @Override
  public Set<Layer> layers() {
    return EnumSet.allOf(Layer.class);
  }

  @Override
  public Extractor.Session open(SessionRequest request) {
    return article -> {
      Statements statements = Statements.read(article);
      Times times = Times.read(article, statements.found());
      return new ArticlePrediction(
          statements.saidOn(times.said()),
          statements.entities(),
          times.dates(),
          times.publication());
    };
  }

  @Override
  public Linker.Session openLinker(SessionRequest request) {
    return linker.openLinker(request);
  }
}
