package dev.pressmark.core.layer;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one gold unit, or of a prediction that means none: the story behind one term of
 * the sums.
 *
 * @param layer the layer it is about
 * @param kind what became of it
 * @param id the id of the gold label; null where there is none
 * @param gold where gold has it, in text order; none where it is spurious, or not in the text
 * @param predicted where the predictions for it stand, in text order; none where it is missed
 * @param right what gold says of it beside its place: type, speakers or value
 * @param answered what was answered; null where nothing was
 * @param credit what it is worth; null where the layer gives all or nothing
 * @param slices the slices it is counted in, each {@code attribute=value}
 */
public record UnitVerdict(
    Layer layer,
    VerdictKind kind,
    @Nullable String id,
    List<Span> gold,
    List<Span> predicted,
    @Nullable String right,
    @Nullable String answered,
    @Nullable TokenCredit credit,
    List<String> slices) {

  /** Copies the lists. */
  public UnitVerdict {
    gold = List.copyOf(gold);
    predicted = List.copyOf(predicted);
    slices = List.copyOf(slices);
  }

  /**
   * Overlap credit: {@code shared / predicted} for precision, {@code shared / gold} for recall.
   *
   * @param shared number of tokens in both
   * @param predicted number of tokens of the prediction; 0 where there is none
   * @param gold number of tokens of the gold unit; 0 where there is none
   */
  public record TokenCredit(int shared, int predicted, int gold) {}

  /** The index at which it begins in the text; 0 where it has no place. */
  public int start() {
    int start = Integer.MAX_VALUE;
    for (Span span : gold) {
      start = Math.min(start, span.start());
    }
    for (Span span : predicted) {
      start = Math.min(start, span.start());
    }
    return start == Integer.MAX_VALUE ? 0 : start;
  }
}
