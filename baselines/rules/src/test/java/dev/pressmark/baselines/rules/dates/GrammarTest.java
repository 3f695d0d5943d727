package dev.pressmark.baselines.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.system.ArticleInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables and their notation. */
class GrammarTest {

  private static final List<String> WORDS =
      List.of("# words", "month 5 May | Mai.", "day 1 monday");

  private static List<String> table() throws IOException {
    return lines("dates.table");
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Grammar.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void everyRowHasAnExample() throws IOException {
    Grammar grammar = Grammar.load();
    Set<Integer> used = new TreeSet<>();
    DatesExamplesTest.examples()
        .map(example -> ((String) example.get()[0]).replaceAll("[\\[\\]]", ""))
        .forEach(
            sentence -> {
              Matcher matcher = new Matcher(grammar, Lexemes.of(sentence));
              matcher.matches();
              used.addAll(matcher.rows());
            });
    List<String> table = table();
    for (int i = 0; i < table.size(); i++) {
      boolean row = table.get(i).contains(" = ") && !table.get(i).startsWith("#");
      assertThat(!row || used.contains(i + 1)).as("line %s: %s", i + 1, table.get(i)).isTrue();
    }
  }

  @Test
  void bracketsAreChoices() {
    assertThat(Pattern.of("[the] (first|last) {month}")).hasSize(4);
    assertThat(Pattern.of("a [b [c]]")).hasSize(3);
  }

  @Test
  void whatStandsBesideAnExpressionIsNotInIt() {
    Pattern pattern = Pattern.of("for > {month} 5 < sales").get(0);
    assertThat(pattern.from()).isEqualTo(1);
    assertThat(pattern.to()).isEqualTo(3);
    assertThat(pattern.elements()).hasSize(4);
  }

  @Test
  void withoutABlankThingsAreGlued() {
    List<Element> elements = Pattern.of("{month}-{day} x").get(0).elements();
    assertThat(elements.stream().map(Element::glued)).containsExactly(false, true, true, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "section a|{month = month; line 2: } is missing",
        "section a|[{month} = month; line 2: ] is missing",
        "section a|{month}) = month; line 2: unexpected )",
        "section a|{moth} = month; line 2: no number, class or section above: moth",
        "section a|{a} = month; line 2: no number, class or section above: a",
        "section a|{month} = mouth; line 2: no meaning: mouth; allowed: amount,",
        "section a|{month} = month which; line 2: wanted: name:value, not: which",
        "section a|{month}; line 2: wanted in a section: pattern = meaning",
        "{month} = month; line 1: wanted in a section: pattern = meaning",
        "section a|for > < {month} = month; line 2: the pattern has no expression"
      })
  void aRowThatCannotBeReadIsNamed(String lines, String message) {
    assertThatThrownBy(() -> Grammar.read(WORDS, List.of(lines.split("\\|"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("dates, " + message);
  }

  @Test
  void aWordWithoutMeaningIsNamed() {
    assertThatThrownBy(() -> Grammar.read(List.of("month 5"), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("words, line 1: class, code and words are wanted");
  }

  @Test
  void aPatternIsOneLine() {
    Grammar grammar =
        Grammar.read(WORDS, List.of("section date", "the merry {month} = month which:THIS"));
    List<Matcher.Match> matches =
        new Matcher(grammar, Lexemes.of("In the merry May it rained, may it not.")).matches();
    assertThat(matches).hasSize(1);
    assertThat(matches.get(0).from()).isEqualTo(1);
    assertThat(matches.get(0).to()).isEqualTo(4);
  }

  /** The example of docs/press-dates.md. */
  @Test
  void aPatternIsAddedInOneLine() throws IOException {
    List<String> rows = new ArrayList<>(table());
    rows.add("the morrow of {day} = count count:1 unit:D sign:1");
    DateReader reader = new DateReader(Grammar.read(lines("words.table"), rows));
    String text = "It was on the morrow of 3 May.";
    List<PredictedDate> dates =
        reader.read(new ArticleInput("x", text, "en", "2024-05-03", null)).dates(List.of());
    assertThat(Dates.marked(text, dates)).isEqualTo("It was on [the morrow of 3 May].");
    assertThat(Dates.said(dates)).isEqualTo("DATE 2024-05-04");
  }
}
