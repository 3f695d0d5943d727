package dev.pressmark.core.layer;

import dev.pressmark.api.annotation.TimexMod;
import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.align.Pair;
import dev.pressmark.core.count.UnitCounts;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.dataset.Publication;
import dev.pressmark.core.dataset.PublicationSource;
import dev.pressmark.core.layer.UnitVerdict.TokenCredit;
import dev.pressmark.core.timex.WrittenDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The verdicts behind {@code dates.value.canonical} and {@code publication.day}. */
final class DateVerdicts {

  private final DateGold gold;
  private final DateAnswer answer;
  private final UnitCounts found;

  private DateVerdicts(AlignedAnswer aligned) {
    this.gold = new DateGold(aligned.gold());
    List<PredictedDate> predicted = aligned.prediction().dates();
    this.answer = DateAnswer.of(gold, predicted == null ? List.of() : predicted);
    this.found =
        gold.counter().count(answer.dates().stream().map(DateAnswer.PredictedUnit::unit).toList());
  }

  static List<UnitVerdict> dates(AlignedAnswer aligned) {
    DateVerdicts made = new DateVerdicts(aligned);
    List<UnitVerdict> verdicts = new ArrayList<>();
    for (int i = 0; i < made.gold.dates().size(); i++) {
      verdicts.add(made.ofGold(i));
    }
    for (int i = 0; i < made.answer.dates().size(); i++) {
      Pair pair = made.found.alignment().pairOfPredicted(i).orElse(null);
      if (pair == null || pair.slot().predicted().get(0) != i) {
        verdicts.add(made.spurious(i));
      }
    }
    return verdicts;
  }

  private UnitVerdict ofGold(int index) {
    GoldDate date = gold.dates().get(index);
    Pair pair = found.alignment().pairOfGold(index).orElse(null);
    PredictedDate predicted =
        pair == null ? null : answer.dates().get(pair.slot().predicted().get(0)).date();
    return new UnitVerdict(
        Layer.DATES,
        pair == null ? VerdictKind.MISSED : kind(DateVerdict.of(pair, date, answer)),
        date.date().id(),
        List.of(date.date().span()),
        predicted == null ? List.of() : List.of(predicted.span()),
        written(date.date()),
        predicted == null ? null : written(predicted),
        pair == null
            ? new TokenCredit(0, 0, date.unit().tokens().size())
            : new TokenCredit(
                pair.shared(), pair.slot().tokens().size(), date.unit().tokens().size()),
        Arrays.stream(date.slices())
            .filter(slice -> slice != Slices.ALL)
            .mapToObj(DateSlices.ALL::name)
            .toList());
  }

  private static VerdictKind kind(DateVerdict verdict) {
    if (!verdict.value()) {
      return VerdictKind.WRONG_VALUE;
    }
    if (!verdict.type()) {
      return VerdictKind.WRONG_TYPE;
    }
    return verdict.span() ? VerdictKind.RIGHT : VerdictKind.BOUNDARY;
  }

  private UnitVerdict spurious(int index) {
    DateAnswer.PredictedUnit one = answer.dates().get(index);
    return new UnitVerdict(
        Layer.DATES,
        found.dropped().contains(index) ? VerdictKind.IGNORED : VerdictKind.SPURIOUS,
        null,
        List.of(),
        List.of(one.date().span()),
        null,
        written(one.date()),
        new TokenCredit(0, one.unit().tokens().size(), 0),
        Arrays.stream(gold.slicesAt(one.date().span().start()))
            .filter(slice -> slice != Slices.ALL)
            .mapToObj(DateSlices.ALL::name)
            .toList());
  }

  private static String written(DateExpression date) {
    StringBuilder out = new StringBuilder(date.type().word()).append(' ').append(date.value());
    date.altValues().forEach(value -> out.append(" or ").append(value));
    TimexMod mod = date.mod();
    return withAttributes(out, mod == null ? null : mod.word(), date.quant(), date.freq());
  }

  private static String written(PredictedDate date) {
    TimexType type = date.type();
    StringBuilder out = new StringBuilder(type == null ? "?" : type.word());
    out.append(' ').append(date.value() == null ? "no value" : date.value());
    return withAttributes(out, date.mod(), date.quant(), date.freq());
  }

  private static String withAttributes(
      StringBuilder out, @Nullable String mod, @Nullable String quant, @Nullable String freq) {
    attribute(out, "mod", mod);
    attribute(out, "quant", quant);
    attribute(out, "freq", freq);
    return out.toString();
  }

  private static void attribute(StringBuilder out, String name, @Nullable String value) {
    if (value != null) {
      out.append(' ').append(name).append(' ').append(value);
    }
  }

  /** One, or none where the page supports no date. */
  static List<UnitVerdict> publication(AlignedAnswer aligned) {
    Publication gold = aligned.gold().article().labels().publication();
    if (gold.source() == PublicationSource.DECLARED) {
      return List.of();
    }
    String answer = aligned.prediction().publication();
    boolean right =
        answer != null
            && WrittenDay.of(answer).filter(LocalDate.parse(gold.day())::equals).isPresent();
    return List.of(
        new UnitVerdict(
            Layer.PUBLICATION,
            answer == null
                ? VerdictKind.MISSED
                : right ? VerdictKind.RIGHT : VerdictKind.WRONG_VALUE,
            null,
            gold.evidence() == null ? List.of() : List.of(gold.evidence()),
            List.of(),
            gold.value(),
            answer,
            null,
            List.of()));
  }
}
