package dev.pressmark.core.prediction;

import static dev.pressmark.core.prediction.PredictionReaderTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Objects with more fields than are looked through one by one. */
final class ManyFieldsTest {

  private static String fields(int count) {
    StringBuilder usage = new StringBuilder();
    for (int i = 0; i < count; i++) {
      usage.append(i == 0 ? "" : ",").append("'f").append(i).append("':").append(i);
    }
    return usage.toString();
  }

  @Test
  void aKeyIsFoundAgainHoweverManyThereAre() {
    for (int count : new int[] {1, 5, 6, 7, 31, 32, 33, 500}) {
      String line = "{'article':'lamp-oil/a','usage':{" + fields(count);
      assertThat(read(line + "}}").answers()).hasSize(1);
      for (int again : new int[] {0, count / 2, count - 1}) {
        assertThatThrownBy(() -> read(line + ",'f" + again + "':0}}"))
            .as("%d of %d", again, count)
            .hasMessageContaining("the key \"f" + again + "\" for the second time");
      }
    }
  }
}
