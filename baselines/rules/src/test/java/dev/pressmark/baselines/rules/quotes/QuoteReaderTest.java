package dev.pressmark.baselines.rules.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Quotes, case by case. A row is a text and, after the arrow, its quotes, parted by {@code |}, each
 * as type, segments, cue and source; {@code ¶} ends a paragraph, {@code >} says that a quote lies
 * in another one, {@code ?} that no source is named.
 */
class QuoteReaderTest {

  private static final String BEHIND_THE_VERB =
      """
      Holm said the pump was old. → indirect: the pump was old ~ said ~ Holm
      Holm said that the pump was old. → indirect: the pump was old ~ said ~ Holm
      Holm said on Monday that the pump was old. → indirect: the pump was old ~ said ~ Holm
      Holm said in a letter on Monday the pump was old. → indirect: the pump was old ~ said ~ Holm
      Ada Holm, who runs the ferry, claimed that the pump was old. → indirect: the pump was old ~ claimed ~ Ada Holm
      The mate, Ada Holm, has said that the pump was old. → indirect: the pump was old ~ has said ~ Ada Holm
      Holm told the council that the pump was old. → indirect: the pump was old ~ told ~ Holm
      Holm told them the pump was old. → indirect: the pump was old ~ told ~ Holm
      Holm asked whether the pump was old. → indirect: the pump was old ~ asked ~ Holm
      Holm asked who had sold the pump. → indirect: who had sold the pump ~ asked ~ Holm
      The crew asked both firms to mend the pump. → indirect: mend the pump ~ asked ~ The crew
      Holm promised to mend the pump. → indirect: mend the pump ~ promised ~ Holm
      Holm accused the crew of hiding the log. → indirect: hiding the log ~ accused ~ Holm
      Holm denied hiding the log. → indirect: hiding the log ~ denied ~ Holm
      Holm would not say whether the pump was old. → indirect: the pump was old ~ would not say ~ Holm
      Holm declined to say who had sold it. → indirect: who had sold it ~ declined to say ~ Holm
      He is supposed to have said that it was old. → indirect: it was old ~ is supposed to have said ~ He
      Holm and Ruiz said that they would row. → indirect: they would row ~ said ~ Holm & Ruiz
      The crew had been told that the pump was old. → indirect: the pump was old ~ had been told ~ nobody
      The crew were told by Holm that the pump was old. → indirect: the pump was old ~ were told ~ Holm
      Asked who took it, Mr Ruiz shrugged. → indirect: who took it ~ Asked ~ nobody
      """;

  private static final String BEFORE_THE_VERB =
      """
      The pump was old, Holm said. → indirect: The pump was old ~ said ~ Holm
      The pump was old, said a spokesman for the firm. → indirect: The pump was old ~ said ~ a spokesman for the firm
      The pump, Holm said, was old. → indirect: The pump + was old ~ said ~ Holm
      The pump was old, according to Ada Holm. → indirect: The pump was old ~ according to ~ Ada Holm
      According to Ada Holm, the pump was old. → indirect: the pump was old ~ According to ~ Ada Holm
      The pump was old, the mate told Radio Cove, which has a boat. → indirect: The pump was old ~ told ~ the mate
      """;

  private static final String IN_MARKS =
      """
      “The pump is old,” Holm said. “It leaks.” → direct: “The pump is old,” + “It leaks.” ~ said ~ Holm
      “The pump is old,” said Ada Holm, the mate. → direct: “The pump is old,” ~ said ~ Ada Holm
      “What pump?” said a voice from the back of the hall. → direct: “What pump?” ~ said ~ a voice from the back of the hall
      Holm called it “a disgrace”. → direct: “a disgrace” ~ called ~ Holm
      Holm said: “The pump is old.” → direct: “The pump is old.” ~ said ~ Holm
      « La pompe est vieille », said Holm. → direct: « La pompe est vieille » ~ said ~ Holm
      „It leaks“, said Holm. → direct: „It leaks“ ~ said ~ Holm
      'It leaks,' Holm said. → direct: 'It leaks,' ~ said ~ Holm
      “It leaks.”¶Holm left. → direct: “It leaks.” ~  ~ ?
      “It leaks,” Holm said. “Mend it.¶“Mend it now.” → direct: “It leaks,” + “Mend it. + “Mend it now.” ~ said ~ Holm
      “She told me the pump was old,” Holm said. → direct: “She told me the pump was old,” ~ said ~ Holm | >indirect: the pump was old ~ told ~ She
      A board reading “Mind the step” stood there. → direct: “Mind the step” ~ reading ~ A board
      """;

