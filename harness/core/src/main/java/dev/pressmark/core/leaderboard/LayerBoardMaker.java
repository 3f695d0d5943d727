package dev.pressmark.core.leaderboard;

import dev.pressmark.core.agree.AgreementFile;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.layer.ScoredLayer;
import dev.pressmark.core.leaderboard.BoardMaker.Contender;
import dev.pressmark.core.leaderboard.BoardMaker.Ranks;
import dev.pressmark.core.leaderboard.LayerBoard.Slice;
import dev.pressmark.core.metric.AccuracyCoverage;
import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.metric.Value;
import dev.pressmark.core.report.Parts;
import dev.pressmark.core.result.Estimate;
import dev.pressmark.core.result.Measure;
import dev.pressmark.core.result.MetricKey;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.stats.DetectableDifference;
import dev.pressmark.core.stats.Interval;
import dev.pressmark.core.stats.Judgement;
import dev.pressmark.core.stats.RankRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes one layer of a board. */
final class LayerBoardMaker {

  private static final String IDS_SEEN = "ids seen: made under ids that tell stories apart";
  private static final String NOTHING_COUNTED = "nothing was counted";

  private static final Cell NOTHING =
      new Cell(
          Measure.F1,
          Map.of(
              Measure.F1,
              new Estimate(
                  Score.undefined(NOTHING_COUNTED),
                  new Interval.NotGiven(NOTHING_COUNTED),
                  DetectableDifference.unpaired(Value.undefined(NOTHING_COUNTED)))),
          null,
          null);

  private final ScoredLayer layer;
  private final List<Contender> attempting;
  private final Ranks ranks;
  private final SortedMap<String, Tally> keys = new TreeMap<>();
  private final boolean alone;

  private LayerBoardMaker(ScoredLayer layer, List<Contender> attempting, Ranks ranks) {
    this.layer = layer;
    this.attempting = attempting;
    this.ranks = ranks;
    this.alone = attempting.stream().filter(one -> !info(one).idsSeen()).count() == 1;
    for (Contender one : attempting) {
      one.result()
          .total()
          .tallies()
          .forEach(
              (key, tally) -> {
                if (isMetric(key) && Measure.ofComparison(key, tally).isPresent()) {
                  keys.putIfAbsent(key, tally);
                }
              });
    }
  }

  /** Empty where it is annotated in no story. */
  static Optional<LayerBoard> layer(
      ScoredLayer layer, List<Contender> all, Ranks ranks, @Nullable AgreementFile people) {
    List<Contender> annotated =
        all.stream().filter(one -> one.result().layers().containsKey(layer.layer())).toList();
    if (annotated.isEmpty()) {
      return Optional.empty();
    }
    List<Contender> attempting = new ArrayList<>();
    List<Entrant> missing = new ArrayList<>();
    for (Contender one : all) {
      Result.LayerInfo info = one.result().layers().get(layer.layer());
      if (info != null && info.attempted()) {
        attempting.add(one);
      } else {
        missing.add(one.entrant());
      }
    }
    LayerBoardMaker maker = new LayerBoardMaker(layer, attempting, ranks);
    return Optional.of(
        new LayerBoard(
            layer.layer(),
            layer.headline(),
            maker.info(annotated.get(0)).signature(),
            maker.attempting.stream().map(maker::row).sorted(Row.ORDER).toList(),
            missing,
            maker.floors(),
            people == null ? List.of() : maker.people(people),
            maker.keys(false),
            maker.keys(true),
            maker.slices()));
  }

  private Result.LayerInfo info(Contender one) {
    Result.LayerInfo info = one.result().layers().get(layer.layer());
    if (info == null) {
      throw new IllegalArgumentException("no layer " + layer.layer().word());
    }
    return info;
  }

  private boolean isMetric(String key) {
    return !MetricKey.isSlice(key)
        && !MetricKey.isCoverage(key)
        && layer.families().contains(MetricKey.task(key))
        && !layer.servesDerived(key);
  }

  private List<String> keys(boolean conditional) {
    return keys.entrySet().stream()
        .filter(one -> MetricKey.isConditional(one.getKey(), one.getValue()) == conditional)
        .map(Map.Entry::getKey)
        .filter(key -> !key.equals(layer.headline()))
        .toList();
  }

