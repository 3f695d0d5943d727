package dev.pressmark.core.prediction;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.dataset.Cycles;
import dev.pressmark.core.json.JsonIn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Within one answer ids are unique and every reference has its target. */
final class ReferenceRules {

  /** Takes what is wrong. */
  @FunctionalInterface
  interface Sink {
    /** Something is wrong at a path below the answer, as {@code quotes[3].parent}. */
    void problem(String path, String found, String allowed);
  }

  private final Track track;
  private final Set<String> given;
  private final Sink sink;

  /**
   * For one answer.
   *
   * @param given the ids of the quotes that were given, in the oracle track
   */
  ReferenceRules(Track track, Set<String> given, Sink sink) {
    this.track = track;
    this.given = given;
    this.sink = sink;
  }

  /** Checks an answer. */
  void check(ArticlePrediction answer) {
    List<PredictedQuote> quotes = answer.quotes() == null ? List.of() : answer.quotes();
    Set<String> entities = entities(answer.entities());
    Set<String> own = quoteIds(quotes);
    Set<String> targets = track == Track.ORACLE_QUOTES ? given : own;
    for (int i = 0; i < quotes.size(); i++) {
      PredictedQuote quote = quotes.get(i);
      String parent = quote.parent();
      if (parent != null && (!targets.contains(parent) || parent.equals(quote.id()))) {
        sink.problem(
            "quotes[" + i + "].parent",
            parent.equals(quote.id())
                ? "a quote that is its own parent"
                : "no quote with the id " + JsonIn.quoted(parent),
            "the id of another quote of the article");
      }
      List<PredictedSpeaker> speakers = quote.speakers() == null ? List.of() : quote.speakers();
      for (int k = 0; k < speakers.size(); k++) {
        String entity = speakers.get(k).entity();
        if (entity != null && !entities.contains(entity)) {
          sink.problem(
              "quotes[" + i + "].speakers[" + k + "].entity",
              "no entity with the id " + JsonIn.quoted(entity),
              "the id of one of \"entities\"");
        }
      }
    }
    checkCircles(quotes);
  }

  /** A quote cannot be inside a quote that is inside it. */
  private void checkCircles(List<PredictedQuote> quotes) {
    Map<String, String> parents = new LinkedHashMap<>();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < quotes.size(); i++) {
      String id = quotes.get(i).id();
      String parent = quotes.get(i).parent();
      if (id != null && parent != null && !parent.equals(id)) {
        parents.put(id, parent);
        places.put(id, i);
      }
    }
    for (List<String> circle : parents.isEmpty() ? List.<List<String>>of() : Cycles.of(parents)) {
      sink.problem(
          "quotes[" + places.get(circle.get(0)) + "].parent",
          "a circle of parents: " + JsonIn.quoted(String.join(", ", circle)),
          "a quote that is not inside this one");
    }
  }

  private Set<String> entities(List<PredictedEntity> entities) {
    if (entities.isEmpty()) {
      return Set.of();
    }
    Set<String> ids = new HashSet<>(2 * entities.size());
    for (int i = 0; i < entities.size(); i++) {
      if (!ids.add(entities.get(i).id())) {
        twice("entities[" + i + "].id", entities.get(i).id());
      }
    }
    return ids;
  }

  private Set<String> quoteIds(List<PredictedQuote> quotes) {
    Set<String> ids = Set.of();
    for (int i = 0; i < quotes.size(); i++) {
      String id = quotes.get(i).id();
      if (id == null) {
        continue;
      }
      ids = ids.isEmpty() ? new HashSet<>(2 * quotes.size()) : ids;
      if (!ids.add(id)) {
        twice("quotes[" + i + "].id", id);
      }
      if (track == Track.ORACLE_QUOTES && !given.contains(id)) {
        sink.problem(
            "quotes[" + i + "].id",
            "no given quote with the id " + JsonIn.quoted(id),
            given.isEmpty() ? "no quote: none was given" : "an id that was given");
      }
    }
    return ids;
  }

  private void twice(String path, String id) {
    sink.problem(path, "the id " + JsonIn.quoted(id) + " for the second time", "each id once");
  }
}
