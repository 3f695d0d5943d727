package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.report.SpeedTable;
import dev.pressmark.core.report.Style;
import dev.pressmark.core.speed.LinkingSpeed;
import dev.pressmark.core.speed.Machine;
import dev.pressmark.core.speed.ReadingSpeed;
import dev.pressmark.core.speed.Side;
import dev.pressmark.core.speed.SideBySide;
import dev.pressmark.core.speed.SpeedReport;
import dev.pressmark.core.speed.SpeedVerdict;
import dev.pressmark.core.speed.SpeedWriter;
import dev.pressmark.core.speed.TimedRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A report of speed as a file and as people read it. */
class SpeedFileTest {

  private static SideBySide session(double system, double... reference) {
    List<TimedRun> runs = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      double a = reference[round % reference.length];
      runs.add(new TimedRun(Side.REFERENCE, a, 2 * a));
      runs.add(new TimedRun(Side.SYSTEM, system, 2 * system));
      runs.add(new TimedRun(Side.SYSTEM, system, 2 * system));
      runs.add(new TimedRun(Side.REFERENCE, a, 2 * a));
    }
    return new SideBySide(runs);
  }

  private static ReadingSpeed reading(SpeedVerdict verdict, SideBySide session, SideBySide again) {
    List<ReadingSpeed.LengthTime> lengths = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      lengths.add(new ReadingSpeed.LengthTime(100 * i, 2 * i));
    }
    boolean other = verdict == SpeedVerdict.OTHER_WORK;
    return new ReadingSpeed(
        verdict,
        other ? 7 : 0,
        other ? "mill/a" : null,
        session,
        309,
        false,
        1700,
        new ReadingSpeed.Latency(18, 40, 90),
        3,
        9,
        63_000.0,
        again,
        2,
        30.0,
        lengths);
  }

  private static SpeedReport report(ReadingSpeed reading) {
    return new SpeedReport(
        new SpeedReport.Measured("marks", "1", "in-process"),
        new SpeedReport.Measured("press", "2", "in-process"),
        new SpeedReport.Scored(
            "1.0.0",
            "ab".repeat(32),
            "test",
            "withheld",
            "cd".repeat(32),
            true,
            new TreeMap<>(Map.of("quotes.full.overlap", .549))),
        "quick",
        1,
        reading,
        new LinkingSpeed(
            SpeedVerdict.MEASURED,
            List.of(
                new LinkingSpeed.Size(1000, 20, 21, 3 << 20, 40),
                new LinkingSpeed.Size(2000, 40, 42, 5 << 20, 80),
                new LinkingSpeed.Size(4000, 80, 84, 9 << 20, 160))),
        new Machine(
            "Tarn 7",
            2,
            1L << 33,
            "Linux 6",
            "17",
            "vm",
            List.of("-Xmx1g"),
            .5,
            1,
            "2026-11-22T14:05:00Z"));
  }

  private static String table(SpeedReport report) {
    return String.join("\n", SpeedTable.of(report, Style.PLAIN)) + "\n";
  }

  @Test
  void workedExample() throws IOException {
    SpeedReport report = report(reading(SpeedVerdict.MEASURED, session(20, 40), session(50, 50)));
    JsonSchemas.assertTaken("speed", SpeedWriter.write(report));
    assertThat(table(report).replaceAll(" +", " "))
        .isEqualTo(
            """
            marks 1 on test of dataset 1.0.0, publication date withheld; profile quick
             quotes.full.overlap 54.9

            2.00 times as fast as press 2 by CPU time (95 % 2.00 to 2.00), 2.00 by the clock (95 % 2.00 to 2.00)
            6 pairs; the reference against itself: ± 0.0 % by CPU time, ± 0.0 % by the clock
             articles a CPU second 50,000
             articles a second 25,000
             articles a second, 2 threads 33,300
             characters a second 42,500,000
             CPU time of an article, µs 20.0
             latency p50, µs 18.0
             latency p90, µs 40.0
             latency p99, µs 90.0
             to open, ms 3.00
             first article, ms 9.00
             bytes allocated an article 63,000
             time grows with the length of an article to the power of 1.00 (95 % 1.00 to 1.00)

            linking: measured
             articles CPU s s articles a CPU s peak MiB links
             1,000 0.0200 0.0210 50,000 3.00 40.0
             2,000 0.0400 0.0420 50,000 5.00 80.0
             4,000 0.0800 0.0840 50,000 9.00 160
             CPU time grows with the number of articles to the power of 1.00 (95 % 1.00 to 1.00)

            2 processors (Tarn 7), Java 17, load 0.500 before and 1.00 after
            """);
  }

  @Test
  void otherWorkIsRefusedWithoutAFigure() throws IOException {
    SpeedReport report = report(reading(SpeedVerdict.OTHER_WORK, session(20, 40), session(50, 50)));
    JsonSchemas.assertTaken("speed", SpeedWriter.write(report));
    assertThat(report.verdict()).isEqualTo(SpeedVerdict.OTHER_WORK);
    assertThat(table(report)).contains("refused", "7 answers", "mill/a").doesNotContain("times as");
  }

  @Test
  void aRestlessMachineIsSaidToBeOne() {
    SideBySide restless = session(20, 40, 40, 60);
    assertThat(restless.cpuSteadiness().isSteady()).isFalse();
    assertThat(table(report(reading(SpeedVerdict.UNSTABLE, restless, session(50, 50)))))
        .contains("unstable: the machine was too restless");
  }

  @Test
  void whoGainsByHavingSeenATextIsMarked() {
    SpeedReport report = report(reading(SpeedVerdict.MEASURED, session(20, 40), session(10, 50)));
    assertThat(table(report)).contains("caches: 5.00 times as fast");
    assertThat(SpeedWriter.write(report)).contains("\"caches\": true");
  }

  @Test
  void theVerdictIsTheFirstThatHolds() {
    assertThat(SpeedVerdict.of(true, 0, true)).isEqualTo(SpeedVerdict.MEASURED);
    assertThat(SpeedVerdict.of(true, 0, false)).isEqualTo(SpeedVerdict.UNSTABLE);
    assertThat(SpeedVerdict.of(true, 1, false)).isEqualTo(SpeedVerdict.OTHER_WORK);
    assertThat(SpeedVerdict.of(false, 1, false)).isEqualTo(SpeedVerdict.NOT_REPRODUCIBLE);
  }
}
