package dev.pressmark.core.layer;

import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.core.align.Alignment;
import dev.pressmark.core.align.Pair;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.count.Total;
import dev.pressmark.core.layer.QuoteGold.GoldUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked only of quotes that were found: their type, their cue, and whether segments of
 * one quote were put together ({@link QuoteGrouping}). Always reported with coverage, never ranked.
 *
 * <p>Predictions with equal tokens that disagree about type or cue earn nothing for it.
 */
final class QuoteConditionals {

  /** How many cues, or linked segments, of gold could be judged, and how many were right. */
  static final String COVERAGE = ".coverage";

  private static final String TYPE = QuoteCounter.FULL + ".type";
  private static final String CUE = QuoteCounter.FULL + ".cue";
  private static final String CUE_STRICT = CUE + ".strict";
  private static final String CUE_TOKEN = CUE + ".token";
  private static final String CUE_COVERAGE = CUE + COVERAGE;

  private static final int TYPES = QuoteType.values().length;

  /** Type by type; the last column is for predictions that disagree. */
  private static final List<String> CONFUSION = confusion();

  /**
   * A gold quote.
   *
   * @param cue the tokens of its cue; may be empty
   */
  private record Gold(QuoteType type, TokenSet cue) {}

  private final QuoteGold gold;
  private final List<Gold> quotes = new ArrayList<>();
  private final QuoteGrouping grouping;

  QuoteConditionals(QuoteGold gold) {
    this.gold = gold;
    this.grouping = new QuoteGrouping(gold);
    for (GoldUnit unit : gold.full()) {
      quotes.add(new Gold(unit.quote().type(), gold.text().tokensIn(unit.quote().cue())));
    }
  }

  private static List<String> confusion() {
    List<String> keys = new ArrayList<>();
    for (QuoteType gold : QuoteType.values()) {
      for (QuoteType predicted : QuoteType.values()) {
        keys.add(TYPE + "[gold=" + gold.word() + ",predicted=" + predicted.word() + "]");
      }
      keys.add(TYPE + "[gold=" + gold.word() + ",predicted=several]");
    }
    return List.copyOf(keys);
  }

  void count(QuoteAnswer answer, Alignment alignment, Counts.Builder counts) {
    Sums sums = new Sums();
    for (int i = 0; i < quotes.size(); i++) {
      Gold quote = quotes.get(i);
      Pair pair = alignment.pairOfGold(i).orElse(null);
      if (pair == null) {
        sums.missedCues += quote.cue.isEmpty() ? 0 : 1;
      } else {
        List<PredictedQuote> members = answer.quotes(pair.slot());
        sums.type(quote, members);
        sums.cue(quote, members, gold.text());
      }
    }
    sums.addTo(quotes.size(), counts);
    grouping.count(answer, counts);
  }

  /** The type that the first of these names which names any; null where none does. */
  static @Nullable QuoteType firstTypeOf(List<PredictedQuote> members) {
    for (PredictedQuote member : members) {
      QuoteType type = typeOf(member);
      if (type != null) {
        return type;
      }
    }
    return null;
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

  /** The sums over one article. */
  private static final class Sums {

    private final long[] confused = new long[CONFUSION.size()];
    private long typed;
    private long rightTypes;
    private long found;
    private long missedCues;
    private long goldCues;
    private long predictedCues;
    private long rightCues;
    private long goldCueTokens;
    private long predictedCueTokens;
    private long rightCueTokens;

    /** Type accuracy, and the confusion of types. */
    void type(Gold quote, List<PredictedQuote> members) {
      QuoteType only = null;
      boolean several = false;
      for (PredictedQuote member : members) {
        QuoteType type = typeOf(member);
        several |= only != null && type != null && type != only;
        only = type == null ? only : type;
      }
      if (only != null) {
        typed++;
        rightTypes += !several && quote.type == only ? 1 : 0;
        confused[quote.type.ordinal() * (TYPES + 1) + (several ? TYPES : only.ordinal())]++;
      }
    }

    /**
     * The cue of an aligned pair, as a set of tokens: equal or not, and token by token. A
     * prediction that says nothing about cues disagrees with none.
     */
    void cue(Gold quote, List<PredictedQuote> members, TextView text) {
      TokenSet predicted = TokenSet.empty();
      boolean agreed = true;
      boolean answered = false;
      for (PredictedQuote member : members) {
        if (member.cue() != null) {
          TokenSet cue = text.tokensIn(member.cue());
          agreed &= !answered || cue.equals(predicted);
          answered = true;
          predicted = predicted.union(cue);
        }
      }
      found++;
      goldCues += quote.cue.isEmpty() ? 0 : 1;
      predictedCues += predicted.isEmpty() ? 0 : 1;
      rightCues += agreed && !quote.cue.isEmpty() && quote.cue.equals(predicted) ? 1 : 0;
      goldCueTokens += quote.cue.size();
      predictedCueTokens += predicted.size();
      rightCueTokens += agreed ? quote.cue.intersectionSize(predicted) : 0;
    }

    void addTo(int quotes, Counts.Builder counts) {
      if (quotes > 0) {
        counts.add(TYPE, new Proportion(rightTypes, typed, quotes));
      }
      for (int i = 0; i < confused.length; i++) {
        if (confused[i] > 0) {
          counts.add(CONFUSION.get(i), new Total(confused[i]));
        }
      }
      if (found > 0) {
        counts.add(CUE_STRICT, PrecisionRecall.ofMatches(rightCues, predictedCues, goldCues));
        counts.add(
            CUE_TOKEN,
            PrecisionRecall.ofMatches(rightCueTokens, predictedCueTokens, goldCueTokens));
      }
      if (found > 0 || missedCues > 0) {
        counts.add(CUE_COVERAGE, new Proportion(rightCues, goldCues, goldCues + missedCues));
      }
    }
  }
}
