package dev.pressmark.api.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The part of the token rule that concerns quotes alone: a leading <em>that, to, whether, if</em>
 * is ignored in a first segment of more than one token, unless it is the first word after an
 * opening quotation mark. Annotators and systems differ about it without meaning anything by it.
 *
 * <p>It is judged by the page, never by what a label says about marks: so equal spans are equal
 * units, whatever is known about them.
 */
public final class LeadingWord {

  private static final Set<String> IGNORED = Set.of("that", "to", "whether", "if");

  private static final int LONGEST = "whether".length();

  /** Between two letters these make one word of two tokens: {@code that’s}, {@code to-do}. */
  private static final String JOINERS = "'\u2019\u02BC-\u2010\u2011";

  private LeadingWord() {}

  /**
   * The tokens of a quote's first segment without the word that is ignored.
   *
   * @param text the text
   * @param tokens its tokens
   * @param stretches its stretches in quotation marks; asked for only where a word may be ignored
   * @param segment the first segment of a quote
   * @return the tokens of the segment, or all but the first; empty where it has none
   */
  public static TokenRange without(
      String text, Tokens tokens, Supplier<List<QuotedStretch>> stretches, Span segment) {
    TokenRange range = tokens.in(segment);
    boolean ignored =
        range.size() > 1
            && isWholeWord(text, tokens, range.first())
            && !isFirstInMarks(tokens, stretches.get(), range.first());
    return ignored ? new TokenRange(range.first() + 1, range.end()) : range;
  }

  private static boolean isWholeWord(String text, Tokens tokens, int token) {
    int after = tokens.end(token);
    if (after - tokens.start(token) > LONGEST
        || !IGNORED.contains(tokens.get(token).toLowerCase(Locale.ROOT))) {
      return false;
    }
    return after + 1 >= text.length()
        || JOINERS.indexOf(text.charAt(after)) < 0
        || !Character.isLetter(text.codePointAt(after + 1));
  }

  private static boolean isFirstInMarks(Tokens tokens, List<QuotedStretch> stretches, int token) {
    return stretches.stream()
        .anyMatch(stretch -> stretch.opened() && tokens.in(stretch.content()).first() == token);
  }
}
