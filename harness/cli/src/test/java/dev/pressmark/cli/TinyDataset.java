package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A dataset folder with a few stories, written in the inline form. */
final class TinyDataset {

  private TinyDataset() {}

  /**
   * A story of the split test with one article, {@code mill/a}.
   *
   * @param text in the inline form
   * @param facts lines below the text
   */
  static String story(String text, String... facts) {
    return """
        pressmark-inline/1
        story mill
        split test
        topic "tests"
        since 0.1.0
        canary "none"

        article a
        language en
        outlet "The Tarn Gazette"
        kind local
        text <<<
        %s
        >>>
        publication 2024-05-06 declared
        %s
        links
        """
        .formatted(text, String.join("\n", facts));
  }

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
