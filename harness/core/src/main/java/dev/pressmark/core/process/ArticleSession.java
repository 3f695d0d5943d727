package dev.pressmark.core.process;

import dev.pressmark.api.system.ArticleInput;

/** A system that is open and reads one article after the other, asked by one thread at a time. */
interface ArticleSession {

  /** Opens sessions, of which several may be open side by side. */
  @FunctionalInterface
  interface Opening {

    /**
     * Opens a session.
     *
     * @throws SystemStartException if there is none in the end
     * @throws InterruptedException if the calling thread is interrupted
     */
    ArticleSession open() throws InterruptedException;
  }

  /**
   * Asks for one article.
   *
   * @throws InterruptedException if the calling thread is interrupted; the session is given up
   */
  Outcome read(ArticleInput article) throws InterruptedException;

  /** Whether it can be asked again; if not, it needs no closing, either. */
  boolean isUsable();

  /**
   * Ends the session.
   *
   * @throws InterruptedException if the calling thread is interrupted
   */
  void close() throws InterruptedException;
}
