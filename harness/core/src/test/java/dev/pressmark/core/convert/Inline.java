package dev.pressmark.core.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.problem.Problems;
import java.util.Objects;

/** Stories for tests, written in the inline form. */
public final class Inline {

  private Inline() {}

  /** Reads a story that has to be in order. */
  public static Story read(String inline) {
    Problems problems = new Problems();
    Story story = InlineReader.read(inline, "story", problems);
    assertThat(problems.list()).isEmpty();
    return Objects.requireNonNull(story);
  }
}
