package dev.pressmark.core.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.link.Variant.Printing;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Variants by their definition, and what is folded before words are compared. */
class VariantTest {

  private static List<String> words(String text) {
    Tokens tokens = Tokens.of(text);
    return new FoldedWords().of(text, tokens, TokenSet.range(0, tokens.size()));
  }

  private static Variant direct(String one, String other) {
    return Variant.of(new Printing(words(one), true), new Printing(words(other), true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ramp is shut.|THE RAMP – is shut!|VERBATIM",
        "“The ramp is shut”|the ramp is shut|VERBATIM",
        "a well-known ramp|a well known ramp|VERBATIM",
        "We don't and can’t sail|we do not and cannot sail|VERBATIM",
        "It's shut; they're late, we've said, I'll go, I'm off|It is shut, they are late, we have"
            + " said, I will go, I am off|VERBATIM",
        "Let’s go|let us go|VERBATIM",
        "the mayor's ramp|the mayor ramp|VERBATIM",
        "a café|A cafe\u0301|VERBATIM",
        "he'd go|he would go|PARAPHRASED",
        "we would rather go by night|we'd rather go by night|EDITED",
        "the old ramp is shut for good|the ramp is shut|TRIMMED",
        "the ramp is shut|the ramp is now closed and shut off|TRIMMED",
        "one two three four five|one two three x y|EDITED",
        "one two three four five|one two x y z|PARAPHRASED",
        "five four three two one|one two three four five|PARAPHRASED",
      })
  void ofTwoDirectPrintings(String one, String other, Variant variant) {
    assertThat(direct(one, other)).isEqualTo(variant);
    assertThat(direct(other, one)).isEqualTo(variant);
  }

  @Test
  void quotednessTakesPrecedence() {
    Printing direct = new Printing(List.of("a"), true);
    Printing indirect = new Printing(List.of("a"), false);
    assertThat(Variant.of(direct, indirect)).isEqualTo(Variant.DIRECT_INDIRECT);
    assertThat(Variant.of(indirect, direct)).isEqualTo(Variant.DIRECT_INDIRECT);
    assertThat(Variant.of(indirect, indirect)).isEqualTo(Variant.INDIRECT_INDIRECT);
  }

  /** The common subsequence against the definition: the longest of all subsequences of one. */
  @Test
  void theLongestCommonSubsequenceIsTheLongestOfAll() {
    Seeds.forEach(
        500,
        random -> {
          List<String> one = some(random);
          List<String> other = some(random);
          int longest = 0;
          for (int mask = 0; mask < 1 << one.size(); mask++) {
            List<String> part = new ArrayList<>();
            for (int i = 0; i < one.size(); i++) {
              if ((mask >> i & 1) == 1) {
                part.add(one.get(i));
              }
            }
            longest = Math.max(longest, isIn(part, other) ? part.size() : 0);
          }
          int shorter = Math.min(one.size(), other.size());
          Variant expected =
              one.equals(other)
                  ? Variant.VERBATIM
                  : longest == shorter
                      ? Variant.TRIMMED
                      : longest * 10 >= shorter * 6 ? Variant.EDITED : Variant.PARAPHRASED;
          assertThat(Variant.of(new Printing(one, true), new Printing(other, true)))
              .as(one + " " + other)
              .isEqualTo(expected);
        });
  }

  private static List<String> some(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 1 + random.nextInt(7); i > 0; i--) {
      words.add(String.valueOf((char) ('a' + random.nextInt(4))));
    }
    return words;
  }

  private static boolean isIn(List<String> part, List<String> whole) {
    int next = 0;
    for (String word : whole) {
      if (next < part.size() && part.get(next).equals(word)) {
        next++;
      }
    }
    return next == part.size();
  }
}
