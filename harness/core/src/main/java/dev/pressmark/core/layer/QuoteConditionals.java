package dev.pressmark.core.layer;

import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.text.Span;
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
import dev.pressmark.core.layer.QuoteGold.GoldUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

  /** The cue of an aligned pair, as a set of tokens: equal or not, and token by token. */
  private static void cue(
      TextView text, Quote quote, List<PredictedQuote> members, Counts.Builder counts) {
    TokenSet gold = text.tokensIn(quote.cue());
    Set<TokenSet> answers = new HashSet<>();
    for (PredictedQuote member : members) {
      answers.add(text.tokensIn(member.cue() == null ? List.<Span>of() : member.cue()));
    }
    TokenSet predicted = answers.size() == 1 ? answers.iterator().next() : TokenSet.union(answers);
    boolean agreed = answers.size() == 1;
    int goldCues = gold.isEmpty() ? 0 : 1;
    int predictedCues = predicted.isEmpty() ? 0 : 1;
    boolean equal = agreed && goldCues == 1 && gold.equals(predicted);
    counts.add(CUE + ".strict", PrecisionRecall.ofMatches(equal ? 1 : 0, predictedCues, goldCues));
    counts.add(
        CUE + ".token",
        PrecisionRecall.ofMatches(
            agreed ? gold.intersectionSize(predicted) : 0, predicted.size(), gold.size()));
  }

  /**
   * Whether segments were put together as gold has them: over pairs of segments that were both
   * found, linked where they belong to one quote. Segments are found by the same alignment as
   * quotes are.
   */
  private static void grouping(QuoteGold gold, QuoteAnswer answer, Counts.Builder counts) {
    Map<TokenSet, Integer> goldOwner = new HashMap<>();
    List<TokenSet> golds = new ArrayList<>();
    int owner = 0;
    for (GoldUnit unit : gold.full()) {
      for (Segment segment : unit.quote().segments()) {
        TokenSet tokens = gold.text().tokensIn(segment.span());
        if (!tokens.isEmpty() && goldOwner.putIfAbsent(tokens, owner) == null) {
          golds.add(tokens);
        }
      }
      owner++;
    }
    List<TokenSet> predictions = new ArrayList<>();
    List<Integer> predictedOwner = new ArrayList<>();
    for (int i = 0; i < answer.quotes().size(); i++) {
      for (PredictedSegment segment : answer.quotes().get(i).segments()) {
        predictions.add(gold.text().tokensIn(segment.span()));
        predictedOwner.add(i);
      }
    }
    Alignment found =
        Aligner.align(
            golds.stream().map(Unit::of).toList(), predictions.stream().map(Unit::of).toList());
    long links = 0;
    long inGold = 0;
    long inPrediction = 0;
    for (int i = 0; i < found.pairs().size(); i++) {
      for (int k = 0; k < i; k++) {
        Pair one = found.pairs().get(i);
        Pair other = found.pairs().get(k);
        boolean together =
            goldOwner.get(one.goldTokens()).equals(goldOwner.get(other.goldTokens()));
        boolean joined = shareOwner(one, other, predictedOwner);
        inGold += together ? 1 : 0;
        inPrediction += joined ? 1 : 0;
        links += together && joined ? 1 : 0;
      }
    }
    counts.add(GROUPING, PrecisionRecall.ofMatches(links, inPrediction, inGold));
  }

  private static boolean shareOwner(Pair one, Pair other, List<Integer> owner) {
    Set<Integer> owners = new HashSet<>();
    one.slot().predicted().forEach(index -> owners.add(owner.get(index)));
    return other.slot().predicted().stream().anyMatch(index -> owners.contains(owner.get(index)));
  }
}
