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
 * The spans of one article, remembered while a file is read, to be held against the text once that
 * is known: it may stand behind the labels in the file.
 */
final class SpanChecks {

  /** Whether a file repeats the words of a span. */
  private enum Words {
    ALWAYS,
    MAYBE,
    NEVER
  }

  private record Seen(Location at, Span span, @Nullable String text, Words words) {}

  private final List<Seen> seen = new ArrayList<>();

  /** Remembers a label's span in code points, and the words the file says it covers. */
  void add(Location at, Span span, @Nullable String text) {
    seen.add(new Seen(at, span, text, Words.ALWAYS));
  }

  /** Remembers a link's span in code points, and the words, which the file may give. */
  void addLinked(Location at, Span span, @Nullable String text) {
    seen.add(new Seen(at, span, text, Words.MAYBE));
  }

  /** Remembers a span in code points whose words a file never repeats. */
  void addWithoutWords(Location at, Span span) {
    seen.add(new Seen(at, span, null, Words.NEVER));
  }

  /** Forgets everything, for the next article. */
  void clear() {
    seen.clear();
  }

  /**
   * Holds all spans against the text.
   *
   * @param stored whether the file holds the text: only then it holds words of spans
   */
  void against(String text, Offsets offsets, boolean stored, Problems problems) {
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
      checkPresence(one, stored, problems);
    }
  }

  /** Holds all spans against the length of a text that is not there. */
  void againstLength(int length, Problems problems) {
    for (Seen one : seen) {
      if (one.span.end() > length) {
        problems.add(
            one.at,
            "offset " + one.span.end() + " is outside the text",
            "0 to " + length + " code points");
      }
      checkPresence(one, false, problems);
    }
  }

  private static void checkPresence(Seen one, boolean stored, Problems problems) {
    if (stored && one.text == null && one.words == Words.ALWAYS) {
      problems.add(
          one.at, "the field \"text\" is missing", "every gold span carries the words it covers");
    }
    if (!stored && one.text != null) {
      problems.add(
          one.at.at(".text"),
          "a span with the words of a page in it",
          "no words of a page whose text is not stored");
    }
  }
}
