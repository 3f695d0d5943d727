package dev.pressmark.core.dataset;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.dataset.DatasetValidator.Validation;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the files hold: problems with their place, nothing thrown, the same every time. */
class HostileDatasetTest {

  @TempDir Path folder;
  private Path file;
  private String right;

  @BeforeEach
  void writeDataset() throws IOException {
    TestStories.write(folder);
    file = folder.resolve("stories/dev/tide-table.json");
    right = Files.readString(file);
  }

  private List<Problem> problems(String content) throws IOException {
    return problems(content.getBytes(UTF_8));
  }

  private List<Problem> problems(byte[] content) throws IOException {
    Files.write(file, content);
    TestStories.writeManifest(folder);
    return validate().problems().list();
  }

  private Validation validate() {
    return DatasetValidator.validate(DatasetFiles.ofFolder(folder), TextSource.NONE);
  }

  /** One problem for the file, and one for the hard negative that no longer has its target. */
  private void single(List<Problem> problems, int line, String path, String found) {
    assertThat(problems).hasSize(1);
    Problem problem = problems.get(0);
    assertThat(problem.location()).isEqualTo(new Location(file.toString(), line, path));
    assertThat(problem.found()).contains(found);
  }

  @Test
  void deepNesting() throws IOException {
    String deep = "[".repeat(100_000);
    List<Problem> problems = problems(right.replace("\"topic\": \"sea\"", "\"topic\": " + deep));
    assertThat(problems)
        .extracting(one -> one.location().line() + " " + one.found())
        .satisfiesExactlyInAnyOrder(
            one -> assertThat(one).isEqualTo("6 an array"),
            one -> assertThat(one).startsWith("6 malformed JSON: Document nesting depth"));
    assertThat(problems.toString()).hasSizeLessThan(1000);
  }

