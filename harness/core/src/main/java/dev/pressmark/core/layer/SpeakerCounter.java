package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.speaker.SpeakerResolver;
import java.util.List;

/**
 * Counts who said each quote. A predicted speaker is resolved to a gold entity first ({@link
 * SpeakerResolver}).
 *
 * <table>
 *   <caption>What is counted</caption>
 *   <tr><td>{@code speakers.attributed}</td><td>over aligned pairs, quote overlap credit × share of
 *       the speakers that is right (P: of the predicted, R: of gold's); over all quotes predicted
 *       and all in gold: the headline. In the oracle track the quote credit is 1</td>
 *   <tr><td>{@code speakers.entity}</td><td>gold quotes with all speakers right and none too many,
 *       over those found with token F1 ≥ ½</td>
 *   <tr><td>{@code speakers.mention}</td><td>gold quotes with a bound mention whose prediction has
 *       it too, token Jaccard ≥ ½; over those found whose prediction has a mention at all</td>
 *   <tr><td>{@code speakers.bCubed}</td><td>B³ by speaker ({@link SpeakerClusters})</td>
 *   <tr><td>{@code joint.strict}</td><td>quote, cue and mention of the speakers all with equal
 *       tokens; not in the oracle track, which gives the quote</td>
 * </table>
 */
final class SpeakerCounter implements LayerCounter {

  private static final String ATTRIBUTED = "speakers.attributed";
  private static final String ENTITY = "speakers.entity";
  private static final String MENTION = "speakers.mention";
  private static final String B_CUBED = "speakers.bCubed";
  private static final String COVERAGE = B_CUBED + ".coverage";
  private static final String JOINT = "joint.strict";

  private static final SlicedMetric ATTRIBUTED_KEYS =
      new SlicedMetric(SpeakerSlices.ALL.keys(ATTRIBUTED), Credit.UNIT);
  private static final List<String> ENTITY_KEYS = SpeakerSlices.ALL.keys(ENTITY);
  private static final List<String> MENTION_KEYS = SpeakerSlices.ALL.keys(MENTION);

  @Override
  public Layer layer() {
    return Layer.SPEAKERS;
  }

  @Override
  public String headline() {
    return ATTRIBUTED;
  }

  @Override
  public List<String> families() {
    return List.of("speakers", "joint");
  }

  @Override
  public List<Floor> floors() {
    return SpeakerFloors.SPEAKERS;
  }

  /** Whether it says who speaks at least one quote; without quotes there is nobody to name. */
  @Override
  public boolean isAnswered(ArticlePrediction answer) {
    List<PredictedQuote> quotes = answer.quotes();
    return quotes != null
        && (quotes.isEmpty() || quotes.stream().anyMatch(quote -> quote.speakers() != null));
  }

  @Override
  public Gold prepare(GoldArticle article) {
    SpeakerGold gold = article.speakers();
    return new Gold(article, (answer, counts) -> count(gold, answer, counts));
  }

  private static void count(SpeakerGold gold, AlignedAnswer answer, Counts.Builder counts) {
    QuoteMatches matches = answer.matches();
    AttributedQuotes attributed = new AttributedQuotes(ATTRIBUTED_KEYS, SpeakerSlices.ALL);
    SliceProportions entity = new SliceProportions(ENTITY_KEYS);
    SliceProportions mention = new SliceProportions(MENTION_KEYS);
    SpeakerClusters clusters = new SpeakerClusters(gold.text().text(), answer.resolver()::untitled);
    long found = 0;
    long joint = 0;
    for (int i = 0; i < matches.golds().size(); i++) {
      QuoteMatch match = matches.golds().get(i);
      SpokenQuote quote = gold.quotes().get(i);
      SpeakerVerdict verdict = answer.speakers().get(i);
      attributed.add(match, verdict, quote.slices());
      boolean judged = match.isHalfRight();
      entity.add(Slices.ALL, judged, verdict.isRight());
      for (int slice : quote.slices()) {
        entity.add(slice, judged, verdict.isRight());
      }
      BoundMentions mentions = BoundMentions.of(quote.mentions(), match, gold.text().tokens());
      if (mentions.areBound()) {
        boolean asked = judged && mentions.areTold();
        boolean fit = asked && mentions.fit();
        mention.add(Slices.ALL, asked, fit);
        mention.add(SpeakerSlices.ofAttribution(match.quote()), asked, fit);
      }
      joint += isWhole(gold.text(), match, quote, mentions) ? 1 : 0;
      if (judged) {
        clusters.add(match);
        found++;
      }
    }
    attributed.addTo(counts, matches.judged());
    entity.addTo(counts);
    mention.addTo(counts);
    long all = matches.golds().size();
    counts.add(B_CUBED, clusters.counts());
    counts.add(COVERAGE, new Proportion(found, found, all));
    if (answer.gold().track() == Track.END_TO_END) {
      counts.add(JOINT, PrecisionRecall.ofMatches(joint, matches.judged(), all));
    }
  }

  /** Whether quote, cue and mentions are gold's, to the token. */
  private static boolean isWhole(
      TextView text, QuoteMatch match, SpokenQuote quote, BoundMentions mentions) {
    if (match.predicted().isEmpty() || !match.isExact() || !mentions.fitExactly()) {
      return false;
    }
    TokenSet cue = null;
    for (PredictedQuote predicted : match.predicted()) {
      if (predicted.cue() != null) {
        TokenSet told = text.tokensIn(predicted.cue());
        if (cue != null && !cue.equals(told)) {
          return false;
        }
        cue = told;
      }
    }
    return quote.cue().equals(cue == null ? TokenSet.empty() : cue);
  }
}
