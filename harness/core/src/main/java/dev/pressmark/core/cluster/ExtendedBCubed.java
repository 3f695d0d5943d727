package dev.pressmark.core.cluster;

import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * B³ where an item may be in several clusters, or in none (Amigó, Gonzalo, Artiles and Verdejo
 * 2009). For items e and e′ that share c predicted and l gold clusters, the multiplicity precision
 * is min(c, l)/c, defined where c &gt; 0, and the multiplicity recall min(c, l)/l. Precision is the
 * mean over items e in a predicted cluster of the mean over all e′ that share one with e, e itself
 * included; recall the same with gold. Where no item is in two clusters, it is B³.
 *
 * <p>Items in exactly the same clusters are taken together, and only items that share a gold and a
 * predicted cluster are ever compared; the cost is nearly linear while overlaps of clusters are
 * small or uniform.
 *
 * <p>Worked example: gold a {1 2}, b {1}, predicted a {1}, b {1}: precision 1; recall of a: with
 * itself min(1, 2)/2 = ½, with b 1, mean ¾; of b: 1; so recall ⅞.
 */
public final class ExtendedBCubed {
  static final String NOTHING_PREDICTED = "no item is in a predicted cluster";
  static final String NOTHING_IN_GOLD = "no item is in a gold cluster";

  private ExtendedBCubed() {}

  /** Items in exactly the same clusters. */
  private record Kind(Set<?> gold, Set<?> predicted) {}

  /** A gold cluster and a predicted one that share items. */
  private record Cell(Object gold, Object predicted) {}

  /**
   * Precision, recall and F1. Undefined where no item is in a cluster of the side.
   *
   * @param gold the gold clusters of each item; only equality of labels matters
   * @param predicted the predicted clusters of each item, in the same order
   * @throws IllegalArgumentException if the lists are of different lengths
   */
  public static PrecisionRecallF1 of(
      List<? extends Set<?>> gold, List<? extends Set<?>> predicted) {
    if (gold.size() != predicted.size()) {
      throw new IllegalArgumentException(
          gold.size() + " gold items, " + predicted.size() + " predicted ones");
    }
    Map<Kind, Integer> kinds = new LinkedHashMap<>();
    for (int item = 0; item < gold.size(); item++) {
      kinds.merge(new Kind(gold.get(item), predicted.get(item)), 1, Integer::sum);
    }
    return new Sides(kinds).scores();
  }

  /** Both sides of one computation. */
  private static final class Sides {
    private final List<Kind> kinds;
    private final int[] times;
    private final Map<Cell, List<Integer>> kindsOfCell = new HashMap<>();

    Sides(Map<Kind, Integer> timesOfKind) {
      kinds = List.copyOf(timesOfKind.keySet());
      times = timesOfKind.values().stream().mapToInt(Integer::intValue).toArray();
      for (int kind = 0; kind < times.length; kind++) {
        for (Object g : kinds.get(kind).gold) {
          for (Object p : kinds.get(kind).predicted) {
            kindsOfCell.computeIfAbsent(new Cell(g, p), unseen -> new ArrayList<>()).add(kind);
          }
        }
      }
    }

    PrecisionRecallF1 scores() {
      int[] predictedNeighbours = neighbours(kinds.stream().map(Kind::predicted).toList());
      int[] goldNeighbours = neighbours(kinds.stream().map(Kind::gold).toList());
      FractionSum precision = new FractionSum();
      FractionSum recall = new FractionSum();
      int[] seenBy = new int[times.length];
      Arrays.fill(seenBy, -1);
      for (int e = 0; e < times.length; e++) {
        for (Object g : kinds.get(e).gold) {
          for (Object p : kinds.get(e).predicted) {
            for (int other : kindsOfCell.getOrDefault(new Cell(g, p), List.of())) {
              if (seenBy[other] != e) {
                seenBy[other] = e;
                long c = shared(kinds.get(e).predicted, kinds.get(other).predicted);
                long l = shared(kinds.get(e).gold, kinds.get(other).gold);
                long credit = Math.min(c, l) * times[e] * times[other];
                precision.add(credit, c * predictedNeighbours[e]);
                recall.add(credit, l * goldNeighbours[e]);
              }
            }
          }
        }
      }
      return PrecisionRecallF1.of(
          mean(precision, predictedNeighbours, NOTHING_PREDICTED),
          mean(recall, goldNeighbours, NOTHING_IN_GOLD));
    }

    private Score mean(FractionSum sum, int[] neighbours, String reason) {
      long items = 0;
      for (int kind = 0; kind < times.length; kind++) {
        items += neighbours[kind] > 0 ? times[kind] : 0;
      }
      return Shares.share(sum.value(), (double) items, reason);
    }

    private static long shared(Set<?> a, Set<?> b) {
      Set<?> smaller = a.size() <= b.size() ? a : b;
      Set<?> larger = smaller == a ? b : a;
      return smaller.stream().filter(larger::contains).count();
    }

    /** By kind: how many items share a cluster of this side with it, itself included. */
    private int[] neighbours(List<? extends Set<?>> clustersOfKind) {
      Map<Object, List<Integer>> kindsOfCluster = new HashMap<>();
      Map<Object, Integer> itemsOfCluster = new HashMap<>();
      for (int kind = 0; kind < times.length; kind++) {
        for (Object cluster : clustersOfKind.get(kind)) {
          kindsOfCluster.computeIfAbsent(cluster, unseen -> new ArrayList<>()).add(kind);
          itemsOfCluster.merge(cluster, times[kind], Integer::sum);
        }
      }
      int[] neighbours = new int[times.length];
      int[] seenBy = new int[times.length];
      Arrays.fill(seenBy, -1);
      for (int kind = 0; kind < times.length; kind++) {
        Set<?> clusters = clustersOfKind.get(kind);
        for (Object cluster : clusters) {
          if (clusters.size() == 1) {
            // Nothing can be there twice.
            neighbours[kind] = itemsOfCluster.getOrDefault(cluster, 0);
            continue;
          }
          for (int other : kindsOfCluster.getOrDefault(cluster, List.of())) {
            if (seenBy[other] != kind) {
              seenBy[other] = kind;
              neighbours[kind] += times[other];
            }
          }
        }
      }
      return neighbours;
    }
  }
}
