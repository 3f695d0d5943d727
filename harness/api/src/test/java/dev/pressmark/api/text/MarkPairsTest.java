package dev.pressmark.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkPairsTest {

  private static boolean enclosed(String text) {
    return MarkPairs.enclose(text, new Span(0, text.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“a”", "‘a’", "\"a\"", "'a'", "«a»", "»a«", "‹a›", "„a“", "„a”", "‚a‘", "「a」", "“‘a’”"
      })
  void pairsOfOneStyle(String text) {
    assertThat(enclosed(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "“", "“a", "a”", "”a“", "“a\"", "\"a”", "‘a”", "“a“", "““a””", "“a””", "''a''",
        "``a''", "â€œaâ€", "«a”"
      })
  void missingReversedMixedDoubledAndGarbledOnes(String text) {
    assertThat(enclosed(text)).isFalse();
  }

  @Test
  void whatIsEnclosedOpens() {
    long seed = 20;
    Random random = new Random(seed);
    List<String> pieces = List.of("“", "”", "‘", "’", "\"", "'", "«", "»", "a", " ");
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 1 + random.nextInt(6); k > 0; k--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      Span all = new Span(0, text.length());
      assertThat(!MarkPairs.enclose(text.toString(), all) || MarkPairs.opens(text.toString(), all))
          .as("seed %d: %s", seed, text)
          .isTrue();
      assertThat(MarkPairs.enclose("“" + "a" + text + "a" + "”", new Span(0, text.length() + 4)))
          .as("seed %d: %s", seed, text)
          .isTrue();
    }
  }
}
