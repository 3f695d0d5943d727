package dev.pressmark.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.result.NamedResult;
import dev.pressmark.core.result.RandomResults;
import dev.pressmark.core.result.Result;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Defects of other leaderboards, each with our answer to the same input. */
class KnownDefectsInComparisonsTest {

  private static final Comparison.Options OPTIONS =
      new Comparison.Options(Comparison.MARGIN, false, 1);

  private final List<Result.StoryCounts> stories = RandomResults.stories(new Random(8), 30);
  private final Result whole = RandomResults.of("tern", stories);

  private static Comparison compare(Result a, Result b) {
    return Comparison.of(
        List.of(new NamedResult("a.json", a), new NamedResult("b.json", b)), OPTIONS);
  }

  private Result with(Result.LayerInfo quotes) {
    return new Result(
        whole.system(),
        whole.dataset(),
        whole.settings(),
        Map.of(Layer.QUOTES, quotes),
        whole.floors(),
        whole.stories(),
        whole.articles());
  }

  /**
   * There: a missing task is left out of the average, and results of several versions are mixed.
   */
  @Nested
  class Mteb {

    /** Whoever leaves out the hard layer is not the better for it: nothing is averaged at all. */
    @Test
    void whatIsMissingIsNamedAndInNoNumber() {
      Result.LayerInfo info = whole.layers().get(Layer.QUOTES);
      Comparison comparison =
          compare(whole, with(new Result.LayerInfo(false, info.headline(), info.signature())));
      assertThat(comparison.tasks())
          .allSatisfy(
              task -> {
                assertThat(task.missing()).containsExactly("B");
                assertThat(task.metrics()).isEmpty();
              });
    }

    @Test
    void versionsAreNotMixed() {
      Result.LayerInfo info = whole.layers().get(Layer.QUOTES);
      String older =
          info.signature().replace("scorer:" + Result.SCORER, "scorer:0." + Result.SCORER);
      assertThat(older).isNotEqualTo(info.signature());
      Result other = with(new Result.LayerInfo(true, info.headline(), older));
      assertThatThrownBy(() -> compare(whole, other))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("the signature has scorer 0." + Result.SCORER);
    }
  }
}
