package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code validate} refuses is never scored, and what it accepts always can be. */
class GoldLawsTest {

  private static final String INLINE =
      """
      pressmark-inline/1
      story tide-bell
      split test
      topic "weather"
      since 0.1.0
      canary "none"

      article a
      language en
      outlet "The Test"
      kind local
      text <<<
      {dateline|{pub|{t1|3 May 2024}}}
      {e1>q1>q2|Ada Holm} {q1.cue|{q2.cue|said}} @CONTENT@ on the quay.
      >>>
      publication 2024-05-03 dateline
      e1 person "Ada Holm"
      q1 explicit e1
      q2 explicit e1
      t1 DATE 2024-05-03 anchor none

      links
      """;

  @TempDir private Path folder;

  private void refused(String content, String expected) throws IOException {
    Path dataset = TinyDataset.of(folder, INLINE.replace("@CONTENT@", content));
    for (String command : new String[] {"validate", "score"}) {
      Ran ran = Ran.of(command, "--dataset", dataset.toString());
      assertThat(ran.code()).as(command + ran.err()).isEqualTo(ExitCode.INVALID);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).contains("tide-bell.json:").contains(expected);
    }
  }

  @Test
  void quotesThatAreScoredByTheSameTokens() throws IOException {
    refused("{q1-|that {q2-|nobody heard it}}", "the same tokens as quote q1");
  }

  @Test
  void aQuoteWithoutAToken() throws IOException {
    refused("{q1-|nobody heard it} {q2|“…”}", "$.articles[0].labels.quotes[1]");
  }

  @Test
  void optionsThatContradictTheFileAreRefused() throws IOException {
    Path file = folder.resolve("x.jsonl");
    Files.writeString(file, "{\"article\":\"ferry-ramp/a\",\"quotes\":[]}\n");
    Ran ran = Ran.of("score", "--predictions", file.toString(), "--publication", "given");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("--publication given").contains("withheld");
    Ran oracle = Ran.of("score", "--system", "marks", "--track", "oracle-quotes");
    assertThat(oracle.code()).isEqualTo(ExitCode.USAGE);
    assertThat(oracle.err()).contains("marks predicts quotes alone");
  }
}