  private Row row(Contender one) {
    boolean unranked = info(one).idsSeen();
    SortedMap<String, Cell> metrics = new TreeMap<>();
    for (String key : keys.keySet()) {
      if (!key.equals(layer.headline())) {
        cell(one, key, unranked).ifPresent(cell -> metrics.put(key, cell));
      }
    }
    SortedMap<String, Estimate> slices = new TreeMap<>();
    for (Slice slice : slices()) {
      Estimate recall =
          one.estimates().of(layer.headline() + "[" + slice.key() + "]").get(Measure.RECALL);
      if (recall != null) {
        slices.put(slice.key(), recall);
      }
    }
    Cell headline = cell(one, layer.headline(), unranked).orElse(NOTHING);
    return new Row(
        one.entrant(), headline, metrics, slices, unranked ? IDS_SEEN : null, info(one).failure());
  }

  private Optional<Cell> cell(Contender one, String key, boolean unranked) {
    Map<Measure, Estimate> estimates = one.estimates().of(key);
    Tally tally = keys.get(key);
    Measure measure = estimates.containsKey(Measure.F1) ? Measure.F1 : Measure.ACCURACY;
    if (tally == null || !estimates.containsKey(measure)) {
      return Optional.empty();
    }
    boolean conditional = MetricKey.isConditional(key, tally);
    RankRange alone = this.alone ? new RankRange(1, 1) : ranks.of(key, one.entrant());
    return Optional.of(
        new Cell(
            measure,
            estimates,
            unranked || conditional ? null : alone,
            conditional ? coverage(one, key, tally) : null));
  }

  private static Score coverage(Contender one, String key, Tally tally) {
    String counted = tally instanceof Proportion ? key : MetricKey.coverageOf(key);
    return one.result().total().get(counted).orElse(null) instanceof Proportion counts
        ? AccuracyCoverage.of(counts).coverage()
        : Score.undefined("its coverage was not counted");
  }

  /** The parts of the headline that have gold units, in the order of their names. */
  private List<Slice> slices() {
    SortedMap<String, Slice> slices = new TreeMap<>();
    for (Contender one : attempting) {
      one.result()
          .total()
          .tallies()
          .forEach(
              (key, tally) -> {
                if (key.startsWith(layer.headline() + "[")
                    && tally instanceof PrecisionRecall counts
                    && counts.gold() > 0) {
                  slices.putIfAbsent(key, slice(key, counts));
                }
              });
    }
    return List.copyOf(slices.values());
  }

  private Slice slice(String key, PrecisionRecall counts) {
    String slice = key.substring(layer.headline().length() + 1, key.length() - 1);
    int equals = slice.indexOf('=');
    return new Slice(
        slice.substring(0, equals),
        slice.substring(equals + 1),
        Parts.whole(counts.gold(), layer.parts(layer.headline())));
  }

  private List<Reference.Floor> floors() {
    SortedMap<String, Reference.Floor> floors = new TreeMap<>();
    for (Contender one : attempting) {
      one.result()
          .floors()
          .forEach(
              (name, counts) -> {
                if (counts.get(layer.headline()).orElse(null) instanceof PrecisionRecall sum) {
                  PrecisionRecallF1 scores = PrecisionRecallF1.of(sum);
                  floors.merge(
                      name, new Reference.Floor(name, scores, scores), LayerBoardMaker::widest);
                }
              });
    }
    return List.copyOf(floors.values());
  }

  private static Reference.Floor widest(Reference.Floor a, Reference.Floor b) {
    return new Reference.Floor(
        a.name(),
        value(a.lowest()) <= value(b.lowest()) ? a.lowest() : b.lowest(),
        value(a.highest()) >= value(b.highest()) ? a.highest() : b.highest());
  }

  private static double value(PrecisionRecallF1 scores) {
    return scores.f1() instanceof Score.Defined defined ? defined.value() : -1;
  }

  /** The first annotator as gold: F1 is the same the other way, precision and recall change. */
  private List<Reference.People> people(AgreementFile agreement) {
    AgreementFile.Figure f1 = agreement.aGold().get(layer.headline() + " f1");
    if (f1 == null || f1.value() == null) {
      return List.of();
    }
    List<Double> ends = f1.interval();
    return List.of(
        new Reference.People(
            score(agreement, Measure.PRECISION),
            score(agreement, Measure.RECALL),
            score(agreement, Measure.F1),
            ends.size() == 2
                ? new Interval.Given(ends.get(0), ends.get(1), Judgement.CONFIDENCE)
                : new Interval.NotGiven("none in the file"),
            agreement.stories()));
  }

  private Score score(AgreementFile agreement, Measure measure) {
    AgreementFile.Figure figure = agreement.aGold().get(layer.headline() + " " + measure.word());
    Double value = figure == null ? null : figure.value();
    return value == null ? Score.undefined("none in the file") : Score.of(value);
  }
}
