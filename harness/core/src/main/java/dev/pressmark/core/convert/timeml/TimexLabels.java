package dev.pressmark.core.convert.timeml;

import dev.pressmark.api.Term;
import dev.pressmark.api.annotation.TimexMod;
import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.annotation.TimexValue;
import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.convert.corpus.Edges;
import dev.pressmark.core.convert.corpus.ImportReport;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.dataset.Ignore;
import dev.pressmark.core.dataset.IgnoreLayer;
import dev.pressmark.core.dataset.IgnoreReason;
import dev.pressmark.core.json.Printable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The gold dates of one document.
 *
 * <p>A value that the grammar has for another type than the one written keeps its value and gets
 * that type; what was written is kept beside it ({@link DateExpression.Original}), because the
 * official scorer compares the strings. A value that the grammar has for no type, and a TIMEX3
 * without a known type, cannot be gold: where the import is lenient, the stretch becomes an ignore
 * region.
 */
final class TimexLabels {

  static final String KIND = "TIMEX3";

  /** Tried in this order for a value of another type; no value but an open one has two. */
  private static final List<TimexType> TYPES =
      List.of(TimexType.DATE, TimexType.TIME, TimexType.DURATION, TimexType.SET);

  /** What is read, by name; everything else is lost. */
  private static final Set<String> READ =
      Set.of(
          "tid",
          "type",
          "value",
          "mod",
          "quant",
          "freq",
          "anchorTimeID",
          "functionInDocument",
          "temporalFunction");

  private final TimeMlDocument document;
  private final ImportReport report;
  private final Tokens tokens;
  private final List<DateExpression> dates = new ArrayList<>();
  private final List<Ignore> ignore = new ArrayList<>();
  private final Set<Span> taken = new HashSet<>();

  /** The elements that the dates come from, in the same order. */
  private final List<Timex> sources = new ArrayList<>();

  private TimexLabels(TimeMlDocument document, ImportReport report) {
    this.document = document;
    this.report = report;
    this.tokens = Tokens.of(document.text());
  }

  /** The labels of a document. */
  static TimexLabels of(TimeMlDocument document, ImportReport report) {
    TimexLabels labels = new TimexLabels(document, report);
    document.expressions().stream()
        .map(labels::trimmed)
        .flatMap(Optional::stream)
        .sorted(Timex.BY_PLACE)
        .forEach(labels::add);
    TimexAnchors.resolve(labels.dates, labels.sources, document, report);
    return labels;
  }

  /** The dates, in text order. */
  List<DateExpression> dates() {
    return dates;
  }

  /** The stretches whose labels could not be used, in text order. */
  List<Ignore> ignore() {
    return ignore;
  }

  private void add(Timex timex) {
    Span span = Objects.requireNonNull(timex.span());
    if (!taken.add(span)) {
      report.malformed(KIND, timex.at(), "a second expression over the same words", "one");
      return;
    }
    DateExpression date = date(timex, span);
    if (date == null) {
      ignore.add(new Ignore(span, IgnoreLayer.DATES, IgnoreReason.NOT_ANNOTATED));
      return;
    }
    dates.add(date);
    sources.add(timex);
    report.carried("TIMEX3", 1);
    countLost(timex);
  }

  /** Without white space at the edges; empty where nothing is left to score. */
  private Optional<Timex> trimmed(Timex timex) {
    Span span = timex.span();
    if (span == null) {
      report.lost("TIMEX3 without words", timex.at(), shown(timex));
      return Optional.empty();
    }
    Span trimmed = Edges.trimmed(document.text(), span).orElse(null);
    if (trimmed == null || tokens.in(trimmed).isEmpty()) {
      report.malformed(
          KIND, timex.at(), "no word and no number in the expression", "at least one token");
      return Optional.empty();
    }
    if (!trimmed.equals(span)) {
      report.changed("white space at the edge", timex.at(), shown(timex));
    }
    return Optional.of(timex.over(trimmed));
  }

  /** The date; null where it cannot be gold, which is noted. */
  private @Nullable DateExpression date(Timex timex, Span span) {
    String word = timex.get("type");
    TimexType type = word == null ? null : Term.find(TimexType.class, word).orElse(null);
    if (type == null) {
      report.malformed(
          KIND,
          timex.at(),
          word == null ? "no type" : "the type " + Printable.quoted(word),
          Term.words(TimexType.class));
      return null;
    }
    String value = timex.get("value");
    TimexType fitting = value == null ? null : typeOf(type, value);
    if (value == null || fitting == null) {
      report.malformed(
          KIND,
          timex.at(),
          value == null ? "no value" : "the value " + Printable.quoted(value),
          TimexValue.allowed(type));
      return null;
    }
    DateExpression.Original original = null;
    if (fitting != type) {
      original = new DateExpression.Original(type, value);
      report.changed(
          "type that does not take its value",
          timex.at(),
          type.word() + " with the value " + value + " is " + fitting.word());
    }
    boolean set = fitting == TimexType.SET;
    return new DateExpression(
        "t" + (dates.size() + 1),
        span,
        fitting,
        value,
        List.of(),
        mod(timex),
        set ? capitals(timex, "quant", "[A-Z0-9]+( [A-Z0-9]+)*") : dropped(timex, "quant"),
        set ? capitals(timex, "freq", "([1-9][0-9]*|X)[XSHDWMY]") : dropped(timex, "freq"),
        null,
        TimexAnchors.UNKNOWN,
        original);
  }

  private static @Nullable TimexType typeOf(TimexType written, String value) {
    if (!TimexValue.exists(value)) {
      return null;
    }
    if (TimexValue.isValid(written, value)) {
      return written;
    }
    return TYPES.stream().filter(one -> TimexValue.isValid(one, value)).findFirst().orElse(null);
  }

  private @Nullable TimexMod mod(Timex timex) {
    String word = timex.get("mod");
    TimexMod mod = word == null ? null : Term.find(TimexMod.class, word).orElse(null);
    if (word != null && mod == null) {
      report.lost("mod", timex.at(), Printable.quoted(word));
    }
    return mod;
  }

  /** Quantifiers and frequencies are written in capitals here, and in no corpus always. */
  private @Nullable String capitals(Timex timex, String name, String form) {
    String written = timex.get(name);
    if (written == null || written.isBlank()) {
      return null;
    }
    String value = written.strip().toUpperCase(Locale.ROOT);
    if (!value.matches(form)) {
      return dropped(timex, name);
    }
    if (!value.equals(written)) {
      report.changed(name, timex.at(), Printable.quoted(written) + " is " + value);
    }
    return value;
  }

  private @Nullable String dropped(Timex timex, String name) {
    String written = timex.get(name);
    if (written != null && !written.isBlank()) {
      report.lost(name, timex.at(), Printable.quoted(written));
    }
    return null;
  }

  private void countLost(Timex timex) {
    for (String name : timex.attributes().keySet()) {
      if (!READ.contains(name)) {
        report.lost("attribute " + Printable.cut(name, 40) + " of TIMEX3", 1);
      }
    }
    if ("true".equals(timex.get("temporalFunction"))) {
      report.lost("temporalFunction", 1);
    }
    String function = timex.get("functionInDocument");
    if (function != null && !function.equals("NONE")) {
      report.lost("functionInDocument", timex.at(), Printable.quoted(function));
    }
  }

  private static String shown(Timex timex) {
    return "type " + timex.get("type") + ", value " + timex.get("value");
  }
}
