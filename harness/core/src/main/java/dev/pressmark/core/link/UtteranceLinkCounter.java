package dev.pressmark.core.link;

import dev.pressmark.api.prediction.PredictedLinks.UtteranceLink;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.count.Total;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.layer.SplitAnswer;
import dev.pressmark.core.layer.SplitCounter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Counts links between quotes ({@link UtterancePairs}): of the quotes that were given, or of the
 * system's own, each of which stands for the gold quote it is aligned with.
 */
final class UtteranceLinkCounter implements SplitCounter {

  @Override
  public Layer layer() {
    return Layer.UTTERANCE_LINKS;
  }

  @Override
  public String headline() {
    return UtterancePairs.PAIRS;
  }

  @Override
  public int parts(String key) {
    return key.startsWith(UtterancePairs.PAIRS) || key.startsWith(UtterancePairs.DROPPED) ? 2 : 1;
  }

  @Override
  public Gold prepare(List<Story> split) {
    return new Prepared(new GoldQuotes(split));
  }

  private record Prepared(GoldQuotes gold) implements Gold {

    private LinkedQuotes quotes(SplitAnswer answer) {
      return answer.track() == Track.ORACLE_QUOTES
          ? LinkedQuotes.given(gold)
          : LinkedQuotes.own(gold, answer.answers());
    }

    @Override
    public ByStory count(SplitAnswer answer) {
      List<UtteranceLink> links = answer.links().utterances();
      LinkedQuotes quotes = quotes(answer);
      PredictedQuoteLinks predicted =
          new PredictedQuoteLinks(quotes, links == null ? List.of() : links);
      CountsByStory counts = count(quotes, predicted);
      predicted
          .droppedEnds()
          .forEach(story -> counts.add(story, UtterancePairs.DROPPED, Total.ONE));
      return counts;
    }

    /** The trivial linkers of the quotes that this system had to link. */
    @Override
    public SortedMap<String, ByStory> floors(SplitAnswer answer) {
      LinkedQuotes quotes = quotes(answer);
      SortedMap<String, ByStory> floors = new TreeMap<>();
      floors.put("no-links", floor(quotes, quote -> quote));
      floors.put("all-linked", floor(quotes, quote -> "all"));
      floors.put("story-linked", floor(quotes, quotes::story));
      floors.put("equal-text", floor(quotes, quotes::words));
      return floors;
    }

    private ByStory floor(LinkedQuotes quotes, Function<Integer, Object> classOf) {
      Map<Integer, Object> classes = new HashMap<>();
      quotes.numbers().forEach(quote -> classes.put(quote, classOf.apply(quote)));
      return count(quotes, new QuoteClasses(quotes, classes));
    }

    private CountsByStory count(LinkedQuotes quotes, QuoteLinking linking) {
      CountsByStory counts = new CountsByStory(gold.articles().stories());
      UtterancePairs.count(gold, quotes, linking, counts);
      return counts;
    }
  }
}
