package dev.pressmark.core.agree;

import dev.pressmark.core.agree.AnnotationSet.Annotated;
import dev.pressmark.core.agree.CommonStories.Alone;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.metric.Value;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.result.ResultWriter;
import dev.pressmark.core.stats.Interval;
import dev.pressmark.wire.Json;
import dev.pressmark.wire.Json.Obj;
import dev.pressmark.wire.JsonOut;
import java.util.List;

/** Writes an agreement as JSON: the same annotations and settings always give the same bytes. */
public final class AgreementWriter {

  /** What the {@code format} field says. */
  public static final String FORMAT = "pressmark.agreement/1";

  private AgreementWriter() {}

  /** The file of an agreement. */
  public static String write(Agreement agreement) {
    Result scored = agreement.aGold().result();
    return JsonOut.pretty(
        Json.object()
            .put("format", FORMAT)
            .put("scorer", Result.SCORER)
            .put(
                "settings",
                Json.object()
                    .put("seed", agreement.options().seed())
                    .put("resamples", agreement.options().resamples()))
            .put("a", set(agreement.a(), agreement.common().onlyA()))
            .put("b", set(agreement.b(), agreement.common().onlyB()))
            .put(
                "common",
                Json.object()
                    .put("stories", scored.dataset().stories())
                    .put("articles", scored.dataset().articles())
                    .put("textNotSupplied", Json.strings(agreement.common().textNotSupplied())))
            .put(
                "scores",
                Json.object()
                    .put("aGold", direction(agreement.aGold()))
                    .put("bGold", direction(agreement.bGold())))
            .put("coefficients", Json.array(agreement.figures(), AgreementWriter::figure))
            .put("disagreements", disagreements(agreement)));
  }

  private static Json set(AnnotationSet set, Alone alone) {
    return Json.object()
        .put("name", set.name())
        .put("files", Json.array(set.stories().values(), AgreementWriter::file))
        .put(
            "alone",
            Json.object()
                .put("stories", Json.strings(alone.stories()))
                .put("articles", Json.strings(alone.articles()))
                .put("layers", Json.strings(alone.layers())));
  }

  private static Json file(Annotated one) {
    return Json.object()
        .put("story", one.story().id())
        .put("file", one.file())
        .put("sha256", one.sha256());
  }

  private static Json direction(Direction direction) {
    return ResultWriter.metrics(direction.result(), direction.estimates());
  }

  private static Json figure(Figure figure) {
    Obj out =
        Json.object()
            .put("label", figure.coded().word())
            .put("coefficient", figure.coefficient().word());
    if (figure.value() instanceof Value.Defined defined) {
      out.put("value", Json.of(defined.value()));
    } else {
      out.put("value", Json.NULL);
    }
    if (figure.interval() instanceof Interval.Given given) {
      out.put("interval", new Json.Array(List.of(Json.of(given.lower()), Json.of(given.upper()))));
    } else {
      out.put("interval", Json.NULL)
          .put("reason", ((Interval.NotGiven) figure.interval()).reason());
    }
    Score share = figure.coverage().share();
    return out.put(
            "items",
            Json.object()
                .put("judged", figure.coverage().judged())
                .put("a", figure.coverage().a())
                .put("b", figure.coverage().b())
                .put(
                    "share",
                    share instanceof Score.Defined defined ? Json.of(defined.value()) : Json.NULL))
        .putUnlessEmpty("labels", figure.coded().labels(), Json::of)
        .put("counts", Json.array(figure.counts(), (Long count) -> Json.of(count)));
  }

  /** How many there are of each kind. */
  private static Json disagreements(Agreement agreement) {
    Obj out = Json.object();
    agreement.disagreementsByKind().forEach((kind, count) -> out.put(kind.word(), count));
    return out;
  }
}
