package dev.pressmark.baselines.heideltime;

import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.SessionRequest;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.uima.UIMAException;

/**
 * HeidelTime 2.2.1 for English after the part-of-speech tagger of CoreNLP 4.5.10, whose models the
 * class path has to hold ({@link StanfordTagging}).
 */
public final class HeidelTimeTagged implements Extractor {

  /** Made by reflection. */
  public HeidelTimeTagged() {}

  @Override
  public String name() {
    return "heideltime-tagged";
  }

  @Override
  public String version() {
    return "2.2.1-corenlp-4.5.10";
  }

  @Override
  public String description() {
    return "HeidelTime 2.2.1 after the tagger of CoreNLP 4.5.10: date expressions";
  }

  @Override
  public Set<Layer> layers() {
    return EnumSet.of(Layer.DATES);
  }

  @Override
  public Session open(SessionRequest request) throws UIMAException, IOException {
    return new ArticleReader(new StanfordTagging());
  }
}
