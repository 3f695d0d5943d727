package dev.pressmark.core.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AbbaOrderTest {

  @Test
  void everyRoundIsAbba() {
    Side a = Side.REFERENCE;
    Side b = Side.SYSTEM;
    assertThat(new AbbaOrder(1).runs()).containsExactly(a, b, b, a);
    assertThat(new AbbaOrder(3).runs()).hasSize(12);
    assertThat(new AbbaOrder(3).pairs()).isEqualTo(6);
    assertThatIllegalArgumentException().isThrownBy(() -> new AbbaOrder(0));
  }

  @Test
  void pairsAreNeighboursAndUseEveryRunOnce() {
    AbbaOrder order = new AbbaOrder(5);
    Set<Integer> used = new HashSet<>();
    for (int pair = 0; pair < order.pairs(); pair++) {
      int system = AbbaOrder.place(pair, Side.SYSTEM);
      int reference = AbbaOrder.place(pair, Side.REFERENCE);
      assertThat(Math.abs(system - reference)).isEqualTo(1);
      assertThat(order.runs().get(system)).isEqualTo(Side.SYSTEM);
      assertThat(order.runs().get(reference)).isEqualTo(Side.REFERENCE);
      used.addAll(List.of(system, reference));
    }
    assertThat(used).hasSize(order.runs().size());
  }
}
