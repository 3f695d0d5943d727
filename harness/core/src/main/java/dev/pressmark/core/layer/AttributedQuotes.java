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

  private final String metric;
  private final Counts.Builder counts;
  private long precision;
  private long recall;
  private long gold;

  /**
   * A sum.
   *
   * @param metric its key
   * @param counts takes the slices at once, and the metric at the end
   */
  AttributedQuotes(String metric, Counts.Builder counts) {
    this.metric = metric;
    this.counts = counts;
  }

  /** Adds a gold quote; credits are in parts of {@link Credit#UNIT}. */
  void add(QuoteMatch match, SpeakerVerdict verdict, List<String> slices) {
    long credit = match.recallCredit(verdict.right(), verdict.gold());
    precision += match.precisionCredit(verdict.right(), verdict.predicted());
    recall += credit;
    gold++;
    for (String slice : slices) {
      counts.add(metric + "[" + slice + "]", PrecisionRecall.ofCredit(0, 0, credit, 1));
    }
  }

  /** Adds the metric to the counts. */
  void finish(int judged) {
    counts.add(metric, PrecisionRecall.ofCredit(precision, judged, recall, gold));
  }
}
