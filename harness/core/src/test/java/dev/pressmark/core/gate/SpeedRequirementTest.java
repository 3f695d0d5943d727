package dev.pressmark.core.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.policy.Policy;
import dev.pressmark.core.stats.Interval;
import dev.pressmark.core.stats.SpeedRatio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeedRequirementTest {

  private static Speed speed(double lower, double ratio, double upper) {
    return new Speed(
        "marks 1", new SpeedRatio(ratio, new Interval.Given(lower, upper, .95), 12), true);
  }

  private static Check check(double maxSlowdown, Speed now, Speed then) {
    return SpeedRequirement.check(Policy.ofDefaults(), maxSlowdown, Reference.BASELINE, now, then);
  }

  /** As fast as before, to the last digit, is never failed; with a steady machine it passes. */
  @Test
  void theSameSpeedNeverFails() {
    Seeds.forEach(
        50,
        random -> {
          double ratio = .1 + 10 * random.nextDouble();
          double spread = 1 + .3 * random.nextDouble();
          Speed same = speed(ratio / spread, ratio, ratio * spread);
          assertThat(check(random.nextDouble(), same, same).outcome()).isNotEqualTo(Outcome.FAILED);
          assertThat(check(1 - .99 / (spread * spread), same, same).outcome())
              .isEqualTo(Outcome.PASSED);
        });
  }

  /** The example of the class. */
  @Test
  void workedExample() {
    Speed now = speed(1.9, 2.0, 2.1);
    Speed then = speed(2.4, 2.5, 2.6);
    assertThat(check(.15, now, then).outcome()).isEqualTo(Outcome.FAILED);
    assertThat(check(.25, now, then).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    assertThat(check(.30, now, then).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(check(.15, then, now).outcome()).isEqualTo(Outcome.PASSED);
  }

  @ParameterizedTest
  @CsvSource({
    ".6, 1, 1.6, the interval of the speed reaches below what is allowed",
    ".4, .7, 1.2, the interval of the speed reaches below what is allowed"
  })
  void wideIntervalsDoNotTell(double lower, double ratio, double upper, String reason) {
    Check check = check(.2, speed(lower, ratio, upper), speed(.9, 1, 1.1));
    assertThat(check.outcome()).isEqualTo(Outcome.CANNOT_TELL);
    assertThat(check.reason()).isEqualTo(reason);
  }

  @Test
  void whatWasNotMeasuredOrNotSteadilyDoesNotTell() {
    Speed slow = speed(.09, .1, .11);
    Speed fast = speed(.9, 1, 1.1);
    assertThat(check(.2, slow, fast).outcome()).isEqualTo(Outcome.FAILED);
    Speed restless = new Speed("marks 1", slow.ratio(), false);
    assertThat(check(.2, restless, fast).reason())
        .isEqualTo("unstable: the machine was restless when the result was measured");
    Speed elsewhere = new Speed("press 1", slow.ratio(), true);
    assertThat(check(.2, elsewhere, fast).reason())
        .isEqualTo("measured beside different reference extractors");
    Speed few = new Speed("marks 1", new SpeedRatio(.1, new Interval.NotGiven("few"), 2), true);
    assertThat(check(.2, few, fast).reason()).isEqualTo("too few measurements for an interval");
    assertThat(check(.2, fast, null).reason()).isEqualTo("no speed results of the baseline");
    assertThat(check(.2, null, fast).outcome()).isEqualTo(Outcome.CANNOT_TELL);
  }
}
