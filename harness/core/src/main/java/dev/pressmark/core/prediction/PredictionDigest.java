package dev.pressmark.core.prediction;

import dev.pressmark.core.dataset.Digests;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/**
 * The digest of predictions: SHA-256 of their canonical form ({@link PredictionWriter}). The order
 * of lines, keys and units, the unit of offsets and the short forms change nothing. It covers what
 * is used: no header, and no answers to articles that are not scored.
 */
public final class PredictionDigest {

  private PredictionDigest() {}

  /**
   * The digest, in lower-case hexadecimal.
   *
   * @param articles the articles with their texts, from which offsets are counted
   */
  public static String of(Predictions predictions, ArticleIndex articles) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new PredictionWriter(articles)
          .writeCanonical(
              predictions, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is written to a file here", e);
    }
  }

  /**
   * The digest of predictions without links, from the lines that answer articles: the same as that
   * of the predictions.
   *
   * @param answers {@link PredictionWriter#canonicalAnswers}
   */
  public static String ofCanonical(SortedMap<String, String> answers) {
    StringBuilder lines = new StringBuilder();
    answers.values().forEach(line -> lines.append(line).append('\n'));
    return Digests.sha256(lines.toString());
  }
}
