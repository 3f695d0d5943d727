package dev.pressmark.core.agree;

import dev.pressmark.core.agree.Matches.Match;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the ids of one annotator mean: labels that are matched have one name on both sides, any
 * other a name of its own.
 *
 * @param side tells the unmatched labels of the two annotators apart
 */
record Names(
    String side,
    Map<String, String> quotes,
    Map<String, String> entities,
    Map<String, String> dates) {

  /** Those of the first annotator. */
  static Names ofA(ArticlePair article) {
    return new Names(
        "a",
        names(article.quotes().both(), match -> match.a().id()),
        names(article.entities().both(), match -> match.a().id()),
        names(article.dates().both(), match -> match.a().id()));
  }

  /** Those of the second. */
  static Names ofB(ArticlePair article) {
    return new Names(
        "b",
        names(article.quotes().both(), match -> match.b().id()),
        names(article.entities().both(), match -> match.b().id()),
        names(article.dates().both(), match -> match.b().id()));
  }

  private static <T> Map<String, String> names(List<Match<T>> both, Function<Match<T>, String> id) {
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < both.size(); i++) {
      names.put(id.apply(both.get(i)), "=" + i);
    }
    return names;
  }

  String quote(String id) {
    return quotes.getOrDefault(id, side + ":" + id);
  }

  String entity(String id) {
    return entities.getOrDefault(id, side + ":" + id);
  }

  String date(String id) {
    return dates.getOrDefault(id, side + ":" + id);
  }
}
