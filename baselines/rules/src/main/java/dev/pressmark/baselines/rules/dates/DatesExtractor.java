package dev.pressmark.baselines.rules.dates;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.SessionRequest;
import java.util.List;
import java.util.Set;

/**
 * Temporal expressions and the day of publication by tables. A text without any, the empty one too,
 * is answered with an empty list and no day.
 */
public final class DatesExtractor implements Extractor {

  /** Made by the service loader. */
  public DatesExtractor() {}

  @Override
  public String name() {
    return "press-dates";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String description() {
    return "Dates, times and the day of publication by a table of patterns";
  }

  @Override
  public Set<Layer> layers() {
    return Set.of(Layer.DATES, Layer.PUBLICATION);
  }

  @Override
  public Session open(SessionRequest request) {
    DateReader reader = new DateReader();
    SaidReader said = new SaidReader();
    return article -> {
      DatedText text = reader.read(article);
      return new ArticlePrediction(
          null, List.of(), text.dates(said.spoken(text)), text.publication());
    };
  }
}
