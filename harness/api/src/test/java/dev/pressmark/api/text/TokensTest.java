package dev.pressmark.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The token rule of the scoring specification, case by case. */
class TokensTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Holm said no; Holm|said|no",
        "“Don’t!”; Don’t",
        "don't can\u02BCt; don't|can\u02BCt",
        "Ruiz's boat, the crews’ pay; Ruiz|boat|the|crews|pay",
        "RUIZ'S BOAT; RUIZ|BOAT",
        "it’s; it",
        "o'clock's; o'clock",
        "the 24th of May, 1st, 22ND; the|24th|of|May|1st|22ND",
        "24the 24thx; 24|the|24|thx",
        "F16 A4 3pm 1990s; F|16|A|4|3|pm|1990|s",
        "1990's; 1990",
        "1,500.75; 1|500|75",
        "e\u0301te\u0301 naïve; e\u0301te\u0301|naïve",
        "☂\uFE0F 3\uFE0F\u20E3; 3",
        "👩‍🚀 up; up",
        "a\u00A0b; a|b",
        "‘quoted’ words; quoted|words",
        "'s gone; s|gone",
        "rock'n'roll; rock'n'roll",
        "x''y; x|y",
        "नमस्ते १२; नमस्ते|१२",
        "𝐀𝐁; 𝐀𝐁",
        "well-known; well|known",
      })
  void tokens(String text, String expected) {
    assertThat(String.join("|", tokensOf(text))).isEqualTo(expected);
  }

  @Test
  void anEmptyTextHasNone() {
    assertThat(Tokens.of("").size()).isZero();
    assertThat(Tokens.of("").in(new Span(0, 1)).isEmpty()).isTrue();
  }

  @Test
  void aTokenBelongsToEverySpanThatCoversOneOfItsCharacters() {
    Tokens tokens = Tokens.of("one two, three");
    assertThat(tokens.in(new Span(0, 14))).isEqualTo(new TokenRange(0, 3));
    assertThat(tokens.in(new Span(2, 5))).isEqualTo(new TokenRange(0, 2));
    assertThat(tokens.in(new Span(7, 9)).isEmpty()).isTrue();
    assertThat(tokens.in(new Span(8, 10))).isEqualTo(new TokenRange(2, 3));
    assertThat(tokens.in(new Span(3, 4)).isEmpty()).isTrue();
    assertThat(tokens.in(new Span(13, 40))).isEqualTo(new TokenRange(2, 3));
  }

  private static List<String> tokensOf(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      found.add(tokens.get(i));
    }
    return found;
  }
}
