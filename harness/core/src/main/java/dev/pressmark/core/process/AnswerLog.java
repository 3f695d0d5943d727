package dev.pressmark.core.process;

/** Takes every line that was accepted as the answer for an article, from any thread. */
@FunctionalInterface
interface AnswerLog {

  /** Forgets them. */
  AnswerLog NONE = (article, line) -> {};

  /**
   * Takes a line; a second one for an article is not needed.
   *
   * @param article the name under which it was asked for
   * @param line without its end
   * @throws java.io.UncheckedIOException if it cannot be kept
   */
  void add(String article, byte[] line);
}
