package dev.pressmark.core.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** A function of each element of a list, on several threads. */
public final class Parallel {

  private Parallel() {}

  /**
   * The results in the order of the elements, whatever the number of threads.
   *
   * @param threads how many work side by side; with 1 it is the calling thread
   * @param function must not depend on what it was called with before
   * @throws IllegalArgumentException for fewer than 1 thread; else what the function throws, for
   *     the first element in the list for which it throws something
   */
  public static <T, R> List<R> map(List<T> elements, int threads, Function<T, R> function) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread, not " + threads);
    }
    if (threads == 1 || elements.size() < 2) {
      return elements.stream().map(function).toList();
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, elements.size()));
    try {
      List<Future<R>> futures = new ArrayList<>(elements.size());
      for (T element : elements) {
        futures.add(pool.submit(() -> function.apply(element)));
      }
      List<R> results = new ArrayList<>(elements.size());
      for (Future<R> future : futures) {
        results.add(result(future));
      }
      return List.copyOf(results);
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while other threads work", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
