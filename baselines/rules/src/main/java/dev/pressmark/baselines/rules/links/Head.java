package dev.pressmark.baselines.rules.links;

import dev.pressmark.api.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lines above the first paragraph say about a page.
 *
 * @param masthead the first line up to its first divider or date, in folded words; empty where the
 *     first line is a sentence
 * @param first the earliest date that is written out, null without one
 * @param last the latest such date
 * @param release whether the page calls itself a release
 */
record Head(String masthead, @Nullable LocalDate first, @Nullable LocalDate last, boolean release) {

  /** A masthead has at most so many words. */
  private static final int LONGEST_MASTHEAD = 7;

  /** A line that names the kind of a page has at most so many characters. */
  private static final int LONGEST_LABEL = 160;

  private static final String DIVIDERS = "|·›»/*:•—–>[(.,!?";
  private static final List<String> RELEASES = Table.lines("releases.txt");

  /**
   * Reads the lines above the body.
   *
   * @param publication the day of publication where it is given
   */
  static Head of(String text, List<Span> lines, List<Span> all, @Nullable String publication) {
    List<LocalDate> dates = new ArrayList<>();
    for (Span line : lines) {
      dates.addAll(HeadDates.in(line.of(text)));
    }
    if (publication != null) {
      HeadDates.day(publication).ifPresent(dates::add);
    }
    dates.sort(null);
    return new Head(
        all.isEmpty() ? "" : masthead(all.get(0).of(text)),
        dates.isEmpty() ? null : dates.get(0),
        dates.isEmpty() ? null : dates.get(dates.size() - 1),
        all.stream().anyMatch(line -> isRelease(line.of(text))));
  }

  /** Whether two pages stand under one masthead. */
  boolean sameOutlet(Head other) {
    return !masthead.isEmpty() && masthead.equals(other.masthead);
  }

  private static boolean isRelease(String line) {
    if (line.length() > LONGEST_LABEL) {
      return false;
    }
    String words = " " + String.join(" ", Furniture.words(line)) + " ";
    return RELEASES.stream().anyMatch(phrase -> words.contains(" " + phrase + " "));
  }

  private static String masthead(String line) {
    int end = 0;
    while (end < line.length()
        && DIVIDERS.indexOf(line.charAt(end)) < 0
        && !Character.isDigit(line.charAt(end))) {
      end++;
    }
    boolean quoted = !line.isEmpty() && "\"“‘'«”".indexOf(line.charAt(0)) >= 0;
    List<String> words = Furniture.words(line.substring(0, end));
    return quoted || words.size() > LONGEST_MASTHEAD ? "" : String.join(" ", words);
  }
}
