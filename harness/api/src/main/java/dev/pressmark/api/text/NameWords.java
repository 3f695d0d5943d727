package dev.pressmark.api.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a name, in small letters.
 *
 * @param words in their order; none for a text without a token
 */
record NameWords(List<Word> words) {

  private static final String HYPHENS = "-\u2010\u2011";
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** Before a surname; those that are given names as well only in small letters or by a hyphen. */
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "ter", "ten", "de", "du", "dos", "das", "della", "la", "le");

  private static final Set<String> SMALL_PARTICLES =
      Set.of("al", "el", "ben", "bin", "ibn", "del", "di", "da", "des", "af", "av", "zu", "zur");

  /**
   * A word of a name.
   *
   * @param text its letters and digits, parts joined by hyphens
   * @param small whether it was written with a small first letter
   * @param dotted whether a full stop follows it
   */
  record Word(String text, boolean small, boolean dotted) {

    boolean isParticle() {
      return PARTICLES.contains(text) || (small && SMALL_PARTICLES.contains(text));
    }

    boolean isInitial() {
      return text.codePointCount(0, text.length()) == 1 && Character.isLetter(text.codePointAt(0));
    }

    /** Without particles that hyphens join to it: {@code al-Assad}; hyphens as spaces. */
    String core() {
      String rest = text;
      for (int hyphen = rest.indexOf('-'); hyphen > 0; hyphen = rest.indexOf('-')) {
        String part = rest.substring(0, hyphen);
        if (!PARTICLES.contains(part) && !SMALL_PARTICLES.contains(part)) {
          break;
        }
        rest = rest.substring(hyphen + 1);
      }
      return rest.replace('-', ' ');
    }
  }

  NameWords {
    words = List.copyOf(words);
  }

  static NameWords of(String name) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFC);
    Tokens tokens = Tokens.of(text);
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      StringBuilder word = new StringBuilder(tokens.get(i));
      int first = i;
      while (i + 1 < tokens.size() && isOneWord(text, tokens, i)) {
        word.append(tokens.start(i + 1) == tokens.end(i) ? "" : "-").append(tokens.get(++i));
      }
      int end = tokens.end(i++);
      words.add(
          new Word(
              word.toString()
                  .toLowerCase(Locale.ROOT)
                  .replace('\u2019', '\'')
                  .replace('\u02BC', '\''),
              Character.isLowerCase(text.codePointAt(tokens.start(first))),
              end < text.length() && text.charAt(end) == '.'));
    }
    boolean article =
        words.size() > 1 && !words.get(0).dotted && ARTICLES.contains(words.get(0).text);
    return new NameWords(article ? words.subList(1, words.size()) : words);
  }

  /** Whether a token and the next are joined by a hyphen, or by nothing as in {@code F16}. */
  private static boolean isOneWord(String text, Tokens tokens, int token) {
    int end = tokens.end(token);
    int gap = tokens.start(token + 1) - end;
    return gap == 0 || (gap == 1 && HYPHENS.indexOf(text.charAt(end)) >= 0);
  }

  /** The words in one line, hyphens as spaces. */
  String form() {
    return phrase(withInitialsJoined());
  }

  private static String phrase(List<Word> words) {
    return words.stream().map(Word::text).collect(Collectors.joining(" ")).replace('-', ' ');
  }

  /** Initials that follow each other as one word. */
  private List<Word> withInitialsJoined() {
    List<Word> joined = new ArrayList<>();
    boolean open = false;
    for (Word word : words) {
      int last = joined.size() - 1;
      if (open && word.isInitial()) {
        Word before = joined.get(last);
        joined.set(last, new Word(before.text + word.text, before.small, word.dotted));
      } else {
        joined.add(word);
        open = word.isInitial();
      }
    }
    return joined;
  }

  /** Without titles in front and letters after the name; the same where nothing would be left. */
  NameWords untitled() {
    int start = 0;
    for (int title = titleAt(0); title > 0; title = titleAt(start)) {
      start += title;
    }
    List<Word> rest = new NameWords(words.subList(start, words.size())).withInitialsJoined();
    int end = rest.size();
    for (int after = lettersBefore(rest, end); after > 0; after = lettersBefore(rest, end)) {
      end -= after;
    }
    return end == 0 ? this : new NameWords(rest.subList(0, end));
  }

  /** The number of words of the longest title that begins here; 0 where none does. */
  private int titleAt(int start) {
    for (int length = Math.min(Titles.LONGEST, words.size() - start); length > 0; length--) {
      if (Titles.isBefore(phrase(words.subList(start, start + length)))) {
        return length;
      }
    }
    return 0;
  }

  /** The number of words of the letters after a name that end here; one word is always left. */
  private static int lettersBefore(List<Word> words, int end) {
    for (int length = Math.min(2, end - 1); length > 0; length--) {
      if (Titles.isAfter(phrase(words.subList(end - length, end)))) {
        return length;
      }
    }
    return 0;
  }

  /** Without Jr, Sr and numerals at the end; one word is always left. */
  List<Word> withoutSuffix() {
    int end = words.size();
    while (end > 1 && Titles.isSuffix(words.get(end - 1).text)) {
      end--;
    }
    return words.subList(0, end);
  }
}
