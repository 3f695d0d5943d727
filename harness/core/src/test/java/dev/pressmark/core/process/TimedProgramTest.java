package dev.pressmark.core.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.text.Span;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TimedProgramTest {

  private static final RunSettings SETTINGS =
      RunSettings.DEFAULT.withArticleLimit(Duration.ofSeconds(20));

  private static TimedProgram start() throws InterruptedException {
    return TimedProgram.start(
        ExternalProgram.of(ExternalRunTest.obedient(), null), PublicationDay.WITHHELD, SETTINGS);
  }

  private static ArticleInput article(String text) {
    return new ArticleInput("x1", text, "en", null, null);
  }

  @Test
  void askingIsOneStepAndReadingTheAnswerAnother() throws InterruptedException {
    try (TimedProgram program = start()) {
      assertThat(program.layers()).containsExactly(Layer.QUOTES);
      ArticleInput article = article("\uD83D\uDE00 is a smile.");
      byte[] line = program.ask(article);
      ArticlePrediction answer = Objects.requireNonNull(program.answer(line, article));
      assertThat(answer.quotes().get(0).segments().get(0).span()).isEqualTo(new Span(0, 5));
    }
  }

  /** A virtual machine cannot start for less than a few ticks, nor in less than a megabyte. */
  @Test
  void costsAreThoseOfTheProcessAndOnlyGrow() throws InterruptedException {
    try (TimedProgram program = start()) {
      long before = program.cpuNanos();
      assertThat(before).isGreaterThanOrEqualTo(20_000_000);
      for (int i = 0; i < 50; i++) {
        program.ask(article("Ferry " + i + "."));
      }
      assertThat(program.cpuNanos()).isGreaterThanOrEqualTo(before);
      assertThat(program.peakBytes()).isGreaterThan(1 << 20);
    }
  }

  @Test
  void whatEndsCannotBeMeasured() throws InterruptedException {
    try (TimedProgram program = start()) {
      assertThatThrownBy(() -> program.ask(article("Exit.")))
          .isInstanceOf(SystemStartException.class)
          .hasMessageStartingWith("while it was timed: its process ended");
    }
  }
}
