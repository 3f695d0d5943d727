package dev.pressmark.baselines.heideltime;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.components.ResultFormatter;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import dev.pressmark.api.Term;
import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.text.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * HeidelTime 2.2.1 for English without a part-of-speech tagger. An article with a day of
 * publication is read as news, one without as narrative, as its manual says: news need the day.
 */
public final class HeidelTime implements Extractor {

  /** Held, so that its level stays: seven lines an article otherwise. */
  private static final Logger LOG = Logger.getLogger("HeidelTimeStandalone");

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
  public Session open(SessionRequest request) {
    LOG.setLevel(Level.WARNING);
    Config.setProps(settings());
    return new Reader();
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
    settings.setProperty(Config.TYPESYSTEMHOME, "desc/type/HeidelTime_TypeSystem.xml");
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

  /** One engine for articles with a day and one for those without, each made when it is needed. */
  private static final class Reader implements Session {

    private @Nullable HeidelTimeStandalone news;
    private @Nullable HeidelTimeStandalone narratives;

    @Override
    public ArticlePrediction extract(ArticleInput article)
        throws DocumentCreationTimeMissingException {
      Found found = new Found();
      String day = article.publication();
      if (day == null) {
        if (narratives == null) {
          narratives = engine(DocumentType.NARRATIVES);
        }
        narratives.process(article.text(), found);
      } else {
        if (news == null) {
          news = engine(DocumentType.NEWS);
        }
        news.process(article.text(), startOf(day), found);
      }
      return new ArticlePrediction(null, List.of(), found.dates, null);
    }

    private static HeidelTimeStandalone engine(DocumentType type) {
      return new HeidelTimeStandalone(
          Language.ENGLISH, type, OutputType.TIMEML, null, POSTagger.NO);
    }

    /** The start of the day in the zone of this machine, in which the engine prints it again. */
    private static Date startOf(String day) {
      return Date.from(
          LocalDate.parse(day.substring(0, 10)).atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
  }

  /** Takes the expressions out of the analysis instead of printing it. */
  private static final class Found implements ResultFormatter {

    private final List<PredictedDate> dates = new ArrayList<>();

    @Override
    public String format(JCas analysis) {
      FSIterator<Annotation> all = analysis.getAnnotationIndex(Timex3.type).iterator();
      while (all.hasNext()) {
        Timex3 one = (Timex3) all.next();
        if (one.getBegin() < one.getEnd()) {
          dates.add(date(one));
        }
      }
      return "";
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
}
