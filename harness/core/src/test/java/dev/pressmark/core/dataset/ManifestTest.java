package dev.pressmark.core.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

  /** The digests of "a\n" and "b\n" as sha256sum of GNU coreutils 9.1 prints them. */
  private static final String A =
      "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7";

  private static final String B =
      "0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f";

  private static final String TWO = A + "  VERSION\n" + B + "  stories/dev/x.json\n";

  private static List<String> problems(String manifest) {
    Problems problems = new Problems();
    Manifest.parse(manifest.getBytes(UTF_8), "M", problems);
    return problems.list().stream().map(Problem::toString).toList();
  }

  @Test
  void readsAndWritesTheSameBytes() {
    Problems problems = new Problems();
    Manifest manifest = Manifest.parse(TWO.getBytes(UTF_8), "M", problems);
    assertThat(problems.list()).isEmpty();
    assertThat(manifest.digests())
        .containsExactly(
            java.util.Map.entry("VERSION", A), java.util.Map.entry("stories/dev/x.json", B));
    assertThat(manifest.format()).isEqualTo(TWO);
  }

  @Test
  void digestIsThatOfTheFile() {
    Manifest manifest = Manifest.parse(TWO.getBytes(UTF_8), "M", new Problems());
    assertThat(manifest.digest()).isEqualTo(Digests.sha256(TWO));
  }

  @Test
  void goldDigestIsThatOfTheLinesInPathOrderEachOnce() {
    String three = TWO + A + "  stories/test/a.json\n";
    Manifest manifest = Manifest.parse(three.getBytes(UTF_8), "M", new Problems());
    assertThat(
            manifest.goldDigest(
                List.of("stories/test/a.json", "stories/dev/x.json", "stories/test/a.json")))
        .isEqualTo(Digests.sha256(B + "  stories/dev/x.json\n" + A + "  stories/test/a.json\n"));
    assertThatThrownBy(() -> manifest.goldDigest(List.of("stories/dev/y.json")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("stories/dev/y.json");
  }

  @Test
  void tellsEverythingThatIsWrongWithItsLine() {
    String upper = A.toUpperCase(java.util.Locale.ROOT);
    assertThat(
            problems(
                String.join(
                    "\n",
                    upper + "  VERSION",
                    A + " VERSION",
                    B + "  stories/dev/x.json",
                    B + "  stories/dev/x.json",
                    A + "  VERSION",
                    A + "  ../stories/x",
                    A + "  stories/dev/../../x",
                    A + "  GUIDELINES.md",
                    A + "  stories/dev/.x",
                    "",
                    A + "  stories/test/y.json")))
        .satisfiesExactly(
            p -> assertThat(p).startsWith("M:1: ").contains("lower case"),
            p -> assertThat(p).startsWith("M:2: ").contains("two spaces"),
            p -> assertThat(p).startsWith("M:4: ").contains("each once"),
            p -> assertThat(p).startsWith("M:5: ").contains("VERSION after stories/dev/x.json"),
            p -> assertThat(p).startsWith("M:6: ").contains("../stories/x"),
            p -> assertThat(p).startsWith("M:7: ").contains("stories/dev/../../x"),
            p -> assertThat(p).startsWith("M:8: ").contains("GUIDELINES.md"),
            p -> assertThat(p).startsWith("M:9: ").contains("stories/dev/.x"),
            p -> assertThat(p).startsWith("M:10: "),
            p -> assertThat(p).startsWith("M:11: ").contains("no line end"));
  }

  @Test
  void carriageReturnsAreAProblemOfEveryLine() {
    assertThat(problems(TWO.replace("\n", "\r\n"))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "VERSION, true",
    "stories/dev/x.json, true",
    "schema/story.schema.json, true",
    "schema/README.md, true",
    "LICENSE, false",
    "GUIDELINES.md, false",
    "annotation/a.json, false",
    "MANIFEST.sha256, false",
    "stories/.DS_Store, false",
  })
  void coversWhatDecidesAScore(String path, boolean covered) {
    assertThat(Manifest.covers(path)).isEqualTo(covered);
  }

  @Test
  void refusesPathsItDoesNotCover() {
    TreeMap<String, String> digests = new TreeMap<>();
    digests.put("LICENSE", A);
    assertThatThrownBy(() -> new Manifest(digests)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stories/a b.json", "stories/dev/a\u0301.json"})
  void aFolderWithANameThatSortsDifferentlyElsewhereHasNoManifest(String path, @TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("VERSION"), "a\n");
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), "b\n");
    DatasetFiles files = DatasetFiles.ofFolder(folder);
    assertThatThrownBy(() -> Manifest.of(files)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ofAFolder(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("VERSION"), "a\n");
    Files.writeString(folder.resolve("LICENSE"), "not covered");
    Files.createDirectories(folder.resolve("stories/dev"));
    Files.writeString(folder.resolve("stories/dev/x.json"), "b\n");
    Files.writeString(folder.resolve("stories/dev/.x.json.swp"), "not covered");
    assertThat(Manifest.of(DatasetFiles.ofFolder(folder)).format()).isEqualTo(TWO);
  }
}
