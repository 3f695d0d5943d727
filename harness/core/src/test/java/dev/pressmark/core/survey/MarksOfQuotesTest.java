package dev.pressmark.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.layer.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksOfQuotesTest {

  private static boolean broken(String marked) {
    Article article = Page.story("page", marked).articles().get(0);
    return MarksOfQuotes.areBroken(article.labels().quotes().get(0), article.requireText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{q1|“A,”} he said. {q1|“B.”}",
        "He called it {q1|'grim'}.",
        "{q1-|no marks at all}, he said.",
        "{q1#|a turn without marks}",
        "{q1|“The first}\n\n{q1|“and the second.”}",
        "{q1|“So she asked, ‘why?’}\n\n{q1|“and left.”}",
        "{q1|“The pump} [laughter] {q1|failed.”}",
        "{q1-|it was} {q1|«gone»}"
      })
  void wellSet(String marked) {
    assertThat(broken(marked)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{q1|“A, he said}",
        "{q1|A,”} he said.",
        "{q1|”A,“} he said.",
        "{q1|“A,\"} he said.",
        "{q1|â€œA,â€} he said.",
        "{q1|““A,””} he said.",
        "{q1|“A,”} he said. {q1|“B.}",
        "{q1|“The first}\n\n{q1|and the second.”}",
        "{q1|“The first}\n\n{q1|“and the second.}",
        "{q1-|it was} {q1|«gone”}"
      })
  void missingReversedMixedDoubledOrGarbled(String marked) {
    assertThat(broken(marked)).isTrue();
  }
}
