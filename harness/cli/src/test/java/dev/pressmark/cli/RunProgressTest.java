package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunProgressTest {

  @TempDir private Path folder;

  @Test
  void theRestTakesAsLongAsWhatWasBefore() {
    assertThat(RunProgress.line(0, 15, 0)).isEqualTo("run 1 of 15, 0 s");
    assertThat(RunProgress.line(5, 15, 20)).isEqualTo("run 6 of 15, 20 s, about 40 s left");
    assertThat(RunProgress.line(1, 15, 9)).isEqualTo("run 2 of 15, 9 s, about 2 min 6 s left");
    assertThat(RunProgress.line(15, 15, 61)).isEqualTo("run 15 of 15, 1 min 1 s, about 0 s left");
  }

  @Test
  void elsewhereThanOnATerminalNothingIsShown() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(out, true, StandardCharsets.UTF_8);
    try (RunProgress progress = new RunProgress(err, false)) {
      progress.at(1, 2);
    }
    assertThat(out.size()).isZero();
    try (RunProgress progress = new RunProgress(err, true)) {
      progress.at(1, 2);
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("run 2 of 2").endsWith("\r\u001B[K");
  }

  @Test
  void theProcessorIsNamedWhereTheSystemDoes() throws Exception {
    Path info =
        Files.writeString(folder.resolve("cpuinfo"), "processor\t: 0\nmodel name\t: Tarn 7\n");
    assertThat(MachineFacts.processor(info)).isEqualTo("Tarn 7");
    assertThat(MachineFacts.processor(folder.resolve("none"))).isEqualTo("unknown");
  }
}
