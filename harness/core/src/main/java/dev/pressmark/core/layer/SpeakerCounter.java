package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.speaker.SpeakerResolver;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
  private static final String JOINT = "joint.strict";

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
    AttributedQuotes attributed = new AttributedQuotes(ATTRIBUTED, counts);
    SpeakerClusters clusters = new SpeakerClusters(gold.quotes().text().text());
    long found = 0;
    long joint = 0;
    counts.add(ENTITY, Proportion.ZERO);
    counts.add(MENTION, Proportion.ZERO);
    for (int i = 0; i < matches.golds().size(); i++) {
      QuoteMatch match = matches.golds().get(i);
      SpeakerVerdict verdict = answer.speakers().get(i);
      BoundMentions mentions = BoundMentions.of(match, gold.quotes().text().tokens());
      List<String> slices = gold.slices(match.quote());
      attributed.add(match, verdict, slices);
      entity(match, verdict, slices, counts);
      mention(match, mentions, counts);
      joint += isWhole(gold.quotes().text(), match, mentions) ? 1 : 0;
      if (match.isHalfRight()) {
        clusters.add(match);
        found++;
      }
    }
    long all = matches.golds().size();
    attributed.finish(matches.judged());
    counts.add(B_CUBED, clusters.counts());
    counts.add(B_CUBED + ".coverage", new Proportion(found, found, all));
    if (answer.gold().track() == Track.END_TO_END) {
      counts.add(JOINT, PrecisionRecall.ofMatches(joint, matches.judged(), all));
    }
  }

  private static void entity(
      QuoteMatch match, SpeakerVerdict verdict, List<String> slices, Counts.Builder counts) {
    boolean judged = match.isHalfRight();
    Proportion tally = new Proportion(judged && verdict.isRight() ? 1 : 0, judged ? 1 : 0, 1);
    counts.add(ENTITY, tally);
    slices.forEach(slice -> counts.add(ENTITY + "[" + slice + "]", tally));
  }

  private static void mention(QuoteMatch match, BoundMentions mentions, Counts.Builder counts) {
    if (mentions.areBound()) {
      boolean judged = match.isHalfRight() && mentions.areTold();
      Proportion tally = new Proportion(judged && mentions.fit() ? 1 : 0, judged ? 1 : 0, 1);
      counts.add(MENTION, tally);
      counts.add(MENTION + "[attribution=" + match.quote().attribution().word() + "]", tally);
    }
  }

  /** Whether quote, cue and mentions are gold's, to the token. */
  private static boolean isWhole(TextView text, QuoteMatch match, BoundMentions mentions) {
    if (match.predicted().isEmpty() || !match.isExact() || !mentions.fitExactly()) {
      return false;
    }
    Set<TokenSet> cues = new HashSet<>();
    for (PredictedQuote quote : match.predicted()) {
      if (quote.cue() != null) {
        cues.add(text.tokensIn(quote.cue()));
      }
    }
    return cues.size() <= 1 && TokenSet.union(cues).equals(text.tokensIn(match.quote().cue()));
  }
}
