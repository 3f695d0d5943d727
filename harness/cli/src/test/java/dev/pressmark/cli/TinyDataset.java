package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A dataset folder with a few stories, written in the inline form. */
final class TinyDataset {

  private TinyDataset() {}

  static Path of(Path folder, String... stories) throws IOException {
    Path dataset = folder.resolve("tiny");
    Path schema = Files.createDirectories(dataset.resolve("schema"));
    Files.copy(CommandLineTest.datasetFolder().resolve("VERSION"), dataset.resolve("VERSION"));
    try (var files = Files.list(CommandLineTest.datasetFolder().resolve("schema"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, schema.resolve(file.getFileName()));
      }
    }
    for (String inline : stories) {
      Path story = folder.resolve("story.inline");
      Files.writeString(story, inline);
      Ran imported = Ran.of("import", "inline", story.toString(), "--into", dataset.toString());
      assertThat(imported.code()).as(imported.err()).isZero();
    }
    assertThat(Ran.of("data", "manifest", "--dataset", dataset.toString()).code()).isZero();
    return dataset;
  }
}
