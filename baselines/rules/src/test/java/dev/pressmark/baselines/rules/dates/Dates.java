package dev.pressmark.baselines.rules.dates;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the extractor finds, for the tests of this package. */
final class Dates {

  private Dates() {}

  static ArticlePrediction answer(String text, @Nullable String publication) {
    SessionRequest request = new SessionRequest(Track.END_TO_END, PublicationDay.GIVEN);
    try (Extractor.Session session = new DatesExtractor().open(request)) {
      return session.extract(new ArticleInput("x", text, "en", publication, null));
    } catch (Exception e) {
      throw new AssertionError(text, e);
    }
  }

  static List<PredictedDate> dates(String text, @Nullable String publication) {
    List<PredictedDate> dates = answer(text, publication).dates();
    return dates == null ? List.of() : dates;
  }

  /** The text with the expressions in brackets. */
  static String marked(String text, List<PredictedDate> dates) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (PredictedDate date : dates) {
      marked.append(text, at, date.span().start()).append('[');
      marked.append(date.span().of(text)).append(']');
      at = date.span().end();
    }
    return marked.append(text.substring(at)).toString();
  }

  /** What the expressions say, in their order. */
  static String said(List<PredictedDate> dates) {
    return dates.stream().map(Dates::said).collect(Collectors.joining("; "));
  }

  private static String said(PredictedDate date) {
    List<String> parts = new ArrayList<>(List.of(date.type() + " " + date.value()));
    for (String part : new @Nullable String[] {date.mod(), date.quant(), date.freq()}) {
      if (part != null) {
        parts.add(part);
      }
    }
    if (date.interval() != null) {
      parts.add(date.interval().begin() + "/" + date.interval().end());
    }
    return String.join(" ", parts);
  }
}
