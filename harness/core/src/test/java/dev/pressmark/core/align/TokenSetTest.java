package dev.pressmark.core.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenSetTest {
  /**
   * The authority is {@link TreeSet}: every operation, on sets dense enough to touch and overlap.
   */
  @Test
  void behavesLikeASortedSetOfIntegers() {
    Seeds.forEach(
        20_000,
        random -> {
          int[] some = positions(random);
          int[] others = positions(random);
          TokenSet a = TokenSet.of(some);
          TokenSet b = TokenSet.of(others);
          NavigableSet<Integer> x = model(some);
          NavigableSet<Integer> y = model(others);

          assertThat(list(a)).isEqualTo(List.copyOf(x));
          assertThat(a.size()).isEqualTo(x.size());
          assertThat(a.isEmpty()).isEqualTo(x.isEmpty());
          for (int i = 0; i < 20; i++) {
            assertThat(a.contains(i)).isEqualTo(x.contains(i));
          }
          if (!x.isEmpty()) {
            assertThat(a.first()).isEqualTo(x.first());
            assertThat(a.last()).isEqualTo(x.last());
          }
          NavigableSet<Integer> both = new TreeSet<>(x);
          both.retainAll(y);
          assertThat(a.intersectionSize(b)).isEqualTo(both.size());
          NavigableSet<Integer> rest = new TreeSet<>(x);
          rest.removeAll(y);
          assertThat(list(a.minus(b))).isEqualTo(List.copyOf(rest));
          NavigableSet<Integer> either = new TreeSet<>(x);
          either.addAll(y);
          assertThat(list(a.union(b))).isEqualTo(List.copyOf(either));
          assertThat(TokenSet.union(List.of(a, b, a))).isEqualTo(a.union(b));

          assertThat(a.equals(b)).isEqualTo(x.equals(y));
          assertThat(a.compareTo(b))
              .isEqualTo(Arrays.compare(array(x), array(y)) < 0 ? -1 : x.equals(y) ? 0 : 1);
          assertThat(TokenSet.of(array(x))).isEqualTo(a).hasSameHashCodeAs(a);
        });
  }

  @Test
  void rangesMayOverlapTouchAndComeInAnyOrder() {
    assertThat(TokenSet.ofRanges(7, 9, 1, 3, 2, 4, 4, 5, 6, 6))
        .isEqualTo(TokenSet.of(1, 2, 3, 4, 7, 8))
        .hasToString("{1..4, 7..8}");
    assertThat(TokenSet.range(3, 3)).isEqualTo(TokenSet.empty()).isEqualTo(TokenSet.of());
    assertThat(TokenSet.range(3, 4)).isEqualTo(TokenSet.of(3));
  }

  @Test
  void orderIsThatOfTheSortedLists() {
    assertThat(
            List.of(
                TokenSet.empty(),
                TokenSet.of(1),
                TokenSet.of(1, 2),
                TokenSet.of(1, 2, 5),
                TokenSet.of(1, 3),
                TokenSet.of(2)))
        .isSorted();
  }

  @Test
  void largestPositionIsOneBelowTheLargestInteger() {
    int most = Integer.MAX_VALUE;
    assertThat(TokenSet.of(most - 1).last()).isEqualTo(most - 1);
    assertThat(TokenSet.range(0, most).size()).isEqualTo(most);
    assertThatIllegalArgumentException().isThrownBy(() -> TokenSet.of(most));
  }

  @Test
  void refusesWhatIsNoRange() {
    assertThatIllegalArgumentException().isThrownBy(() -> TokenSet.of(1, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> TokenSet.range(-1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> TokenSet.range(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> TokenSet.ofRanges(1, 2, 3));
    assertThatIllegalStateException().isThrownBy(() -> TokenSet.empty().first());
    assertThatIllegalStateException().isThrownBy(() -> TokenSet.empty().last());
  }

  private static int[] positions(Random random) {
    return random.ints(random.nextInt(12), 0, 4 + random.nextInt(14)).toArray();
  }

  private static NavigableSet<Integer> model(int[] positions) {
    return IntStream.of(positions).boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Integer> list(TokenSet set) {
    return set.stream().boxed().toList();
  }

  private static int[] array(NavigableSet<Integer> set) {
    return set.stream().mapToInt(i -> i).toArray();
  }
}
