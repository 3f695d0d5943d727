package dev.pressmark.baselines.heideltime;

import de.unihd.dbs.uima.annotator.alllanguagestokenizer.AllLanguagesTokenizer;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.SessionRequest;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.uima.UIMAException;

/**
 * HeidelTime 2.2.1 for English without a part-of-speech tagger: tokens and sentences are those of
 * its own tokenizer for all languages.
 */
public final class HeidelTime implements Extractor {

  /** Made by reflection. */
  public HeidelTime() {}

  @Override
  public String name() {
    return "heideltime";
  }

  @Override
  public String version() {
    return "2.2.1-no-tagger";
  }

  @Override
  public String description() {
    return "HeidelTime 2.2.1 without a tagger: date expressions";
  }

  @Override
  public Set<Layer> layers() {
    return EnumSet.of(Layer.DATES);
  }

  @Override
  public Session open(SessionRequest request) throws UIMAException, IOException {
    return new ArticleReader(analysis -> new AllLanguagesTokenizer().process(analysis));
  }
}
