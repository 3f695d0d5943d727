package dev.pressmark.core.dataset;

import dev.pressmark.core.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The laws of the anchors of one article's dates: what a date is resolved against exists, and does
 * not depend on that date itself. A quote as anchor stands for the day it was said: it has one, or
 * a quote around it has.
 */
final class DateRules {

  private final Labels labels;
  private final String path;
  private final Findings findings;
  private final Map<String, Quote> quotes = new HashMap<>();
  private final Map<String, Integer> dates = new HashMap<>();

  /** The day of saying of each quote asked for, by itself or by a quote around it. */
  private final Map<String, @Nullable Said> said = new HashMap<>();

  private DateRules(Labels labels, String path, Findings findings) {
    this.labels = labels;
    this.path = path;
    this.findings = findings;
    labels.quotes().forEach(quote -> quotes.putIfAbsent(quote.id(), quote));
    for (int i = 0; i < labels.dates().size(); i++) {
      dates.putIfAbsent(labels.dates().get(i).id(), i);
    }
  }

  /**
   * Checks the labels of an article.
   *
   * @param path their JSON path
   */
  static void check(Labels labels, String path, Findings findings) {
    new DateRules(labels, path, findings).check();
  }

  private void check() {
    Map<String, String> resolvedBy = new LinkedHashMap<>();
    for (int i = 0; i < labels.dates().size(); i++) {
      DateExpression date = labels.dates().get(i);
      String other = dateBehind(date.anchor(), place(i));
      if (other != null) {
        resolvedBy.putIfAbsent(date.id(), other);
      }
    }
    for (List<String> cycle : Cycles.of(resolvedBy)) {
      findings.add(
          place(dates.getOrDefault(cycle.get(0), 0)),
          "dates that are resolved against each other: " + String.join(", ", cycle),
          "anchors without a circle");
    }
  }

  private String place(int date) {
    return path + ".dates" + JsonPath.index(date) + ".anchor.id";
  }

  /** The date that another one depends on; null where it depends on none. */
  private @Nullable String dateBehind(Anchor anchor, String place) {
    String id = anchor.id();
    if (id == null) {
      return null;
    }
    if (anchor.kind() == AnchorKind.DATE) {
      if (!dates.containsKey(id)) {
        findings.add(place, "no date " + id, "a date of this article");
      }
      return id;
    }
    Quote quote = quotes.get(id);
    if (quote == null) {
      findings.add(place, "no quote " + id, "a quote of this article");
      return null;
    }
    Said day = saidOf(quote);
    if (day == null) {
      findings.add(
          place,
          "the quote " + id + ", of which nobody knows when it was said",
          "a quote that has said, or lies in one that has; else the anchor is publication");
      return null;
    }
    return day.date();
  }

  private @Nullable Said saidOf(Quote quote) {
    List<String> way = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Said found = null;
    @Nullable Quote at = quote;
    while (at != null && found == null && seen.add(at.id())) {
      way.add(at.id());
      boolean known = said.containsKey(at.id());
      found = known ? said.get(at.id()) : at.said();
      at = known || at.parent() == null ? null : quotes.get(at.parent());
    }
    for (String id : way) {
      said.put(id, found);
    }
    return found;
  }
}
