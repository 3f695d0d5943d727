package dev.pressmark.core.process;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.core.prediction.AnswerRules;
import dev.pressmark.core.prediction.FailureKind;
import dev.pressmark.core.process.ConfinedSession.Reply;
import dev.pressmark.core.process.Outcome.Answered;
import dev.pressmark.core.process.Outcome.Failed;
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

/** Hands all articles to an extractor, some of them side by side. */
final class ExtractorRun {

  private final Extractor extractor;
  private final Declaration declaration;
  private final VisibleArticles articles;
  private final RunSettings settings;
  private final Outcome[] outcomes;
  private final AtomicInteger next = new AtomicInteger();
  private final Object opening = new Object();

  ExtractorRun(
      Extractor extractor,
      Declaration declaration,
      VisibleArticles articles,
      RunSettings settings) {
    this.extractor = extractor;
    this.declaration = declaration;
    this.articles = articles;
    this.settings = settings;
    this.outcomes = new Outcome[articles.inputs().size()];
  }

  /** The outcome of every article, in the order of the inputs. */
  List<Outcome> run() throws InterruptedException {
    int slots = Math.min(settings.threads(), outcomes.length);
    if (slots == 0) {
      return List.of();
    }
    List<Slot> open = new ArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(slots, ExtractorRun::daemon);
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
      throw new IllegalStateException("the run broke down", e.getCause());
    }
  }

  /** Reads one article after the other, with one session at a time. */
  private final class Slot implements Callable<Object> {

    private ConfinedSession<Extractor.Session> session;

    Slot() throws InterruptedException {
      session = open();
    }

    private ConfinedSession<Extractor.Session> open() throws InterruptedException {
      // loading is not made for being done side by side
      synchronized (opening) {
        return new ConfinedSession<>(
            declaration.system().name(),
            () -> extractor.open(new SessionRequest(articles.track(), articles.publication())),
            settings.startLimit());
      }
    }

    @Override
    public Object call() throws InterruptedException {
      for (int i = next.getAndIncrement(); i < outcomes.length; i = next.getAndIncrement()) {
        if (!session.isUsable()) {
          session = open();
        }
        outcomes[i] = outcome(articles.inputs().get(i));
      }
      return outcomes;
    }

    private Outcome outcome(ArticleInput article) throws InterruptedException {
      Reply<ArticlePrediction> reply =
          session.ask(opened -> opened.extract(article), settings.articleLimit());
      if (reply.failure() != null) {
        return reply.failure();
      }
      ArticlePrediction answer = reply.value();
      if (answer == null) {
        return new Failed(FailureKind.PROTOCOL, "null instead of an answer");
      }
      String breach =
          AnswerRules.firstBreach(answer, article, articles.track(), declaration.layers());
      return breach == null ? new Answered(answer) : new Failed(FailureKind.PROTOCOL, breach);
    }

    void close() throws InterruptedException {
      session.close(settings.articleLimit());
    }
  }
}
