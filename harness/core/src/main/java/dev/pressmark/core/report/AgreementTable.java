package dev.pressmark.core.report;

import dev.pressmark.core.agree.Agreement;
import dev.pressmark.core.agree.CommonStories.Alone;
import dev.pressmark.core.agree.Direction;
import dev.pressmark.core.agree.Disagreement;
import dev.pressmark.core.agree.Figure;
import dev.pressmark.core.agree.Scale;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.json.Printable;
import dev.pressmark.core.layer.ScoredLayer;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.metric.Value;
import dev.pressmark.core.result.Estimate;
import dev.pressmark.core.result.Measure;
import dev.pressmark.core.result.MetricKey;
import dev.pressmark.core.result.ScoredLayers;
import dev.pressmark.core.stats.Interval;
import dev.pressmark.core.stats.Judgement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An agreement as a table for people: what was compared and what was left out, the scores in both
 * directions, the coefficients, and how many differences there are.
 */
public final class AgreementTable {

  private static final int NAME = 80;
  private static final int NAMED = 5;
  private static final String UNDEFINED = "–";

  private final Agreement agreement;
  private final Style style;
  private final List<String> lines = new ArrayList<>();

  private AgreementTable(Agreement agreement, Style style) {
    this.agreement = agreement;
    this.style = style;
  }

  /** The table, line by line. */
  public static List<String> of(Agreement agreement, Style style) {
    AgreementTable table = new AgreementTable(agreement, style);
    table.head();
    table.scores();
    table.coefficients();
    table.disagreements();
    return List.copyOf(table.lines);
  }

  private void head() {
    int stories = agreement.aGold().result().dataset().stories();
    int articles = agreement.aGold().result().dataset().articles();
    lines.add(
        style.bold("Agreement")
            + " of two annotations: "
            + stories
            + (stories == 1 ? " story, " : " stories, ")
            + articles
            + (articles == 1 ? " article" : " articles"));
    lines.add("  A  " + Printable.cut(agreement.a().name(), NAME));
    lines.add("  B  " + Printable.cut(agreement.b().name(), NAME));
    alone("A", agreement.common().onlyA());
    alone("B", agreement.common().onlyB());
    named("articles not compared: text not supplied", agreement.common().textNotSupplied());
    if (stories < Judgement.FEWEST_STORIES) {
      lines.add(
          style.warning(
              "  fewer than "
                  + Judgement.FEWEST_STORIES
                  + " stories: intervals are too narrow, "
                  + "or there are none"));
    }
  }

  private void alone(String side, Alone alone) {
    named("stories only in " + side, alone.stories());
    named("articles only in " + side, alone.articles());
    named("layers annotated only in " + side, alone.layers());
  }

  private void named(String what, List<String> names) {
    if (!names.isEmpty()) {
      lines.add(
          style.warning("  " + names.size() + " " + what + ": ")
              + names.stream().limit(NAMED).collect(Collectors.joining(", "))
              + (names.size() > NAMED ? ", …" : ""));
    }
  }

  private void scores() {
    Counts total = agreement.aGold().result().total();
    Set<String> shown = new LinkedHashSet<>();
    for (ScoredLayer layer : ScoredLayers.all()) {
      Columns table = new Columns();
      table.row(style::bold, layer.layer().word(), "P", "R", "F1", "95 %", "B gold");
      int before = shown.size();
      for (String family : layer.families()) {
        total
            .tallies()
            .forEach(
                (key, tally) -> {
                  boolean ofFamily = key.equals(family) || key.startsWith(family + ".");
                  boolean own = !layer.servesDerived(key) && !MetricKey.isCoverage(key);
                  if (ofFamily && own && !MetricKey.isSlice(key) && shown.add(key)) {
                    score(table, key, tally, key.equals(layer.headline()));
                  }
                });
      }
      if (shown.size() > before) {
        lines.add("");
        lines.addAll(table.lines());
      }
    }
    lines.add(
        style.faint("  * headline. A is gold: P is the share of what B has, R of what A has."));
    lines.add(
        style.faint(
            "  F1, or accuracy on matched items; with B as gold it is the last column where it"
                + " differs."));
  }

  private void score(Columns table, String key, Tally tally, boolean headline) {
    Direction a = agreement.aGold();
    Direction b = agreement.bGold();
    Measure measure = Measure.ofComparison(key, tally).orElse(null);
    Estimate estimate = measure == null ? null : a.estimates().of(key).get(measure);
    if (measure == null || estimate == null) {
      return;
    }
    Map<Measure, Estimate> ofA = a.estimates().of(key);
    Estimate other = b.estimates().of(key).get(measure);
    String inA = Percent.of(estimate.score());
    String inB = other == null ? UNDEFINED : Percent.of(other.score());
    table.row(
        headline ? style::bold : text -> text,
        headline ? key + " *" : key,
        part(ofA, Measure.PRECISION),
        part(ofA, Measure.RECALL),
        inA,
        ends(estimate.interval()),
        inA.equals(inB) ? "" : inB);
  }

  private static String part(Map<Measure, Estimate> of, Measure measure) {
    Estimate estimate = of.get(measure);
    return estimate == null ? "" : Percent.of(estimate.score());
  }

  private static String ends(Interval interval) {
    return interval instanceof Interval.Given given
        ? Percent.of(given.lower()) + " to " + Percent.of(given.upper())
        : "";
  }

  private void coefficients() {
    Columns table = new Columns();
    table.row(
        style::bold, "beyond chance", "", "value", "95 %", "judged", "of A", "of B", "coverage");
    for (Figure figure : agreement.figures()) {
      String reason = figure.value() instanceof Value.Undefined undefined ? undefined.reason() : "";
      Score share = figure.coverage().share();
      table.noted(
          text -> text,
          style.faint(reason),
          figure.coded().word(),
          symbol(figure),
          figure.value() instanceof Value.Defined defined ? decimals(defined.value()) : UNDEFINED,
          figure.interval() instanceof Interval.Given given
              ? decimals(given.lower()) + " to " + decimals(given.upper())
              : "",
          Long.toString(figure.coverage().judged()),
          Long.toString(figure.coverage().a()),
          Long.toString(figure.coverage().b()),
          Percent.of(share));
    }
    lines.add("");
    lines.addAll(table.lines());
    agreement.figures().stream()
        .filter(one -> one.value().isDefined())
        .map(Figure::interval)
        .filter(Interval.NotGiven.class::isInstance)
        .map(one -> ((Interval.NotGiven) one).reason())
        .distinct()
        .sorted()
        .forEach(reason -> lines.add(style.faint("  no interval: " + reason)));
  }

  private static String symbol(Figure figure) {
    return switch (figure.coefficient()) {
      case KAPPA -> "κ";
      case ALPHA -> figure.coded().scale() == Scale.INTERVAL ? "α interval" : "α nominal";
      case ALPHA_UNITIZED -> "α_U";
    };
  }

  /** With three decimals, half to even. */
  private static String decimals(double value) {
    String written = new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    return written.equals("-0.000") ? "0.000" : written;
  }

  private void disagreements() {
    lines.add("");
    Map<Disagreement.Kind, Integer> counts = agreement.disagreementsByKind();
    lines.add(
        style.bold(agreement.disagreements().size() + " disagreements")
            + (agreement.disagreements().isEmpty() ? "" : ": ")
            + counts.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(one -> one.getValue() + " " + one.getKey().word())
                .collect(Collectors.joining(", ")));
  }
}
