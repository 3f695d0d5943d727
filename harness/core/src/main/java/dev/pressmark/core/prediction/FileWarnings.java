package dev.pressmark.core.prediction;

import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.problem.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the warnings of a file: what is met again is counted. */
final class FileWarnings {

  /** Different warnings that are kept; more say nothing new. */
  private static final int KEPT = 200;

  private static final class Seen {
    private final Location first;
    private long count;

    Seen(Location first) {
      this.first = first;
    }
  }

  private final Map<String, Seen> seen = new LinkedHashMap<>();

  /** Notes something. */
  void add(Location at, String message) {
    Seen known = seen.get(message);
    if (known == null) {
      String key = seen.size() < KEPT ? message : "more warnings of other kinds";
      known = seen.computeIfAbsent(key, same -> new Seen(at));
    }
    known.count++;
  }

  /** Notes a field nobody knows, and passes over its value; repeated keys in it are found. */
  void unknownField(JsonIn in, JsonIn.Fields fields, String what) {
    add(in.here(), "unknown field " + JsonIn.quoted(fields.name()) + " of " + what);
    in.walk();
  }

  /** All warnings, in the order in which they were met first. */
  List<PredictionWarning> list() {
    return seen.entrySet().stream()
        .map(one -> new PredictionWarning(one.getValue().first, one.getKey(), one.getValue().count))
        .toList();
  }
}
