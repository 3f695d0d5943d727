package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broken input gives one clear message that points, the documented exit code, and no score. */
class BrokenInputTest {

  @TempDir private Path folder;

  private Ran score(String content) throws IOException {
    return score(content.getBytes(StandardCharsets.UTF_8));
  }

  private Ran score(byte[] content) throws IOException {
    Path file = folder.resolve("broken.jsonl");
    Files.write(file, content);
    return Ran.of("score", "--predictions", file.toString());
  }

  private static void refused(Ran ran, int code, String... parts) {
    assertThat(ran.code()).isEqualTo(code);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(parts).doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(ran.err().lines()).hasSize(2);
    assertThat(ran.err()).endsWith("pressmark: 1 problem\n");
  }

  private static String line(String rest) {
    return "{\"article\":\"ferry-ramp/a\"," + rest + "}\n";
  }

  @Test
  void idOfAStoryThatIsNone() throws IOException {
    Path file = folder.resolve("bad.inline");
    Files.writeString(
        file,
        Ran.of("export", "inline", "--story", "ferry-ramp")
            .out()
            .replace("\nstory ferry-ramp\n", "\nstory ../x\n"));
    Ran ran = Ran.of("import", "inline", file.toString(), "--into", folder.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.INVALID);
    assertThat(ran.err()).contains("bad.inline:2: \"../x\" is no id of this kind");
    assertThat(folder.resolve("stories")).doesNotExist();
  }

  @Test
  void truncatedJson() throws IOException {
    refused(
        score("{\"article\":\"ferry-ramp/a\",\"quotes\":[{\"start\":1"),
        ExitCode.INVALID,
        "broken.jsonl:1",
        "malformed JSON");
  }

  @Test
  void unknownFieldInGold() throws IOException {
    Path copy = goldCopy("\"topic\": ", "\"mood\": 1, \"topic\": ");
    Ran ran = Ran.of("score", "--dataset", copy.toString());
    refused(ran, ExitCode.INVALID, "ferry-ramp.json:", "$.mood", "allowed:");
  }

  @Test
  void duplicateKeyInGold() throws IOException {
    Path copy = goldCopy("\"topic\": ", "\"id\": \"ferry-ramp\", \"topic\": ");
    Ran ran = Ran.of("score", "--dataset", copy.toString());
    refused(ran, ExitCode.INVALID, "ferry-ramp.json:", "$.id", "second time");
  }

  @Test
  void duplicateKey() throws IOException {
    refused(
        score(line("\"quotes\":[],\"quotes\":[]")),
        ExitCode.INVALID,
        "broken.jsonl:1: $.quotes",
        "second time");
  }

  @Test
  void offsetPastTheEnd() throws IOException {
    refused(
        score(line("\"quotes\":[{\"start\":3,\"end\":999999}]")),
        ExitCode.INVALID,
        "broken.jsonl:1: $.quotes[0]",
        "999999",
        "allowed:");
  }

  @Test
  void offsetInsideASurrogatePair() throws IOException {
    // The first emoji of the article, found in what a system may see.
    String text = Ran.of("data", "articles", "--story", "ferry-ramp").out();
    int article = 0;
    int inside = -1;
    for (String one : text.lines().toList()) {
      String body = one.substring(one.indexOf("\"text\":\"") + 8);
      String plain = body.replace("\\n", "\n").replace("\\\"", "\"");
      for (int i = 0; i < plain.length() && inside < 0; i++) {
        if (Character.isHighSurrogate(plain.charAt(i))) {
          inside = i + 1;
        }
      }
      if (inside >= 0) {
        break;
      }
      article++;
    }
    assertThat(inside).as("an emoji in the test split").isPositive();
    String id = "ferry-ramp/" + (char) ('a' + article);
    refused(
        score(
            "{\"format\":\"pressmark.predictions/1\",\"system\":{\"name\":\"x\",\"version\":\"1\"},\"offsets\":\"utf16\"}\n{\"article\":\""
                + id
                + "\",\"quotes\":[{\"start\":0,\"end\":"
                + inside
                + "}]}\n"),
        ExitCode.INVALID,
        "broken.jsonl:2: $.quotes[0]",
        "surrogate pair");
  }

  @Test
  void unknownArticle() throws IOException {
    refused(
        score("{\"article\":\"nowhere/a\",\"quotes\":[]}\n"),
        ExitCode.INVALID,
        "broken.jsonl:1: $.article",
        "nowhere/a");
  }

  @Test
  void sameArticleTwice() throws IOException {
    refused(
        score(line("\"quotes\":[]") + line("\"quotes\":[]")),
        ExitCode.INVALID,
        "broken.jsonl:2",
        "ferry-ramp/a",
        "1");
  }

  @Test
  void wrongDigest() throws IOException {
    refused(
        score(line("\"textSha256\":\"" + "0".repeat(64) + "\",\"quotes\":[]")),
        ExitCode.INTEGRITY,
        "broken.jsonl:1: $.textSha256",
        "0000");
  }

  @Test
  void wrongSpanText() throws IOException {
    refused(
        score(line("\"quotes\":[{\"start\":0,\"end\":4,\"text\":\"Owls\"}]")),
        ExitCode.INTEGRITY,
        "broken.jsonl:1: $.quotes[0]",
        "\"Owls\"");
  }

  @Test
  void byteOrderMark() throws IOException {
    refused(
        score("\uFEFF" + line("\"quotes\":[]")),
        ExitCode.INVALID,
        "broken.jsonl:1",
        "byte order mark");
  }

  @Test
  void lineOver64MiB() throws IOException {
    Path file = folder.resolve("broken.jsonl");
    byte[] chunk = new byte[1 << 20];
    Arrays.fill(chunk, (byte) ' ');
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(line("\"quotes\":[]").getBytes(StandardCharsets.UTF_8));
      out.write('{');
      for (int i = 0; i < 65; i++) {
        out.write(chunk);
      }
      out.write("}\n".getBytes(StandardCharsets.UTF_8));
    }
    refused(
        Ran.of("score", "--predictions", file.toString()),
        ExitCode.INVALID,
        "broken.jsonl:2",
        "64 MiB");
  }

  @Test
  void aFileThatIsNotThere() {
    Ran ran = Ran.of("score", "--predictions", folder.resolve("none.jsonl").toString());
    assertThat(ran.code()).isEqualTo(ExitCode.INVALID);
    assertThat(ran.err()).contains("none.jsonl").doesNotContain("\tat ");
  }

  /** A copy of the dataset with one replacement in the test story and a fresh manifest. */
  private Path goldCopy(String from, String to) throws IOException {
    Path source = CommandLineTest.datasetFolder();
    Path copy = folder.resolve("dataset");
    for (String name : new String[] {"VERSION", "MANIFEST.sha256"}) {
      Files.createDirectories(copy);
      Files.copy(source.resolve(name), copy.resolve(name));
    }
    try (var files = Files.walk(source)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path relative = source.relativize(file);
        boolean data = relative.startsWith("stories") || relative.startsWith("schema");
        if (data && Files.isRegularFile(file)) {
          Files.createDirectories(copy.resolve(relative).getParent());
          Files.copy(file, copy.resolve(relative));
        }
      }
    }
    Path story = copy.resolve("stories/test/ferry-ramp.json");
    Files.writeString(story, Files.readString(story).replaceFirst(from, to));
    Ran.of("data", "manifest", "--dataset", copy.toString());
    return copy;
  }
}
