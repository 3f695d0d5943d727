package dev.pressmark.core.process;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.prediction.AnswerRules;
import dev.pressmark.core.prediction.FailureKind;
import dev.pressmark.core.process.ConfinedSession.Reply;
import dev.pressmark.core.process.Outcome.Answered;
import dev.pressmark.core.process.Outcome.Failed;

/** A session of an extractor in this process. */
final class ExtractorSession implements ArticleSession {

  private final ConfinedSession<Extractor.Session> session;
  private final Declaration declaration;
  private final Track track;
  private final RunSettings settings;

  /**
   * Opens a session.
   *
   * @throws SystemStartException if there is none in the end
   * @throws InterruptedException if the calling thread is interrupted
   */
  ExtractorSession(
      Extractor extractor, Declaration declaration, SessionRequest request, RunSettings settings)
      throws InterruptedException {
    this.declaration = declaration;
    this.track = request.track();
    this.settings = settings;
    this.session =
        new ConfinedSession<>(
            declaration.system().name(), () -> extractor.open(request), settings.startLimit());
  }

  @Override
  public boolean isUsable() {
    return session.isUsable();
  }

  @Override
  public Outcome read(ArticleInput article) throws InterruptedException {
    Reply<ArticlePrediction> reply =
        session.ask(opened -> opened.extract(article), settings.articleLimit());
    if (reply.failure() != null) {
      return reply.failure();
    }
    ArticlePrediction answer = reply.value();
    if (answer == null) {
      return new Failed(FailureKind.PROTOCOL, "null instead of an answer");
    }
    String breach = AnswerRules.firstBreach(answer, article, track, declaration.layers());
    return breach == null ? new Answered(answer) : new Failed(FailureKind.PROTOCOL, breach);
  }

  @Override
  public void close() throws InterruptedException {
    session.close(settings.articleLimit());
  }
}
