package dev.pressmark.baselines.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.PredictedDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of {@code dates.examples}. */
class DatesExamplesTest {

  static final String PUBLISHED = "2024-05-03";

  static Stream<Arguments> examples() {
    return lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(
            line -> {
              String[] cells = line.split("\\|", 2);
              return Arguments.of(cells[0].strip(), cells[1].strip());
            });
  }

  static Stream<String> lines() {
    try (InputStream in =
        Objects.requireNonNull(DatesExamplesTest.class.getResourceAsStream("dates.examples"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isRead(String marked, String said) {
    String text = marked.replaceAll("[\\[\\]]", "");
    List<PredictedDate> dates = Dates.dates(text, PUBLISHED);
    assertThat(Dates.marked(text, dates)).isEqualTo(marked);
    assertThat(Dates.said(dates)).isEqualTo(said);
  }
}
