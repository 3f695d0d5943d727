package dev.pressmark.core.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pressmark.core.Oracles;
import dev.pressmark.core.metric.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The authority is {@code oracles/krippendorff.jsonl}: 40 cases in exact fractions, among them the
 * worked examples of Krippendorff (2011); tolerance 1e-9.
 */
class KrippendorffOracleTest {
  @Test
  void allCases() throws IOException {
    for (JsonNode oracle : Oracles.cases("krippendorff", 40)) {
      String id = oracle.get("id").asString();
      List<List<@Nullable Double>> coders = coders(oracle);
      for (DifferenceFunction difference : DifferenceFunction.values()) {
        String name = difference.name().toLowerCase(java.util.Locale.ROOT);
        JsonNode expected = oracle.get("expected").get("alpha").get(name);
        Value alpha = KrippendorffAlpha.of(difference, coders);
        assertThat(alpha.isDefined()).as("%s %s", id, name).isEqualTo(!expected.isNull());
        if (alpha.isDefined()) {
          assertThat(alpha.toOptional().orElseThrow())
              .as("%s %s", id, name)
              .isCloseTo(expected.asDouble(), within(1e-9));
        }
        JsonNode published = oracle.path("published").path(name);
        if (!published.isMissingNode()) {
          assertThat(alpha.toOptional().orElseThrow())
              .as("%s %s as published", id, name)
              .isCloseTo(published.asDouble(), within(.0005));
        }
      }
      Coincidences all = Coincidences.of(Coincidences.domain(coders), coders);
      assertThat(Arrays.stream(all.counts()).sum())
          .as(id)
          .isEqualTo(Coincidences.UNIT * oracle.get("expected").get("pairableValues").asLong());
    }
  }

  @Test
  void storiesAddUpAndCanBeResampled() throws IOException {
    JsonNode oracle = Oracles.cases("krippendorff", 40).get(2);
    List<List<@Nullable Double>> coders = coders(oracle);
    List<Double> domain = Coincidences.domain(coders);
    Coincidences whole = Coincidences.of(domain, coders);
    Coincidences first = Coincidences.of(domain, part(coders, 0, 5));
    Coincidences second = Coincidences.of(domain, part(coders, 5, 12));
    assertThat(first.plus(second).counts()).isEqualTo(whole.counts());

    TreeMap<String, long[]> byUnit = new TreeMap<>();
    for (int unit = 0; unit < 12; unit++) {
      byUnit.put(Stories.id(unit), Coincidences.of(domain, part(coders, unit, unit + 1)).counts());
    }
    StoryCounts counts = StoryCounts.of(domain.size() * domain.size(), byUnit);
    KrippendorffAlpha alpha = KrippendorffAlpha.over(DifferenceFunction.INTERVAL, domain);
    Replicates replicates =
        Bootstrap.of(Resampling.of(1), counts.stories(), 2_000).resample(counts).replicates(alpha);
    assertThat(replicates.observed()).isEqualTo(alpha.value(whole));
    Interval.Given interval = (Interval.Given) replicates.interval(.95);
    assertThat(interval.lower()).isLessThan(.849);
    assertThat(interval.upper()).isBetween(.849, 1.0);
  }

  @Test
  void undefinedSaysWhy() {
    assertThat(KrippendorffAlpha.of(DifferenceFunction.NOMINAL, List.of()))
        .isEqualTo(Value.undefined(KrippendorffAlpha.NOTHING_TO_COMPARE));
    assertThat(KrippendorffAlpha.of(DifferenceFunction.NOMINAL, List.of(List.of(1.0, 2.0))))
        .isEqualTo(Value.undefined(KrippendorffAlpha.NOTHING_TO_COMPARE));
    assertThat(
            KrippendorffAlpha.of(
                DifferenceFunction.RATIO, List.of(List.of(1.0, 1.0), List.of(1.0, 1.0))))
        .isEqualTo(Value.undefined(KrippendorffAlpha.ONE_VALUE));
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    List<Double> one = List.of(1.0);
    assertThatThrownBy(
            () -> KrippendorffAlpha.of(DifferenceFunction.NOMINAL, List.of(one, List.of())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                KrippendorffAlpha.of(
                    DifferenceFunction.RATIO, List.of(List.of(-1.0), List.of(1.0))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Coincidences.of(List.of(2.0), List.of(one, one)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Coincidences.of(List.of(2.0, 1.0), List.of(one, one)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Coincidences.of(one, java.util.Collections.nCopies(18, one)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<List<@Nullable Double>> coders(JsonNode oracle) {
    List<List<@Nullable Double>> coders = new ArrayList<>();
    for (JsonNode coder : oracle.get("coders")) {
      List<@Nullable Double> values = new ArrayList<>();
      coder.forEach(value -> values.add(value.isNull() ? null : value.asDouble()));
      coders.add(values);
    }
    return coders;
  }

  private static List<List<@Nullable Double>> part(
      List<List<@Nullable Double>> coders, int from, int to) {
    return coders.stream().<List<@Nullable Double>>map(coder -> coder.subList(from, to)).toList();
  }
}
