package dev.pressmark.core.layer;

import dev.pressmark.core.align.Aligner;
import dev.pressmark.core.align.GoldUnits;
import dev.pressmark.core.align.Pair;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.align.Unit;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.dataset.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Whether segments were put together as gold has them: over pairs of segments that were both found,
 * linked where some quote holds both. Segments are found by the same alignment as quotes are.
 */
final class QuoteGrouping {

  private static final String GROUPING = QuoteCounter.FULL + ".grouping";
  private static final String COVERAGE = GROUPING + QuoteConditionals.COVERAGE;

  private final GoldUnits segments;

  /** Of each gold segment the quotes that hold it, ascending. */
  private final List<int[]> owners = new ArrayList<>();

  private final long linked;

  QuoteGrouping(QuoteGold gold) {
    Map<TokenSet, TreeSet<Integer>> byTokens = new LinkedHashMap<>();
    for (int i = 0; i < gold.full().size(); i++) {
      for (Segment segment : gold.full().get(i).quote().segments()) {
        TokenSet tokens = gold.text().tokensIn(segment.span());
        if (!tokens.isEmpty()) {
          byTokens.computeIfAbsent(tokens, first -> new TreeSet<>()).add(i);
        }
      }
    }
    this.segments = GoldUnits.of(byTokens.keySet().stream().map(Unit::of).toList());
    byTokens.values().forEach(one -> owners.add(one.stream().mapToInt(i -> i).toArray()));
    this.linked = linked(owners);
  }

  void count(QuoteAnswer answer, Counts.Builder counts) {
    List<Unit> predictions = new ArrayList<>();
    List<Integer> owner = new ArrayList<>();
    for (int i = 0; i < answer.segments().size(); i++) {
      for (TokenSet segment : answer.segments().get(i)) {
        predictions.add(Unit.of(segment));
        owner.add(i);
      }
    }
    List<int[]> inGold = new ArrayList<>();
    List<int[]> inPrediction = new ArrayList<>();
    for (Pair pair : Aligner.align(segments, predictions).pairs()) {
      inGold.add(owners.get(pair.gold()));
      // Predictions are numbered quote by quote, so these ascend.
      inPrediction.add(ownersOf(pair.slot().predicted(), owner));
    }
    long links = 0;
    for (int i = 0; i < inGold.size(); i++) {
      for (int k = 0; k < i; k++) {
        links +=
            meet(inGold.get(i), inGold.get(k)) && meet(inPrediction.get(i), inPrediction.get(k))
                ? 1
                : 0;
      }
    }
    long found = linked(inGold);
    counts.add(GROUPING, PrecisionRecall.ofMatches(links, linked(inPrediction), found));
    counts.add(COVERAGE, new Proportion(links, found, linked));
  }

  private static int[] ownersOf(List<Integer> segments, List<Integer> owner) {
    int[] owners = new int[segments.size()];
    for (int i = 0; i < owners.length; i++) {
      owners[i] = owner.get(segments.get(i));
    }
    return owners;
  }

  /** The number of pairs that have an owner in common. */
  private static long linked(List<int[]> owners) {
    long links = 0;
    for (int i = 0; i < owners.size(); i++) {
      for (int k = 0; k < i; k++) {
        links += meet(owners.get(i), owners.get(k)) ? 1 : 0;
      }
    }
    return links;
  }

  /** Whether two ascending lists have a number in common. */
  private static boolean meet(int[] a, int[] b) {
    int i = 0;
    int k = 0;
    while (i < a.length && k < b.length) {
      if (a[i] == b[k]) {
        return true;
      }
      if (a[i] < b[k]) {
        i++;
      } else {
        k++;
      }
    }
    return false;
  }
}
