package dev.pressmark.core.layer;

import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.align.Alignment;
import dev.pressmark.core.align.Pair;
import dev.pressmark.core.align.Slot;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.count.UnitCounts;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Segment;
import dev.pressmark.core.layer.QuoteGold.GoldUnit;
import dev.pressmark.core.layer.UnitVerdict.TokenCredit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts behind {@code quotes.full.overlap}. A gold quote that was found with other edges is
 * <em>split</em> where more than half of the words of some unaligned prediction are its own;
 * <em>merged</em> where its prediction holds more than half of another gold quote that is missed
 * and not inside it, and so is that other quote; else it is a matter of its <em>boundary</em>. An
 * unaligned prediction is a piece of a split quote, or spurious.
 */
final class QuoteVerdicts {

  private final QuoteGold gold;
  private final QuoteAnswer answer;
  private final UnitCounts found;
  private final Alignment alignment;
  private final Map<String, Quote> quotes = new HashMap<>();
  private final List<UnitVerdict> verdicts = new ArrayList<>();

  private QuoteVerdicts(AlignedAnswer aligned) {
    this.gold = aligned.gold().quotes();
    this.answer = aligned.quotes();
    this.found = aligned.full();
    this.alignment = found.alignment();
    gold.full().forEach(unit -> quotes.put(unit.quote().id(), unit.quote()));
  }

  static List<UnitVerdict> of(AlignedAnswer aligned) {
    QuoteVerdicts made = new QuoteVerdicts(aligned);
    for (int i = 0; i < made.gold.full().size(); i++) {
      made.verdicts.add(made.ofGold(i));
    }
    made.alignment.unalignedSlots().forEach(made::addUnaligned);
    for (Pair pair : made.alignment.pairs()) {
      // of predictions with equal tokens one stands for the pair, the others are surplus
      for (int surplus : pair.slot().predicted().subList(1, pair.slot().predicted().size())) {
        made.verdicts.add(made.spurious(surplus, VerdictKind.SPURIOUS));
      }
    }
    return made.verdicts;
  }

  private UnitVerdict ofGold(int index) {
    GoldUnit unit = gold.full().get(index);
    Pair pair = alignment.pairOfGold(index).orElse(null);
    TokenSet tokens = unit.unit().tokens();
    List<PredictedQuote> members = pair == null ? List.of() : answer.quotes(pair.slot());
    return new UnitVerdict(
        Layer.QUOTES,
        pair == null ? missed(unit) : aligned(unit, pair, members),
        unit.quote().id(),
        unit.quote().segments().stream().map(Segment::span).toList(),
        members.isEmpty() ? List.of() : spans(members.get(0)),
        unit.quote().type().word(),
        typeOf(members),
        pair == null
            ? new TokenCredit(0, 0, tokens.size())
            : new TokenCredit(pair.shared(), pair.slot().tokens().size(), tokens.size()),
        Arrays.stream(QuoteSlices.of(gold, unit.quote())).mapToObj(QuoteSlices.ALL::name).toList());
  }

  private VerdictKind missed(GoldUnit unit) {
    for (Pair pair : alignment.pairs()) {
      boolean inside = isInside(unit.quote(), gold.full().get(pair.gold()).quote());
      if (!inside && mostIn(unit.unit().tokens(), pair.slot().tokens())) {
        return VerdictKind.MERGED;
      }
    }
    return VerdictKind.MISSED;
  }

  private VerdictKind aligned(GoldUnit unit, Pair pair, List<PredictedQuote> members) {
    if (pair.exact()) {
      QuoteType type = QuoteConditionals.firstTypeOf(members);
      return type == null || type == unit.quote().type()
          ? VerdictKind.RIGHT
          : VerdictKind.WRONG_TYPE;
    }
    for (Slot slot : alignment.unalignedSlots()) {
      if (mostIn(slot.tokens(), unit.unit().tokens())) {
        return VerdictKind.SPLIT;
      }
    }
    for (int missed : alignment.unalignedGold()) {
      GoldUnit other = gold.full().get(missed);
      boolean nested = isInside(other.quote(), unit.quote());
      if (!nested && mostIn(other.unit().tokens(), pair.slot().tokens())) {
        return VerdictKind.MERGED;
      }
    }
    return VerdictKind.BOUNDARY;
  }

  private void addUnaligned(Slot slot) {
    boolean piece = false;
    for (Pair pair : alignment.pairs()) {
      piece |= !pair.exact() && mostIn(slot.tokens(), pair.goldTokens());
    }
    for (int i = 0; i < slot.predicted().size(); i++) {
      int predicted = slot.predicted().get(i);
      verdicts.add(spurious(predicted, piece && i == 0 ? VerdictKind.SPLIT : VerdictKind.SPURIOUS));
    }
  }

  private UnitVerdict spurious(int predicted, VerdictKind kind) {
    PredictedQuote quote = answer.quotes().get(predicted);
    int slice = QuoteSlices.ofRegion(gold.regions().at(answer.full().get(predicted).start()));
    return new UnitVerdict(
        Layer.QUOTES,
        found.dropped().contains(predicted) ? VerdictKind.IGNORED : kind,
        null,
        List.of(),
        spans(quote),
        null,
        typeOf(List.of(quote)),
        new TokenCredit(0, answer.fullUnits().get(predicted).tokens().size(), 0),
        List.of(QuoteSlices.ALL.name(slice)));
  }

  /** Whether a quote stands inside another, at any depth. */
  private boolean isInside(Quote inner, Quote outer) {
    Quote quote = inner;
    while (quote != null && quote.parent() != null) {
      if (quote.parent().equals(outer.id())) {
        return true;
      }
      quote = quotes.get(quote.parent());
    }
    return false;
  }

  private static boolean mostIn(TokenSet part, TokenSet whole) {
    return 2 * part.intersectionSize(whole) > part.size();
  }

  private static List<Span> spans(PredictedQuote quote) {
    return quote.segments().stream().map(PredictedSegment::span).toList();
  }

  private static @Nullable String typeOf(List<PredictedQuote> members) {
    QuoteType type = QuoteConditionals.firstTypeOf(members);
    return type == null ? null : type.word();
  }
}
