package dev.pressmark.core.dataset;

import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Makes dataset folders: version, schemas, stories and the manifest over them. */
public final class DatasetFolder {

  private static final String SCHEMAS = "schema/";

  private DatasetFolder() {}

  /**
   * Refuses a folder that holds something: two imports in one would be a dataset that nobody made.
   *
   * @throws InvalidInputException if it is no folder or is not empty
   */
  public static void requireNew(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new InvalidInputException(
          Location.ofFile(folder.toString()), "a file", "a new or empty folder");
    }
    try (Stream<Path> there = Files.list(folder)) {
      if (there.findAny().isPresent()) {
        throw new InvalidInputException(
            Location.ofFile(folder.toString()),
            "a folder with something in it",
            "a new or empty folder");
      }
    }
  }

  /**
   * Makes a dataset.
   *
   * @param folder new or empty
   * @param schemas the dataset whose schemas the new one brings along
   * @param stories at least one, each with an id of its own
   * @return what is wrong with the dataset and what it holds
   * @throws InvalidInputException if the folder holds something
   */
  public static DatasetValidator.Validation create(
      Path folder, DatasetVersion version, DatasetFiles schemas, Collection<Story> stories)
      throws IOException {
    requireNew(folder);
    write(folder, DatasetFiles.VERSION, version + "\n");
    List<String> paths = schemas.list().stream().filter(path -> path.startsWith(SCHEMAS)).toList();
    for (String path : paths) {
      write(folder, path, new String(schemas.read(path), StandardCharsets.UTF_8));
    }
    for (Story story : stories) {
      write(folder, Dataset.path(story), StoryWriter.write(story));
    }
    DatasetFiles files = DatasetFiles.ofFolder(folder);
    write(folder, Manifest.FILE, Manifest.of(files).format());
    return DatasetValidator.validate(files, TextSource.NONE);
  }

  private static void write(Path folder, String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(file, content);
  }
}
