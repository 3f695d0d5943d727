package dev.pressmark.api.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** A quoted stretch of a paragraph while its end, its depth and its continuation are found out. */
final class Stretch {

  private final int start;
  private final int contentStart;
  private int contentEnd;
  private int end;
  private final boolean opened;
  private final boolean closed;
  private final boolean leads;
  private int depth;
  private boolean continues;

  private Stretch(
      int start,
      int contentStart,
      int contentEnd,
      int end,
      boolean opened,
      boolean closed,
      boolean leads) {
    this.start = start;
    this.contentStart = contentStart;
    this.contentEnd = contentEnd;
    this.end = end;
    this.opened = opened;
    this.closed = closed;
    this.leads = leads;
  }

  static Stretch closed(String text, QuotationMark opening, QuotationMark closing) {
    return new Stretch(
        opening.start(),
        skipSpace(text, opening.end(), closing.start()),
        trim(text, opening.end(), closing.start()),
        closing.end(),
        true,
        true,
        opening.solid() == 0);
  }

  static Stretch unclosed(String text, QuotationMark opening, int limit) {
    int end = trim(text, opening.end(), limit);
    return new Stretch(
        opening.start(),
        skipSpace(text, opening.end(), limit),
        end,
        end,
        true,
        false,
        opening.solid() == 0);
  }

  static Stretch unopened(String text, int from, QuotationMark closing) {
    int start = skipSpace(text, from, closing.start());
    return new Stretch(
        start, start, trim(text, start, closing.start()), closing.end(), false, true, false);
  }

  /** Whether something else than white space and quotation marks lies between the marks. */
  boolean isSolid(String text) {
    for (int i = contentStart; i < contentEnd; i++) {
      if (QuotationSign.of(text.charAt(i)) == null && !QuotationMark.isSpace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Puts the stretches of a paragraph in text order, and each into those around it. */
  static List<Stretch> nest(String text, List<Stretch> found) {
    List<Stretch> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparingInt((Stretch s) -> s.start)
            .thenComparing(Comparator.comparingInt((Stretch s) -> s.end).reversed()));
    Deque<Stretch> around = new ArrayDeque<>();
    for (Stretch stretch : sorted) {
      while (!around.isEmpty() && !around.peek().includes(stretch)) {
        around.pop().endBefore(text, stretch.start);
      }
      stretch.depth = around.size();
      around.push(stretch);
    }
    sorted.removeIf(stretch -> !stretch.isSolid(text));
    return sorted;
  }

  private boolean includes(Stretch other) {
    return other.start < end && other.end <= end;
  }

  /** Where two stretches cross, the one that lacks its closing mark ends before the other. */
  private void endBefore(String text, int limit) {
    if (limit < end) {
      contentEnd = trim(text, contentStart, limit);
      end = contentEnd;
    }
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  boolean isOpened() {
    return opened;
  }

  boolean isClosed() {
    return closed;
  }

  /** Whether nothing but marks stands before its opening mark in the paragraph. */
  boolean leads() {
    return leads;
  }

  void setContinues() {
    continues = true;
  }

  QuotedStretch toQuoted() {
    return new QuotedStretch(
        new Span(start, end), new Span(contentStart, contentEnd), opened, closed, continues, depth);
  }

  private static int skipSpace(String text, int from, int to) {
    int i = from;
    while (i < to && QuotationMark.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int trim(String text, int from, int to) {
    int i = to;
    while (i > from && QuotationMark.isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
