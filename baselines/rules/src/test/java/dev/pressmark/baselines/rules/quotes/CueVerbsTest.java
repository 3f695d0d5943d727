package dev.pressmark.baselines.rules.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.baselines.rules.text.WordTable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of every verb of the table does what its line says. */
class CueVerbsTest {

  static Stream<Arguments> forms() {
    return WordTable.read(CueVerbs.class, "cue-verbs.txt").stream()
        .flatMap(
            entry ->
                Stream.of(entry.key().split("\\s+"))
                    .map(form -> Arguments.of(form.replace('_', ' '), entry.values())));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFormReportsWhatItsLineAllows(String form, List<String> frames) {
    if (frames.contains("clause")) {
      finds("They " + form + " the pump was old.", "indirect: the pump was old ~ " + form);
    }
    if (frames.contains("that")) {
      finds("They " + form + " that the pump was old.", "indirect: the pump was old ~ " + form);
    }
    if (frames.contains("wh")) {
      finds("They " + form + " whether it was old.", "indirect: it was old ~ " + form);
    }
    if (frames.contains("to")) {
      String object = frames.contains("object") ? " the crew" : "";
      finds("They " + form + object + " to mend it.", "indirect: mend it ~ " + form);
    }
    if (frames.contains("aside")) {
      finds(
          "“The pump is as old as Holm,” they " + form + ".",
          "direct: “The pump is as old as Holm,” ~ " + form);
    }
    if (frames.contains("gerund")) {
      finds("They " + form + " Holm of hiding it.", "indirect: hiding it ~ " + form);
    }
    if (frames.contains("name")) {
      finds(
          "They " + form + " it “a disgrace to all of our crew”.",
          "direct: “a disgrace to all of our crew” ~ " + form);
    }
    if (frames.contains("words")) {
      finds(
          "It " + form + " “Mind the step and the wet rope”.",
          "direct: “Mind the step and the wet rope” ~ " + form);
    }
  }

  private static void finds(String text, String start) {
    assertThat(Found.in(text)).as(text).hasSize(1).first().asString().startsWith(start + " ~ ");
  }
}
