package dev.pressmark.core.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 1000})
  void resultsStandInTheOrderOfTheElements(int threads) {
    assertThat(Parallel.map(NUMBERS, threads, number -> number * number))
        .isEqualTo(NUMBERS.stream().map(number -> number * number).toList());
    assertThat(Parallel.map(List.<Integer>of(), threads, number -> number)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void theFirstFailureIsThrownAsItIs(int threads) {
    assertThatThrownBy(
            () ->
                Parallel.map(
                    NUMBERS,
                    threads,
                    number -> {
                      if (number >= 7) {
                        throw new ArithmeticException("number " + number);
                      }
                      return number;
                    }))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("number 7");
    assertThatThrownBy(
            () ->
                Parallel.map(
                    NUMBERS,
                    threads,
                    number -> {
                      throw new StackOverflowError();
                    }))
        .isInstanceOf(StackOverflowError.class);
  }

  @Test
  void withoutAThreadNothingIsDone() {
    assertThatThrownBy(() -> Parallel.map(NUMBERS, 0, number -> number))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
