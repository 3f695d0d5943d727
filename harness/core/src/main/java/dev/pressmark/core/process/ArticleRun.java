package dev.pressmark.core.process;

import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.core.parallel.Progress;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Hands all articles to a system, some of them side by side, each in one of several sessions. A
 * session that can be used no longer is replaced by a new one.
 */
final class ArticleRun {

  private final ArticleSession.Opening opening;
  private final List<ArticleInput> articles;
  private final int threads;
  private final Progress progress;
  private final Outcome[] outcomes;
  private final AtomicInteger next = new AtomicInteger();
  private final Object door = new Object();

  ArticleRun(ArticleSession.Opening opening, List<ArticleInput> articles, RunSettings settings) {
    this.opening = opening;
    this.articles = List.copyOf(articles);
    this.threads = settings.threads();
    this.progress = settings.progress();
    this.outcomes = new Outcome[articles.size()];
  }

  /** The outcome of every article, in the order of the articles. */
  List<Outcome> run() throws InterruptedException {
    int slots = Math.min(threads, outcomes.length);
    if (slots == 0) {
      return List.of();
    }
    progress.begin("articles", outcomes.length);
    List<Slot> open = new ArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(slots, ArticleRun::daemon);
    try {
      for (int i = 0; i < slots; i++) {
        open.add(new Slot());
      }
      List<Future<Object>> running = new ArrayList<>();
      for (Slot slot : open) {
        running.add(pool.submit(slot));
      }
      for (Future<Object> one : running) {
        await(one);
      }
      return Arrays.asList(outcomes);
    } finally {
      next.set(outcomes.length);
      pool.shutdownNow();
      // its threads run no code of the system and end at once
      while (!pool.awaitTermination(1, TimeUnit.SECONDS)) {}
      for (Slot slot : open) {
        slot.close();
      }
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "run of a system");
    thread.setDaemon(true);
    return thread;
  }

  private static void await(Future<Object> one) throws InterruptedException {
    try {
      one.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SystemStartException start) {
        throw start;
      }
      if (e.getCause() instanceof UncheckedIOException disk) {
        throw disk;
      }
      throw new IllegalStateException("the run broke down", e.getCause());
    }
  }

  /** Reads one article after the other, with one session at a time. */
  private final class Slot implements Callable<Object> {

    private ArticleSession session;

    Slot() throws InterruptedException {
      session = open();
    }

    private ArticleSession open() throws InterruptedException {
      // loading is not made for being done side by side
      synchronized (door) {
        return opening.open();
      }
    }

    @Override
    public Object call() throws InterruptedException {
      for (int i = next.getAndIncrement(); i < outcomes.length; i = next.getAndIncrement()) {
        if (!session.isUsable()) {
          session = open();
        }
        outcomes[i] = session.read(articles.get(i));
        progress.done();
      }
      return outcomes;
    }

    void close() throws InterruptedException {
      session.close();
    }
  }
}
