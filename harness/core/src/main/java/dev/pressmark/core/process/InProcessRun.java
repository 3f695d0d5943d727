package dev.pressmark.core.process;

import dev.pressmark.api.system.NewsSystem;

/** Runs a system in this process. */
public final class InProcessRun {

  private InProcessRun() {}

  /**
   * Runs an extractor, a linker, or a class that is both.
   *
   * @throws SystemStartException if it cannot be opened
   * @throws InterruptedException if the calling thread is interrupted
   */
  public static SystemRun run(NewsSystem system, VisibleArticles articles, RunSettings settings)
      throws InterruptedException {
    throw new UnsupportedOperationException();
  }
}
