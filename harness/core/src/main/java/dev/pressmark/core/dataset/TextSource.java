package dev.pressmark.core.dataset;

import java.util.Optional;

/** Where texts that the dataset may not hold come from: found by digest, whatever their names. */
@FunctionalInterface
public interface TextSource {

  /** No texts at all. */
  TextSource NONE = digest -> Optional.empty();

  /**
   * A text.
   *
   * @param sha256 the digest of its UTF-8 form, in lower-case hexadecimal
   * @return the text; empty where it is not there
   */
  Optional<String> find(String sha256);

  /**
   * What comes close to a text that is not there, for the message that it is missing.
   *
   * @param sha256 the digest of its UTF-8 form, in lower-case hexadecimal
   * @return a sentence; empty where nothing does
   */
  default Optional<String> nearMiss(String sha256) {
    return Optional.empty();
  }
}