  private static final String PARTLY_IN_MARKS =
      """
      Holm said the pump was “beyond repair”. → mixed: the pump was + “beyond repair” ~ said ~ Holm
      The pump was “beyond repair”, Holm said. → mixed: The pump was + “beyond repair” ~ said ~ Holm
      The pump, she said, was “old” and leaked. → mixed: The pump + was + “old” + and leaked ~ said ~ she
      The pump was old, he said, “and it leaks”. → mixed: The pump was old + “and it leaks” ~ said ~ he
      Holm said that it was “old”, a claim the firm called “odd”. → mixed: it was + “old” ~ said ~ Holm | direct: “odd” ~ called ~ the firm
      """;

  private static final String SEVERAL =
      """
      Holm said the pump was old, adding that it leaked. → indirect: the pump was old ~ said ~ Holm | indirect: it leaked ~ adding ~ Holm
      Holm said that the pump was old and Ruiz said that it leaked. → indirect: the pump was old ~ said ~ Holm | indirect: it leaked ~ said ~ Ruiz
      Holm said the firm had claimed that it leaked. → indirect: the firm had claimed that it leaked ~ said ~ Holm | >indirect: it leaked ~ had claimed ~ the firm
      The pump was old, said Ada Holm, who added that it leaked. → indirect: The pump was old ~ said ~ Ada Holm | indirect: it leaked ~ added ~ Ada Holm
      """;

  private static final String NOTHING =
      """
      The pump leaked.
      The states of the north have old pumps.
      A report on the pump was long.
      Holm said nothing.
      The “old quarter” has few pumps.
      The crews call it “the Old Lady”.
      The ferry was called “a barge” on the quay.
      Over the door stands the carved motto “Burn oil and go on with the day”.
      """;

  static Stream<Arguments> rows() {
    return Stream.of(BEHIND_THE_VERB, BEFORE_THE_VERB, IN_MARKS, PARTLY_IN_MARKS, SEVERAL)
        .flatMap(String::lines)
        .map(
            row -> {
              String[] sides = row.split("→");
              String text = sides[0].strip().replace('¶', '\n');
              List<String> quotes =
                  Arrays.stream(sides[1].split("\\|")).map(String::strip).toList();
              return Arguments.of(text, quotes);
            });
  }

  @ParameterizedTest
  @MethodSource("rows")
  void itFinds(String text, List<String> quotes) {
    assertThat(Found.in(text)).containsExactlyElementsOf(quotes);
  }

  static Stream<String> without() {
    return NOTHING.lines();
  }

  @ParameterizedTest
  @MethodSource("without")
  void itFindsNothing(String text) {
    assertThat(Found.in(text)).isEmpty();
  }

  @Test
  void aTranscriptIsReadByItsLayout() {
    assertThat(Found.in("HOLM: And the pump?\nRUIZ: It leaks.\n"))
        .containsExactly("direct: And the pump ~ : ~ HOLM", "direct: It leaks ~ : ~ RUIZ");
  }

  @Test
  void aTranscriptHasNamesWithOccupationsAndLinesWithoutALabel() {
    String page =
        "Ada Holm, mate: Is it old?\n\nRuiz: It leaks.\n\nMend it.\n\nHolm: Now.\n\nLena Ruiz left.\n";
    assertThat(Found.in(page))
        .containsExactly(
            "direct: Is it old ~ : ~ Ada Holm",
            "direct: It leaks + Mend it ~ : ~ Ruiz",
            "direct: Now ~ : ~ Holm");
  }

  @Test
  void oneLineWithALabelIsNoTranscript() {
    assertThat(Found.in("PHOTO: The pump.\n")).isEmpty();
    assertThat(Found.in("HOLM: The pump.\nIt leaked.\n")).isEmpty();
  }
}
