package dev.pressmark.baselines.corenlp;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * The quote annotator of CoreNLP 4.5.10 with its attribution (Muzny, Fang, Chang and Jurafsky,
 * 2017), after the annotators it asks for, all with the options of the release. It finds what
 * stands in pairs of quotation marks and nothing else; {@link QuoteReading} says what becomes of
 * its answer.
 *
 * <p>It takes no quotes from outside and therefore no part in the oracle track.
 */
public final class CoreNlpQuotes implements Extractor {

  private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";

  /** Made by reflection. */
  public CoreNlpQuotes() {}

  @Override
  public String name() {
    return "corenlp-quotes";
  }

  @Override
  public String version() {
    return "4.5.10";
  }

  @Override
  public String description() {
    return "CoreNLP 4.5.10: quotations and their speakers";
  }

  @Override
  public Set<Layer> layers() {
    return EnumSet.of(Layer.QUOTES, Layer.SPEAKERS);
  }

  @Override
  public Session open(SessionRequest request) {
    if (request.track() != Track.END_TO_END) {
      throw new IllegalArgumentException(
          "CoreNLP finds its own quotes: the track "
              + request.track().word()
              + "; allowed: "
              + Track.END_TO_END.word());
    }
    RedwoodConfiguration.errorLevel().apply();
    Properties options = new Properties();
    options.setProperty("annotators", ANNOTATORS);
    StanfordCoreNLP pipeline = new StanfordCoreNLP(options);
    return article -> read(article, pipeline);
  }

  private static ArticlePrediction read(ArticleInput article, StanfordCoreNLP pipeline) {
    if (article.text().isBlank()) {
      // the quote annotator asks for the first token
      return ArticlePrediction.ofQuotes(List.of());
    }
    Annotation annotation = new Annotation(article.text());
    pipeline.annotate(annotation);
    return QuoteReading.of(annotation);
  }
}
