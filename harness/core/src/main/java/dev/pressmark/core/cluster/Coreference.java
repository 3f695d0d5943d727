package dev.pressmark.core.cluster;

import dev.pressmark.core.align.SparseAssignment;
import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;

/**
 * The measures of coreference scoring (Pradhan et al. 2014; Moosavi and Strube 2016), singletons
 * kept. Recall as given; precision is the recall of the exchanged sides.
 *
 * <p>Worked example for all: gold {a b c} {d e}, predicted {a b} {c d e}: MUC ⅔, B³ .733, CEAF .8
 * in both forms, LEA .6, each for precision and recall alike.
 */
public final class Coreference {
  static final String NO_LINKS_PREDICTED = "only singletons were predicted";
  static final String NO_LINKS_GOLD = "gold has only singletons";
  static final String NO_CLUSTERS_PREDICTED = "no clusters were predicted";
  static final String NO_CLUSTERS_GOLD = "gold has no clusters";

  /** Parts of a full similarity, as in the alignment of units. */
  private static final double PARTS = 1L << 40;

  private Coreference() {}

  /**
   * MUC (Vilain et al. 1995): of the |g| − 1 links that hold gold cluster g together, those that
   * the predicted clusters leave: |g| less the number of parts that they cut it into. Undefined
   * where a side has only singletons, which MUC does not see at all.
   */
  public static PrecisionRecallF1 muc(Contingency clusters) {
    // Each part of each cluster is one overlap, so both sides lose one link an overlap.
    double kept = clusters.items() - clusters.cells();
    return PrecisionRecallF1.of(
        Shares.share(kept, clusters.items() - clusters.predictedClusters(), NO_LINKS_PREDICTED),
        Shares.share(kept, clusters.items() - clusters.goldClusters(), NO_LINKS_GOLD));
  }

  /**
   * B³ (Bagga and Baldwin 1998): the mean over items of the share of an item's gold cluster that is
   * in its predicted one, the item itself included: Σ |g∩p|²/|g| / items. Undefined without items.
   */
  public static PrecisionRecallF1 bCubed(Contingency clusters) {
    FractionSum precision = new FractionSum();
    FractionSum recall = new FractionSum();
    for (int cell = 0; cell < clusters.cells(); cell++) {
      long square = (long) clusters.size(cell) * clusters.size(cell);
      precision.add(square, clusters.predictedSize(clusters.predictedOf(cell)));
      recall.add(square, clusters.goldSize(clusters.goldOf(cell)));
    }
    return Shares.ofItems(precision.value(), recall.value(), clusters.items());
  }

  /**
   * LEA (Moosavi and Strube 2016): the share of a gold cluster's links that are found, weighted by
   * its size: Σ |g|·links found/links / items. A singleton has a link to itself, found if it is a
   * predicted singleton. Undefined without items.
   */
  public static PrecisionRecallF1 lea(Contingency clusters) {
    FractionSum precision = new FractionSum();
    FractionSum recall = new FractionSum();
    for (int cell = 0; cell < clusters.cells(); cell++) {
      int goldSize = clusters.goldSize(clusters.goldOf(cell));
      int predictedSize = clusters.predictedSize(clusters.predictedOf(cell));
      if (goldSize == 1 && predictedSize == 1) {
        precision.add(1, 1);
        recall.add(1, 1);
        continue;
      }
      // s · n(n−1)/2 / (s(s−1)/2)
      long links = clusters.size(cell) * (clusters.size(cell) - 1L);
      if (links > 0) {
        precision.add(links, predictedSize - 1);
        recall.add(links, goldSize - 1);
      }
    }
    return Shares.ofItems(precision.value(), recall.value(), clusters.items());
  }

  /**
   * CEAF by mentions, φ₃ (Luo 2005): clusters are assigned one to one so that they share as many
   * items as possible; that number / items, for precision and recall alike. Undefined without
   * items.
   */
  public static PrecisionRecallF1 ceafMentions(Contingency clusters) {
    SparseAssignment assignment =
        new SparseAssignment(clusters.goldClusters(), clusters.predictedClusters());
    for (int cell = 0; cell < clusters.cells(); cell++) {
      assignment.add(clusters.goldOf(cell), clusters.predictedOf(cell), clusters.size(cell));
    }
    double shared = assignment.largestSum();
    return Shares.ofItems(shared, shared, clusters.items());
  }

  /**
   * CEAF by entities, φ₄ (Luo 2005): the largest sum of 2·|g∩p|/(|g| + |p|) over clusters assigned
   * one to one, / number of predicted (precision) or gold clusters (recall). Similarities are
   * rounded to parts of 2⁻⁴⁰, so that the sum is exact: off by at most 5·10⁻¹³ a cluster. Undefined
   * without clusters.
   */
  public static PrecisionRecallF1 ceafEntities(Contingency clusters) {
    SparseAssignment assignment =
        new SparseAssignment(clusters.goldClusters(), clusters.predictedClusters());
    for (int cell = 0; cell < clusters.cells(); cell++) {
      int gold = clusters.goldOf(cell);
      int predicted = clusters.predictedOf(cell);
      double similarity =
          2.0
              * clusters.size(cell)
              / ((double) clusters.goldSize(gold) + clusters.predictedSize(predicted));
      // At least one part, for clusters that share one item of 10¹².
      assignment.add(gold, predicted, Math.max(1, Math.round(similarity * PARTS)));
    }
    double sum = assignment.largestSum() / PARTS;
    Score precision = Shares.share(sum, clusters.predictedClusters(), NO_CLUSTERS_PREDICTED);
    return PrecisionRecallF1.of(
        precision, Shares.share(sum, clusters.goldClusters(), NO_CLUSTERS_GOLD));
  }
}
