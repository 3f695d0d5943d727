package dev.pressmark.baselines.rules.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.baselines.rules.quotes.FoundQuote;
import dev.pressmark.baselines.rules.quotes.QuoteReader;
import dev.pressmark.baselines.rules.text.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Speakers, case by case. A row is a text and, after the arrow, the names of the speakers of its
 * quotes, parted by {@code |}; {@code ¶} ends a paragraph, {@code &} joins several speakers, {@code
 * -} is nobody.
 */
class SpeakerReaderTest {

  private static final String ROWS =
      """
      Ada Holm left. “It leaks,” Holm said. → Ada Holm
      “It leaks,” Holm said. The pilot, Ada Holm, is 61. → Ada Holm
      “It leaks,” Ms Holm said. “It leaks,” said Ada Holm. → Ada Holm | Ada Holm
      Ada Holm said it leaks. “Mend it,” she said. → Ada Holm | Ada Holm
      Ada Holm said it leaks. She met Per Lund. “Mend it,” she said. → Ada Holm | Ada Holm
      Mr Per Lund said it leaks. Mrs Ada Holm said it was old. “Mend it,” he said. → Per Lund | Ada Holm | Per Lund
      Per Lund, a fisherman, said it leaks. “Mend it,” the fisherman said. → Per Lund | Per Lund
      Harbour master Ada Holm said it leaks. “Mend it,” the harbour master said. → Ada Holm | Ada Holm
      Cove College said it leaks. “Mend it,” the college said. It said it was old. → Cove College | Cove College | Cove College
      Ada Holm and Per Lund said they would row. “We row,” they said. → Ada Holm & Per Lund | Ada Holm & Per Lund
      A letter from the firm says the pump was old. It says that it leaks. → A letter from the firm | A letter from the firm
      “It leaks,” Ada Holm said.¶“Mend it.” → Ada Holm | Ada Holm
      ‘It leaks like a sieve’¶Per Lund spoke.¶“It leaks like a sieve,” Ada Holm said. → Ada Holm | Ada Holm
      Nobody said that it leaks. → -
      The crew had been told that it leaks. → -
      """;

  static Stream<Arguments> rows() {
    return ROWS.lines()
        .map(
            row -> {
              String[] sides = row.split("→");
              return Arguments.of(
                  sides[0].strip().replace('¶', '\n'),
                  Arrays.stream(sides[1].split("\\|")).map(String::strip).toList());
            });
  }

  @ParameterizedTest
  @MethodSource("rows")
  void itNames(String text, List<String> names) {
    assertThat(read(text).ofQuotes().stream().map(SpeakerReaderTest::line).toList())
        .containsExactlyElementsOf(names);
  }

  private static String line(List<PredictedSpeaker> speakers) {
    return speakers.isEmpty()
        ? "-"
        : speakers.stream()
            .map(PredictedSpeaker::name)
            .map(Objects::requireNonNull)
            .collect(Collectors.joining(" & "));
  }

  @Test
  void equalSpeakersAreOneEntity() {
    String text = "Ada Holm said it leaks. “Mend it,” Holm said. “Now,” she said.";
    Speakers speakers = read(text);
    assertThat(speakers.ofQuotes().stream().map(of -> of.get(0).entity()).distinct()).hasSize(1);
    PredictedEntity holm =
        speakers.entities().stream()
            .filter(e -> e.id().equals(speakers.ofQuotes().get(0).get(0).entity()))
            .findFirst()
            .orElseThrow();
    assertThat(holm.name()).isEqualTo("Ada Holm");
    assertThat(holm.mentions().stream().map(span -> span.of(text))).contains("Ada Holm", "Holm");
  }

  @Test
  void anEmptyPageHasNobody() {
    assertThat(read("").entities()).isEmpty();
  }

  private static Speakers read(String text) {
    Page page = Page.of(text);
    List<FoundQuote> quotes = QuoteReader.read(page);
    return SpeakerReader.read(page, quotes);
  }
}
