package dev.pressmark.core.layer;

import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.core.align.Aligner;
import dev.pressmark.core.align.Alignment;
import dev.pressmark.core.align.Pair;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.align.Unit;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.count.Total;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Segment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked only of quotes that were found: their type, their cue, and whether segments of
 * one quote were put together. Always reported with coverage, never ranked.
 *
 * <p>Predictions with equal tokens that disagree about type or cue earn nothing for it.
 */
final class QuoteConditionals {

  private static final String TYPE = QuoteCounter.FULL + ".type";
  private static final String CUE = QuoteCounter.FULL + ".cue";
  private static final String GROUPING = QuoteCounter.FULL + ".grouping";

  /** How many cues, or linked segments, of gold could be judged, and how many were right. */
  private static final String COVERAGE = ".coverage";

  private QuoteConditionals() {}

  static void count(
      QuoteGold gold, QuoteAnswer answer, Alignment alignment, Counts.Builder counts) {
    for (int i = 0; i < gold.full().size(); i++) {
      Quote quote = gold.full().get(i).quote();
      Pair pair = alignment.pairOfGold(i).orElse(null);
      List<PredictedQuote> members =
          pair == null
              ? List.of()
              : pair.slot().predicted().stream().map(answer.quotes()::get).toList();
      type(quote, members, counts);
      if (!members.isEmpty()) {
        cue(gold.text(), quote, members, counts);
      } else if (!gold.text().tokensIn(quote.cue()).isEmpty()) {
        counts.add(CUE + COVERAGE, new Proportion(0, 0, 1));
      }
    }
    grouping(gold, answer, counts);
  }

  /** Type accuracy, and the confusion of types. */
  private static void type(Quote quote, List<PredictedQuote> members, Counts.Builder counts) {
    Set<QuoteType> types = new LinkedHashSet<>();
    for (PredictedQuote member : members) {
      QuoteType type = typeOf(member);
      if (type != null) {
        types.add(type);
      }
    }
    if (types.isEmpty()) {
      counts.add(TYPE, new Proportion(0, 0, 1));
      return;
    }
    QuoteType only = types.size() == 1 ? types.iterator().next() : null;
    counts.add(TYPE, new Proportion(quote.type() == only ? 1 : 0, 1, 1));
    counts.add(
        TYPE
            + "[gold="
            + quote.type().word()
            + ",predicted="
            + (only == null ? "several" : only.word())
            + "]",
        Total.ONE);
  }

  /** What the prediction says its type is, or what its segments say; null where neither does. */
  private static @Nullable QuoteType typeOf(PredictedQuote quote) {
    if (quote.type() != null) {
      return quote.type();
    }
    boolean quoted = false;
    boolean unquoted = false;
    for (PredictedSegment segment : quote.segments()) {
      if (segment.quoted() == null) {
        return null;
      }
      quoted |= segment.quoted();
      unquoted |= !segment.quoted();
    }
    return !unquoted ? QuoteType.DIRECT : quoted ? QuoteType.MIXED : QuoteType.INDIRECT;
  }

  /**
   * The cue of an aligned pair, as a set of tokens: equal or not, and token by token. A prediction
   * that says nothing about cues disagrees with none.
   */
  private static void cue(
      TextView text, Quote quote, List<PredictedQuote> members, Counts.Builder counts) {
    TokenSet gold = text.tokensIn(quote.cue());
    Set<TokenSet> answers = new HashSet<>();
    for (PredictedQuote member : members) {
      if (member.cue() != null) {
        answers.add(text.tokensIn(member.cue()));
      }
    }
    boolean agreed = answers.size() <= 1;
    TokenSet predicted = TokenSet.union(answers);
    int goldCues = gold.isEmpty() ? 0 : 1;
    int predictedCues = predicted.isEmpty() ? 0 : 1;
    int hits = agreed && goldCues == 1 && gold.equals(predicted) ? 1 : 0;
    counts.add(CUE + ".strict", PrecisionRecall.ofMatches(hits, predictedCues, goldCues));
    counts.add(
        CUE + ".token",
        PrecisionRecall.ofMatches(
            agreed ? gold.intersectionSize(predicted) : 0, predicted.size(), gold.size()));
    counts.add(CUE + COVERAGE, new Proportion(hits, goldCues, goldCues));
  }

  /**
   * Whether segments were put together as gold has them: over pairs of segments that were both
   * found, linked where some quote holds both. Segments are found by the same alignment as quotes
   * are.
   */
  private static void grouping(QuoteGold gold, QuoteAnswer answer, Counts.Builder counts) {
    Map<TokenSet, Set<Integer>> goldOwners = new LinkedHashMap<>();
    for (int i = 0; i < gold.full().size(); i++) {
      for (Segment segment : gold.full().get(i).quote().segments()) {
        TokenSet tokens = gold.text().tokensIn(segment.span());
        if (!tokens.isEmpty()) {
          goldOwners.computeIfAbsent(tokens, first -> new HashSet<>()).add(i);
        }
      }
    }
    List<Unit> predictions = new ArrayList<>();
    List<Integer> predictedOwner = new ArrayList<>();
    for (int i = 0; i < answer.quotes().size(); i++) {
      for (PredictedSegment segment : answer.quotes().get(i).segments()) {
        predictions.add(Unit.of(gold.text().tokensIn(segment.span())));
        predictedOwner.add(i);
      }
    }
    List<Unit> golds = goldOwners.keySet().stream().map(Unit::of).toList();
    List<Set<Integer>> inGold = new ArrayList<>();
    List<Set<Integer>> inPrediction = new ArrayList<>();
    for (Pair pair : Aligner.align(golds, predictions).pairs()) {
      inGold.add(goldOwners.get(pair.goldTokens()));
      Set<Integer> owners = new HashSet<>();
      pair.slot().predicted().forEach(index -> owners.add(predictedOwner.get(index)));
      inPrediction.add(owners);
    }
    long links = 0;
    for (int i = 0; i < inGold.size(); i++) {
      for (int k = 0; k < i; k++) {
        boolean together = !Collections.disjoint(inGold.get(i), inGold.get(k));
        links +=
            together && !Collections.disjoint(inPrediction.get(i), inPrediction.get(k)) ? 1 : 0;
      }
    }
    long found = linked(inGold);
    counts.add(GROUPING, PrecisionRecall.ofMatches(links, linked(inPrediction), found));
    counts.add(
        GROUPING + COVERAGE,
        new Proportion(links, found, linked(new ArrayList<>(goldOwners.values()))));
  }

  /** The number of pairs that have an owner in common. */
  private static long linked(List<Set<Integer>> owners) {
    long links = 0;
    for (int i = 0; i < owners.size(); i++) {
      for (int k = 0; k < i; k++) {
        links += Collections.disjoint(owners.get(i), owners.get(k)) ? 0 : 1;
      }
    }
    return links;
  }
}
