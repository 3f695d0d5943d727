package dev.pressmark.core.process;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedLinks.UtteranceLink;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.prediction.AnsweredQuotes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules for links that a program gives, beyond those of their form. */
final class LinkRules {

  private LinkRules() {}

  /**
   * Checks links.
   *
   * @param links between ids of the dataset
   * @param want the kinds that were asked for
   * @param answers what the program answered, by the ids of the dataset
   * @return the first rule they break; null where they break none
   */
  static @Nullable String firstBreach(
      PredictedLinks links, Set<Layer> want, Track track, Map<String, ArticlePrediction> answers) {
    String unwanted = unwanted(links, want);
    if (unwanted != null) {
      return unwanted;
    }
    List<UtteranceLink> utterances = links.utterances();
    if (utterances != null && track == Track.END_TO_END) {
      for (UtteranceLink link : utterances) {
        for (String end : List.of(link.a(), link.b())) {
          if (!AnsweredQuotes.holds(end, answers)) {
            return "a link of the unknown quote " + JsonIn.quoted(end);
          }
        }
      }
    }
    return null;
  }

  /** The kind of links that nobody asked for; null where there is none. */
  static @Nullable String unwanted(PredictedLinks links, Set<Layer> want) {
    if (links.articles() != null && !want.contains(Layer.ARTICLE_LINKS)) {
      return "links of articles, which are not asked for";
    }
    return links.utterances() != null && !want.contains(Layer.UTTERANCE_LINKS)
        ? "links of utterances, which are not asked for"
        : null;
  }
}
