package dev.pressmark.baselines.corenlp;

import dev.pressmark.api.Term;
import dev.pressmark.api.annotation.TimexMod;
import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.text.Span;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.TimeExpression;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * SUTime of CoreNLP 4.5.10 with the rules and options of the release, after CoreNLP's tokenizer,
 * sentence splitter and part-of-speech tagger. Chang and Manning, 2012.
 *
 * <p>What it finds is passed on as it is, also values that are none of the grammar's, such as the
 * range {@code 2013-02-22/2013-03-22}. Only what is TIMEX3 in another spelling is spelled as
 * TIMEX3: the modifiers EARLY and LATE, zones without a colon. An expression to which it gives a
 * formula instead of a value ({@code OFFSET P-1D}, where no day of publication is given) has no
 * value here. {@code periodicity}, which is no attribute of TIMEX3, has no place.
 */
public final class SuTime implements Extractor {

  /** The zone of a time as in {@code T15:00+0000}; TIMEX3 has it as in {@code T15:00+00:00}. */
  private static final Pattern BASIC_ZONE =
      Pattern.compile("(?<=T[0-9:.]{1,12})([+-][0-9]{2})([0-9]{2})$");

  /** Made by reflection. */
  public SuTime() {}

  @Override
  public String name() {
    return "sutime";
  }

  @Override
  public String version() {
    return "4.5.10";
  }

  @Override
  public String description() {
    return "SUTime of CoreNLP 4.5.10: date expressions";
  }

  @Override
  public Set<Layer> layers() {
    return EnumSet.of(Layer.DATES);
  }

  @Override
  public Session open(SessionRequest request) {
    RedwoodConfiguration.errorLevel().apply();
    Properties options = new Properties();
    AnnotationPipeline pipeline = new AnnotationPipeline();
    pipeline.addAnnotator(new TokenizerAnnotator(false, options));
    pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
    pipeline.addAnnotator(new POSTaggerAnnotator(false));
    pipeline.addAnnotator(new TimeAnnotator("sutime", options));
    return article -> read(article, pipeline);
  }

  private static ArticlePrediction read(ArticleInput article, AnnotationPipeline pipeline) {
    Annotation annotation = new Annotation(article.text());
    String day = article.publication();
    if (day != null) {
      annotation.set(CoreAnnotations.DocDateAnnotation.class, day.substring(0, 10));
    }
    pipeline.annotate(annotation);
    List<PredictedDate> dates =
        annotation.get(TimeAnnotations.TimexAnnotations.class).stream().map(SuTime::date).toList();
    return new ArticlePrediction(null, List.of(), dates, null);
  }

  private static PredictedDate date(CoreMap found) {
    Timex timex = found.get(TimeAnnotations.TimexAnnotation.class);
    // the timex itself does not tell its modifier
    Map<String, String> attributes =
        found
            .get(TimeExpression.Annotation.class)
            .getTemporal()
            .getTimexAttributes(new SUTime.TimeIndex());
    return date(
        new Span(
            found.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
            found.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)),
        timex.timexType(),
        timex.value(),
        attributes);
  }

  /**
   * An expression in our words.
   *
   * @param span where it stands
   * @param type the type by SUTime's name
   * @param value null where SUTime has a formula alone
   * @param attributes further ones by their names in TIMEX3
   */
  static PredictedDate date(
      Span span, String type, @Nullable String value, Map<String, String> attributes) {
    return new PredictedDate(
        span,
        Term.find(TimexType.class, type).orElse(null),
        value == null ? null : BASIC_ZONE.matcher(value).replaceFirst("$1:$2"),
        mod(attributes.get("mod")),
        attributes.get("quant"),
        attributes.get("freq"),
        null);
  }

  /** Two words of SUTime's own stand for two of TIMEX3; what is no modifier is left out. */
  private static @Nullable String mod(@Nullable String word) {
    if (word == null) {
      return null;
    }
    return switch (word) {
      case "EARLY" -> TimexMod.START.word();
      case "LATE" -> TimexMod.END.word();
      default -> Term.find(TimexMod.class, word).map(Term::word).orElse(null);
    };
  }
}
