package dev.pressmark.core.link;

import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.align.TokenSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The words of a printing as two printings of one utterance are compared: without case, marks and
 * hyphens, contractions written out. Tokens have neither quotation marks nor hyphens already.
 *
 * <p>Folded are {@code n't}, {@code 're}, {@code 've}, {@code 'll}, {@code 'm}, {@code let's}, and
 * {@code 's} after a pronoun, read as <em>is</em>. Not folded is {@code 'd}, which may be
 * <em>had</em> or <em>would</em>. Safe for use by several threads.
 */
final class FoldedWords {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("[\u2019\u02BC]");

  private static final Map<String, List<String>> IRREGULAR =
      Map.of(
          "can't", List.of("can", "not"),
          "cannot", List.of("can", "not"),
          "won't", List.of("will", "not"),
          "shan't", List.of("shall", "not"));

  private static final Map<String, String> ENDINGS =
      Map.of("n't", "not", "'re", "are", "'ve", "have", "'ll", "will", "'m", "am");

  /** Before {@code 's}, which the token rule leaves out of the token. */
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "that", "there", "here", "what", "who", "where", "when", "how");

  /** What was folded already, by token: a text has far more tokens than different ones. */
  private final Map<String, List<String>> folded = new ConcurrentHashMap<>();

  /** The folded words of some tokens of a text, in its order. */
  List<String> of(String text, Tokens tokens, TokenSet some) {
    List<String> words = new ArrayList<>(some.size());
    some.stream()
        .forEach(
            token -> {
              List<String> one = folded.computeIfAbsent(tokens.get(token), FoldedWords::expand);
              words.addAll(one);
              String last = one.get(one.size() - 1);
              if ((PRONOUNS.contains(last) || last.equals("let"))
                  && endsInS(text, tokens.end(token))) {
                words.add(last.equals("let") ? "us" : "is");
              }
            });
    return words;
  }

  private static List<String> expand(String token) {
    String word = fold(token);
    List<String> irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
      if (word.length() > ending.getKey().length() && word.endsWith(ending.getKey())) {
        return List.of(
            word.substring(0, word.length() - ending.getKey().length()), ending.getValue());
      }
    }
    return List.of(word);
  }

  private static boolean endsInS(String text, int end) {
    return end + 1 < text.length()
        && fold(text.substring(end, end + 2)).equals("'s")
        && (end + 2 == text.length() || !Character.isLetterOrDigit(text.codePointAt(end + 2)));
  }

  private static String fold(String word) {
    String apostrophes = APOSTROPHES.matcher(word).replaceAll("'");
    String decomposed = Normalizer.normalize(apostrophes, Normalizer.Form.NFKD);
    return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
