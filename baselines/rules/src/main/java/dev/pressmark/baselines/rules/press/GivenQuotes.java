package dev.pressmark.baselines.rules.press;

import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.system.ArticleInput.GivenQuote;
import dev.pressmark.api.system.ArticleInput.GivenSegment;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.baselines.rules.quotes.FoundQuote;
import dev.pressmark.baselines.rules.quotes.Source;
import dev.pressmark.baselines.rules.text.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Given quotes, each with the source of the found quote that shares most words with it, relative to
 * the words of both.
 */
final class GivenQuotes {

  private final Page page;
  private final List<GivenQuote> given;
  private final List<FoundQuote> quotes = new ArrayList<>();

  GivenQuotes(Page page, List<GivenQuote> given, List<FoundQuote> found) {
    this.page = page;
    this.given =
        given.stream()
            .filter(quote -> !quote.segments().isEmpty())
            .sorted(
                Comparator.comparing((GivenQuote q) -> q.segments().get(0).span().start())
                    .thenComparing(q -> -q.segments().get(q.segments().size() - 1).span().end())
                    .thenComparing(GivenQuote::id))
            .toList();
    match(found);
  }

  private void match(List<FoundQuote> found) {
    List<List<Integer>> byWord = new ArrayList<>();
    int[] sizes = new int[found.size()];
    for (int i = 0; i < page.size(); i++) {
      byWord.add(List.of());
    }
    for (int f = 0; f < found.size(); f++) {
      for (PredictedSegment segment : found.get(f).segments()) {
        TokenRange range = page.in(segment.span());
        sizes[f] += range.size();
        for (int i = range.first(); i < range.end(); i++) {
          if (byWord.get(i).isEmpty()) {
            byWord.set(i, new ArrayList<>());
          }
          byWord.get(i).add(f);
        }
      }
    }
    int[] placeOfFound = new int[found.size()];
    Arrays.fill(placeOfFound, -1);
    List<Integer> matches = new ArrayList<>();
    for (GivenQuote quote : given) {
      Map<Integer, Integer> shared = new HashMap<>();
      int size = 0;
      for (GivenSegment segment : quote.segments()) {
        TokenRange range = page.in(segment.span());
        size += range.size();
        for (int i = range.first(); i < range.end(); i++) {
          byWord.get(i).forEach(f -> shared.merge(f, 1, Integer::sum));
        }
      }
      int best = best(shared, sizes, size);
      if (best >= 0 && placeOfFound[best] < 0) {
        placeOfFound[best] = matches.size();
      }
      matches.add(best);
    }
    for (int g = 0; g < given.size(); g++) {
      quotes.add(asFound(given.get(g), matches.get(g), found, placeOfFound));
    }
  }

  /** The found quote with the largest F1 of words, the first of equal ones; -1 below a half. */
  private static int best(Map<Integer, Integer> shared, int[] sizes, int size) {
    int best = -1;
    int most = 0;
    int total = 1;
    for (Map.Entry<Integer, Integer> entry : new TreeMap<>(shared).entrySet()) {
      int sum = size + sizes[entry.getKey()];
      boolean half = 4 * entry.getValue() >= sum;
      if (half && (long) entry.getValue() * total > (long) most * sum) {
        best = entry.getKey();
        most = entry.getValue();
        total = sum;
      }
    }
    return best;
  }

  private static FoundQuote asFound(
      GivenQuote quote, int match, List<FoundQuote> found, int[] placeOfFound) {
    List<PredictedSegment> segments =
        quote.segments().stream().map(s -> new PredictedSegment(s.span(), s.quoted())).toList();
    if (match < 0) {
      return new FoundQuote(segments, QuoteType.DIRECT, List.of(), new Source.Implied(), -1);
    }
    FoundQuote like = found.get(match);
    int parent = like.parent() < 0 ? -1 : placeOfFound[like.parent()];
    return new FoundQuote(segments, like.type(), like.cue(), like.source(), parent);
  }

  List<String> ids() {
    return given.stream().map(GivenQuote::id).toList();
  }

  /** The given quotes in the order of {@link #ids}. */
  List<FoundQuote> asFound() {
    return List.copyOf(quotes);
  }
}
