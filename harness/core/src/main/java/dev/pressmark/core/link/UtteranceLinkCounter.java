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
    GoldQuotes gold = new GoldQuotes(split);
    return answer -> count(gold, answer);
  }

  private static Counted count(GoldQuotes gold, SplitAnswer answer) {
    LinkedQuotes quotes =
        answer.track() == Track.ORACLE_QUOTES
            ? LinkedQuotes.given(gold)
            : LinkedQuotes.own(gold, answer.quotes());
    SortedMap<String, ByStory> floors = floors(gold, quotes);
    List<UtteranceLink> links = answer.links().utterances();
    PredictedQuoteLinks predicted =
        new PredictedQuoteLinks(quotes, links == null ? List.of() : links);
    CountsByStory counts = count(gold, quotes, predicted);
    predicted.droppedEnds().forEach(story -> counts.add(story, UtterancePairs.DROPPED, Total.ONE));
    return new Counted(counts, floors);
  }

  /** The trivial linkers of the quotes that this system had to link. */
  private static SortedMap<String, ByStory> floors(GoldQuotes gold, LinkedQuotes quotes) {
    Map<String, Function<Integer, Object>> classes =
        Map.of(
            "no-links",
            quote -> quote,
            "all-linked",
            quote -> "all",
            "story-linked",
            quotes::story,
            "equal-text",
            quotes::words);
    SortedMap<String, ByStory> floors = new TreeMap<>();
    classes.forEach(
        (name, classOf) -> floors.put(name, new LateCounts(() -> floor(gold, quotes, classOf))));
    return floors;
  }

  private static CountsByStory floor(
      GoldQuotes gold, LinkedQuotes quotes, Function<Integer, Object> classOf) {
    Map<Integer, Object> labels = new HashMap<>();
    quotes.numbers().forEach(quote -> labels.put(quote, classOf.apply(quote)));
    return count(gold, quotes, new QuoteClasses(quotes, labels));
  }

  private static CountsByStory count(GoldQuotes gold, LinkedQuotes quotes, QuoteLinking linking) {
    CountsByStory counts = new CountsByStory(gold.articles().stories());
    UtterancePairs.count(gold, quotes, linking, counts);
    return counts;
  }
}
