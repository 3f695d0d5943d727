package dev.pressmark.core.dataset;

import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the files of a dataset come from: a folder, or resources on a class path. Paths are
 * relative to the dataset and have {@code /} between their parts.
 */
public sealed interface DatasetFiles permits FolderFiles, ResourceFiles {

  /** The file with the dataset's version; where it is, there is a dataset. */
  String VERSION = "VERSION";

  /** What a file may hold at most, in bytes. */
  int LIMIT = 64 << 20;

  /**
   * The files of a folder.
   *
   * @throws InvalidInputException if the folder is no dataset
   */
  static DatasetFiles ofFolder(Path folder) {
    return FolderFiles.of(folder);
  }

  /**
   * The files on a class path. Which there are is taken from the manifest.
   *
   * @param loader finds the resources
   * @param prefix where they begin, as {@code pressmark/dataset}
   * @throws InvalidInputException if there is no dataset
   */
  static DatasetFiles ofResources(ClassLoader loader, String prefix) {
    return ResourceFiles.of(loader, prefix);
  }

  /** The dataset, or one of its files, as messages name it; the path may be empty. */
  String name(String path);

  /**
   * The paths of all files that the manifest has to cover, sorted: see {@link
   * Manifest#covers(String)}.
   *
   * @throws InvalidInputException if they cannot be listed
   */
  List<String> list();

  /**
   * The content of a file; empty where there is none.
   *
   * @throws InvalidInputException if it cannot be read or is too large
   */
  Optional<byte[]> find(String path);

  /**
   * The content of a file that has to be there.
   *
   * @throws InvalidInputException if it is not, cannot be read, or is too large
   */
  default byte[] read(String path) {
    return find(path)
        .orElseThrow(
            () ->
                new InvalidInputException(
                    Location.ofFile(name(path)), "there is no such file", ""));
  }
}
