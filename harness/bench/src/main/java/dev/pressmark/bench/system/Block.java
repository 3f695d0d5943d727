package dev.pressmark.bench.system;

import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.core.speed.TimedTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Several passes that are read in one go, between two readings of the meter. */
final class Block {

  /** Half a step of the clock of CPU time, where a block took less than can be told. */
  private static final long LEAST_CPU_NANOS = 5_000_000;

  private final List<ArticleInput> inputs = new ArrayList<>();
  private final List<Integer> articles = new ArrayList<>();
  private final OpenExtractor.@Nullable Given[] given;
  private final long[] nanos;
  private long wallNanos;
  private long cpuNanos;
  private long allocatedBytes;

  Block(List<TimedTexts.Pass> passes) {
    for (TimedTexts.Pass pass : passes) {
      inputs.addAll(pass.inputs());
      articles.addAll(pass.articles());
    }
    given = new OpenExtractor.Given[inputs.size()];
    nanos = new long[inputs.size()];
  }

  /** Reads all articles, each once, in as many threads as there are sessions. */
  void read(List<OpenExtractor> sessions, Meter meter) throws InterruptedException {
    long allocated = meter.allocatedBytes();
    long cpu = meter.cpuNanos();
    long began = System.nanoTime();
    if (sessions.size() == 1) {
      read(sessions.get(0), new AtomicInteger());
    } else {
      readSideBySide(sessions);
    }
    wallNanos = System.nanoTime() - began;
    cpuNanos = Math.max(LEAST_CPU_NANOS, meter.cpuNanos() - cpu);
    allocatedBytes = allocated < 0 ? -1 : Math.max(0, meter.allocatedBytes() - allocated);
  }

  private void readSideBySide(List<OpenExtractor> sessions) throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(sessions.size());
    try {
      List<Future<?>> running = new ArrayList<>();
      for (OpenExtractor session : sessions) {
        running.add(
            pool.submit(
                () -> {
                  read(session, next);
                  return true;
                }));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a thread of the system broke down", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private void read(OpenExtractor session, AtomicInteger next) throws InterruptedException {
    for (int i = next.getAndIncrement(); i < given.length; i = next.getAndIncrement()) {
      long began = System.nanoTime();
      given[i] = session.read(inputs.get(i));
      nanos[i] = System.nanoTime() - began;
    }
  }

  int size() {
    return given.length;
  }

  /** The place of the article among all. */
  int article(int i) {
    return articles.get(i);
  }

  OpenExtractor.@Nullable Given given(int i) {
    return given[i];
  }

  /** How long each article took, in the order in which they were handed over. */
  long[] nanos() {
    return nanos.clone();
  }

  /** The median time of each article over the passes, by its place among all. */
  long[] medianNanos(int count) {
    int passes = given.length / count;
    long[][] times = new long[count][passes];
    int[] seen = new int[count];
    for (int i = 0; i < given.length; i++) {
      int article = articles.get(i);
      times[article][seen[article]++] = nanos[i];
    }
    long[] medians = new long[count];
    for (int article = 0; article < count; article++) {
      Arrays.sort(times[article]);
      medians[article] = times[article][passes / 2];
    }
    return medians;
  }

  long wallNanos() {
    return wallNanos;
  }

  long cpuNanos() {
    return cpuNanos;
  }

  /** −1 where it cannot be known. */
  long allocatedBytes() {
    return allocatedBytes;
  }
}
