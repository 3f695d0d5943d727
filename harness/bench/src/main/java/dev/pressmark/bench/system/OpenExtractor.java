package dev.pressmark.bench.system;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.process.TimedProgram;
import dev.pressmark.wire.OwnQuotes;
import org.jspecify.annotations.Nullable;

/** A system that reads articles and is open; asked by one thread at a time. */
sealed interface OpenExtractor extends AutoCloseable {

  /** What a system gave, to be looked at when no clock is running. */
  @FunctionalInterface
  interface Given {

    /** The answer; null where it failed. */
    @Nullable ArticlePrediction answer();
  }

  /** Asks for an article: what is timed. */
  Given read(ArticleInput article) throws InterruptedException;

  @Override
  void close();

  /**
   * In this process: asked directly, for the fork is there for nothing else.
   *
   * @param session the session
   * @param links whether its quotes are linked, and so have names where they are scored
   */
  record InProcess(Extractor.Session session, boolean links) implements OpenExtractor {

    /** Opens a session. */
    static InProcess open(Extractor extractor, PublicationDay publication) throws Exception {
      return new InProcess(
          extractor.open(new SessionRequest(Track.END_TO_END, publication)),
          extractor.layers().contains(Layer.UTTERANCE_LINKS));
    }

    /** A failure of any kind is an answer that is not there, as it is when systems are scored. */
    @Override
    public Given read(ArticleInput article) {
      ArticlePrediction answer;
      try {
        answer = session.extract(article);
      } catch (Exception | LinkageError | StackOverflowError e) {
        answer = null;
      }
      @Nullable ArticlePrediction given = answer;
      return () -> given == null || !links ? given : OwnQuotes.withIds(given);
    }

    @Override
    public void close() {
      session.close();
    }
  }

  /** As a program: its answer is read when it is looked at. */
  record Program(TimedProgram program) implements OpenExtractor {

    @Override
    public Given read(ArticleInput article) throws InterruptedException {
      byte[] line = program.ask(article);
      return () -> program.answer(line, article);
    }

    @Override
    public void close() {
      program.close();
    }
  }
}
