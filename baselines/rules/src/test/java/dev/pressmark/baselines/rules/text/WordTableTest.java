package dev.pressmark.baselines.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTableTest {

  @Test
  void entriesAreLinesAndCommentsAreNone() {
    assertThat(WordTable.parse("t", "# head\n\nsay says : that  aside # why\nask:wh\n"))
        .containsExactly(
            new WordTable.Entry("say says", List.of("that", "aside")),
            new WordTable.Entry("ask", List.of("wh")));
    assertThat(WordTable.parse("t", "")).isEmpty();
  }

  @Test
  void aLineThatIsNoEntryIsNamed() {
    assertThatThrownBy(() -> WordTable.parse("verbs.txt", "say: that\nask\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("verbs.txt:2")
        .hasMessageContaining("\"ask\"");
    assertThatThrownBy(() -> WordTable.parse("verbs.txt", "ask: # nothing\n"))
        .hasMessageContaining("verbs.txt:1");
  }

  @Test
  void aMissingTableIsNamed() {
    assertThatThrownBy(() -> WordTable.read(WordTable.class, "none.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none.txt");
  }

  @Test
  void everyClassHasWords() {
    for (WordClass wordClass : WordClass.values()) {
      assertThat(WordTable.read(WordClass.class, "word-classes.txt"))
          .anyMatch(entry -> entry.key().replace(' ', '_').equalsIgnoreCase(wordClass.name()));
    }
  }
}
