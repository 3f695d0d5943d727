package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results compared as a user does, on the embedded dataset. */
class CompareCommandTest {

  @TempDir private Path folder;
  private String marks;

  @BeforeEach
  void scoreTheBaseline() {
    marks = score("marks.json");
  }

  private String score(String name, String... options) {
    Path file = folder.resolve(name);
    List<String> args = new ArrayList<>(List.of("score", "--out", file.toString()));
    args.addAll(List.of(options));
    if (!args.contains("--split")) {
      args.addAll(List.of("--story", "ferry-ramp"));
    }
    assertThat(Ran.of(args.toArray(String[]::new)).code()).isZero();
    return file.toString();
  }

  private String gold() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(gold, Ran.of("export", "predictions", "--from-gold").out());
    return score("gold.json", "--predictions", gold.toString());
  }

  private String changed(String from, String to) throws IOException {
    Path file = folder.resolve("changed.json");
    String result = Files.readString(Path.of(marks));
    assertThat(result).contains(from);
    Files.writeString(file, result.replace(from, to));
    return file.toString();
  }

  /** Law 7, as a user sees it. SacreBLEU finds such a copy different, with p = .0001. */
  @Test
  void aCopyComparedWithItself() throws IOException {
    Path copy = folder.resolve("copy.json");
    Files.copy(Path.of(marks), copy);
    for (String other : new String[] {marks, copy.toString()}) {
      Ran ran = Ran.of("compare", "--strict", marks, other);
      assertThat(ran.code()).isZero();
      assertThat(ran.err()).isEmpty();
      assertThat(ran.out())
          .contains("\n  A  marks 1  in-process")
          .contains("\n  B  marks 1  in-process")
          .contains("fewer than 20 stories");
      assertThat(ran.out().lines().filter(line -> line.contains("1.000")))
          .hasSize(6)
          .allMatch(line -> line.matches(".* 0\\.0 .* 1\\.000 +1\\.000 .*  equivalent"));
    }
  }

  @Test
  void jsonIsTheSameForAnyNumberOfThreads() throws IOException {
    String gold = gold();
    String one = Ran.of("compare", "--json", "--slices", marks, gold).out();
    assertThat(one)
        .startsWith("{\n \"format\": \"pressmark.comparison/1\"")
        .contains("\"verdict\": \"cannot tell\"")
        .contains("\"margin\": 0.01");
    assertThat(Ran.of("compare", "--json", "--slices", "--threads", "8", marks, gold).out())
        .isEqualTo(one);
    assertThat(Ran.of("compare", "--json", "--margin", "2.5", marks, gold).out())
        .contains("\"margin\": 0.025");
  }

  @Test
  void cannotTellIsAFailureOnlyWithStrict() throws IOException {
    String gold = gold();
    assertThat(Ran.of("compare", marks, gold).code()).isZero();
    Ran strict = Ran.of("compare", "--strict", marks, gold);
    assertThat(strict.code()).isEqualTo(ExitCode.CANNOT_TELL);
    assertThat(strict.out())
        .contains("cannot tell: 1 story is fewer than 20")
        .contains("dates  not attempted by A")
        .contains("publication  not attempted by A");
  }

  @Test
  void whatIsNotTheSameIsRefusedAndNamed() {
    String seed = score("seed.json", "--seed", "7");
    Ran ran = Ran.of("compare", marks, seed);
    assertThat(ran.code()).isEqualTo(ExitCode.INTEGRITY);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .isEqualTo(
            seed
                + ": the signature has seed 7 (allowed: seed 1 as in "
                + marks
                + ")\npressmark: 1 problem\n");
    String dev = score("dev.json", "--split", "dev");
    assertThat(Ran.of("compare", marks, dev).err())
        .contains("dev.json: the split dev (allowed: the split test as in ")
        .contains("the signature has gold ")
        .contains("the signature has ids ");
    String given = score("given.json", "--publication", "given");
    assertThat(Ran.of("compare", marks, dev, given).err())
        .contains("given.json: the signature has publication given (allowed: publication withheld");
    String none = score("none.json", "--resamples", "0");
    Ran without = Ran.of("compare", none, none);
    assertThat(without.code()).isEqualTo(ExitCode.INVALID);
    assertThat(without.err()).contains("none.json: a result without resamples");
  }

  @Test
  void aChangedResultIsRefused() throws IOException {
    Ran score = Ran.of("compare", marks, changed("\"value\": 0.9183673469", "\"value\": 0.95"));
    assertThat(score.code()).isEqualTo(ExitCode.INTEGRITY);
    assertThat(score.err())
        .contains("changed.json:")
        .contains("$.metrics[\"quotes.full.overlap\"].precision.value: 0.95")
        .contains("0.9183673469, which follows from counts");
    Ran scorer = Ran.of("compare", marks, changed("\"scorer\": \"1\"", "\"scorer\": \"2\""));
    assertThat(scorer.code()).isEqualTo(ExitCode.INVALID);
    assertThat(scorer.err()).contains("the scorer version \"2\" (allowed: 1)");
    Ran predictions = Ran.of("compare", marks, CommandLineTest.datasetFolder() + "/VERSION");
    assertThat(predictions.code()).isEqualTo(ExitCode.INVALID);
    assertThat(predictions.err()).contains("VERSION:1");
  }

  @Test
  void wrongUsage() {
    assertThat(Ran.of("compare").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.of("compare", marks).code()).isEqualTo(ExitCode.USAGE);
    for (String margin : new String[] {"-1", "101", "NaN", "little"}) {
      assertThat(Ran.of("compare", "--margin", margin, marks, marks).code())
          .isEqualTo(ExitCode.USAGE);
    }
    assertThat(Ran.of("compare", "--threads", "0", marks, marks).code()).isEqualTo(ExitCode.USAGE);
    Ran none = Ran.of("compare", marks, folder.resolve("none.json").toString());
    assertThat(none.code()).isEqualTo(ExitCode.INVALID);
    assertThat(none.err()).contains("there is no file").contains("none.json");
  }
}
