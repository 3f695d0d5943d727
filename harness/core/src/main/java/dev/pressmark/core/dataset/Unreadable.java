package dev.pressmark.core.dataset;

import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Failures of reading, in words: the messages of the JDK are often no more than a path. */
final class Unreadable {

  private Unreadable() {}

  /** What to throw for a file that cannot be read. */
  static InvalidInputException because(String file, IOException failure) {
    InvalidInputException problem =
        new InvalidInputException(Location.ofFile(file), "cannot be read: " + reason(failure), "");
    problem.initCause(failure);
    return problem;
  }

  private static String reason(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (failure instanceof AccessDeniedException) {
      return "no permission";
    }
    if (failure instanceof NotDirectoryException) {
      return "it is no folder";
    }
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
