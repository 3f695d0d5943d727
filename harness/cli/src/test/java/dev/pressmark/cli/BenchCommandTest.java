package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole way with forks of JMH, as short as can be; figures are not looked at. */
@Timeout(300)
class BenchCommandTest {

  @TempDir private Path folder;

  private Path tiny() throws IOException {
    return TinyDataset.of(
        folder, TinyDataset.story("Mill closes\n\n“It is closed,” said Ada Holm on Tuesday."));
  }

  @Test
  void measuresABundledSystemAndWritesBothFiles() throws IOException {
    // other builds on this machine may run JMH as well; no figure is looked at
    System.setProperty("jmh.ignoreLock", "true");
    Path out = folder.resolve("scores");
    Ran ran =
        Ran.of(
            "bench",
            "--dataset",
            tiny().toString(),
            "--system",
            "marks",
            "--reference",
            "marks",
            "--profile",
            "smoke",
            "--out",
            out.toString(),
            "--json");
    assertThat(ran.code()).as(ran.err()).isZero();
    JsonSchemas.assertTaken("speed", ran.out());
    Path written;
    try (var files = Files.walk(out)) {
      written = files.filter(file -> file.toString().endsWith(".speed.json")).findFirst().get();
    }
    assertThat(written.getFileName()).hasToString("test.end-to-end.withheld.speed.json");
    assertThat(written).hasContent(ran.out());
    assertThat(written.resolveSibling("test.end-to-end.withheld.jmh.json"))
        .content()
        .contains("ExtractorBenchmark.read", "\"cpu\"", "\"system\" : \"marks\"");
  }

  /** What belongs to the worker of the system measured does not belong to the reference. */
  @Test
  void measuresAJavaSystemInItsWorker() throws Exception {
    System.setProperty("jmh.ignoreLock", "true");
    Class<?> marks = BundledSystems.named("marks").getClass();
    Path classes = Path.of(marks.getProtectionDomain().getCodeSource().getLocation().toURI());
    Ran ran =
        Ran.of(
            "bench",
            "--dataset",
            tiny().toString(),
            "--system",
            "java:" + marks.getName(),
            "--system-path",
            classes.toString(),
            "--reference",
            "marks",
            "--profile",
            "smoke",
            "--json");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("\"isolation\": \"worker\"");
    JsonSchemas.assertTaken("speed", ran.out());
  }

  @Test
  void saysWhatIsWrongBeforeAnythingIsRun() throws IOException {
    String data = tiny().toString();
    Ran profile = Ran.of("bench", "--dataset", data, "--system", "marks", "--profile", "long");
    assertThat(profile.code()).isEqualTo(ExitCode.USAGE);
    assertThat(profile.err()).contains("allowed are smoke, quick, ci, full");
    Path file = Files.writeString(folder.resolve("is-a-file"), "kept");
    Ran out = Ran.of("bench", "--dataset", data, "--system", "marks", "--out", file.toString());
    assertThat(out.code()).isEqualTo(ExitCode.USAGE);
    assertThat(out.err())
        .isEqualTo("pressmark: --out " + file + " is a file; allowed: a folder, there or not\n");
    assertThat(file).hasContent("kept");
    Ran system = Ran.of("bench", "--dataset", data, "--system", "nosuch");
    assertThat(system.code()).isEqualTo(ExitCode.USAGE);
    assertThat(system.err()).contains("no system \"nosuch\"");
    Ran reference =
        Ran.of("bench", "--dataset", data, "--system", "marks", "--reference", "exec:x");
    assertThat(reference.code()).isEqualTo(ExitCode.USAGE);
    assertThat(reference.err()).contains("--reference exec:x; allowed: a bundled system");
  }
}
