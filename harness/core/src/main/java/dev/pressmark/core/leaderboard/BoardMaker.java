package dev.pressmark.core.leaderboard;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.compare.Comparability;
import dev.pressmark.core.compare.Comparison;
import dev.pressmark.core.compare.MetricComparison;
import dev.pressmark.core.html.Html;
import dev.pressmark.core.result.Estimates;
import dev.pressmark.core.result.NamedResult;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.result.ScoredLayers;
import dev.pressmark.core.stats.RankRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a board of results: scores from each alone, ranks from all pairs of them. */
final class BoardMaker {

  private static final Comparator<NamedResult> ORDER =
      Comparator.comparing((NamedResult one) -> one.result().system().name())
          .thenComparing(one -> one.result().system().version())
          .thenComparing(one -> one.result().system().predictionsSha256())
          .thenComparing(NamedResult::file);

  private BoardMaker() {}

  /** A system with its numbers. */
  record Contender(Entrant entrant, Result result, Estimates estimates) {}

  /** The ranks of systems, by key of the metric and id of the system. */
  record Ranks(Map<String, Map<String, RankRange>> byMetric) {

    /** Null where it has none. */
    @Nullable RankRange of(String metric, Entrant entrant) {
      return byMetric.getOrDefault(metric, Map.of()).get(entrant.id());
    }
  }

  static Board board(List<NamedResult> unsorted, Leaderboard.Options options) {
    List<NamedResult> results = unsorted.stream().sorted(ORDER).toList();
    Comparability.check(results).throwIfAny();
    List<Contender> contenders = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (NamedResult one : results) {
      contenders.add(
          new Contender(
              entrant(one, ids, options.speeds()),
              one.result(),
              Estimates.of(one.result(), options.threads())));
    }
    Ranks ranks = ranks(contenders, options);
    Result first = results.get(0).result();
    return new Board(
        Board.Conditions.of(first),
        first.dataset(),
        first.settings(),
        options.margin(),
        contenders.stream().map(Contender::entrant).toList(),
        ScoredLayers.all().stream()
            .flatMap(
                layer -> LayerBoardMaker.layer(layer, contenders, ranks, options.people()).stream())
            .toList());
  }

  private static Entrant entrant(NamedResult one, Set<String> ids, List<SpeedFile> speeds) {
    Result.SystemInfo system = one.result().system();
    String slug = Html.slug(system.name() + "-" + system.version());
    String id = slug;
    for (int number = 2; !ids.add(id); number++) {
      id = slug + "-" + number;
    }
    return new Entrant(
        id,
        one.file(),
        system,
        one.result().dataset().version(),
        one.result().articles(),
        speeds.stream()
            .filter(speed -> speed.predictionsSha256().equals(system.predictionsSha256()))
            .min(Comparator.comparing(SpeedFile::toString))
            .orElse(null));
  }

  /** One system alone is the first; so is one that alone attempts a layer. */
  private static Ranks ranks(List<Contender> contenders, Leaderboard.Options options) {
    Map<String, Map<String, RankRange>> byMetric = new HashMap<>();
    if (contenders.size() < 2) {
      return new Ranks(byMetric);
    }
    Comparison comparison =
        Comparison.of(
            contenders.stream()
                .map(one -> new NamedResult(one.entrant().file(), ranked(one.result())))
                .toList(),
            new Comparison.Options(options.margin(), false, options.threads()));
    Map<String, String> ids = new HashMap<>();
    for (int i = 0; i < contenders.size(); i++) {
      ids.put(comparison.systems().get(i).id(), contenders.get(i).entrant().id());
    }
    comparison.tasks().stream()
        .flatMap(task -> task.metrics().stream())
        .filter(metric -> metric.role().isJudged())
        .forEach(metric -> byMetric.put(metric.key(), byId(metric, ids)));
    return new Ranks(byMetric);
  }

  private static Map<String, RankRange> byId(MetricComparison metric, Map<String, String> ids) {
    Map<String, RankRange> ranks = new HashMap<>();
    metric
        .comparison()
        .ranks()
        .forEach((letter, rank) -> ranks.put(ids.getOrDefault(letter, letter), rank));
    return ranks;
  }

  /** Links that were made under ids that tell stories apart take part in no comparison. */
  private static Result ranked(Result result) {
    Map<Layer, Result.LayerInfo> layers = new EnumMap<>(Layer.class);
    result
        .layers()
        .forEach(
            (layer, info) ->
                layers.put(
                    layer,
                    info.idsSeen()
                        ? new Result.LayerInfo(false, info.headline(), info.signature())
                        : info));
    return new Result(
        result.system(),
        result.dataset(),
        result.settings(),
        layers,
        result.floors(),
        result.stories(),
        result.articles());
  }
}
