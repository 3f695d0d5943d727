package dev.pressmark.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonPathTest {

  @Test
  void wordsAreStepsAndEverythingElseIsQuoted() {
    assertThat(JsonPath.field("id")).isEqualTo(".id");
    assertThat(JsonPath.field("sizes[gold=1]")).isEqualTo("[\"sizes[gold=1]\"]");
    assertThat(JsonPath.field("a b")).isEqualTo("[\"a b\"]");
    assertThat(JsonPath.field("")).isEqualTo("[\"\"]");
  }

  /** Names may be made to look like a path. */
  @Test
  void theParentIsTheSameWhateverTheNameIs() {
    for (String name : List.of("id", "a.b", "[", "x[", "\"]", "[\"", "][\"x\"]", "a[0]", "")) {
      assertThat(JsonPath.parent("$.stories[3]" + JsonPath.field(name)))
          .as(name)
          .isEqualTo("$.stories[3]");
    }
    assertThat(JsonPath.parent("$.stories[3]")).isEqualTo("$.stories");
    assertThat(JsonPath.parent("$")).isEmpty();
  }
}
