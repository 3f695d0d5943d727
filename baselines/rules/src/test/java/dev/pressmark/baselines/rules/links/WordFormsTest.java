package dev.pressmark.baselines.rules.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {

  @ParameterizedTest
  @CsvSource({
    "Karaçamlık, karacamlık",
    "Don’t, don't",
    "twelve, 12",
    "007, 7",
    "24th, 24",
    "0, 0",
    "QUAY, quay"
  })
  void folds(String token, String folded) {
    assertThat(WordForms.fold(token)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "closing, clos",
    "closed, clos",
    "close, clos",
    "ferries, fer",
    "ferry, fer",
    "stopped, stop",
    "stops, stop",
    "glass, glas",
    "sea, sea"
  })
  void stems(String folded, String stem) {
    assertThat(WordForms.stem(folded)).isEqualTo(stem);
  }

  @ParameterizedTest
  @CsvSource({"not, true", "can't, true", "never, true", "now, false", "knot, false"})
  void knowsNegations(String folded, boolean negation) {
    assertThat(WordForms.isNegation(folded)).isEqualTo(negation);
  }
}
