package dev.pressmark.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tokens against another, slow way to find them: the rule as one regular expression. */
class TokensOracleTest {

  private static final String LETTER = "[\\p{L}&&[^\\u02BC]]";
  private static final String WORD = "[\\p{L}\\p{M}\\p{Nd}&&[^\\u02BC]]";
  private static final String APOSTROPHE = "['\\u2019\\u02BC]";

  /** An s after an apostrophe that ends the word, also where it is not joined any further. */
  private static final String GENITIVE =
      "%2$s[sS](?!%3$s)(?!%2$s%1$s)".formatted(LETTER, APOSTROPHE, WORD);

  private static final Pattern TOKEN =
      Pattern.compile(
          "(\\p{Nd}+(?:(?:[sS][tT]|[nN][dD]|[rR][dD]|[tT][hH])(?!%3$s))?"
                  .formatted(LETTER, APOSTROPHE, WORD)
              + "|%1$s(?:%1$s|\\p{M}|(?!%4$s)%2$s(?=%1$s))*)(?:%4$s)?"
                  .formatted(LETTER, APOSTROPHE, WORD, GENITIVE));

  private static final String[] ALPHABET = {
    "a", "s", "S", "t", "th", "st", "ND", "rd", "é", "e\u0301", "\u0301", "\u20E3", "ß", "İ", "ı",
    "中", "न\u093F", "𝐀", "1", "24", "٣", "𝟗", "²", "Ⅷ", "'", "\u2019", "\u02BC", "'s", "\u2019s",
    "\u02BCS", "-", "–", " ", "\u00A0", "\n", "“", "”", "\"", ".", "🚢", "\u200D", "\uFE0F", "_",
    "\u00AD", "\uD83D"
  };

  @Test
  void theSameTokensAsTheRegularExpression() {
    for (int seed = 0; seed < 40_000; seed++) {
      Random random = new Random(seed * 0x9E3779B97F4A7C15L);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14); i > 0; i--) {
        text.append(ALPHABET[random.nextInt(ALPHABET.length)]);
      }
      check(seed, text.toString(), random);
    }
  }

  private static void check(int seed, String text, Random random) {
    List<Span> expected = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      expected.add(new Span(matcher.start(1), matcher.end(1)));
    }
    Tokens tokens = Tokens.of(text);
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      found.add(new Span(tokens.start(i), tokens.end(i)));
    }
    assertThat(found).as("seed %d: \"%s\"", seed, text).isEqualTo(expected);
    if (text.isEmpty()) {
      return;
    }
    int start = random.nextInt(text.length());
    Span span = new Span(start, start + 1 + random.nextInt(text.length() - start));
    List<Span> covered = expected.stream().filter(token -> token.overlaps(span)).toList();
    TokenRange range = tokens.in(span);
    assertThat(found.subList(range.first(), range.end()))
        .as("seed %d: %s of \"%s\"", seed, span, text)
        .isEqualTo(covered);
  }
}
