package dev.pressmark.baselines.rules.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a newcomer may get wrong in a table. */
class TablesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "furniture.txt",
        "months.txt",
        "negations.txt",
        "numbers.txt",
        "releases.txt",
        "saying.txt",
        "stop-words.txt",
        "withheld.txt"
      })
  void linesAreFoldedAndStandOnce(String name) {
    List<String> lines = Table.lines(name);
    assertThat(lines).isNotEmpty();
    assertThat(new HashSet<>(lines)).hasSameSizeAs(lines);
    assertThat(lines)
        .allSatisfy(line -> assertThat(String.join(" ", Furniture.words(line))).isEqualTo(line));
  }

  @Test
  void aWordThatDeniesIsNoStopWord() {
    assertThat(Table.words("stop-words.txt"))
        .doesNotContainAnyElementsOf(Table.words("negations.txt"));
  }

  @Test
  void aMissingTableIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Table.lines("none.txt"))
        .withMessageContaining("none.txt");
  }
}
