package dev.pressmark.core.prediction;

import dev.pressmark.core.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Reads a file of predictions. */
public final class PredictionReader {

  /** For the articles of a dataset. */
  public PredictionReader(ArticleIndex articles) {}

  /** The version of the dataset, to be held against the one a header names. */
  public PredictionReader datasetVersion(String version) {
    return this;
  }

  /**
   * Reads a file.
   *
   * @throws dev.pressmark.core.problem.InvalidInputException with everything that is wrong
   * @throws IOException if the file cannot be read
   */
  public Predictions read(Path file) throws IOException {
    throw new UnsupportedOperationException();
  }

  /**
   * Reads a stream to its end; does not close it.
   *
   * @param file its name, for messages
   * @throws dev.pressmark.core.problem.InvalidInputException with everything that is wrong
   * @throws IOException if the stream cannot be read
   */
  public Predictions read(InputStream in, String file) throws IOException {
    throw new UnsupportedOperationException();
  }

  /**
   * Reads a stream to its end, one line at a time; does not close it.
   *
   * @param file its name, for messages
   * @param problems takes what is wrong
   * @param visitor takes the answers
   * @throws IOException if the stream cannot be read
   */
  public ReadSummary stream(
      InputStream in, String file, Problems problems, PredictionVisitor visitor)
      throws IOException {
    throw new UnsupportedOperationException();
  }
}
