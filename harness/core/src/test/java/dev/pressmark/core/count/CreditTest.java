package dev.pressmark.core.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class CreditTest {
  @Test
  void unitIsTheLeastCommonMultipleOfOneToTwentyEight() {
    BigInteger lcm = BigInteger.ONE;
    for (int i = 2; i <= 28; i++) {
      BigInteger n = BigInteger.valueOf(i);
      lcm = lcm.multiply(n).divide(lcm.gcd(n));
    }
    assertThat(BigInteger.valueOf(Credit.UNIT)).isEqualTo(lcm);
  }

  @Test
  void quotientsOfUpToTwentyEightAreExact() {
    for (int denominator = 1; denominator <= 28; denominator++) {
      for (int numerator = 0; numerator <= denominator; numerator++) {
        assertThat(Credit.of(numerator, denominator) * denominator)
            .isEqualTo(Credit.UNIT * numerator);
      }
    }
  }

  @Test
  void othersAreRoundedHalfUp() {
    assertThat(Credit.of(1, 29)).isEqualTo(Math.round(Credit.UNIT / 29.0));
    assertThat(Credit.of(1, 32)).as("UNIT/32 ends in .5").isEqualTo(Credit.UNIT / 32 + 1);
    assertThat(Credit.of(1, 4 * Credit.UNIT)).isZero();
    assertThat(Credit.of(1, 2 * Credit.UNIT)).isEqualTo(1);
  }

  @Test
  void largeFractionsAreNoneTheWorse() {
    assertThat(Credit.of(Long.MAX_VALUE, Long.MAX_VALUE)).isEqualTo(Credit.UNIT);
    assertThat(Credit.of(Long.MAX_VALUE / 2, Long.MAX_VALUE)).isEqualTo(Credit.UNIT / 2);
    for (long n = 57_000_000; n < 59_000_000; n += 1_001) {
      assertThat(Credit.of(n, n)).isEqualTo(Credit.UNIT);
      assertThat(Credit.of(n / 3, n)).isBetween(Credit.UNIT / 3 - 2_000, Credit.UNIT / 3);
    }
  }

  @Test
  void refusesWhatIsNotBetweenZeroAndOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> Credit.of(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Credit.of(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Credit.of(-1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Credit.of(0, -1));
  }
}
