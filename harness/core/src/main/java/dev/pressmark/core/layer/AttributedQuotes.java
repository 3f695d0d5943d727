package dev.pressmark.core.layer;

import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.PrecisionRecall;
import java.util.List;

/**
 * Adds up a metric of quotes with something attributed to them, in one article: the overlap credit
 * of each aligned pair times the share of its speakers that is right. Over all judged predictions
 * (P) and all gold quotes (R); slices by gold attributes hold recall alone.
 */
final class AttributedQuotes {

  private final SlicedMetric metric;
  private final SliceSums sums;
  private long precision;
  private long recall;
  private long gold;

  AttributedQuotes(SlicedMetric metric, Slices slices) {
    this.metric = metric;
    this.sums = new SliceSums(List.of(metric), slices);
  }

  /** Adds a gold quote; credits are in parts of {@link Credit#UNIT}. */
  void add(QuoteMatch match, SpeakerVerdict verdict, List<Integer> slices) {
    long credit = match.recallCredit(verdict.right(), verdict.gold());
    precision += match.precisionCredit(verdict.right(), verdict.predicted());
    recall += credit;
    gold++;
    for (int slice : slices) {
      sums.addGold(slice, credit);
    }
  }

  /** Adds the metric and its slices to the counts. */
  void addTo(Counts.Builder counts, int judged) {
    counts.add(
        metric.keys().get(Slices.ALL), PrecisionRecall.ofCredit(precision, judged, recall, gold));
    sums.addSlicesTo(counts);
  }
}
