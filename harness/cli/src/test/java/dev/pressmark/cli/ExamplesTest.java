package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The programs in {@code docs/examples}, as their readers run them. */
@Timeout(120)
class ExamplesTest {

  @TempDir private Path folder;

  @BeforeEach
  void python() throws InterruptedException {
    Python.assumePresent();
  }

  private static Path example(String name) {
    return CommandLineTest.datasetFolder().resolveSibling("docs/examples").resolve(name);
  }

  @Test
  void theWholeSystemSpeaksTheProtocolInBothTracks() {
    for (String track : List.of("end-to-end", "oracle-quotes")) {
      Ran ran =
          Ran.of("systems", "check", Python.command(example("marks_system.py")), "--track", track);
      assertThat(ran.code()).as(ran.out() + ran.err()).isZero();
      assertThat(ran.out().lines()).hasSize(6).allMatch(line -> line.startsWith("ok "));
    }
  }

  @Test
  void theWholeSystemIsScored() {
    Ran ran =
        Ran.of(
            "score",
            "--split",
            "dev",
            "--resamples",
            "0",
            "--threads",
            "2",
            "--system",
            Python.command(example("marks_system.py")));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("example-marks 1 on dev ");
  }

  /**
   * The model is a server on this machine that speaks the same HTTP: it finds one quote in every
   * article, says one that is not there, and has no answer for the shortest article. The program
   * reads its address from the environment, which is set by a program in front of it.
   */
  @Test
  void theChatModelIsAskedOverHttp() throws IOException {
    List<String> asked = new CopyOnWriteArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/v1/chat/completions",
        exchange -> {
          String request =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          asked.add(request);
          boolean silent = request.contains("The lamps are lit again.");
          String content =
              silent
                  ? "I cannot help with that."
                  : "Here: [{\\\"quote\\\": \\\"No\\\", \\\"speaker\\\": \\\"Odo Brask\\\"},"
                      + " {\\\"quote\\\": \\\"never said\\\", \\\"speaker\\\": null}]";
          byte[] reply =
              ("{\"choices\":[{\"message\":{\"content\":\""
                      + content
                      + "\"}}],\"usage\":{\"total_tokens\":7}}")
                  .getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, reply.length);
          exchange.getResponseBody().write(reply);
          exchange.close();
        });
    server.start();
    try {
      Path front = folder.resolve("front.py");
      Files.writeString(
          front,
          """
          import os, runpy
          os.environ["no_proxy"] = "127.0.0.1"
          os.environ["CHAT_URL"] = "http://127.0.0.1:PORT/v1/chat/completions"
          os.environ["CHAT_MODEL"] = "stand-in"
          runpy.run_path(r"FILE", run_name="__main__")
          """
              .replace("PORT", Integer.toString(server.getAddress().getPort()))
              .replace("FILE", example("chat_model.py").toString()));
      Ran ran = Ran.of("systems", "check", Python.command(front), "--time-limit", "30");
      assertThat(ran.code()).as(ran.out() + ran.err()).isZero();
      assertThat(ran.out().lines())
          .contains(
              "ok hello: example-chat-model stand-in, layers quotes, speakers, offsets in codepoint",
              "ok article lamp-check/a: quotes 1",
              "ok article lamp-check/c: quotes 1")
          .anyMatch(
              line ->
                  line.startsWith("warning article lamp-check/b: it says it has no answer: Value"));
      assertThat(asked).hasSize(4).allMatch(one -> one.contains("\"model\": \"stand-in\""));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void theChatModelSaysWhatIsMissing() throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("python3", example("chat_model.py").toString());
    builder.environment().remove("CHAT_URL");
    Process process = builder.start();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(said).contains("CHAT_URL is not set");
  }
}
