package dev.pressmark.baselines.natty;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.text.Sentences;
import dev.pressmark.api.text.Span;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.natty.DateGroup;
import org.natty.Parser;

/**
 * Natty 1.1.1, asked sentence by sentence. It knows moments, not periods: every phrase it finds
 * becomes a day or, where it read a time of day, a minute; what recurs becomes a SET without more.
 * Of a phrase with several moments the first is taken.
 *
 * <p>Phrases count from noon of the day of publication; where that is withheld, from an arbitrary
 * fixed day, so that they are found and have wrong values.
 */
public final class Natty implements Extractor {

  private static final String NO_DAY = "2000-01-01";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  /** Made by reflection. */
  public Natty() {}

  @Override
  public String name() {
    return "natty";
  }

  @Override
  public String version() {
    return "1.1.1";
  }

  @Override
  public String description() {
    return "Natty 1.1.1: date expressions, sentence by sentence";
  }

  @Override
  public Set<Layer> layers() {
    return EnumSet.of(Layer.DATES);
  }

  @Override
  public Session open(SessionRequest request) {
    return article -> read(article, new Parser(TimeZone.getTimeZone(ZoneOffset.UTC)));
  }

  private static ArticlePrediction read(ArticleInput article, Parser parser) {
    String day = article.publication();
    Date noon = noon(day == null ? NO_DAY : day);
    List<PredictedDate> dates = new ArrayList<>();
    for (Span sentence : Sentences.sentences(article.text())) {
      String words = article.text().substring(sentence.start(), sentence.end());
      for (DateGroup group : parser.parse(words, noon)) {
        int start = sentence.start() + group.getAbsolutePosition();
        PredictedDate date = date(group, start);
        if (date != null) {
          dates.add(date);
        }
      }
    }
    return new ArticlePrediction(null, List.of(), dates, null);
  }

  private static Date noon(String day) {
    return Date.from(LocalDate.parse(day.substring(0, 10)).atTime(12, 0).toInstant(ZoneOffset.UTC));
  }

  private static @Nullable PredictedDate date(DateGroup group, int start) {
    if (group.getText().isEmpty() || group.getDates().isEmpty()) {
      return null;
    }
    Span span = new Span(start, start + group.getText().length());
    if (group.isRecurring()) {
      return new PredictedDate(span, TimexType.SET, null, null, null, null, null);
    }
    var moment = group.getDates().get(0).toInstant().atOffset(ZoneOffset.UTC);
    return group.isTimeInferred()
        ? PredictedDate.of(span, TimexType.DATE, DAY.format(moment))
        : PredictedDate.of(span, TimexType.TIME, MINUTE.format(moment));
  }
}
