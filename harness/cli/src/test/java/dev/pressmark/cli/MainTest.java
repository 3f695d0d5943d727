package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);

  @Test
  void outputThatArrivesKeepsTheCode() {
    PrintStream out = stream(OutputStream.nullOutputStream());
    out.print("x");
    assertThat(Main.written(out, err, ExitCode.OK)).isZero();
    assertThat(Main.written(out, err, ExitCode.INTEGRITY)).isEqualTo(ExitCode.INTEGRITY);
    assertThat(said.size()).isZero();
  }

  @Test
  void outputThatIsLostIsNoSuccess() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    PrintStream out = stream(full);
    out.print("x");
    assertThat(Main.written(out, err, ExitCode.OK)).isEqualTo(ExitCode.INVALID);
    assertThat(Main.written(out, err, ExitCode.TOO_MANY_FAILED))
        .isEqualTo(ExitCode.TOO_MANY_FAILED);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("cannot write to standard output");
  }

  private static PrintStream stream(OutputStream to) {
    return new PrintStream(to, false, StandardCharsets.UTF_8);
  }
}
