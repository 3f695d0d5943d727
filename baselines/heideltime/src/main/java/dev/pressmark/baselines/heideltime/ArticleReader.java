package dev.pressmark.baselines.heideltime;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.components.JCasFactory;
import de.unihd.dbs.heideltime.standalone.components.impl.JCasFactoryImpl;
import de.unihd.dbs.heideltime.standalone.components.impl.UimaContextImpl;
import de.unihd.dbs.uima.annotator.heideltime.HeidelTime;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import dev.pressmark.api.Term;
import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles with HeidelTime's own annotator, as its standalone program calls it: rules and
 * resources for English, every type but temponyms. What comes before, tokens and sentences, is a
 * {@link Preparation}; the standalone program would load it anew for every text.
 *
 * <p>An article with a day of publication is read as news, one without as narrative, as the manual
 * says: news need the day. Each engine is made when it is needed first.
 */
final class ArticleReader implements Extractor.Session {

  private static final String TYPES = "desc/type/HeidelTime_TypeSystem.xml";

  private final Preparation preparation;
  private final JCasFactory analyses;
  private @Nullable HeidelTime news;
  private @Nullable HeidelTime narratives;

  /**
   * A reader that has loaded nothing of HeidelTime but its types.
   *
   * @param preparation what finds tokens and sentences
   */
  ArticleReader(Preparation preparation) throws UIMAException, IOException {
    Config.setProps(settings());
    this.preparation = preparation;
    XMLInputSource types = new XMLInputSource(HeidelTime.class.getClassLoader().getResource(TYPES));
    analyses =
        new JCasFactoryImpl(
            new TypeSystemDescription[] {
              UIMAFramework.getXMLParser().parseTypeSystemDescription(types)
            });
  }

  private static Properties settings() {
    Properties settings = new Properties();
    for (String type :
        List.of(
            Config.CONSIDER_DATE,
            Config.CONSIDER_DURATION,
            Config.CONSIDER_SET,
            Config.CONSIDER_TIME)) {
      settings.setProperty(type, "true");
    }
    settings.setProperty(Config.CONSIDER_TEMPONYM, "false");
    settings.setProperty(Config.DEBUG, "false");
    settings.setProperty(Config.TYPESYSTEMHOME, TYPES);
    settings.setProperty(Config.TYPESYSTEMHOME_DKPRO, "desc/type/DKPro_TypeSystem.xml");
    settings.setProperty(Config.UIMAVAR_DATE, "Date");
    settings.setProperty(Config.UIMAVAR_DURATION, "Duration");
    settings.setProperty(Config.UIMAVAR_SET, "Set");
    settings.setProperty(Config.UIMAVAR_TIME, "Time");
    settings.setProperty(Config.UIMAVAR_TEMPONYM, "Temponym");
    settings.setProperty(Config.UIMAVAR_LANGUAGE, "Language");
    settings.setProperty(Config.UIMAVAR_TYPETOPROCESS, "Type");
    settings.setProperty(Config.UIMAVAR_CONVERTDURATIONS, "ConvertDurations");
    return settings;
  }

  @Override
  public ArticlePrediction extract(ArticleInput article) throws UIMAException {
    JCas analysis = analyses.createJCas();
    analysis.setDocumentText(article.text());
    String day = article.publication();
    if (day != null) {
      Dct given = new Dct(analysis);
      given.setValue(day.substring(0, 10).replace('-', '.') + "T00:00");
      given.addToIndexes();
    }
    preparation.prepare(analysis);
    (day == null ? narratives() : news()).process(analysis);
    return new ArticlePrediction(null, List.of(), dates(analysis), null);
  }

  private HeidelTime narratives() throws UIMAException {
    if (narratives == null) {
      narratives = engine(DocumentType.NARRATIVES);
    }
    return narratives;
  }

  private HeidelTime news() throws UIMAException {
    if (news == null) {
      news = engine(DocumentType.NEWS);
    }
    return news;
  }

  private static HeidelTime engine(DocumentType type) throws UIMAException {
    HeidelTime engine = new HeidelTime();
    engine.initialize(new UimaContextImpl(Language.ENGLISH, type, false));
    return engine;
  }

  private static List<PredictedDate> dates(JCas analysis) {
    List<PredictedDate> dates = new ArrayList<>();
    FSIterator<Annotation> all = analysis.getAnnotationIndex(Timex3.type).iterator();
    while (all.hasNext()) {
      Timex3 one = (Timex3) all.next();
      if (one.getBegin() < one.getEnd()) {
        dates.add(date(one));
      }
    }
    return dates;
  }

  private static PredictedDate date(Timex3 one) {
    return new PredictedDate(
        new Span(one.getBegin(), one.getEnd()),
        type(one.getTimexType()),
        present(one.getTimexValue()),
        present(one.getTimexMod()),
        present(one.getTimexQuant()),
        present(one.getTimexFreq()),
        null);
  }

  private static @Nullable TimexType type(String word) {
    return Term.find(TimexType.class, word).orElse(null);
  }

  private static @Nullable String present(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
