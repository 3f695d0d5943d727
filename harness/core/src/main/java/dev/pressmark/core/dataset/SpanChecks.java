package dev.pressmark.core.dataset;

import dev.pressmark.api.text.OffsetException;
import dev.pressmark.api.text.OffsetUnit;
import dev.pressmark.api.text.Offsets;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The spans of one article, remembered while it is read, to be held against its text once that is
 * known: the text may stand behind the labels in the file.
 */
final class SpanChecks {

  private record Seen(Location at, Span span, @Nullable String text, boolean mayHaveText) {}

  private final List<Seen> seen = new ArrayList<>();

  /** Remembers a span in code points, and the words the file says it covers. */
  void add(Location at, Span span, @Nullable String text) {
    seen.add(new Seen(at, span, text, true));
  }

  /** Remembers a span in code points whose words a file never repeats. */
  void addWithoutWords(Location at, Span span) {
    seen.add(new Seen(at, span, null, false));
  }

  /** Forgets everything, for the next article. */
  void clear() {
    seen.clear();
  }

  /**
   * Holds all spans against the text.
   *
   * @return whether all are right
   */
  boolean against(String text, Offsets offsets, boolean wantsText, Problems problems) {
    long before = problems.count();
    for (Seen one : seen) {
      Span inMemory;
      try {
        inMemory = offsets.toUtf16(one.span, OffsetUnit.CODE_POINT);
      } catch (OffsetException e) {
        problems.add(one.at, e.found(), e.allowed());
        continue;
      }
      String there = inMemory.of(text);
      if (one.text != null && !one.text.equals(there)) {
        problems.add(
            one.at,
            "the span says " + JsonIn.quoted(one.text),
            "what the text has there: " + JsonIn.quoted(there));
      }
      if (one.mayHaveText && wantsText != (one.text != null)) {
        wrongPresence(one.at, wantsText, problems);
      }
    }
    return problems.count() == before;
  }

  /**
   * Holds all spans against the length of a text that is not there.
   *
   * @return whether all are right
   */
  boolean againstLength(int length, Problems problems) {
    long before = problems.count();
    for (Seen one : seen) {
      if (one.span.end() > length) {
        problems.add(
            one.at,
            "offset " + one.span.end() + " is outside the text",
            "0 to " + length + " code points");
      }
      if (one.text != null) {
        wrongPresence(one.at, false, problems);
      }
    }
    return problems.count() == before;
  }

  private static void wrongPresence(Location at, boolean wantsText, Problems problems) {
    problems.add(
        at,
        wantsText ? "the field \"text\" is missing" : "a span with the words of a page in it",
        wantsText
            ? "every gold span carries the words it covers"
            : "no words of a page whose text is not stored");
  }
}
