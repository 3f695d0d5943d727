package dev.pressmark.core.explain;

import static dev.pressmark.core.html.Html.escape;

import dev.pressmark.api.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A text in which stretches are marked that gold has, that a system has, or that both have. Marks
 * may overlap, nest and stop in between: what is shown of a character is who has it.
 */
final class MarkedText {

  private final String text;
  private final int[] gold;
  private final int[] own;
  private final TreeSet<Integer> edges = new TreeSet<>();
  private final SortedMap<Integer, List<String>> notes = new TreeMap<>();

  MarkedText(String text) {
    this.text = text;
    gold = new int[text.length() + 1];
    own = new int[text.length() + 1];
    edges.add(0);
    edges.add(text.length());
  }

  MarkedText gold(List<Span> spans) {
    spans.forEach(span -> mark(gold, span));
    return this;
  }

  MarkedText own(List<Span> spans) {
    spans.forEach(span -> mark(own, span));
    return this;
  }

  /** Puts HTML before a character. */
  void note(int at, String html) {
    edges.add(at);
    notes.computeIfAbsent(at, first -> new ArrayList<>()).add(html);
  }

  private void mark(int[] side, Span span) {
    side[span.start()]++;
    side[span.end()]--;
    edges.add(span.start());
    edges.add(span.end());
  }

  /** The text as HTML, characters in their order, nothing left out. */
  String html() {
    StringBuilder out = new StringBuilder(2 * text.length());
    int inGold = 0;
    int inOwn = 0;
    for (int edge : edges) {
      inGold += gold[edge];
      inOwn += own[edge];
      notes.getOrDefault(edge, List.of()).forEach(out::append);
      Integer next = edges.higher(edge);
      if (next != null) {
        append(out, text.substring(edge, next), inGold > 0, inOwn > 0);
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, String words, boolean gold, boolean own) {
    if (!gold && !own) {
      out.append(escape(words));
      return;
    }
    out.append("<mark class=\"").append(gold && own ? "both" : gold ? "gold" : "own").append("\">");
    out.append(escape(words)).append("</mark>");
  }
}
