package dev.pressmark.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "The pier is shut. Nobody minds.~The pier is shut.|Nobody minds.",
        "“Shut?” he asked. “Yes.” She left.~“Shut?” he asked.|“Yes.”|She left.",
        "It cost 3.5 million.~It cost 3.5 million.",
        "Wait… for it.~Wait… for it.",
        "No end~No end",
        "  spaced.\u00A0 Out  ~spaced.|Out",
      })
  void sentences(String text, String expected) {
    List<String> found = Sentences.sentences(text).stream().map(span -> span.of(text)).toList();
    assertThat(String.join("|", found)).isEqualTo(expected);
  }

  @Test
  void aTextWithoutWordsHasNone() {
    assertThat(Sentences.sentences("")).isEmpty();
    assertThat(Sentences.sentences(" \n ")).isEmpty();
  }
}
