package dev.pressmark.core.prediction;

/** The digest of predictions. */
public final class PredictionDigest {

  private PredictionDigest() {}

  /** The SHA-256 of the canonical form, in lower-case hexadecimal. */
  public static String of(Predictions predictions, ArticleIndex articles) {
    throw new UnsupportedOperationException();
  }
}
