package dev.pressmark.core.compare;

import dev.pressmark.core.metric.Score;
import dev.pressmark.core.metric.Value;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.stats.DetectableDifference;
import dev.pressmark.core.stats.Interval;
import dev.pressmark.core.stats.PairComparison;
import dev.pressmark.core.stats.RankRange;
import dev.pressmark.core.stats.SystemEstimate;
import dev.pressmark.wire.Json;
import dev.pressmark.wire.Json.Obj;
import dev.pressmark.wire.JsonOut;
import java.util.List;
import java.util.Map;

/** Writes a comparison as JSON: the same results in the same order always give the same bytes. */
public final class ComparisonWriter {

  /** What the {@code format} field says. */
  public static final String FORMAT = "pressmark.comparison/1";

  private ComparisonWriter() {}

  /** The file of a comparison. */
  public static String write(Comparison comparison) {
    return JsonOut.pretty(
        Json.object()
            .put("format", FORMAT)
            .put("scorer", Result.SCORER)
            .put("dataset", dataset(comparison.dataset()))
            .put("settings", settings(comparison))
            .put("systems", Json.array(comparison.systems(), ComparisonWriter::system))
            .put("tasks", Json.array(comparison.tasks(), ComparisonWriter::task)));
  }

  private static Json dataset(Result.DatasetInfo dataset) {
    return Json.object()
        .put("sha256", dataset.goldSha256())
        .put("split", dataset.split().word())
        .put("stories", dataset.stories())
        .put("articles", dataset.articles());
  }

  private static Json settings(Comparison comparison) {
    Result.Settings settings = comparison.settings();
    return Json.object()
        .put("track", settings.track().word())
        .put("publication", settings.publication().word())
        .put("seed", settings.seed())
        .put("resamples", settings.resamples())
        .put("margin", Json.of(comparison.margin()));
  }

  private static Json system(ComparedSystem compared) {
    Result.SystemInfo system = compared.system();
    return Json.object()
        .put("id", compared.id())
        .put("name", system.name())
        .put("version", system.version())
        .putIfPresent("url", system.url())
        .put("predictions", Json.object().put("sha256", system.predictionsSha256()))
        .put("isolation", system.isolation().word())
        .put("datasetVersion", compared.datasetVersion())
        .put("file", compared.file());
  }

  private static Json task(TaskComparison task) {
    return Json.object()
        .put("task", task.task())
        .put("missing", Json.strings(task.missing()))
        .put("metrics", Json.array(task.metrics(), ComparisonWriter::metric));
  }

  private static Json metric(MetricComparison metric) {
    return Json.object()
        .put("metric", metric.key())
        .put("role", metric.role().word())
        .put("measure", metric.measure().word())
        .put(
            "scores",
            Json.array(metric.comparison().systems().entrySet(), one -> score(metric, one)))
        .put("pairs", Json.array(metric.comparison().pairs(), pair -> pair(metric.role(), pair)));
  }

  private static Json score(MetricComparison metric, Map.Entry<String, SystemEstimate> one) {
    SystemEstimate estimate = one.getValue();
    Obj score = Json.object().put("system", one.getKey());
    number(score, estimate.score(), estimate.interval());
    score.put("detectableDifference", detectable(estimate.detectable()));
    RankRange rank = metric.comparison().ranks().get(one.getKey());
    if (metric.role().isJudged() && rank != null) {
      score.put("rank", new Json.Array(List.of(Json.of(rank.best()), Json.of(rank.worst()))));
    }
    Score coverage = metric.coverage().get(one.getKey());
    if (coverage != null) {
      score.put(
          "coverage",
          coverage instanceof Score.Defined defined ? Json.of(defined.value()) : Json.NULL);
    }
    return score;
  }

  private static Json pair(Role role, PairComparison pair) {
    Obj out =
        Json.object()
            .put("a", pair.a())
            .put("b", pair.b())
            .put("difference", number(Json.object(), pair.flips().difference(), pair.interval()))
            .put("differingStories", pair.flips().differing())
            .put("detectableDifference", detectable(pair.detectable()));
    if (!role.isJudged()) {
      return out;
    }
    return out.put("interval90", interval(pair.equivalence()))
        .put("p", value(pair.flips().p()))
        .put("adjustedP", value(pair.adjustedP()))
        .put("exact", pair.flips().exact())
        .put("exchanges", pair.flips().total())
        .put("verdict", pair.judgement().verdict().word())
        .put("reason", pair.judgement().reason());
  }

  private static Obj number(Obj out, Value value, Interval interval) {
    out.put("value", json(value)).put("interval", interval(interval));
    if (value instanceof Value.Undefined undefined) {
      return out.put("reason", undefined.reason());
    }
    return interval instanceof Interval.NotGiven notGiven
        ? out.put("reason", notGiven.reason())
        : out;
  }

  private static Json interval(Interval interval) {
    return interval instanceof Interval.Given given
        ? new Json.Array(List.of(Json.of(given.lower()), Json.of(given.upper())))
        : Json.NULL;
  }

  private static Json detectable(DetectableDifference detectable) {
    return value(detectable.value()).put("paired", detectable.paired());
  }

  private static Obj value(Value value) {
    Obj out = Json.object().put("value", json(value));
    return value instanceof Value.Undefined undefined ? out.put("reason", undefined.reason()) : out;
  }

  private static Json json(Value value) {
    return value instanceof Value.Defined defined ? Json.of(defined.value()) : Json.NULL;
  }
}
