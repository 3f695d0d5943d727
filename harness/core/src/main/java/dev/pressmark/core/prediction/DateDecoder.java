package dev.pressmark.core.prediction;

import dev.pressmark.api.annotation.TimexMod;
import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.json.JsonIn;
import org.jspecify.annotations.Nullable;

/** Reads temporal expressions. A value outside the grammar is a wrong answer, not an error. */
final class DateDecoder {

  private final SpanDecoder spans;
  private final FileWarnings warnings;

  DateDecoder(SpanDecoder spans, FileWarnings warnings) {
    this.spans = spans;
    this.warnings = warnings;
  }

  @Nullable PredictedDate date(JsonIn in) {
    JsonIn.Fields fields = in.object();
    SpanDecoder.Ends ends = new SpanDecoder.Ends();
    TimexType type = null;
    String value = null;
    TimexMod mod = null;
    String quant = null;
    String freq = null;
    PredictedDate.Interval interval = null;
    while (fields.next()) {
      switch (fields.name()) {
        case "type" -> type = in.term(TimexType.class);
        case "value" -> value = in.string();
        case "mod" -> mod = in.term(TimexMod.class);
        case "quant" -> quant = in.string();
        case "freq" -> freq = in.string();
        case "interval" -> interval = interval(in);
        default -> {
          if (!ends.take(in, fields.name())) {
            warnings.unknownField(in, fields, "a date");
          }
        }
      }
    }
    Span span = fields.require("start", "end") ? spans.span(in, fields, ends) : null;
    return span == null
        ? null
        : new PredictedDate(
            span, type, value, mod == null ? null : mod.word(), quant, freq, interval);
  }

  private PredictedDate.@Nullable Interval interval(JsonIn in) {
    JsonIn.Fields fields = in.object();
    String begin = null;
    String end = null;
    while (fields.next()) {
      switch (fields.name()) {
        case "begin" -> begin = in.string();
        case "end" -> end = in.string();
        default -> warnings.unknownField(in, fields, "an interval");
      }
    }
    return fields.require("begin", "end") && begin != null && end != null
        ? new PredictedDate.Interval(begin, end)
        : null;
  }
}
