package dev.pressmark.core.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Circles among things of which each points to one other at most. */
public final class Cycles {

  private Cycles() {}

  /**
   * All circles, each once, from its first member in the order of the map.
   *
   * @param next what each points to
   */
  public static List<List<String>> of(Map<String, String> next) {
    List<List<String>> cycles = new ArrayList<>();
    Map<String, String> seenFrom = new HashMap<>();
    for (String start : next.keySet()) {
      List<String> way = new ArrayList<>();
      @Nullable String at = start;
      while (at != null && !seenFrom.containsKey(at)) {
        seenFrom.put(at, start);
        way.add(at);
        at = next.get(at);
      }
      if (at != null && start.equals(seenFrom.get(at))) {
        cycles.add(List.copyOf(way.subList(way.indexOf(at), way.size())));
      }
    }
    return cycles;
  }
}
