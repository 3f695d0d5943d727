package dev.pressmark.baselines.rules.dates;

import dev.pressmark.api.annotation.TimexValue;
import dev.pressmark.api.text.Span;
import dev.pressmark.baselines.rules.dates.Anchor.Direction;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day of publication: a full date that stands in the head of a page, in the place line of
 * its first paragraph, or anywhere behind a word such as "published".
 */
final class PublicationReader {

  /** The fewest characters of a paragraph that is a report's text and not its head. */
  private static final int BODY = 140;

  /** The most paragraphs of a head. */
  private static final int HEAD = 15;

  /** How far into the text of a report its place line reaches. */
  private static final int PLACE_LINE = 70;

  /** How far before a date the word stands that says what it is. */
  private static final int LABEL = 24;

  private static final Set<String> PUBLISHED =
      Set.of("published", "posted", "issued", "publié", "date", "dated", "released", "filed");

  private static final Set<String> UPDATED =
      Set.of("updated", "changed", "modified", "revised", "corrected", "update", "edited");

  /** Words before a date that is told about. */
  private static final Set<String> TOLD =
      Set.of("on", "in", "since", "of", "until", "by", "from", "to", "at", "before", "after");

  private final String text;
  private final List<Span> paragraphs;
  private final Anchor nowhere;

  PublicationReader(String text, List<Span> paragraphs, boolean monthFirst) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.nowhere = new Anchor(null, Direction.UNKNOWN, null, null, null, monthFirst);
  }

  /** What the page tells. */
  Publication read(List<Expression> expressions) {
    int body = body();
    String labelled = null;
    String inHead = null;
    String updated = null;
    for (Expression expression : expressions) {
      String value = value(expression);
      if (value == null) {
        continue;
      }
      String label = label(expression);
      boolean head = expression.paragraph() < body || isPlaceLine(expression, body);
      if (UPDATED.contains(label)) {
        updated = updated == null ? value : updated;
      } else if (PUBLISHED.contains(label) && (head || beginsLine(expression))) {
        labelled = labelled == null ? value : labelled;
      } else if (head && !TOLD.contains(expression.before())) {
        inHead = inHead == null ? value : inHead;
      }
    }
    String value = labelled != null ? labelled : inHead != null ? inHead : updated;
    return value == null ? Publication.UNKNOWN : new Publication(value, updated);
  }

  /** The first paragraph of the report itself. */
  private int body() {
    for (int i = 0; i < Math.min(HEAD, paragraphs.size()); i++) {
      Span paragraph = paragraphs.get(i);
      char last = text.charAt(paragraph.end() - 1);
      boolean sentence = ".?!”\"’'".indexOf(last) >= 0;
      if (paragraph.length() >= BODY && sentence) {
        return i;
      }
    }
    return Math.min(HEAD, paragraphs.size());
  }

  /** A day or a minute; null for anything else. */
  private @Nullable String value(Expression expression) {
    Meaning meaning = expression.meaning();
    Timex timex = meaning.in(nowhere);
    if (timex == null) {
      return null;
    }
    String value = timex.value();
    if (TimexValue.isDay(value) || TimexValue.isMinute(value)) {
      return value;
    }
    return null;
  }

  /** The last word before a date, up to a few characters back, that says what the date is. */
  private String label(Expression expression) {
    int start = expression.span().start();
    int from = Math.max(paragraphs.get(expression.paragraph()).start(), start - LABEL);
    String before = text.substring(from, start).toLowerCase(Locale.ROOT);
    List<Lexeme> words = Lexemes.of(before);
    for (int i = words.size() - 1; i >= 0; i--) {
      String word = words.get(i).word();
      if (UPDATED.contains(word) || PUBLISHED.contains(word)) {
        return word;
      }
      if (words.get(i).isDigits()) {
        return "";
      }
    }
    return "";
  }

  private boolean beginsLine(Expression expression) {
    return expression.span().start() - paragraphs.get(expression.paragraph()).start() <= LABEL;
  }

  /** Whether a date stands in "PARIS, 3 March 2021 (Agency) -". */
  private boolean isPlaceLine(Expression expression, int body) {
    if (expression.paragraph() != body) {
      return false;
    }
    int end = expression.span().end();
    boolean early = end - paragraphs.get(body).start() <= PLACE_LINE;
    String rest = text.substring(end, Math.min(text.length(), end + 3));
    boolean closes = rest.startsWith(" (") || rest.startsWith(" –") || rest.startsWith(" —");
    return early
        && (closes || rest.startsWith(" -") || rest.startsWith(",") || rest.startsWith(")"));
  }
}
