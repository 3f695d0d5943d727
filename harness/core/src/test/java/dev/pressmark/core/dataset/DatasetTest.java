package dev.pressmark.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.problem.Problems;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetTest {

  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void writeDataset() throws IOException {
    folder = Files.createDirectories(temp.resolve("pressmark/dataset"));
    TestStories.write(folder);
  }

  private List<String> problems() {
    Problems problems = new Problems();
    Dataset dataset = Dataset.read(DatasetFiles.ofFolder(folder), TextSource.NONE, problems);
    assertThat(dataset == null).isEqualTo(!problems.isEmpty());
    return problems.list().stream()
        .map(Problem::toString)
        .map(one -> one.replace(folder.toString(), "F"))
        .toList();
  }

  private void edit(String path, String old, String replacement) throws IOException {
    Path file = folder.resolve(path);
    String content = Files.readString(file);
    assertThat(content).contains(old);
    Files.writeString(file, content.replace(old, replacement));
  }

  private void check(Dataset dataset) {
    assertThat(dataset).isNotNull();
    assertThat(dataset.version()).hasToString("1.2.0");
    assertThat(dataset.canary()).isEqualTo(TestStories.CANARY);
    assertThat(dataset.stories())
        .containsExactly(TestStories.ferry(), TestStories.tide(), TestStories.real(false));
    assertThat(dataset.stories(Split.REAL)).extracting(Story::id).containsExactly("old-pier");
    assertThat(dataset.stories(Split.TEST)).isEmpty();
    assertThat(dataset.story("tide-table")).isPresent();
    assertThat(dataset.story("tide")).isEmpty();
    assertThat(dataset.withoutText()).extracting(Article::id).containsExactly("old-pier/a");
  }

  @Test
  void readsAFolder() throws IOException {
    Problems problems = new Problems();
    Dataset dataset = Dataset.read(DatasetFiles.ofFolder(folder), TextSource.NONE, problems);
    assertThat(problems.list()).isEmpty();
    check(dataset);
    byte[] manifest = Files.readAllBytes(folder.resolve("MANIFEST.sha256"));
    assertThat(dataset.digest()).isEqualTo(Digests.sha256(manifest));
    String lines =
        Files.readAllLines(folder.resolve("MANIFEST.sha256")).stream()
            .filter(line -> line.contains("  stories/dev/"))
            .map(line -> line + "\n")
            .reduce("", String::concat);
    assertThat(dataset.goldDigest(List.of(TestStories.tide(), TestStories.ferry())))
        .isEqualTo(Digests.sha256(lines));
  }

  @Test
  void readsAClassPath() throws IOException {
    Problems problems = new Problems();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {temp.toUri().toURL()}, null)) {
      check(
          Dataset.read(
              DatasetFiles.ofResources(loader, "pressmark/dataset"), TextSource.NONE, problems));
      assertThatThrownBy(() -> DatasetFiles.ofResources(loader, "pressmark"))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("classpath:pressmark: no dataset on the class path");
    }
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void takesTextsFromElsewhere() throws IOException {
    Path texts = Files.createDirectory(temp.resolve("texts"));
    Files.writeString(texts.resolve("page"), TestStories.REAL.text());
    Dataset dataset =
        Dataset.read(DatasetFiles.ofFolder(folder), FolderTexts.of(texts), new Problems());
    assertThat(dataset).isNotNull();
    assertThat(dataset.stories(Split.REAL)).containsExactly(TestStories.real(true));
    assertThat(dataset.withoutText()).isEmpty();
  }

  @Test
  void refusesWhatIsNoDataset() throws IOException {
    Path empty = Files.createDirectory(temp.resolve("empty"));
    assertThatThrownBy(() -> DatasetFiles.ofFolder(empty))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("empty: no dataset: there is no file VERSION in this folder");
    Path file = Files.writeString(temp.resolve("file"), "x");
    assertThatThrownBy(() -> DatasetFiles.ofFolder(file))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("file: no folder");
    assertThatThrownBy(() -> DatasetFiles.ofFolder(temp.resolve("missing")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("missing: cannot be read: there is no such file or folder");
  }

  @Test
  void readsNothingOutsideTheDataset() throws IOException {
    DatasetFiles files = DatasetFiles.ofFolder(folder);
    assertThat(files.list())
        .containsExactly(
            "VERSION",
            "schema/common.schema.json",
            "schema/story.schema.json",
            "stories/dev/lamp-ferry.json",
            "stories/dev/tide-table.json",
            "stories/real/old-pier.json");
  }

  @Test
  void holdsEveryFileAgainstTheManifest() throws IOException {
    edit("stories/dev/tide-table.json", "\"sea\"", "\"tides\"");
    edit("VERSION", "1.2.0", "1.2.1");
    Files.writeString(folder.resolve("schema/extra.json"), "{}\n");
    Files.delete(folder.resolve("schema/common.schema.json"));
    assertThat(problems())
        .satisfiesExactly(
            p -> assertThat(p).startsWith("F/VERSION: a file with the digest "),
            p ->
                assertThat(p)
                    .isEqualTo(
                        "F/schema/common.schema.json: the manifest lists this file, and it is not"
                            + " there"),
            p ->
                assertThat(p)
                    .isEqualTo("F/schema/extra.json: a file that the manifest does not list"),
            p ->
                assertThat(p).startsWith("F/stories/dev/tide-table.json: a file with the digest "));
  }

  @Test
  void tellsThatThereIsNoManifest() throws IOException {
    Files.delete(folder.resolve("MANIFEST.sha256"));
    assertThat(problems()).contains("F/MANIFEST.sha256: there is no such file").hasSize(7);
  }

  @Test
  void wantsAVersion() throws IOException {
    edit("VERSION", "1.2.0", "1.2");
    TestStories.writeManifest(folder);
    assertThat(problems())
        .containsExactly(
            "F/VERSION:1: \"1.2\\n\" (allowed: one line with a version such as 1.0.0)");
  }

  @Test
  void wantsAStory() throws IOException {
    for (Story story : TestStories.all()) {
      Files.delete(folder.resolve(Dataset.path(story)));
    }
    TestStories.writeManifest(folder);
    assertThat(problems()).containsExactly("F/stories: no story that can be read");
  }

  @Test
  void wantsOneCanary() throws IOException {
    edit("stories/dev/tide-table.json", TestStories.CANARY, "another");
    TestStories.writeManifest(folder);
    assertThat(problems())
        .containsExactly(
            "F/stories/dev/tide-table.json: $.canary: the canary \"another\" (allowed: the one of"
                + " all stories: \"a marker of the tests\")");
  }

  @Test
  void wantsEachStoryInItsOwnPlaceAndOnce() throws IOException {
    Files.createDirectory(folder.resolve("stories/test"));
    Files.copy(
        folder.resolve("stories/dev/tide-table.json"), folder.resolve("stories/test/x.json"));
    Files.writeString(folder.resolve("stories/notes.txt"), "x\n");
    TestStories.writeManifest(folder);
    assertThat(problems())
        .satisfiesExactly(
            p -> assertThat(p).startsWith("F/stories/notes.txt: no place for a file"),
            p ->
                assertThat(p)
                    .isEqualTo(
                        "F/stories/test/x.json: $.id: the story tide-table of the split dev"
                            + " (allowed: the file stories/dev/tide-table.json)"),
            p -> assertThat(p).startsWith("F/stories/test/x.json: $.id: the id tide-table again;"),
            p ->
                assertThat(p)
                    .startsWith(
                        "F/stories/test/x.json: $.articles[0].id: the id tide-table/a again;"));
  }

  @Test
  void tellsOfFilesInAnotherForm() throws IOException {
    edit("stories/dev/tide-table.json", "\n", "\r\n");
    Files.write(folder.resolve("stories/dev/latin.json"), new byte[] {'{', '\n', (byte) 0xE9});
    TestStories.writeManifest(folder);
    assertThat(problems())
        .satisfiesExactly(
            p -> assertThat(p).startsWith("F/stories/dev/latin.json:2: bytes that are no UTF-8"),
            p -> assertThat(p).matches("F/stories/dev/tide-table.json:1: \\d+ carriage returns.*"));
  }
}
