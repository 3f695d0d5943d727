package dev.pressmark.baselines.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days of saying in invented sentences, published on Friday, 3 May 2024. */
class SaidReaderTest {

  private static DatedText read(String text) {
    return new DateReader().read(new ArticleInput("x", text, "en", "2024-05-03", null));
  }

  /** The days of what stands in marks, with the cue "said" where one follows. */
  private static List<String> said(String text) {
    List<Reported> quotes = new ArrayList<>();
    for (int at = text.indexOf('“'); at >= 0; at = text.indexOf('“', at + 1)) {
      Span words = new Span(at, text.indexOf('”', at) + 1);
      int cue = text.indexOf("said", words.end());
      boolean near = cue >= 0 && cue - words.end() < 20;
      List<Span> cues = near ? List.of(new Span(cue, cue + 4)) : List.of();
      quotes.add(new Reported(List.of(words), cues));
    }
    return new SaidReader()
        .read(read(text), quotes).stream().map(day -> day == null ? "–" : day).toList();
  }

  @Test
  void theDayBesideTheCueIsThatOfTheQuote() {
    assertThat(said("“The pump has failed,” Holm said on Tuesday.")).containsExactly("2024-04-30");
    assertThat(said("On 2 May, “the pump failed,” Holm said.")).containsExactly("2024-05-02");
    assertThat(said("“The pump has failed,” Holm said.")).containsExactly("–");
  }

  @Test
  void aDayInsideTheWordsIsNot() {
    assertThat(said("“The pump failed on Tuesday,” Holm said.")).containsExactly("–");
  }

  @Test
  void aDayThatOnlyLimitsIsNot() {
    assertThat(said("“The pump will run,” Holm said, by Friday.")).containsExactly("–");
  }

  @Test
  void aDayIsCarriedOnWithinTheParagraph() {
    String text =
        "“It failed,” Holm said on Tuesday. “It is old.”\nIt rained. “It is new,” Ruiz said.";
    assertThat(said(text)).containsExactly("2024-04-30", "2024-04-30", "–");
  }

  @Test
  void aColonLeadsToTheNextParagraph() {
    String text = "A letter dated 4 March was read out:\n“We could not hear the owls.”";
    assertThat(said(text)).containsExactly("2024-03-04");
  }

  @Test
  void wordsInMarksAreResolvedOnTheDayTheyWereSaid() {
    String text = "“The pump failed here last night,” Holm said on Tuesday.";
    assertThat(Dates.said(Dates.dates(text, "2024-05-03")))
        .isEqualTo("TIME 2024-04-29TNI; DATE 2024-04-30");
  }

  @Test
  void aSpokenStretchTakesItsOwnDay() {
    String text = "He spoke: yesterday it rained.";
    Span words = new Span(10, 30);
    assertThat(Dates.said(read(text).dates(List.of(new Spoken(words, "2020-03-01")))))
        .isEqualTo("DATE 2020-02-29");
    assertThat(Dates.said(read(text).dates(List.of(new Spoken(words, null)))))
        .isEqualTo("DATE 2024-05-02");
  }
}
