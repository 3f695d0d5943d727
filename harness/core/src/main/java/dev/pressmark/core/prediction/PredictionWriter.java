package dev.pressmark.core.prediction;

import java.io.IOException;
import java.io.OutputStream;

/** Writes predictions as JSON lines. */
public final class PredictionWriter {

  /** For predictions about these articles. */
  public PredictionWriter(ArticleIndex articles) {}

  /** Writes a file: header, articles, links. */
  public void write(Predictions predictions, OutputStream out) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Writes the canonical form, of which the digest is taken. */
  public void writeCanonical(Predictions predictions, OutputStream out) throws IOException {
    throw new UnsupportedOperationException();
  }
}
