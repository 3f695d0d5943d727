package dev.pressmark.core.dataset;

import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The files of a dataset in a folder. Links to folders are not followed. */
final class FolderFiles implements DatasetFiles {

  private final Path named;
  private final Path folder;

  private FolderFiles(Path named, Path folder) {
    this.named = named;
    this.folder = folder;
  }

  static FolderFiles of(Path named) {
    Path folder;
    try {
      folder = named.toRealPath();
    } catch (IOException e) {
      throw Unreadable.because(named.toString(), e);
    }
    if (!Files.isRegularFile(folder.resolve(VERSION))) {
      throw new InvalidInputException(
          Location.ofFile(named.toString()),
          Files.isDirectory(folder)
              ? "no dataset: there is no file " + VERSION + " in this folder"
              : "no folder",
          "a folder with " + VERSION + ", " + Manifest.FILE + ", stories and schema");
    }
    return new FolderFiles(named, folder);
  }

  @Override
  public String name(String path) {
    String name = path.isEmpty() ? named.toString() : named.resolve(path).toString();
    return name.replace(named.getFileSystem().getSeparator(), "/");
  }

  @Override
  public List<String> list() {
    return Stream.of(Path.of(VERSION), Path.of("schema"), Path.of("stories"))
        .flatMap(top -> below(folder.resolve(top.toString())).stream())
        .filter(Manifest::covers)
        .sorted()
        .toList();
  }

  private List<String> below(Path top) {
    if (!Files.exists(top)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(top)) {
      return files.filter(Files::isRegularFile).map(this::relative).toList();
    } catch (UncheckedIOException e) {
      throw Unreadable.because(named.toString(), Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw Unreadable.because(named.toString(), e);
    }
  }

  private String relative(Path file) {
    return StreamSupport.stream(folder.relativize(file).spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  @Override
  public Optional<byte[]> find(String path) {
    Path file = folder.resolve(path);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      if (Files.size(file) > LIMIT) {
        throw new InvalidInputException(
            Location.ofFile(name(path)),
            "a file of " + Files.size(file) + " bytes",
            "at most " + LIMIT);
      }
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw Unreadable.because(name(path), e);
    }
  }
}
