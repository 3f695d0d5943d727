package dev.pressmark.core.process;

import dev.pressmark.core.parallel.Progress;
import java.time.Duration;

/**
 * How a system is run.
 *
 * @param threads how many articles are read side by side, each in a session of its own
 * @param articleLimit how long one article may take
 * @param startLimit how long opening a session may take
 * @param linkLimit how long linking the collection may take
 * @param progress is told of every article that was read
 */
public record RunSettings(
    int threads,
    Duration articleLimit,
    Duration startLimit,
    Duration linkLimit,
    Progress progress) {

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

  /** Of a run that nobody watches. */
  public RunSettings(int threads, Duration articleLimit, Duration startLimit, Duration linkLimit) {
    this(threads, articleLimit, startLimit, linkLimit, Progress.NONE);
  }

  /** The same, watched. */
  public RunSettings withProgress(Progress watcher) {
    return new RunSettings(threads, articleLimit, startLimit, linkLimit, watcher);
  }

  /** The same with another number of threads. */
  public RunSettings withThreads(int number) {
    return new RunSettings(number, articleLimit, startLimit, linkLimit, progress);
  }

  /** The same with another limit for an article. */
  public RunSettings withArticleLimit(Duration limit) {
    return new RunSettings(threads, limit, startLimit, linkLimit, progress);
  }
}
