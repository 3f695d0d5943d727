package dev.pressmark.baselines.rules.marks;

import dev.pressmark.api.text.QuotedStretch;
import dev.pressmark.api.text.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A paragraph, or what a quoted stretch holds, with the outermost quoted stretches in it. */
final class Passage {

  private static final String SENTENCE_ENDS = ".!?…";

  /** The most words of a headline. */
  private static final int HEADLINE = 30;

  /** The most words between the end of a question and the verb that reports it. */
  private static final int ATTRIBUTION = 6;

  private final Article article;
  private final int from;
  private final int to;
  private final List<QuotedStretch> stretches;

  Passage(Article article, int from, int to, List<QuotedStretch> stretches) {
    this.article = article;
    this.from = from;
    this.to = to;
    this.stretches = List.copyOf(stretches);
  }

  /** Whether no word stands before a stretch. */
  boolean beginsWith(QuotedStretch stretch) {
    return article.tokens(from, stretch.span().start()).isEmpty();
  }

  /** Whether no word stands outside a stretch. */
  boolean isAll(QuotedStretch stretch) {
    return beginsWith(stretch) && article.tokens(stretch.span().end(), to).isEmpty();
  }

  /** Whether it is set like a headline: short, and without a full stop at its end. */
  boolean isHeadline() {
    char last = article.lastBefore(to, from);
    if (!stretches.isEmpty() && stretches.get(stretches.size() - 1).span().end() == to) {
      last = article.charAt(stretches.get(stretches.size() - 1).content().end() - 1);
    }
    return ".,;:…".indexOf(last) < 0 && article.tokens(from, to).size() <= HEADLINE;
  }

  /** Whether the words outside a stretch are capitalised as in a title. */
  boolean isTitledAround(QuotedStretch stretch) {
    int start = stretch.span().start();
    int end = stretch.span().end();
    boolean before = article.tokens(from, start).isEmpty() || article.isTitled(from, start);
    boolean after = article.tokens(end, to).isEmpty() || article.isTitled(end, to);
    return before && after && !isAll(stretch);
  }

  /** Index after the last letter or digit of its first sentence. */
  int endOfFirstSentence() {
    int end = sentences().get(0).end();
    while (end > from && !Character.isLetterOrDigit(article.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Its sentences in text order; together they cover it. */
  List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    List<QuotedStretch> inside = new ArrayList<>();
    int start = from;
    int i = from;
    int next = 0;
    while (i < to) {
      boolean ends;
      if (next < stretches.size() && i == stretches.get(next).span().start()) {
        QuotedStretch stretch = stretches.get(next++);
        inside.add(stretch);
        i = stretch.span().end();
        int following = next < stretches.size() ? stretches.get(next).span().start() : to;
        ends = endsSentence(stretch, following);
      } else {
        ends = endsSentence(i);
        i++;
      }
      if (ends) {
        sentences.add(new Sentence(article, start, i, inside));
        inside.clear();
        start = i;
      }
    }
    if (start < to) {
      sentences.add(new Sentence(article, start, to, inside));
    }
    return sentences;
  }

  private boolean endsSentence(QuotedStretch stretch, int nextStretch) {
    char last = article.charAt(stretch.content().end() - 1);
    if (SENTENCE_ENDS.indexOf(last) < 0) {
      return false;
    }
    int end = stretch.span().end();
    return beginsSentence(end) && (last == '.' || !isReportedAfter(end, nextStretch));
  }

  /** Whether a verb that reports stands among the next words, before the sentence ends. */
  private boolean isReportedAfter(int index, int limit) {
    TokenRange words = article.tokens(index, limit);
    int last = Math.min(words.end(), words.first() + ATTRIBUTION);
    for (int i = words.first(); i < last; i++) {
      if (article.isCueWord(article.word(i))) {
        return true;
      }
      if (endsSentence(article.endOf(i))) {
        return false;
      }
    }
    return false;
  }

  private boolean endsSentence(int index) {
    if (index >= to || SENTENCE_ENDS.indexOf(article.charAt(index)) < 0) {
      return false;
    }
    return index + 1 < to
        && Article.isSpace(article.charAt(index + 1))
        && beginsSentence(index + 1)
        && !(article.charAt(index) == '.' && isAbbreviation(index));
  }

  /** Whether what follows an index is no lower-case word and no punctuation. */
  private boolean beginsSentence(int index) {
    int start = article.skipSpace(index, to);
    if (start == to) {
      return false;
    }
    char c = article.charAt(start);
    return !Character.isLowerCase(c) && ",;:—–-".indexOf(c) < 0;
  }

  private boolean isAbbreviation(int fullStop) {
    int start = fullStop;
    while (start > from && Character.isLetter(article.charAt(start - 1)) && fullStop - start < 8) {
      start--;
    }
    String word = article.text().substring(start, fullStop).toLowerCase(Locale.ROOT);
    return word.length() == 1 || Words.ABBREVIATIONS.contains(word);
  }
}
