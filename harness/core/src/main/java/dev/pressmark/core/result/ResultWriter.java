package dev.pressmark.core.result;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.count.Total;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.metric.Value;
import dev.pressmark.core.stats.DetectableDifference;
import dev.pressmark.core.stats.Interval;
import dev.pressmark.wire.Json;
import dev.pressmark.wire.Json.Obj;
import dev.pressmark.wire.JsonOut;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a result file: the same result always gives the same bytes. */
public final class ResultWriter {

  /** Why the scores of trivial systems have no interval. */
  private static final String TOTALS_ALONE = "of floors only the totals are kept";

  private ResultWriter() {}

  /** The file of a result. */
  public static String write(Result result) {
    return write(result, Estimates.of(result));
  }

  /**
   * The file of a result.
   *
   * @param estimates those of this result
   */
  public static String write(Result result, Estimates estimates) {
    return JsonOut.pretty(json(result, estimates));
  }

  /** The scores of a result by name, with their intervals and the counts they follow from. */
  public static Json metrics(Result result, Estimates estimates) {
    SortedMap<String, Json> metrics = new TreeMap<>();
    result
        .total()
        .tallies()
        .forEach(
            (key, tally) -> {
              if (!ScoredLayers.servesDerived(key)) {
                metrics.put(key, metric(tally, estimates.of(key)));
              }
            });
    ScoredLayers.derived(result)
        .forEach((key, value) -> metrics.put(key, Json.object().put("derived", value(value))));
    Obj all = Json.object();
    metrics.forEach(all::put);
    return all;
  }

  /** A result as JSON. */
  static Json json(Result result, Estimates estimates) {
    Obj layers = Json.object();
    Obj signatures = Json.object();
    result
        .layers()
        .forEach(
            (layer, info) -> {
              layers.put(layer.word(), layer(info, estimates));
              signatures.put(layer.word(), info.signature());
            });
    Obj floors = Json.object();
    result.floors().forEach((name, counts) -> floors.put(name, floor(counts)));
    Obj out =
        Json.object()
            .put("format", Result.FORMAT)
            .put("scorer", Result.SCORER)
            .put("system", system(result.system()))
            .put("dataset", dataset(result.dataset()))
            .put("settings", settings(result));
    Shard shard = result.settings().shard();
    if (shard != null) {
      out.put("shard", shard(shard));
    }
    return out.put("signatures", signatures)
        .put("layers", layers)
        .put("metrics", metrics(result, estimates))
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

  private static Json shard(Shard shard) {
    Obj out = Json.object().put("index", shard.index()).put("of", shard.of());
    if (shard.answers() != null) {
      Obj answers = Json.object();
      shard.answers().forEach(answers::put);
      out.put("answers", answers);
    }
    return out;
  }

  private static Json word(Layer layer) {
    return Json.of(layer.word());
  }

  private static Json layer(Result.LayerInfo info, Estimates estimates) {
    Obj layer = Json.object().put("attempted", info.attempted()).put("headline", info.headline());
    estimates
        .headline(info)
        .ifPresent(
            headline -> layer.put("detectableDifference", detectable(headline.detectable())));
    if (info.idsSeen()) {
      layer.put("idsSeen", true);
    }
    return layer.putIfPresent("failure", info.failure());
  }

  private static Obj value(Value value) {
    return value instanceof Value.Undefined undefined
        ? Json.object().put("value", Json.NULL).put("reason", undefined.reason())
        : Json.object().put("value", Json.of(((Value.Defined) value).value()));
  }

  private static Json detectable(DetectableDifference detectable) {
    Value value = detectable.value();
    Obj out =
        Json.object()
            .put("value", value instanceof Value.Defined is ? Json.of(is.value()) : Json.NULL)
            .put("paired", detectable.paired());
    return value instanceof Value.Undefined undefined ? out.put("reason", undefined.reason()) : out;
  }

  private static Json floor(Counts counts) {
    Obj metrics = Json.object();
    counts
        .tallies()
        .forEach(
            (key, tally) -> {
              Map<Measure, Estimate> scores = new EnumMap<>(Measure.class);
              for (Measure measure : Measure.of(key, tally)) {
                scores.put(measure, Estimates.without(measure.score(tally), TOTALS_ALONE));
              }
              metrics.put(key, metric(tally, scores));
            });
    return metrics;
  }

  private static Json metric(Tally tally, Map<Measure, Estimate> scores) {
    if (tally instanceof Total total) {
      return Json.object().put("total", Json.object().put("value", total.value()));
    }
    Obj metric = Json.object();
    scores.forEach((measure, score) -> metric.put(measure.word(), score(score)));
    return metric.put("counts", tally(tally));
  }

  private static Json score(Estimate estimate) {
    Obj out = Json.object();
    if (estimate.score() instanceof Score.Undefined undefined) {
      return out.put("value", Json.NULL)
          .put("interval", Json.NULL)
          .put("reason", undefined.reason());
    }
    out.put("value", Json.of(((Score.Defined) estimate.score()).value()));
    return estimate.interval() instanceof Interval.NotGiven notGiven
        ? out.put("interval", Json.NULL).put("reason", notGiven.reason())
        : out.put("interval", ends((Interval.Given) estimate.interval()));
  }

  private static Json ends(Interval.Given interval) {
    return new Json.Array(List.of(Json.of(interval.lower()), Json.of(interval.upper())));
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
    Obj out =
        Json.object()
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
    Obj usage = Json.object();
    articles
        .usage()
        .amounts()
        .forEach((name, amount) -> usage.put(name, new Json.Literal(amount.toPlainString())));
    return usage.fields().isEmpty() ? out : out.put("usage", usage);
  }
}
