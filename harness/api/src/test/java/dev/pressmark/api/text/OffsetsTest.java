package dev.pressmark.api.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OffsetsTest {

  private static final List<String> PIECES =
      List.of("a", "é", "e\u0301", "\u00A0", "“", "👩\u200D🚀", "☂\uFE0F", "𝐀", "\n", "नि");

  @Test
  void everyUnitAgreesWithTheJdkOnRandomTexts() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder builder = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        builder.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String text = builder.toString();
      Offsets offsets = Offsets.of(text);
      for (int i = 0; i <= text.length(); i++) {
        if (i > 0
            && i < text.length()
            && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
          int inside = i;
          assertThatThrownBy(() -> offsets.fromUtf16(inside, OffsetUnit.CODE_POINT))
              .isInstanceOf(OffsetException.class);
          continue;
        }
        int codePoint = text.codePointCount(0, i);
        int bytes = text.substring(0, i).getBytes(StandardCharsets.UTF_8).length;
        assertThat(offsets.fromUtf16(i, OffsetUnit.CODE_POINT))
            .as("seed %d", seed)
            .isEqualTo(codePoint);
        assertThat(offsets.fromUtf16(i, OffsetUnit.UTF8)).as("seed %d", seed).isEqualTo(bytes);
        assertThat(offsets.toUtf16(codePoint, OffsetUnit.CODE_POINT)).isEqualTo(i);
        assertThat(offsets.toUtf16(bytes, OffsetUnit.UTF8)).isEqualTo(i);
        assertThat(offsets.toUtf16(i, OffsetUnit.UTF16)).isEqualTo(i);
      }
      int end = offsets.length(OffsetUnit.UTF8);
      assertThatThrownBy(() -> offsets.toUtf16(end + 1, OffsetUnit.UTF8))
          .isInstanceOf(OffsetException.class);
    }
  }

  @Test
  void anOffsetInsideACharacterIsRefused() {
    Offsets offsets = Offsets.of("a👩b");
    assertThatThrownBy(() -> offsets.toUtf16(2, OffsetUnit.UTF16))
        .isInstanceOf(OffsetException.class)
        .hasMessageContaining("inside a surrogate pair")
        .hasMessageContaining("1 or 3");
    for (int inside = 2; inside <= 4; inside++) {
      int at = inside;
      assertThatThrownBy(() -> offsets.toUtf16(at, OffsetUnit.UTF8))
          .isInstanceOf(OffsetException.class)
          .hasMessageContaining("inside a character");
    }
    assertThat(offsets.toUtf16(5, OffsetUnit.UTF8)).isEqualTo(3);
    assertThat(offsets.toUtf16(2, OffsetUnit.CODE_POINT)).isEqualTo(3);
  }

  @Test
  void halfASurrogatePairHasNoOffsets() {
    assertThatThrownBy(() -> Offsets.of("a\uD83D b")).hasMessageContaining("surrogate");
  }

  @Test
  void anEmptyTextHasOneOffset() {
    assertThat(Offsets.of("").length(OffsetUnit.UTF8)).isZero();
    assertThat(Offsets.of("").toUtf16(0, OffsetUnit.CODE_POINT)).isZero();
  }
}
