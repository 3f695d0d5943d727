package dev.pressmark.core.link;

import dev.pressmark.api.prediction.PredictedLinks.UtteranceLink;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.layer.SplitAnswer;
import dev.pressmark.core.layer.VerdictKind;
import dev.pressmark.core.link.GoldQuotes.GoldPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The verdicts behind {@code utterances.pairs}: pairs between articles, long enough to tell. */
final class UtteranceLinkVerdicts {

  private static final String LINKED = "linked";
  private static final String OWN = "own";

  private final GoldQuotes gold;
  private final LinkedQuotes quotes;
  private final PredictedQuoteLinks predicted;
  private final List<LinkVerdict> verdicts = new ArrayList<>();

  private UtteranceLinkVerdicts(GoldQuotes gold, SplitAnswer answer, List<UtteranceLink> links) {
    this.gold = gold;
    this.quotes =
        answer.track() == Track.ORACLE_QUOTES
            ? LinkedQuotes.given(gold)
            : LinkedQuotes.own(gold, answer.quotes());
    this.predicted = new PredictedQuoteLinks(quotes, links);
  }

  static List<LinkVerdict> of(GoldQuotes gold, SplitAnswer answer, List<UtteranceLink> links) {
    UtteranceLinkVerdicts made = new UtteranceLinkVerdicts(gold, answer, links);
    for (GoldPair link : gold.pairs()) {
      if (link.row() == PairRow.MAIN) {
        made.add(
            made.predicted.links(link.pair()) ? VerdictKind.RIGHT : VerdictKind.MISSED,
            link.pair(),
            link.variant());
      }
    }
    made.predicted.pairs().stream()
        .filter(pair -> !gold.isLinked(pair) && made.quotes.row(pair) == PairRow.MAIN)
        .sorted(Comparator.comparing(ItemPair::a).thenComparing(ItemPair::b))
        .forEach(
            pair ->
                made.add(
                    gold.unsure().contains(pair) ? VerdictKind.IGNORED : VerdictKind.SPURIOUS,
                    pair,
                    null));
    return made.verdicts;
  }

  private void add(VerdictKind kind, ItemPair pair, @Nullable Variant variant) {
    verdicts.add(
        new LinkVerdict(
            Layer.UTTERANCE_LINKS,
            kind,
            end(pair.a()),
            end(pair.b()),
            variant == null ? null : variant.word(),
            predicted.links(pair) ? LINKED : null,
            variant == null ? List.of() : List.of("variant=" + variant.word())));
  }

  private LinkVerdict.End end(int quote) {
    String article = gold.articles().get(quotes.article(quote)).id();
    String id = quotes.isGold(quote) ? gold.quotes().get(quote).id() : OWN;
    return new LinkVerdict.End(article, id, quotes.places(quote));
  }
}
