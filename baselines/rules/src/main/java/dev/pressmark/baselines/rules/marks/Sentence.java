package dev.pressmark.baselines.rules.marks;

import dev.pressmark.api.text.QuotedStretch;
import dev.pressmark.api.text.TokenRange;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a passage with the quoted stretches in it; what is said inside of these is no part
 * of it.
 */
final class Sentence {

  private static final String CLAUSE_ENDS = ",.?!…—–";

  private final Article article;
  private final int from;
  private final int to;
  private final List<QuotedStretch> stretches;
  private final int[] cues;
  private final boolean narrated;
  private final boolean attributed;

  /**
   * @param stretches the outermost stretches of the passage that lie in the sentence, in text order
   */
  Sentence(Article article, int from, int to, List<QuotedStretch> stretches) {
    this.article = article;
    this.from = from;
    this.to = to;
    this.stretches = List.copyOf(stretches);
    this.cues = new int[stretches.size() + 1];
    boolean cued = false;
    boolean words = false;
    for (int i = 0; i < cues.length; i++) {
      cues[i] = article.countCues(gapStart(i), gapEnd(i));
      cued |= cues[i] > 0;
      words |= !article.tokens(gapStart(i), gapEnd(i)).isEmpty();
    }
    this.narrated = words;
    this.attributed = cued || hasSourceBesideMarks();
  }

  /** Index after its last character. */
  int end() {
    return to;
  }

  List<QuotedStretch> stretches() {
    return stretches;
  }

  /** Number of cues between a stretch and the one before it. */
  int cuesBefore(int stretch) {
    return cues[stretch];
  }

  /** Whether somebody is presented as the source: by a cue verb, a colon or a dash. */
  boolean isAttributed() {
    return attributed;
  }

  private boolean hasSourceBesideMarks() {
    return !stretches.isEmpty()
        && (article.lastBefore(stretches.get(0).span().start(), from) == ':'
            || endsInSource(stretches.get(stretches.size() - 1)));
  }

  /** Whether the source follows after a colon or dash: {@code “A”: clerk}, {@code “A.” — Holm}. */
  private boolean endsInSource(QuotedStretch last) {
    char next = article.firstAfter(last.span().end(), to);
    return next == ':' || ((next == '—' || next == '–') && !hasWordsBeforeFirst());
  }

  /** Whether words stand before the first stretch. */
  boolean hasWordsBeforeFirst() {
    return !article.tokens(from, gapEnd(0)).isEmpty();
  }

  /** Whether there are words outside the stretches. */
  boolean hasNarration() {
    return narrated;
  }

  /** Whether two stretches belong to one quote, with this many cues between them. */
  boolean joins(QuotedStretch first, QuotedStretch second, int cuesBetween) {
    int start = first.span().end();
    int end = second.span().start();
    if (cuesBetween == 1) {
      char before = article.lastBefore(end, start);
      return endsClause(first) && (before == ',' || before == ':');
    }
    if (cuesBetween > 1) {
      return false;
    }
    if (isAttributed()) {
      return true;
    }
    TokenRange between = article.tokens(start, end);
    return between.isEmpty()
        || (between.size() == 1 && Words.CONNECTIVES.contains(article.word(between.first())));
  }

  /** Whether a stretch is the beginning of a sentence, or follows a comma, a colon or a cue. */
  boolean isIntroduced(QuotedStretch stretch) {
    int start = stretch.span().start();
    if (article.tokens(from, start).isEmpty()
        || ",:".indexOf(article.lastBefore(start, from)) >= 0) {
      return true;
    }
    @Nullable String before = article.wordBefore(start, from);
    return before != null
        && (before.equals("that")
            || (article.isCueWord(before) && !Words.NAMING_CUES.contains(before)));
  }

  /** Whether a stretch ends like a clause of its own: with punctuation inside or a comma after. */
  boolean endsClause(QuotedStretch stretch) {
    return CLAUSE_ENDS.indexOf(article.charAt(stretch.content().end() - 1)) >= 0
        || article.firstAfter(stretch.span().end(), to) == ',';
  }

  /** Whether the words right before a stretch say that a name follows. */
  boolean isNamed(QuotedStretch stretch) {
    return announces(stretch, Words.NAMING);
  }

  /** Whether the words right before a stretch say that a word is meant as a word. */
  boolean isTerm(QuotedStretch stretch) {
    return announces(stretch, Words.TERMS);
  }

  private boolean announces(QuotedStretch stretch, Set<String> words) {
    TokenRange before = article.tokens(from, stretch.span().start());
    int last = before.end() - 1;
    if (last >= before.first() && Words.ARTICLES.contains(article.word(last))) {
      last--;
    }
    if (last < before.first()) {
      return false;
    }
    boolean knownAs =
        last > before.first()
            && article.word(last).equals("as")
            && article.word(last - 1).equals("known");
    return words.contains(knownAs ? "known" : article.word(last));
  }

  private int gapStart(int gap) {
    return gap == 0 ? from : stretches.get(gap - 1).span().end();
  }

  private int gapEnd(int gap) {
    return gap == stretches.size() ? to : stretches.get(gap).span().start();
  }
}
