package dev.pressmark.core.speed;

import dev.pressmark.core.stats.Interval;
import dev.pressmark.core.stats.SpeedRatio;
import dev.pressmark.wire.Json;
import dev.pressmark.wire.Json.Obj;
import dev.pressmark.wire.JsonOut;
import java.util.List;

/** Writes a report of speed as JSON: {@code speed.schema.json}. */
public final class SpeedWriter {

  private static final double MICROS_PER_SECOND = 1e6;

  private final SpeedReport report;

  private SpeedWriter(SpeedReport report) {
    this.report = report;
  }

  /** The file, with the line end at its end. */
  public static String write(SpeedReport report) {
    return JsonOut.pretty(new SpeedWriter(report).json());
  }

  private Json json() {
    Obj out =
        Json.object()
            .put("format", SpeedReport.FORMAT)
            .put("verdict", report.verdict().word())
            .put("system", measured(report.system()));
    if (report.reference() != null) {
      out.put("reference", measured(report.reference()));
    }
    out.put("scored", scored(report.scored()))
        .put("settings", Json.object().put("profile", report.profile()).put("seed", report.seed()));
    if (report.reading() != null) {
      out.put("reading", reading(report.reading()));
    }
    if (report.linking() != null) {
      out.put("linking", linking(report.linking()));
    }
    return out.put("machine", machine(report.machine()));
  }

  private static Json measured(SpeedReport.Measured system) {
    return Json.object()
        .put("name", system.name())
        .put("version", system.version())
        .put("isolation", system.isolation());
  }

  private static Json scored(SpeedReport.Scored scored) {
    Obj headlines = Json.object();
    scored.headlines().forEach((key, value) -> headlines.put(key, Json.of(value)));
    return Json.object()
        .put("dataset", scored.version())
        .put("sha256", scored.goldSha256())
        .put("split", scored.split())
        .put("publication", scored.publication())
        .put("predictions", Json.object().put("sha256", scored.predictionsSha256()))
        .put("reproducible", scored.reproducible())
        .put("headlines", headlines);
  }

  private Json reading(ReadingSpeed reading) {
    Obj out =
        Json.object()
            .put("verdict", reading.verdict().word())
            .put("timesAsFast", ratio(reading.session().cpu(report.seed())))
            .put("timesAsFastByTheClock", ratio(reading.session().wall(report.seed())))
            .put("referenceSpread", Json.of(reading.session().cpuSteadiness().spread()))
            .put("referenceSpreadByTheClock", Json.of(reading.session().wallSteadiness().spread()))
            .put("articles", reading.articles())
            .put("drawn", reading.drawn())
            .put("charactersPerArticle", Json.of(reading.charactersPerArticle()))
            .put("cpuMicros", Json.of(reading.cpuMicros()))
            .put("articlesPerCpuSecond", Json.of(MICROS_PER_SECOND / reading.cpuMicros()))
            .put("articlesPerSecond", Json.of(MICROS_PER_SECOND / reading.wallMicros()))
            .put(
                "charactersPerSecond",
                Json.of(MICROS_PER_SECOND / reading.wallMicros() * reading.charactersPerArticle()));
    Double wide = reading.threadsWallMicros();
    if (wide != null) {
      out.put(
          "threads",
          Json.object()
              .put("threads", reading.threads())
              .put("articlesPerSecond", Json.of(MICROS_PER_SECOND / wide)));
    }
    out.put(
            "latencyMicros",
            Json.object()
                .put("p50", Json.of(reading.latency().p50()))
                .put("p90", Json.of(reading.latency().p90()))
                .put("p99", Json.of(reading.latency().p99())))
        .put("loadMillis", Json.of(reading.loadMillis()))
        .put("firstArticleMillis", Json.of(reading.firstMillis()));
    Double allocated = reading.allocatedBytes();
    if (allocated != null) {
      out.put("allocatedBytes", Json.of(allocated));
    }
    return out.put("timesAsFastRepeated", ratio(reading.repeating().cpu(report.seed())))
        .put("caches", reading.caches(report.seed()))
        .put("different", Json.of(reading.different()))
        .putIfPresent("firstDifferent", reading.firstDifferent())
        .put("growth", growth(reading.growth()))
        .put(
            "lengths",
            Json.array(
                reading.lengths(),
                one ->
                    Json.object()
                        .put("characters", Json.of(one.characters()))
                        .put("micros", Json.of(one.micros()))))
        .put(
            "runs",
            Json.array(
                reading.session().runs(),
                run ->
                    Json.object()
                        .put("side", run.side().word())
                        .put("cpuMicros", Json.of(run.cpuMicros()))
                        .put("wallMicros", Json.of(run.wallMicros()))));
  }

  private static Json ratio(SpeedRatio ratio) {
    return interval(
        Json.object().put("value", Json.of(ratio.timesAsFast())).put("pairs", ratio.pairs()),
        ratio.interval());
  }

  private static Json growth(Growth growth) {
    Json exponent = Double.isNaN(growth.exponent()) ? Json.NULL : Json.of(growth.exponent());
    return interval(
        Json.object().put("exponent", exponent).put("points", growth.points()), growth.interval());
  }

  private static Obj interval(Obj out, Interval interval) {
    return interval instanceof Interval.Given given
        ? out.put(
            "interval", new Json.Array(List.of(Json.of(given.lower()), Json.of(given.upper()))))
        : out.put("interval", Json.NULL).put("reason", ((Interval.NotGiven) interval).reason());
  }

  private static Json linking(LinkingSpeed linking) {
    return Json.object()
        .put("verdict", linking.verdict().word())
        .put("growth", growth(linking.growth()))
        .put(
            "collections",
            Json.array(
                linking.sizes(),
                size ->
                    Json.object()
                        .put("articles", size.articles())
                        .put("cpuMillis", Json.of(size.cpuMillis()))
                        .put("wallMillis", Json.of(size.wallMillis()))
                        .put("peakBytes", Json.of(size.peakBytes()))
                        .put("links", Json.of(size.links()))));
  }

  private static Json machine(Machine machine) {
    return Json.object()
        .put("processor", machine.processor())
        .put("processors", machine.processors())
        .put("memoryBytes", machine.memoryBytes())
        .put("system", machine.system())
        .put("java", machine.java())
        .put("virtualMachine", machine.virtualMachine())
        .put("flags", Json.strings(machine.flags()))
        .put("loadBefore", Json.of(machine.loadBefore()))
        .put("loadAfter", Json.of(machine.loadAfter()))
        .put("date", machine.date());
  }
}
