package dev.pressmark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The passes of the annotators and what was decided between them, as a dataset folder keeps them:
 * below {@value #FOLDER}, a folder for each story. A label whose making cannot be looked up is one
 * that has to be believed.
 */
final class StoredPasses {

  static final String FOLDER = "annotation";

  private static final List<String> FILES = List.of("pass-a.json", "pass-b.json", "decisions.md");

  private StoredPasses() {}

  /**
   * Adds a problem for every file that a story lacks, every folder of no story, and every page
   * without the canary, which nobody could trace. A dataset without the folder has none.
   *
   * @throws IOException if the folder cannot be read
   */
  static void check(Path dataset, Dataset read, Problems problems) throws IOException {
    Path annotation = dataset.resolve(FOLDER);
    if (!Files.isDirectory(annotation)) {
      return;
    }
    Set<String> stories =
        read.stories().stream().map(story -> story.id()).collect(Collectors.toSet());
    stories.stream().sorted().forEach(story -> complete(annotation.resolve(story), problems));
    try (Stream<Path> folders = Files.list(annotation)) {
      folders
          .filter(Files::isDirectory)
          .filter(folder -> !stories.contains(folder.getFileName().toString()))
          .sorted()
          .forEach(
              folder ->
                  problems.add(
                      Location.ofFile(folder.toString()),
                      "passes of no story",
                      "folders named after stories of the dataset"));
    }
    for (Path file : AnnotationFiles.find(annotation, null)) {
      if (!new String(AnnotationFiles.read(file), UTF_8).contains(read.canary())) {
        problems.add(Location.ofFile(file.toString()), "no canary", read.canary());
      }
    }
  }

  private static void complete(Path folder, Problems problems) {
    FILES.stream()
        .map(folder::resolve)
        .filter(file -> !Files.isRegularFile(file))
        .forEach(
            file ->
                problems.add(
                    Location.ofFile(file.toString()),
                    "no such file",
                    String.join(", ", FILES) + " for each story"));
  }
}
