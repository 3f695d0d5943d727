package dev.pressmark.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> WORDS = List.of("dates", "quotes", "quote", "speakers");

  @Test
  void theNearestWordWithinAThird() {
    assertThat(Nearest.of("qoutes", WORDS)).contains("quotes");
    assertThat(Nearest.of("QUOTES", WORDS)).contains("quotes");
    assertThat(Nearest.of("quot", WORDS)).contains("quote");
    assertThat(Nearest.of("date", WORDS)).contains("dates");
    assertThat(Nearest.of("speech", WORDS)).isEmpty();
    assertThat(Nearest.of("", WORDS)).isEmpty();
    assertThat(Nearest.of("quotes", List.of())).isEmpty();
  }

  /** Of two that are equally near the one that sorts first, whatever their order. */
  @Test
  void tiesDoNotDependOnTheOrder() {
    assertThat(Nearest.of("cot", List.of("cut", "cat"))).contains("cat");
    assertThat(Nearest.of("cot", List.of("cat", "cut"))).contains("cat");
  }
}
