package dev.pressmark.baselines.rules.marks;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.SessionRequest;
import java.util.Set;

/**
 * Finds the quotes that stand in quotation marks. Holds no state; a text without quotes, the empty
 * one too, is answered with an empty list.
 */
public final class MarksExtractor implements Extractor {

  /** Made by the service loader. */
  public MarksExtractor() {}

  @Override
  public String name() {
    return "marks";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String description() {
    return "Quotes by quotation marks and a table of cue verbs";
  }

  @Override
  public Set<Layer> layers() {
    return Set.of(Layer.QUOTES);
  }

  @Override
  public Session open(SessionRequest request) {
    return article -> ArticlePrediction.ofQuotes(MarkedQuotes.in(article.text()));
  }
}
