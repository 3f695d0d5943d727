package dev.pressmark.bench.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.system.ArticleInput;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForksTest {

  /** The message is that of JMH 1.37. */
  @Test
  void anotherRunOfJmhIsNamed() {
    String message =
        "ERROR: Another JMH instance might be running. Unable to acquire the JMH lock"
            + " (/tmp/jmh.lock), exiting. Use -Djmh.ignoreLock=true to forcefully continue.";
    assertThat(Forks.reason(message, "marks", List.of()))
        .startsWith("another run of JMH goes on on this machine")
        .contains("PRESSMARK_JAVA_OPTS=-Djmh.ignoreLock=true");
  }

  @Test
  void aForkThatBrokeDownLeavesItsLastWords() {
    ForkOutput output = new ForkOutput();
    for (int i = 0; i < 100; i++) {
      output.print("line ");
      output.println(Integer.toString(i));
    }
    assertThat(output.lines()).hasSize(40).endsWith("line 98", "line 99");
    assertThat(Forks.reason("Forked VM failed", "marks", output.lines()))
        .startsWith("a fork with marks broke down: Forked VM failed")
        .endsWith("line 99");
  }

  @Test
  void lengthClassesAreOfEqualSizeAndAscend() {
    List<ArticleInput> articles =
        IntStream.range(0, 29)
            .mapToObj(
                i -> new ArticleInput("a" + i, "x".repeat(1 + (i * 7) % 29), "en", null, null))
            .toList();
    List<LengthClass> classes = LengthClass.of(articles);
    assertThat(classes).hasSize(LengthClass.CLASSES);
    assertThat(classes.stream().mapToInt(one -> one.articles().size()).sum()).isEqualTo(29);
    assertThat(classes).allMatch(one -> one.articles().size() == 3 || one.articles().size() == 4);
    assertThat(classes.stream().map(LengthClass::meanCharacters)).isSorted();
    long[] lengths = articles.stream().mapToLong(one -> one.text().length()).toArray();
    assertThat(classes).allMatch(one -> one.mean(lengths) == one.meanCharacters());
    assertThat(LengthClass.of(articles.subList(0, 3))).hasSize(3);
  }
}
