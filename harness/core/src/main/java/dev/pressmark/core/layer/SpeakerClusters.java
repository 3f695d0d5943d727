package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.dataset.Speaker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * B³ (Bagga and Baldwin 1998) over the quotes of one article by speaker, as BookNLP is evaluated:
 * are quotes of one speaker kept together, whoever that is? Items are the gold quotes that were
 * found (token F1 ≥ ½).
 *
 * <p>A gold cluster is the quotes with the same speakers. A predicted one is the quotes with the
 * same speakers by entity, else by name without titles, else by the words of the mention. Who is
 * said by nobody, on either side, is in no cluster of that side, as in the extended B³ of Amigó et
 * al. 2009: precision is the mean over items in a predicted cluster of the share of that cluster
 * that is in the item's gold cluster; recall the same with gold. Predictions for one quote that
 * disagree are in a cluster of their own that is right about nothing.
 *
 * <p>An item's share is a fraction k/n of cluster sizes, kept in parts of {@link Credit#UNIT}:
 * exact for clusters of up to 28 quotes, else off by at most 7·10⁻¹². Sums do not depend on any
 * order.
 */
final class SpeakerClusters {

  private static final Object DISAGREED = new Object();

  private record Cell(Object gold, Object predicted) {}

  private final String text;
  private final UnaryOperator<String> untitled;
  private final Map<Object, Integer> goldSizes = new HashMap<>();
  private final Map<Object, Integer> predictedSizes = new HashMap<>();
  private final Map<Cell, Integer> shared = new HashMap<>();
  private int disagreed;

  /**
   * No item yet.
   *
   * @param text the text that mentions stand in
   * @param untitled gives the common form of a name, titles aside
   */
  SpeakerClusters(String text, UnaryOperator<String> untitled) {
    this.text = text;
    this.untitled = untitled;
  }

  /** Adds an item. */
  void add(QuoteMatch match) {
    Object gold = goldLabel(match.quote().speakers());
    Object predicted = predictedLabel(match.predicted());
    if (gold != null) {
      goldSizes.merge(gold, 1, Integer::sum);
    }
    if (predicted == DISAGREED) {
      disagreed++;
    } else if (predicted != null) {
      predictedSizes.merge(predicted, 1, Integer::sum);
      if (gold != null) {
        shared.merge(new Cell(gold, predicted), 1, Integer::sum);
      }
    }
  }

  private static @Nullable Object goldLabel(List<Speaker> speakers) {
    return speakers.isEmpty() ? null : distinct(speakers, Speaker::entity);
  }

  private @Nullable Object predictedLabel(List<PredictedQuote> quotes) {
    Set<String> label = null;
    for (PredictedQuote quote : quotes) {
      if (quote.speakers() != null) {
        Set<String> told = distinct(quote.speakers(), this::label);
        if (label != null && !label.equals(told)) {
          return DISAGREED;
        }
        label = told;
      }
    }
    return label == null || label.isEmpty() ? null : label;
  }

  private static <T> Set<String> distinct(List<T> speakers, Function<T, String> label) {
    if (speakers.size() == 1) {
      return Set.of(label.apply(speakers.get(0)));
    }
    Set<String> labels = new HashSet<>();
    speakers.forEach(speaker -> labels.add(label.apply(speaker)));
    return labels;
  }

  private String label(PredictedSpeaker speaker) {
    if (speaker.entity() != null) {
      return "entity " + speaker.entity();
    }
    String words =
        speaker.name() != null
            ? speaker.name()
            : Objects.requireNonNull(speaker.mention()).of(text);
    String name = untitled.apply(words);
    return "name " + (name.isEmpty() ? words : name);
  }

  /** The counts of the items added so far. */
  PrecisionRecall counts() {
    long precision = 0;
    long recall = 0;
    for (Map.Entry<Cell, Integer> cell : shared.entrySet()) {
      int size = cell.getValue();
      precision += size * Credit.of(size, predictedSizes.getOrDefault(cell.getKey().predicted, 0));
      recall += size * Credit.of(size, goldSizes.getOrDefault(cell.getKey().gold, 0));
    }
    return PrecisionRecall.ofCredit(
        precision, sum(predictedSizes) + disagreed, recall, sum(goldSizes));
  }

  private static long sum(Map<Object, Integer> sizes) {
    return sizes.values().stream().mapToLong(Integer::longValue).sum();
  }
}
