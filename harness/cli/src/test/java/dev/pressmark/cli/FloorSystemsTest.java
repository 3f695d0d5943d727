package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trivial system scores what stands beside every result as the floor of its name. */
class FloorSystemsTest {

  @ParameterizedTest
  @CsvSource({
    "every-sentence, quotes",
    "every-paragraph, quotes",
    "all-tokens, quotes",
    "nobody, speakers",
    "equal-text, articleLinks"
  })
  void theSystemIsItsFloor(String system, String layer) {
    Ran ran = Ran.of("score", "--system", system, "--split", "dev", "--resamples", "0");
    assertThat(ran.code()).as(ran.err()).isZero();
    List<String> table =
        ran.out().lines().dropWhile(line -> !line.startsWith("  " + layer + " ")).toList();
    assertThat(numbers(table, " * "))
        .isEqualTo(numbers(table, "floor: " + system + " "))
        .hasSize(5);
  }

  /** Precision, recall, F1, gold and predicted of the first row that holds a mark. */
  private static List<String> numbers(List<String> table, String mark) {
    String row = table.stream().filter(line -> line.contains(mark)).findFirst().orElse("");
    List<String> words = List.of(row.strip().split(" +"));
    return words.subList(Math.max(0, words.size() - 5), words.size());
  }
}
