package dev.pressmark.baselines.rules.speakers;

import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.baselines.rules.text.Page;
import dev.pressmark.baselines.rules.text.WordClass;
import java.util.ArrayList;
import java.util.List;

/** The proper names of a page, wherever they stand. */
final class NamesOfPage {

  private static final int LONGEST = 6;
  private static final String MARKS = "\"'“”‘’«»„";

  private final Page page;
  private final List<TokenRange> names;

  private NamesOfPage(Page page, List<TokenRange> names) {
    this.page = page;
    this.names = names;
  }

  /** Finds the names: runs of capitalised words, without an article or title before them. */
  static NamesOfPage of(Page page) {
    List<TokenRange> names = new ArrayList<>();
    for (int i = 0; i < page.size(); ) {
      int end = endOf(page, i);
      if (end > i) {
        names.add(new TokenRange(i, end));
      }
      i = Math.max(end, i + 1);
    }
    return new NamesOfPage(page, names);
  }

  private static int endOf(Page page, int from) {
    if (!isWord(page, from)
        || page.is(from, WordClass.DETERMINER)
        || page.is(from, WordClass.TITLE)) {
      return from;
    }
    int end = from + 1;
    while (end < page.size()
        && end - from < LONGEST
        && !page.pauseBefore(end)
        && !page.genitiveBefore(end)
        && (isWord(page, end) || page.joinedBefore(end) || isInside(page, end))
        && !(page.stopBefore(end) && page.word(end - 1).length() > 2)) {
      end++;
    }
    return end;
  }

  private static boolean isWord(Page page, int at) {
    return page.isCapital(at)
        && !page.is(at, WordClass.TIME)
        && !page.is(at, WordClass.SUBJECT_PRONOUN)
        && !page.is(at, WordClass.PREPOSITION)
        && !page.is(at, WordClass.SUBORDINATOR);
  }

  private static boolean isInside(Page page, int at) {
    return switch (page.word(at)) {
      case "de", "van", "von", "der", "den", "ter", "del", "da", "di", "la", "le", "bin", "al" ->
          page.isCapital(at + 1);
      default -> false;
    };
  }

  /** The names in text order. */
  List<TokenRange> all() {
    return names;
  }

  /** Whether quotation marks stand right before and behind a name: a title. */
  private boolean isInMarks(TokenRange name) {
    Span span = page.span(name);
    String text = page.text();
    return span.start() > 0
        && span.end() < text.length()
        && MARKS.indexOf(text.charAt(span.start() - 1)) >= 0
        && MARKS.indexOf(text.charAt(span.end())) >= 0;
  }

  /** Whether a name looks like that of a person: of two words or more, and no body's. */
  boolean isPersonal(TokenRange name) {
    int before = name.first() - 1;
    boolean titled = page.is(before, WordClass.TITLE) && !page.pauseBefore(name.first());
    boolean placed =
        page.is(before, WordClass.PREPOSITION) || page.is(before, WordClass.DETERMINER);
    return titled
        || (!isInMarks(name)
            && name.size() >= 2
            && name.size() <= 4
            && !placed
            && !page.is(name.end() - 1, WordClass.BODY)
            && !page.isAllCapitals(name.first()));
  }
}
