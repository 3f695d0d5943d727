package dev.pressmark.core.process;

import java.time.Duration;

/**
 * How a system is run.
 *
 * @param threads how many articles are read side by side, each in a session of its own
 * @param articleLimit how long one article may take
 * @param startLimit how long opening a session may take
 * @param linkLimit how long linking the collection may take
 */
public record RunSettings(
    int threads, Duration articleLimit, Duration startLimit, Duration linkLimit) {

  /** One thread, a minute an article, ten minutes to start, an hour to link. */
  public static final RunSettings DEFAULT =
      new RunSettings(1, Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1));

  /**
   * @throws IllegalArgumentException if there is no thread or a limit is not positive
   */
  public RunSettings {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread, not " + threads);
    }
    for (Duration limit : new Duration[] {articleLimit, startLimit, linkLimit}) {
      if (limit.isZero() || limit.isNegative()) {
        throw new IllegalArgumentException("a time limit is positive, not " + limit);
      }
    }
  }

  /** The same with another number of threads. */
  public RunSettings withThreads(int number) {
    return new RunSettings(number, articleLimit, startLimit, linkLimit);
  }

  /** The same with another limit for an article. */
  public RunSettings withArticleLimit(Duration limit) {
    return new RunSettings(threads, limit, startLimit, linkLimit);
  }
}
