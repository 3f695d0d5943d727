package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.parallel.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  @Test
  void theLine() {
    assertThat(ProgressLine.line("articles", 120, 309, 27_000))
        .isEqualTo("articles  [#########...............]  120 of 309  0:43 left");
    assertThat(ProgressLine.line("articles", 0, 309, 2_000))
        .isEqualTo("articles  [........................]  0 of 309  0:02");
    assertThat(ProgressLine.line("articles", 308, 309, 308_000))
        .isEqualTo("articles  [#######################.]  308 of 309  0:01 left");
    assertThat(ProgressLine.line("linking", 0, 1, 3_725_000)).isEqualTo("linking  1:02:05");
  }

  /** The bar never shrinks and is full only at the end; the line is never longer than 79. */
  @Test
  void theBarGrows() {
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      int parts = 2 + random.nextInt(i < 100 ? 50 : 100_000_000);
      int done = random.nextInt(parts);
      String before = ProgressLine.line("articles", done, parts, 1L << random.nextInt(25));
      String after = ProgressLine.line("articles", done + 1, parts, 1L << random.nextInt(25));
      assertThat(filled(before)).as(before).isLessThanOrEqualTo(filled(after)).isLessThan(24);
      assertThat(before.length()).as(before).isLessThan(80);
    }
  }

  private static long filled(String line) {
    return line.chars().filter(c -> c == '#').count();
  }

  /** Work that is over in less than two seconds, or that nobody sees, leaves no byte. */
  @Test
  void quickWorkIsSilent() {
    for (boolean shown : new boolean[] {true, false}) {
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      try (ProgressLine line =
          ProgressLine.on(new PrintStream(said, true, StandardCharsets.UTF_8), shown)) {
        line.begin("articles", 2);
        line.done();
        line.done();
        line.begin("intervals", 0);
      }
      assertThat(said.size()).isZero();
    }
  }

  /** Whoever scores tells of every article, and of every metric for its intervals. */
  @Test
  void scoringTellsOfEveryPart() {
    List<String> told = new ArrayList<>();
    Progress heard =
        new Progress() {
          private int open;

          @Override
          public void begin(String what, int parts) {
            assertThat(open).isZero();
            told.add(what);
            open = parts;
          }

          @Override
          public void done() {
            open--;
          }
        };
    Console silent = Ran.silent();
    Console console = new Console(silent.out(), silent.err(), false, silent.environment(), heard);
    assertThat(Pressmark.run(console, "score", "--story", "ferry-ramp")).isZero();
    assertThat(told).containsExactly("articles", "intervals");
  }
}
