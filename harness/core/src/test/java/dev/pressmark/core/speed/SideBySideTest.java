package dev.pressmark.core.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class SideBySideTest {

  /** Runs of a session; the system costs {@code factor} times as much as the reference. */
  private static SideBySide session(int rounds, double factor, IntToDoubleFunction machine) {
    List<TimedRun> runs = new ArrayList<>();
    for (Side side : new AbbaOrder(rounds).runs()) {
      double cost = machine.applyAsDouble(runs.size()) * (side == Side.SYSTEM ? factor : 1);
      runs.add(new TimedRun(side, cost, 2 * cost));
    }
    return new SideBySide(runs);
  }

  private static Interval.Given interval(SideBySide session) {
    return (Interval.Given) session.cpu(1).interval();
  }

  @Test
  void aMachineThatSlowsDownSteadilyFavoursNeither() {
    Seeds.forEach(
        100,
        random -> {
          double factor = .2 + 4 * random.nextDouble();
          double drift = 1 + random.nextDouble() / 20;
          SideBySide session = session(3, factor, run -> 100 * StrictMath.pow(drift, run));
          assertThat(session.cpu(1).timesAsFast()).isCloseTo(1 / factor, within(1e-9));
          assertThat(interval(session).lower()).isLessThanOrEqualTo(1 / factor + 1e-9);
          assertThat(interval(session).upper()).isGreaterThanOrEqualTo(1 / factor - 1e-9);
        });
  }

  @Test
  void theUnitOfTimeDoesNotMatter() {
    Seeds.forEach(
        50,
        random -> {
          double[] noise = random.doubles(24, 90, 110).toArray();
          SideBySide one = session(6, 1.3, run -> noise[run]);
          SideBySide other = session(6, 1.3, run -> 1000 * noise[run]);
          assertThat(one.cpu(1).timesAsFast()).isCloseTo(other.cpu(1).timesAsFast(), within(1e-12));
          assertThat(one.wall(1).timesAsFast()).isEqualTo(one.cpu(1).timesAsFast());
          assertThat(one.cpuSteadiness().spread())
              .isCloseTo(other.cpuSteadiness().spread(), within(1e-12));
        });
  }

  /**
   * Of a reference against its copy at most one interval in ten may leave out 1: on a machine whose
   * runs vary by 5 %, for the three rounds of the shortest profile. Of a system that needs 30 %
   * more nine in ten have to leave it out.
   */
  @Test
  void aCopyIsNotToldApartAndASlowdownIs() {
    int copies = 0;
    int caught = 0;
    int sessions = 400;
    for (int seed = 0; seed < sessions; seed++) {
      Random random = new Random(seed);
      double[] noise = random.doubles(12).map(u -> 100 * (1 + .05 * gaussian(random))).toArray();
      Interval.Given same = interval(session(3, 1, run -> noise[run]));
      Interval.Given slow = interval(session(3, 1.3, run -> noise[run]));
      copies += same.lower() <= 1 && same.upper() >= 1 ? 1 : 0;
      caught += slow.upper() < 1 ? 1 : 0;
    }
    assertThat(copies).isGreaterThanOrEqualTo(sessions * 9 / 10);
    assertThat(caught).isGreaterThanOrEqualTo(sessions * 9 / 10);
  }

  private static double gaussian(Random random) {
    return random.nextGaussian();
  }

  @Test
  void anotherOrderIsRefused() {
    TimedRun system = new TimedRun(Side.SYSTEM, 1, 1);
    TimedRun reference = new TimedRun(Side.REFERENCE, 1, 1);
    assertThatIllegalArgumentException().isThrownBy(() -> new SideBySide(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SideBySide(List.of(reference, system, reference, system)));
    assertThatIllegalArgumentException().isThrownBy(() -> new TimedRun(Side.SYSTEM, 0, 1));
  }

  @Test
  void workedExampleOfSteadiness() {
    // quartiles of 10, 11, 12, 13, 14 are 11 and 13
    Steadiness restless = Steadiness.of(new double[] {14, 10, 12, 11, 13});
    assertThat(restless.spread()).isCloseTo(13.0 / 11, within(1e-12));
    assertThat(restless.isSteady()).isFalse();
    assertThat(Steadiness.of(new double[] {5}).isSteady()).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> Steadiness.of(new double[0]));
  }

  @Test
  void oneDisturbedRunOfSixIsNoUnrest() {
    Seeds.forEach(
        100,
        random -> {
          double[] costs = random.doubles(6, 100, 104).toArray();
          costs[random.nextInt(6)] *= 10;
          assertThat(Steadiness.of(costs).isSteady()).isTrue();
          double[] apart = {100, 100, 100, 120, 120, 120};
          assertThat(Steadiness.of(apart).isSteady()).isFalse();
        });
  }
}
