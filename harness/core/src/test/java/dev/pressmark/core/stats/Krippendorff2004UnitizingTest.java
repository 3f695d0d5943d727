package dev.pressmark.core.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.core.metric.Value;
import dev.pressmark.core.stats.UnitizedAlpha.Disagreement;
import dev.pressmark.core.stats.UnitizedAlpha.Stretch;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The worked examples of Krippendorff: "Measuring the reliability of qualitative text analysis
 * data" (2004), a text of 300 positions with two categories; and "On the reliability of unitizing
 * contiguous data" (1995, p. 57), four pairs of annotators on 24 positions. The numbers were met by
 * DKPro Statistics, too, whose tests note that the paper of 2004 divides rounded figures.
 */
class Krippendorff2004UnitizingTest {
  private static final List<List<Stretch>> CATEGORY_C =
      List.of(units(75, 70, 220, 30), units(70, 80, 205, 20, 250, 20));
  private static final List<List<Stretch>> CATEGORY_K =
      List.of(units(30, 60, 150, 50), units(30, 60, 150, 50));

  @Test
  void workedExampleOf2004() {
    Disagreement c = UnitizedAlpha.disagreement(300, CATEGORY_C);
    Disagreement k = UnitizedAlpha.disagreement(300, CATEGORY_K);
    assertThat(c.observed()).isCloseTo(.0144, within(5e-5));
    assertThat(c.expected()).isCloseTo(.0532, within(5e-5));
    assertThat(k.observed()).isZero();
    assertThat(k.expected()).isCloseTo(.0490, within(5e-5));
    assertThat(value(UnitizedAlpha.of(300, CATEGORY_C))).isCloseTo(.7285, within(1e-4));
    assertThat(UnitizedAlpha.of(300, CATEGORY_K)).isEqualTo(Value.of(1));
    assertThat(value(UnitizedAlpha.of(List.of(c, k)))).isCloseTo(.8587, within(1e-4));
  }

  @Test
  void observedDisagreementsOf1995() {
    assertThat(observed(units(2, 8, 14, 6), units(4, 4, 15, 2))).isCloseTo(.03125, within(1e-5));
    assertThat(observed(units(0, 18), units(0, 2, 2, 1, 3, 1, 4, 1, 5, 1, 6, 3, 9, 1)))
        .isCloseTo(2.26736, within(1e-5));
    assertThat(observed(units(2, 6, 10, 2, 14, 4, 20, 2), units(0, 2, 4, 4, 10, 4, 16, 2, 20, 2)))
        .isCloseTo(.02777, within(1e-5));
    assertThat(
            observed(units(0, 2, 2, 8, 10, 4, 14, 6, 20, 4), units(0, 4, 4, 4, 8, 7, 15, 2, 17, 7)))
        .isCloseTo(.38715, within(1e-5));
  }

  /** 1995, on 1,200,000 positions; the paper's expected disagreements differ in the third digit. */
  @Test
  void agreementsOf1995() {
    int stretch = 50_000;
    Value a =
        UnitizedAlpha.of(
            24L * stretch, List.of(scaled(stretch, 2, 8, 14, 6), scaled(stretch, 4, 4, 15, 2)));
    assertThat(value(a)).isCloseTo(.553, within(.02));
    Value b =
        UnitizedAlpha.of(
            24L * stretch,
            List.of(
                scaled(stretch, 0, 18), scaled(stretch, 0, 2, 2, 1, 3, 1, 4, 1, 5, 1, 6, 3, 9, 1)));
    assertThat(value(b)).isCloseTo(-.926, within(.02));
  }

  /** Of the six ordered pairs of three annotators, two of whom agree, four differ. */
  @Test
  void threeAnnotators() {
    List<List<Stretch>> three = List.of(CATEGORY_C.get(0), CATEGORY_C.get(1), CATEGORY_C.get(1));
    assertThat(UnitizedAlpha.disagreement(300, three).observed())
        .isCloseTo(UnitizedAlpha.disagreement(300, CATEGORY_C).observed() * 4 / 6, within(1e-15));
  }

  @Test
  void orderOfUnitsAndAnnotatorsChangesNothing() {
    List<List<Stretch>> other = List.of(units(250, 20, 205, 20, 70, 80), units(220, 30, 75, 70));
    assertThat(UnitizedAlpha.of(300, other)).isEqualTo(UnitizedAlpha.of(300, CATEGORY_C));
  }

  @Test
  void undefinedSaysWhy() {
    assertThat(UnitizedAlpha.of(10, List.of(units(1, 2))))
        .isEqualTo(Value.undefined(UnitizedAlpha.TOO_FEW));
    assertThat(UnitizedAlpha.of(10, List.of(List.of(), List.of())))
        .isEqualTo(Value.undefined(UnitizedAlpha.NO_UNITS));
    assertThat(UnitizedAlpha.of(List.of())).isEqualTo(Value.undefined(UnitizedAlpha.NO_UNITS));
    assertThat(value(UnitizedAlpha.of(10, List.of(units(1, 2), List.of())))).isLessThan(.1);
  }

  @Test
  void whatIsNoUnitizingIsRefused() {
    for (List<Stretch> bad : List.of(units(1, 3, 2, 3), units(8, 3))) {
      assertThatThrownBy(() -> UnitizedAlpha.of(10, List.of(bad, units(1, 1))))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> new Stretch(0, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static double observed(List<Stretch> first, List<Stretch> second) {
    return UnitizedAlpha.disagreement(24, List.of(first, second)).observed();
  }

  private static double value(Value value) {
    return value.toOptional().orElseThrow();
  }

  private static List<Stretch> units(int... startsAndLengths) {
    return scaled(1, startsAndLengths);
  }

  private static List<Stretch> scaled(long factor, int... startsAndLengths) {
    return java.util.stream.IntStream.range(0, startsAndLengths.length / 2)
        .mapToObj(
            i ->
                new Stretch(factor * startsAndLengths[2 * i], factor * startsAndLengths[2 * i + 1]))
        .toList();
  }
}
