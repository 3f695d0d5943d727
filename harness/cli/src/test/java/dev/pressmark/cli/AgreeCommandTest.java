package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The agreement of the committed annotations, and what is refused. */
class AgreeCommandTest {

  private static final Path ANNOTATION = CommandLineTest.datasetFolder().resolve("annotation");
  private static final String A = pass("ferry-ramp", "pass-a");
  private static final String B = pass("ferry-ramp", "pass-b");

  @TempDir private Path folder;

  private static String pass(String story, String pass) {
    return ANNOTATION.resolve(story).resolve(pass + ".json").toString();
  }

  private static Ran agree(String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "agree";
    args[1] = "--resamples";
    args[2] = "100";
    System.arraycopy(more, 0, args, 3, more.length);
    return Ran.of(args);
  }

  private String changed(String from, String to) throws IOException {
    Path file = folder.resolve("changed.json");
    String story = Files.readString(Path.of(B));
    assertThat(story).contains(from);
    Files.writeString(file, story.replace(from, to));
    return file.toString();
  }

  @Test
  void twoFiles() {
    Ran ran = agree(A, B);
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.err()).contains("breach").contains("nobody knows when it was said");
    assertThat(ran.out())
        .startsWith("Agreement of two annotations: 1 story, 5 articles\n")
        .containsPattern("quotes\\.full\\.strict +100\\.0 +100\\.0 +100\\.0\n")
        .containsPattern("utterances\\.pairs \\* +100\\.0 +97\\.6 +98\\.8 +100\\.0\n")
        .containsPattern("quotes\\.attribution +κ +0\\.984 +93 +93 +93 +100\\.0\n")
        .contains("no interval: 1 story has something to count; an interval needs at least 6");
  }

  /** Real pages have no text here: their articles are named, never silently left out. */
  @Test
  void aFolderOfPasses() {
    Ran ran = agree(ANNOTATION.toString(), "--passes", "pass-a,pass-b");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .containsPattern("^Agreement of two annotations: \\d+ stories, \\d+ articles\n")
        .contains("5 articles not compared: text not supplied: pentagon-calls/a, ");
    String real = pass("pentagon-calls", "pass-a");
    Ran alone = agree(real, pass("pentagon-calls", "pass-b"));
    assertThat(alone.code()).isEqualTo(ExitCode.INVALID);
    assertThat(alone.err()).contains("pentagon-calls/a: text not supplied").contains("--texts DIR");
  }

  @Test
  void aPassAgainstTheDataset() {
    Ran ran =
        agree(
            ANNOTATION.resolve("ferry-ramp").resolve("pass-a.json").toString(),
            CommandLineTest.datasetFolder().toString());
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("1 story, 5 articles").contains("stories only in B: ");
  }

  @Test
  void anAnnotationAgainstItself() {
    Ran ran = agree(A, A);
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).contains("A and B are the same, byte for byte");
    assertThat(ran.out()).contains("\n0 disagreements\n");
  }

  @Test
  void jsonAndTheListOfDifferences() throws IOException {
    Path lines = folder.resolve("d.jsonl");
    Path text = folder.resolve("d.txt");
    Ran ran = agree(A, B, "--json", "--disagreements", lines.toString());
    assertThat(ran.out()).startsWith("{\n \"format\": \"pressmark.agreement/1\"");
    assertThat(agree(A, B, "--json", "--threads", "4").out()).isEqualTo(ran.out());
    agree(A, B, "--disagreements", text.toString());
    assertThat(Files.readString(lines).lines()).allMatch(line -> line.startsWith("{\"story\":"));
    assertThat(Files.readString(text)).startsWith("A: " + A.substring(0, 20));
  }

  private static final String STORY =
      """
      pressmark-inline/1
      story pier
      split dev
      topic "tests"
      since 0.1.0
      canary "none"

      article a
      language en
      outlet "The Test"
      kind local
      text <<<
      {q1|“We sail at noon,”} he said.
      >>>
      publication 2024-05-03 declared
      q1 none

      links
      """;

  @Test
  void anotherTextIsRefusedAndBothFilesAreNamed() throws IOException {
    Path one = TinyDataset.of(Files.createDirectory(folder.resolve("one")), STORY);
    Path other =
        TinyDataset.of(
            Files.createDirectory(folder.resolve("other")), STORY.replace("he said", "she said"));
    Ran ran = agree(one.toString(), other.toString());
    assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.INTEGRITY);
    assertThat(ran.err())
        .contains(other.resolve("stories/dev/pier.json") + ": pier/a has the text with the digest ")
        .contains("(allowed: the text of " + one.resolve("stories/dev/pier.json") + ": ");
  }

  @Test
  void whatIsNotTheSameStory() {
    Ran ran = agree(A, pass("quarry-siren", "pass-a"));
    assertThat(ran.code()).isEqualTo(ExitCode.INVALID);
    assertThat(ran.err()).contains("no article of " + A);
  }

  @Test
  void brokenFiles() throws IOException {
    Ran unknown = agree(A, changed("\"topic\":", "\"subject\": 1, \"topic\":"));
    assertThat(unknown.code()).isEqualTo(ExitCode.INVALID);
    assertThat(unknown.err()).contains("changed.json:").contains("subject");
    Ran dangling = agree(A, changed("\"entity\": \"e1\"", "\"entity\": \"e999\""));
    assertThat(dangling.code()).isEqualTo(ExitCode.INVALID);
    assertThat(dangling.err()).contains(".entity: no entity e999");
    Ran missing = agree(A, folder.resolve("none.json").toString());
    assertThat(missing.code()).isEqualTo(ExitCode.INVALID);
    assertThat(missing.err()).contains("none.json").contains("no file and no folder");
    Ran empty =
        agree(A, folder.resolve("x").toFile().mkdir() ? folder.resolve("x").toString() : "");
    assertThat(empty.code()).isEqualTo(ExitCode.INVALID);
    assertThat(empty.err()).contains("no file *.json in this folder");
  }

  @Test
  void aStoryTwiceOnOneSide() throws IOException {
    Files.copy(Path.of(A), folder.resolve("one.json"));
    Files.copy(Path.of(B), folder.resolve("two.json"));
    Ran ran = agree(folder.toString(), A);
    assertThat(ran.code()).isEqualTo(ExitCode.INVALID);
    assertThat(ran.err()).contains("the story ferry-ramp again").contains("one.json has it");
  }

  @Test
  void wrongUsage() {
    for (String[] args :
        new String[][] {
          {},
          {A},
          {A, B, "--passes", "a,b"},
          {ANNOTATION.toString(), "--passes", "pass-a"},
          {A, "--passes", "pass-a,pass-b"},
          {A, B, "--threads", "0"},
          {A, B, "--resamples", "-1"},
        }) {
      assertThat(agree(args).code()).as(String.join(" ", args)).isEqualTo(ExitCode.USAGE);
    }
  }
}
