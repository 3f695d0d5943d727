package dev.pressmark.core.result;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.count.Total;
import dev.pressmark.core.json.Json;
import dev.pressmark.core.json.Json.Obj;
import dev.pressmark.core.json.JsonOut;
import dev.pressmark.core.metric.AccuracyCoverage;
import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;
import java.util.Map;

/** Writes a result file: the same result always gives the same bytes. */
public final class ResultWriter {

  /** Why a score has no interval yet. */
  static final String NO_INTERVAL = "no resamples were drawn";

  private ResultWriter() {}

  /** The file of a result. */
  public static String write(Result result) {
    return JsonOut.pretty(json(result));
  }

  /** A result as JSON. */
  public static Json json(Result result) {
    Obj layers = Json.object();
    Obj signatures = Json.object();
    result
        .layers()
        .forEach(
            (layer, info) -> {
              layers.put(layer.word(), Json.object().put("attempted", info.attempted()));
              signatures.put(layer.word(), info.signature());
            });
    Obj floors = Json.object();
    result.floors().forEach((name, counts) -> floors.put(name, metrics(counts)));
    return Json.object()
        .put("format", Result.FORMAT)
        .put("scorer", Result.SCORER)
        .put("system", system(result.system()))
        .put("dataset", dataset(result.dataset()))
        .put("settings", settings(result))
        .put("signatures", signatures)
        .put("layers", layers)
        .put("metrics", metrics(result.total()))
        .put("floors", floors)
        .put("stories", Json.array(result.stories(), ResultWriter::story))
        .put("articles", articles(result.articles()));
  }

  private static Json system(Result.SystemInfo system) {
    return Json.object()
        .put("name", system.name())
        .put("version", system.version())
        .putIfPresent("url", system.url())
        .put("predictions", Json.object().put("sha256", system.predictionsSha256()))
        .put("isolation", system.isolation().word());
  }

  private static Json dataset(Result.DatasetInfo dataset) {
    return Json.object()
        .put("version", dataset.version())
        .put("sha256", dataset.goldSha256())
        .put("split", dataset.split().word())
        .put("stories", dataset.stories())
        .put("articles", dataset.articles());
  }

  private static Json settings(Result result) {
    return Json.object()
        .put("track", result.settings().track().word())
        .put("publication", result.settings().publication().word())
        .put("layers", Json.array(result.layers().keySet(), ResultWriter::word))
        .put("seed", result.settings().seed())
        .put("resamples", result.settings().resamples());
  }

  private static Json word(Layer layer) {
    return Json.of(layer.word());
  }

  private static Json metrics(Counts counts) {
    Obj metrics = Json.object();
    for (Map.Entry<String, Tally> entry : counts.tallies().entrySet()) {
      metrics.put(entry.getKey(), metric(entry.getValue(), entry.getKey().endsWith("]")));
    }
    return metrics;
  }

  private static Json metric(Tally tally, boolean slice) {
    if (tally instanceof PrecisionRecall counts) {
      PrecisionRecallF1 scores = PrecisionRecallF1.of(counts);
      Obj out = Json.object();
      if (!slice || counts.predicted() > 0) {
        out.put("precision", score(scores.precision()));
      }
      if (!slice || counts.gold() > 0) {
        out.put("recall", score(scores.recall()));
      }
      if (!slice || (counts.predicted() > 0 && counts.gold() > 0)) {
        out.put("f1", score(scores.f1()));
      }
      return out.put("counts", tally(tally));
    }
    if (tally instanceof Proportion counts) {
      AccuracyCoverage scores = AccuracyCoverage.of(counts);
      return Json.object()
          .put("accuracy", score(scores.accuracy()))
          .put("coverage", score(scores.coverage()))
          .put("counts", tally(tally));
    }
    return Json.object().put("total", Json.object().put("value", ((Total) tally).value()));
  }

  private static Json score(Score score) {
    if (score instanceof Score.Undefined undefined) {
      return Json.object()
          .put("value", Json.NULL)
          .put("interval", Json.NULL)
          .put("reason", undefined.reason());
    }
    return Json.object()
        .put("value", Json.of(((Score.Defined) score).value()))
        .put("interval", Json.NULL)
        .put("reason", NO_INTERVAL);
  }

  private static Json tally(Tally tally) {
    if (tally instanceof PrecisionRecall counts) {
      return Json.object()
          .put("precisionCredit", counts.precisionCredit())
          .put("predicted", counts.predicted())
          .put("recallCredit", counts.recallCredit())
          .put("gold", counts.gold())
          .put("unit", counts.unit());
    }
    if (tally instanceof Proportion counts) {
      return Json.object()
          .put("hits", counts.hits())
          .put("of", counts.judged())
          .put("coverageOf", counts.total());
    }
    return Json.object().put("total", ((Total) tally).value());
  }

  private static Json story(Result.StoryCounts story) {
    Obj counts = Json.object();
    story.counts().tallies().forEach((key, tally) -> counts.put(key, tally(tally)));
    return Json.object()
        .put("id", story.id())
        .put("articles", story.articles())
        .put("counts", counts);
  }

  private static Json articles(Result.Articles articles) {
    return Json.object()
        .put("scored", articles.scored())
        .put("answered", articles.answered())
        .put("missing", Json.strings(articles.missing()))
        .put(
            "failed",
            Json.array(
                articles.failed(),
                failure ->
                    Json.object()
                        .put("article", failure.article())
                        .put("kind", failure.kind().word())
                        .put("message", failure.message())))
        .put("textNotSupplied", Json.strings(articles.textNotSupplied()))
        .put("skippedOtherSplit", articles.skippedOtherSplit());
  }
}
