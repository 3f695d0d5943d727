package dev.pressmark.core.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.metric.Value;
import dev.pressmark.core.stats.UnitizedAlpha.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Coefficients from sums are the coefficients themselves. */
class AgreementSumsTest {

  @Test
  void nominalAlphaFromTheTableOfKappa() {
    Seeds.forEach(
        200,
        random -> {
          int labels = 1 + random.nextInt(4);
          long[] table = new long[labels * labels];
          List<Double> a = new ArrayList<>();
          List<Double> b = new ArrayList<>();
          for (int item = random.nextInt(12); item > 0; item--) {
            int first = random.nextInt(labels);
            int second = random.nextInt(labels);
            table[first * labels + second]++;
            a.add((double) first);
            b.add((double) second);
          }
          assertSame(
              new NominalAlpha(labels).value(table),
              KrippendorffAlpha.of(DifferenceFunction.NOMINAL, List.of(a, b)));
        });
  }

  @Test
  void intervalAlphaFromFourSums() {
    Seeds.forEach(
        200,
        random -> {
          long[] sums = new long[IntervalAlpha.WIDTH];
          List<Double> a = new ArrayList<>();
          List<Double> b = new ArrayList<>();
          for (int item = random.nextInt(12); item > 0; item--) {
            long first = 19_000 + random.nextInt(8);
            long second = random.nextInt(3) > 0 ? first : 19_000 + random.nextInt(400);
            IntervalAlpha.add(sums, first, second);
            a.add((double) first);
            b.add((double) second);
          }
          assertSame(
              IntervalAlpha.ALPHA.value(sums),
              KrippendorffAlpha.of(DifferenceFunction.INTERVAL, List.of(a, b)));
        });
  }

  @Test
  void unitizedAlphaOfOneText() {
    Seeds.forEach(
        200,
        random -> {
          List<List<Stretch>> annotators = List.of(stretches(random), stretches(random));
          long[] sums = new long[SummedUnitizedAlpha.WIDTH];
          SummedUnitizedAlpha.add(sums, 60, UnitizedAlpha.disagreement(60, annotators));
          Value summed = SummedUnitizedAlpha.ALPHA.value(sums);
          Value whole = UnitizedAlpha.of(60, annotators);
          assertThat(summed.isDefined()).isEqualTo(whole.isDefined());
          if (whole.isDefined()) {
            assertThat(summed.toOptional().getAsDouble())
                .isCloseTo(whole.toOptional().getAsDouble(), within(1e-4));
          }
        });
  }

  @Test
  void exchangingAnnotatorsChangesNoBitOfWhatIsExpected() {
    Seeds.forEach(
        200,
        random -> {
          List<Stretch> a = stretches(random);
          List<Stretch> b = stretches(random);
          assertThat(UnitizedAlpha.disagreement(60, List.of(a, b)))
              .isEqualTo(UnitizedAlpha.disagreement(60, List.of(b, a)));
        });
  }

  private static List<Stretch> stretches(Random random) {
    List<Stretch> stretches = new ArrayList<>();
    int at = random.nextInt(10);
    while (at < 50) {
      int length = 1 + random.nextInt(9);
      stretches.add(new Stretch(at, length));
      at += length + random.nextInt(15);
    }
    return stretches;
  }

  /** Published, Krippendorff 2011, as in {@link KrippendorffAlpha}: two values, ten units. */
  @Test
  void workedExamples() {
    assertThat(new NominalAlpha(2).value(new long[] {5, 3, 1, 1}).toOptional().getAsDouble())
        .isCloseTo(.095, within(5e-4));
    assertThat(new NominalAlpha(2).value(new long[] {20, 5, 10, 15}).toOptional().getAsDouble())
        .isCloseTo(.4, within(1e-12));
    long[] sums = new long[IntervalAlpha.WIDTH];
    IntervalAlpha.add(sums, 1, 1);
    IntervalAlpha.add(sums, 2, 3);
    assertThat(IntervalAlpha.ALPHA.value(sums).toOptional().getAsDouble())
        .isCloseTo(.7273, within(5e-5));
  }

  @Test
  void whatIsUndefinedSaysWhy() {
    assertThat(new NominalAlpha(2).value(new long[4]))
        .isEqualTo(Value.undefined("no unit has two values"));
    assertThat(new NominalAlpha(2).value(new long[] {3, 0, 0, 0}).isDefined()).isFalse();
    assertThat(IntervalAlpha.ALPHA.value(new long[4]))
        .isEqualTo(Value.undefined("no unit has two values"));
    assertThat(SummedUnitizedAlpha.ALPHA.value(new long[2]).isDefined()).isFalse();
    assertThatThrownBy(() -> new NominalAlpha(2).of(new long[3]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> IntervalAlpha.add(new long[4], Long.MAX_VALUE, 0))
        .isInstanceOf(ArithmeticException.class);
  }

  private static void assertSame(Value found, Value expected) {
    assertThat(found.isDefined()).isEqualTo(expected.isDefined());
    if (expected.isDefined()) {
      assertThat(found.toOptional().getAsDouble())
          .isCloseTo(expected.toOptional().getAsDouble(), within(1e-9));
    } else {
      assertThat(found).isEqualTo(expected);
    }
  }
}
