package dev.pressmark.core.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.problem.Problems;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read as it was, and written again as it was. */
class StoryRoundTripTest {

  private static final TextSource REAL =
      digest ->
          Optional.of(TestStories.REAL.text()).filter(text -> Digests.sha256(text).equals(digest));

  static Stream<Story> stories() {
    return Stream.of(
        TestStories.ferry(), TestStories.tide(), TestStories.real(true), TestStories.real(false));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void readsWhatItWrote(Story story) {
    boolean supplied = story.articles().get(0).text() != null;
    String written = StoryWriter.write(story);
    Problems problems = new Problems();
    Story read =
        StoryReader.read(
            written.getBytes(UTF_8), "x.json", supplied ? REAL : TextSource.NONE, problems);
    assertThat(problems.list()).isEmpty();
    assertThat(read).isEqualTo(story);
    assertThat(StoryWriter.write(read)).isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void writesNoWordOfAPageThatIsNotStored(Story story) {
    boolean real = story.split() == Split.REAL;
    String written = StoryWriter.write(story);
    assertThat(written.contains("\"text\"")).isEqualTo(!real);
    assertThat(written.contains("reads this")).isFalse();
  }
}
