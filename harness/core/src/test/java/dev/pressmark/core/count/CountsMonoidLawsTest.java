package dev.pressmark.core.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pressmark.core.align.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CountsMonoidLawsTest {
  @Test
  void zeroIsNeutral() {
    Seeds.forEach(
        2_000,
        random -> {
          Counts a = counts(random);
          assertThat(a.plus(Counts.ZERO)).isEqualTo(a);
          assertThat(Counts.ZERO.plus(a)).isEqualTo(a);
          for (Tally tally : a.tallies().values()) {
            assertThat(tally.plus(zero(tally))).isEqualTo(tally);
            assertThat(zero(tally).plus(tally)).isEqualTo(tally);
          }
        });
  }

  @Test
  void plusIsCommutativeAndAssociative() {
    Seeds.forEach(
        2_000,
        random -> {
          Counts a = counts(random);
          Counts b = counts(random);
          Counts c = counts(random);
          assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
          assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        });
  }

  @Test
  void builderGivesTheSumInAnyOrderAndSharding() {
    Seeds.forEach(
        1_000,
        random -> {
          List<Counts> stories = new ArrayList<>();
          Counts sum = Counts.ZERO;
          for (int i = random.nextInt(10); i >= 0; i--) {
            stories.add(counts(random));
            sum = sum.plus(stories.get(stories.size() - 1));
          }
          Collections.shuffle(stories, random);
          int cut = random.nextInt(stories.size() + 1);
          Counts.Builder left = Counts.builder();
          stories.subList(0, cut).forEach(left::addAll);
          Counts.Builder right = Counts.builder();
          stories.subList(cut, stories.size()).forEach(right::addAll);
          assertThat(left.build().plus(right.build())).isEqualTo(sum).hasToString(sum.toString());
        });
  }

  @Test
  void keysAreSortedAndAMissingKeyCountsAsNothing() {
    Counts a = Counts.of(Map.of("b", new Total(1), "a[x=y]", Total.ZERO, "a", Total.ONE));
    Counts b = Counts.of(Map.of("c", new Total(2)));
    assertThat(a.plus(b).tallies().keySet()).containsExactly("a", "a[x=y]", "b", "c");
    assertThat(a.plus(b).get("c")).contains(new Total(2));
    assertThat(a.get("c")).isEmpty();
  }

  @Test
  void builderDoesNotChangeWhatItBuilt() {
    Counts.Builder builder = Counts.builder().add("a", Total.ONE);
    Counts before = builder.build();
    builder.add("a", Total.ONE).add("b", Total.ONE);
    assertThat(before).isEqualTo(Counts.of(Map.of("a", Total.ONE)));
    assertThat(builder.build()).isEqualTo(Counts.of(Map.of("a", new Total(2), "b", Total.ONE)));
  }

  @Test
  void differentKindsAndUnitsDoNotAdd() {
    List<Tally> kinds =
        List.of(PrecisionRecall.ZERO, PrecisionRecall.ZERO_CREDIT, Proportion.ZERO, Total.ZERO);
    for (Tally a : kinds) {
      for (Tally b : kinds) {
        if (a != b) {
          assertThatIllegalArgumentException().isThrownBy(() -> a.plus(b));
        }
      }
    }
  }

  @Test
  void overflowIsNeverSilent() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new Total(Long.MAX_VALUE).plus(Total.ONE));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> PrecisionRecall.ofCredit(0, Long.MAX_VALUE / 2, 0, 0));
  }

  @Test
  void impossibleTalliesDoNotExist() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Total(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(2, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(0, 2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(-1, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> PrecisionRecall.ofMatches(2, 1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> PrecisionRecall.ofMatches(2, 2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> PrecisionRecall.ofMatches(-1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> PrecisionRecall.ofMatches(0, -1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> PrecisionRecall.ofMatches(0, 0, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> new PrecisionRecall(0, 0, 0, 0, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PrecisionRecall.ofCredit(Credit.UNIT + 1, 1, 0, 0));
  }

  private static Tally zero(Tally like) {
    if (like instanceof PrecisionRecall tally) {
      return tally.unit() == 1 ? PrecisionRecall.ZERO : PrecisionRecall.ZERO_CREDIT;
    }
    return like instanceof Proportion ? Proportion.ZERO : Total.ZERO;
  }

  private static Counts counts(Random random) {
    Counts.Builder builder = Counts.builder();
    for (int i = random.nextInt(6); i > 0; i--) {
      int predicted = random.nextInt(9);
      int gold = random.nextInt(9);
      switch (random.nextInt(4)) {
        case 0 ->
            builder.add(
                "strict",
                PrecisionRecall.ofMatches(
                    random.nextInt(Math.min(predicted, gold) + 1), predicted, gold));
        case 1 ->
            builder.add(
                "overlap",
                PrecisionRecall.ofCredit(
                    (long) (random.nextDouble() * Credit.UNIT * predicted),
                    predicted,
                    (long) (random.nextDouble() * Credit.UNIT * gold),
                    gold));
        case 2 -> builder.add("accuracy", new Proportion(gold / 3, gold / 2, gold));
        default -> builder.add("dropped", new Total(gold));
      }
    }
    return builder.build();
  }

  @Test
  void countsAreEqualByContent() {
    Counts one = Counts.builder().add("a", Total.ONE).build();
    assertThat(one)
        .isEqualTo(Counts.builder().add("a", Total.ONE).build())
        .isNotEqualTo(Counts.builder().add("a", new Total(2)).build())
        .isNotEqualTo("a")
        .hasToString("{a=Total[value=1]}");
    assertThat(one.hashCode()).isEqualTo(one.tallies().hashCode());
  }
}
