package dev.pressmark.core.count;

import dev.pressmark.core.align.Alignment;
import java.util.List;

/**
 * What {@link UnitCounter} found in one article.
 *
 * @param alignment which prediction means which gold unit
 * @param dropped indices of the predictions that are neither right nor wrong, ascending
 * @param overlap aligned pairs: precision credit |g∩p|/|p|, recall credit |g∩p|/|g|, in parts of
 *     {@link Credit#UNIT}
 * @param strict equal token sets, as multisets
 * @param token tokens of the union of all units
 */
public record UnitCounts(
    Alignment alignment,
    List<Integer> dropped,
    PrecisionRecall overlap,
    PrecisionRecall strict,
    PrecisionRecall token) {
  public UnitCounts {
    dropped = List.copyOf(dropped);
  }
}
