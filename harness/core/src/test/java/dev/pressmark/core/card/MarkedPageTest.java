package dev.pressmark.core.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MarkedPageTest {

  private static final String BEGIN = "<!-- generated: table -->";
  private static final String END = "<!-- /generated -->";

  private static @Nullable List<String> part(String name) {
    return name.equals("table") ? List.of("| a |", "|---|") : null;
  }

  private static List<String> problems(String page) {
    Problems problems = new Problems();
    MarkedPage.renewed(page, "README.md", MarkedPageTest::part, problems);
    return problems.list().stream().map(Problem::toString).toList();
  }

  private static String renewed(String page) {
    Problems problems = new Problems();
    String renewed = MarkedPage.renewed(page, "README.md", MarkedPageTest::part, problems);
    assertThat(problems.list()).isEmpty();
    return renewed;
  }

  private static List<String> lines(Random random) {
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      lines.add(List.of("text", "", "| old |", "<!-- note -->").get(random.nextInt(4)));
    }
    return lines;
  }

  @Test
  void onlyWhatIsBetweenMarksChangesAndOnce() {
    Seeds.forEach(
        300,
        random -> {
          List<String> page = new ArrayList<>();
          List<String> expected = new ArrayList<>();
          for (int i = random.nextInt(4); i >= 0; i--) {
            List<String> outside = lines(random);
            page.addAll(outside);
            expected.addAll(outside);
            page.add(BEGIN);
            page.addAll(lines(random));
            page.add(END);
            expected.addAll(List.of(BEGIN, "| a |", "|---|", END));
          }
          String made = renewed(String.join("\n", page));
          assertThat(made).isEqualTo(String.join("\n", expected));
          assertThat(renewed(made)).isEqualTo(made);
        });
  }

  @Test
  void aPageWithoutMarksStaysAsItIs() {
    assertThat(renewed("one\ntwo\n")).isEqualTo("one\ntwo\n");
  }

  @Test
  void marksOutOfTurnAndUnknownPartsAreProblems() {
    assertThat(problems("a\n" + BEGIN)).singleElement().asString().contains("README.md:2: no ");
    assertThat(problems(END)).singleElement().asString().startsWith("README.md:1: the mark");
    assertThat(problems(BEGIN + "\n" + BEGIN + "\n" + END))
        .singleElement()
        .asString()
        .startsWith("README.md:2: the mark");
    assertThat(problems("<!-- generated: poem -->\n" + END))
        .singleElement()
        .asString()
        .contains("the part poem");
  }
}
