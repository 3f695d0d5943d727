package dev.pressmark.core.process;

import dev.pressmark.core.prediction.FailureKind;
import dev.pressmark.core.process.Outcome.Failed;
import dev.pressmark.wire.Descriptions;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A session of a system on a thread of its own, which can be given up: nothing that the system
 * throws and no waiting for ever gets past this class. To be used by one thread at a time.
 *
 * <p>A thread that is given up is interrupted. If it ever comes back, it closes its session and
 * ends; if not, it stays, as a daemon, until the process ends.
 *
 * @param <S> the session
 */
final class ConfinedSession<S extends AutoCloseable> {

  /** Something to be done by the system's own code. */
  @FunctionalInterface
  interface Call<S, T> {
    T apply(S session) throws Exception;
  }

  /**
   * What came of a call.
   *
   * @param value what it gave; null where it gave null or failed
   * @param failure why it failed; null where it gave something
   */
  record Reply<T>(@Nullable T value, @Nullable Failed failure) {}

  private static final ThreadFactory DAEMONS =
      task -> {
        Thread thread = new Thread(task, "session of a system");
        thread.setDaemon(true);
        return thread;
      };

  private final ExecutorService thread = Executors.newSingleThreadExecutor(DAEMONS);
  private final S session;

  /** Written by the session's thread as well. */
  private volatile boolean usable = true;

  /**
   * Opens a session.
   *
   * @param name the system, for messages
   * @param opening opens it
   * @param limit how long that may take
   * @throws SystemStartException if there is no session in the end
   * @throws InterruptedException if the calling thread is interrupted
   */
  ConfinedSession(String name, Callable<S> opening, Duration limit) throws InterruptedException {
    Reply<S> opened = submit(opening, limit);
    if (opened.value() == null) {
      thread.shutdownNow();
      String why = opened.failure() == null ? "it gives no session" : opened.failure().message();
      throw new SystemStartException("the system " + name + " cannot be opened: " + why);
    }
    session = opened.value();
  }

  /** Whether it can be asked again: not after an error or a time limit. */
  boolean isUsable() {
    return usable;
  }

  /**
   * Asks the system.
   *
   * @throws InterruptedException if the calling thread is interrupted; the session is given up
   */
  <T> Reply<T> ask(Call<S, T> call, Duration limit) throws InterruptedException {
    Reply<T> reply = submit(() -> call.apply(session), limit);
    if (!usable) {
      leave();
    }
    return reply;
  }

  private <T> Reply<T> submit(Callable<T> call, Duration limit) throws InterruptedException {
    Future<Reply<T>> answer = thread.submit(() -> guarded(call));
    try {
      return answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      usable = false;
      answer.cancel(true);
      return new Reply<>(
          null, new Failed(FailureKind.TIMEOUT, "no answer within " + Descriptions.seconds(limit)));
    } catch (ExecutionException e) {
      // an error so bad that even its description failed
      usable = false;
      return new Reply<>(null, new Failed(FailureKind.EXCEPTION, String.valueOf(e.getMessage())));
    } catch (InterruptedException e) {
      usable = false;
      answer.cancel(true);
      thread.shutdownNow();
      throw e;
    }
  }

  /** On the session's thread: even describing what was thrown is the system's own code. */
  private <T> Reply<T> guarded(Callable<T> call) {
    try {
      return new Reply<>(call.call(), null);
    } catch (Exception e) {
      return new Reply<>(null, new Failed(FailureKind.EXCEPTION, Descriptions.of(e)));
    } catch (Throwable e) {
      // memory or classes of this session may be gone; the next article gets a new one
      usable = false;
      return new Reply<>(null, new Failed(FailureKind.EXCEPTION, Descriptions.of(e)));
    }
  }

  /** Closes the session and waits for it; what it throws then concerns no article. */
  void close(Duration limit) throws InterruptedException {
    if (usable) {
      submit(this::closed, limit);
      thread.shutdown();
    }
  }

  /** Lets the thread close the session and end, if it ever comes back. */
  private void leave() {
    thread.execute(() -> guarded(this::closed));
    thread.shutdown();
  }

  private String closed() throws Exception {
    session.close();
    return "closed";
  }
}
