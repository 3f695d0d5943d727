package dev.pressmark.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The jar of the worker, which is carried inside this one. */
final class WorkerJar {

  private static final String NAME = "pressmark-worker.jar";

  private WorkerJar() {}

  /** Writes it to a folder for temporary files; it is deleted when this process ends. */
  static Path unpack() {
    try (InputStream jar = WorkerJar.class.getResourceAsStream(NAME)) {
      if (jar == null) {
        throw new FileNotFoundException(NAME + " is not built in; mvn package does");
      }
      Path folder = Files.createTempDirectory("pressmark");
      folder.toFile().deleteOnExit();
      Path file = folder.resolve(NAME);
      file.toFile().deleteOnExit();
      Files.copy(jar, file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
