package dev.pressmark.core.survey;

import dev.pressmark.core.dataset.Split;
import dev.pressmark.wire.Json;
import dev.pressmark.wire.Json.Obj;
import dev.pressmark.wire.JsonOut;
import java.util.List;
import java.util.Map;

/** Writes a survey as JSON: the same dataset always gives the same bytes. */
public final class SurveyWriter {

  /** What the {@code format} field says. */
  public static final String FORMAT = "pressmark.survey/1";

  private SurveyWriter() {}

  /** The file of a survey. */
  public static String write(Survey survey) {
    return write(survey, List.of());
  }

  /**
   * The file of a survey.
   *
   * @param profiles how corpora read, the dataset's own first; may be empty
   */
  public static String write(Survey survey, List<Profile> profiles) {
    Obj holdings = Json.object();
    survey.holdings().forEach((split, one) -> holdings.put(split.word(), holdings(one)));
    Obj spread = Json.object();
    survey
        .spread()
        .forEach(
            one -> {
              Obj values = Json.object();
              one.values().forEach((value, counts) -> values.put(value, bySplit(counts)));
              spread.put(one.of(), values);
            });
    return JsonOut.pretty(
        Json.object()
            .put("format", FORMAT)
            .put(
                "dataset",
                Json.object().put("version", survey.version()).put("sha256", survey.digest()))
            .put("holdings", holdings)
            .put("phenomena", Json.array(survey.counts(), SurveyWriter::count))
            .put("spread", spread)
            .putUnlessEmpty("profiles", profiles, Profiles::json));
  }

  private static Json holdings(Holdings one) {
    return Json.object()
        .put("stories", one.stories())
        .put("articles", one.articles())
        .put("articlesWithoutText", one.withoutText())
        .put("words", one.words())
        .put("quotes", one.quotes())
        .put("nonQuotes", one.nonQuotes())
        .put("entities", one.entities())
        .put("dates", one.dates())
        .put("utterances", one.utterances())
        .put("hardNegatives", one.hardNegatives());
  }

  private static Json count(Survey.Count count) {
    Phenomenon phenomenon = count.phenomenon();
    return Json.object()
        .put("key", phenomenon.key())
        .put("definition", phenomenon.definition())
        .put("scope", phenomenon.scope().word())
        .put("minimum", phenomenon.minimum())
        .put("there", count.there())
        .put("missing", count.missing())
        .put("bySplit", bySplit(count.bySplit()));
  }

  private static Json bySplit(Map<Split, Long> counts) {
    Obj out = Json.object();
    counts.forEach((split, count) -> out.put(split.word(), count));
    return out;
  }
}
