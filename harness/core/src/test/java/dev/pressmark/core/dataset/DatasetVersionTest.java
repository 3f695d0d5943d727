package dev.pressmark.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetVersionTest {

  @Test
  void ordersByNumbers() {
    List<String> inOrder = List.of("0.1.0", "0.1.2", "0.1.10", "0.2.0", "1.0.0", "10.0.0");
    assertThat(
            Stream.of("10.0.0", "0.1.10", "0.2.0", "0.1.0", "1.0.0", "0.1.2")
                .map(DatasetVersion::parse)
                .sorted()
                .map(DatasetVersion::toString))
        .isEqualTo(inOrder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1.0", "1.0.0.0", "01.0.0", "1.0.x", "v1.0.0", "1.0.0\n"})
  void refusesWhatIsNoVersion(String version) {
    assertThatThrownBy(() -> DatasetVersion.parse(version))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.0.0");
  }

  @Test
  void refusesNumbersBeyondAnInt() {
    assertThatThrownBy(() -> DatasetVersion.parse("9999999999.0.0"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