  @Test
  void nestingThatIsJustAllowed() throws IOException {
    String deep = "{\"text\":".repeat(490) + "1" + "}".repeat(490);
    assertThat(problems(right.replace("\"topic\": \"sea\"", "\"topic\": " + deep)))
        .extracting(one -> one.location().path())
        .contains("$.topic");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"99999999999999999999", "1e400", "-1", "1.0", "2147483648", "0.1e1", "true"})
  void numbersThatAreNoOffsets(String number) throws IOException {
    assertThat(problems(right.replace("\"start\": 0,", "\"start\": " + number + ",")))
        .isNotEmpty()
        .allSatisfy(
            one -> {
              assertThat(one.location().path()).endsWith("segments[0].start");
              assertThat(one.location().line()).isPositive();
            });
  }

  @Test
  void numbersOfAThousandDigits() throws IOException {
    String number = "9".repeat(5000);
    List<Problem> problems = problems(right.replace("\"start\": 0,", "\"start\": " + number + ","));
    assertThat(problems).isNotEmpty();
    assertThat(problems.toString()).hasSizeLessThan(2000);
  }

  @Test
  void idsOfAnyLength() throws IOException {
    String id = "a" + "-a".repeat(200_000);
    List<Problem> problems =
        problems(right.replace("\"id\": \"tide-table\"", "\"id\": \"" + id + "\""));
    assertThat(problems).isNotEmpty();
    assertThat(problems).allSatisfy(one -> assertThat(one.location().line()).isBetween(0, 10));
    assertThat(problems.toString()).hasSizeLessThan(5000);
  }

  @Test
  void manyProblems() throws IOException {
    StringBuilder regions = new StringBuilder("\"regions\": [");
    for (int i = 0; i < 100_000; i++) {
      regions.append("{\"start\": 0, \"end\": 0, \"kind\": \"title\"},\n");
    }
    regions.append("{\"start\": 0, \"end\": 1, \"kind\": \"title\"}]");
    Files.writeString(file, right.replace("\"regions\": []", regions));
    TestStories.writeManifest(folder);
    Validation validation = validate();
    assertThat(validation.problems().count()).isGreaterThanOrEqualTo(100_000);
    assertThat(validation.problems().list()).hasSize(10_000);
  }

  @Test
  void everyTruncation() throws IOException {
    for (int length = 0; length < right.length() - 1; length += 211) {
      List<Problem> problems = problems(right.substring(0, length));
      assertThat(problems).as("cut at %s", length).isNotEmpty();
      assertThat(problems)
          .allSatisfy(one -> assertThat(one.location().file()).isEqualTo(file.toString()));
    }
  }

  @Test
  void bytesChangedAtRandom() throws IOException {
    byte[] bytes = right.getBytes(UTF_8);
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      byte[] changed = bytes.clone();
      for (int i = 0; i <= random.nextInt(3); i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      assertThat(problems(changed)).as("seed %s", seed).isEqualTo(validate().problems().list());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "null\n", "[]\n", "1\n", "\"story\"\n", "{}\n", "{} {}\n"})
  void otherJson(String content) throws IOException {
    assertThat(problems(content))
        .isNotEmpty()
        .allSatisfy(
            one -> {
              assertThat(one.location().file()).isEqualTo(file.toString());
              assertThat(one.location().line()).isEqualTo(1);
            });
  }

  @Test
  void otherEncodings() throws IOException {
    single(problems(right.getBytes(UTF_16LE)), 1, "", "a zero byte, as in UTF-16");
    assertThat(problems("\uFEFF" + right))
        .extracting(Problem::toString)
        .containsExactly(file + ":1: a byte order mark (allowed: UTF-8 without byte order mark)");
  }

  @Test
  void missingLineEnd() throws IOException {
    int lines = right.split("\n").length;
    single(problems(right.stripTrailing()), lines, "", "no line end after the last line");
  }

  @Test
  void repeatedAndUnknownKeys() throws IOException {
    List<Problem> problems =
        problems(
            right
                .replace("\"topic\": \"sea\",", "\"topic\": \"sea\",\n \"topic\": \"sea\",")
                .replace("\"labels\": {", "\"labels\": {\"\\u001b[31m evil\": 1,"));
    assertThat(problems)
        .extracting(Problem::toString)
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .startsWith(file + ":7: $.topic: the key \"topic\" for the second time"),
            one ->
                assertThat(one)
                    .contains("$.articles[0].labels[\"\\u{1b}[31m evil\"]: unknown field")
                    .doesNotContain("\u001b"));
  }

  @Test
  void halfASurrogatePair() throws IOException {
    single(problems(right.replace("\"sea\"", "\"\\ud83d\"")), 6, "$.topic", "half of a surrogate");
    assertThat(problems(right.replace("said Ada Holm", "said \\ud83d Holm")))
        .extracting(Problem::toString)
        .anySatisfy(
            one ->
                assertThat(one).contains("$.articles[0].text: a string with half of a surrogate"));
  }

  @Test
  void schemasThatAreNone() throws IOException {
    Path schema = folder.resolve("schema/story.schema.json");
    for (String content :
        List.of("", "{", "[]\n", "{\"type\": 3}\n", "{\"$ref\": \"no.json\"}\n")) {
      Files.writeString(schema, content);
      TestStories.writeManifest(folder);
      assertThat(validate().problems().list())
          .as("schema %s", content)
          .isNotEmpty()
          .anySatisfy(one -> assertThat(one.location().file()).isEqualTo(schema.toString()));
    }
    Files.delete(schema);
    TestStories.writeManifest(folder);
    assertThat(validate().problems().list())
        .extracting(Problem::toString)
        .containsExactly(schema + ": there is no such file");
  }

  @Test
  void textsThatCannotBeReadAreOneProblem() {
    TextSource broken =
        digest -> {
          throw new InvalidInputException(Location.ofFile("texts"), "cannot be read", "");
        };
    Validation validation = DatasetValidator.validate(DatasetFiles.ofFolder(folder), broken);
    assertThat(validation.problems().list())
        .extracting(Problem::toString)
        .containsExactly("texts: cannot be read");
    assertThat(validation.missingTexts()).hasSize(1);
  }

  @Test
  void aStoryThatCannotBeReadHidesNothingOfTheOthers() throws IOException {
    Files.writeString(
        folder.resolve("stories/dev/lamp-ferry.json"),
        StoryEdit.of(TestStories.ferry()).set("/since", "'9.0.0'").write());
    List<String> problems = new ArrayList<>();
    for (Problem one : problems(right.replace("\"sea\"", "\" \""))) {
      problems.add(folder.relativize(Path.of(one.location().file())) + one.location().path());
    }
    assertThat(problems)
        .containsExactly(
            "stories/dev/lamp-ferry.json$.since", "stories/dev/tide-table.json$.topic");
  }

  @Test
  void oneTextInTwoStories() throws IOException {
    UnaryOperator<String> renamed =
        content -> content.replace("tide-table", "zoo").replace("\"The zoo/a Press\"", "\"Z\"");
    Files.writeString(folder.resolve("stories/dev/zoo.json"), renamed.apply(right));
    TestStories.writeManifest(folder);
    assertThat(validate().problems().list())
        .extracting(one -> one.location().path() + " " + one.found())
        .containsExactly("$.articles[0].textSha256 the text of tide-table/a");
  }
}
