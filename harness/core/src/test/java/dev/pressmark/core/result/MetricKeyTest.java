package dev.pressmark.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.count.Total;
import org.junit.jupiter.api.Test;

class MetricKeyTest {

  @Test
  void slicesAndTheirMetrics() {
    assertThat(MetricKey.isSlice("quotes.full.overlap[type=direct]")).isTrue();
    assertThat(MetricKey.isSlice("quotes.full.overlap")).isFalse();
    assertThat(MetricKey.metric("quotes.full.overlap[type=direct]"))
        .isEqualTo("quotes.full.overlap");
    assertThat(MetricKey.metric("statements")).isEqualTo("statements");
  }

  @Test
  void tasksAreFirstWords() {
    assertThat(MetricKey.task("quotes.full.overlap")).isEqualTo("quotes");
    assertThat(MetricKey.task("statements")).isEqualTo("statements");
    assertThat(MetricKey.task("statements[day=none.at.all]")).isEqualTo("statements");
  }

  @Test
  void whatIsConditionalHasItsCoverageSomewhere() {
    assertThat(MetricKey.isConditional("quotes.full.overlap", PrecisionRecall.ZERO)).isFalse();
    assertThat(MetricKey.isConditional("quotes.full.type", Proportion.ZERO)).isTrue();
    assertThat(MetricKey.isConditional("quotes.full.falsePositives", Total.ZERO)).isTrue();
    assertThat(MetricKey.isConditional("quotes.full.cue.token", PrecisionRecall.ZERO)).isTrue();
    assertThat(MetricKey.isConditional("quotes.full.grouping", PrecisionRecall.ZERO)).isTrue();
    assertThat(MetricKey.coverageOf("quotes.full.cue.token")).isEqualTo("quotes.full.cue.coverage");
    assertThat(MetricKey.coverageOf("quotes.full.grouping"))
        .isEqualTo("quotes.full.grouping.coverage");
    assertThat(MetricKey.isCoverage("quotes.full.grouping.coverage")).isTrue();
    assertThat(MetricKey.isCoverage("quotes.full.grouping")).isFalse();
  }
}
