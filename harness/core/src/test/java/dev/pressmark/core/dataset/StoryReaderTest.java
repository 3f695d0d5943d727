package dev.pressmark.core.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.problem.Problems;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What the reader finds by itself, beside the laws that {@code DatasetValidatorTest} goes through.
 */
class StoryReaderTest {

  private static List<String> problems(String file, TextSource texts) {
    Problems problems = new Problems();
    Story story = StoryReader.read(file.getBytes(UTF_8), "x", texts, problems);
    assertThat(story == null).isEqualTo(!problems.isEmpty());
    return problems.list().stream().map(one -> one.location().path() + ": " + one.found()).toList();
  }

  private static List<String> problems(StoryEdit story) {
    return problems(story.write(), TextSource.NONE);
  }

  @Test
  void refusesAByteOrderMark() {
    assertThat(problems("\uFEFF" + StoryWriter.write(TestStories.tide()), TextSource.NONE))
        .containsExactly(": a byte order mark");
  }

  @Test
  void refusesAByteOrderMarkInAText() {
    assertThat(
            problems(StoryEdit.of(TestStories.tide()).text(0, "\uFEFF" + TestStories.TIDE.text())))
        .contains("$.articles[0].text: a byte order mark at the start of the text");
  }

  @Test
  void refusesTheTextOfARealPageAndTheWordsOfItsSpans() {
    assertThat(problems(StoryEdit.of(TestStories.tide()).set("/split", "'real'")))
        .containsExactly("$.articles[0].text: the text of a real page");
    assertThat(
            problems(
                StoryEdit.of(TestStories.real(false))
                    .set("/articles/0/labels/quotes/0/cue/0/text", "'said'")))
        .containsExactly(
            "$.articles[0].labels.quotes[0].cue[0].text: a span with the words of a page in it");
  }

  @Test
  void holdsSpansAgainstTheLengthOfATextThatIsNotThere() {
    StoryEdit edit =
        StoryEdit.of(TestStories.real(false))
            .set("/articles/0/labels/quotes/0/cue/0/end", "99")
            .set("/articles/0/labels/regions/0", "{'start': 0, 'end': 98, 'kind': 'title'}");
    assertThat(problems(edit))
        .containsExactly(
            "$.articles[0].labels.regions[0]: offset 98 is outside the text",
            "$.articles[0].labels.quotes[0].cue[0]: offset 99 is outside the text");
  }

  @Test
  void holdsASuppliedTextAgainstTheLength() {
    TextSource texts = digest -> Optional.of(TestStories.REAL.text());
    assertThat(
            problems(
                StoryEdit.of(TestStories.real(false)).set("/articles/0/textLength", "32").write(),
                texts))
        .containsExactly("$.articles[0].textLength: the length 32");
  }

  @Test
  void addsToTheProblemsOfOthers() {
    Problems problems = new Problems();
    byte[] right = StoryWriter.write(TestStories.tide()).getBytes(UTF_8);
    StoryReader.read(new byte[] {'{'}, "broken", TextSource.NONE, problems);
    assertThat(problems.count()).isEqualTo(1);
    assertThat(StoryReader.read(right, "right", TextSource.NONE, problems))
        .isEqualTo(TestStories.tide());
    assertThat(problems.count()).isEqualTo(1);
  }
}
