package dev.pressmark.core.link;

import dev.pressmark.api.prediction.PredictedLinks.UtteranceLink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The pairs of quotes that a system links, each once, however often it is named. Two ends on the
 * same quote are a wrong pair inside its article.
 */
final class PredictedQuoteLinks implements QuoteLinking {

  private final Set<ItemPair> pairs = new HashSet<>();
  private final Set<Integer> onThemselves = new HashSet<>();
  private final List<String> droppedEnds = new ArrayList<>();
  private final long[][] degrees;

  PredictedQuoteLinks(LinkedQuotes quotes, List<UtteranceLink> links) {
    for (UtteranceLink link : links) {
      OptionalInt a = quotes.find(link.a());
      OptionalInt b = quotes.find(link.b());
      if (a.isPresent() && b.isPresent()) {
        add(quotes, link, a.getAsInt(), b.getAsInt());
      }
    }
    degrees = new long[PairRow.values().length][quotes.size()];
    for (ItemPair pair : pairs) {
      degrees[quotes.row(pair).ordinal()][pair.a()]++;
      degrees[quotes.row(pair).ordinal()][pair.b()]++;
    }
    onThemselves.forEach(quote -> degrees[PairRow.WITHIN.ordinal()][quote] += 2);
  }

  private void add(LinkedQuotes quotes, UtteranceLink link, int a, int b) {
    if (a == LinkedQuotes.DROPPED || b == LinkedQuotes.DROPPED) {
      droppedEnds.add(quotes.storyOf(link.a()));
      droppedEnds.add(quotes.storyOf(link.b()));
    } else if (a == b) {
      onThemselves.add(a);
    } else {
      pairs.add(ItemPair.of(a, b));
    }
  }

  /** The stories of the ends of links that are neither right nor wrong. */
  List<String> droppedEnds() {
    return droppedEnds;
  }

  /** The pairs of different quotes, in no order. */
  Set<ItemPair> pairs() {
    return pairs;
  }

  @Override
  public boolean links(ItemPair pair) {
    return pairs.contains(pair);
  }

  @Override
  public long degree(PairRow row, int quote) {
    return degrees[row.ordinal()][quote];
  }
}
