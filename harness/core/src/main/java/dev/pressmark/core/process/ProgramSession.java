package dev.pressmark.core.process;

import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.prediction.AnswerRules;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.FailureKind;
import dev.pressmark.core.prediction.ProgramAnswer;
import dev.pressmark.core.prediction.ProgramAnswer.Given;
import dev.pressmark.core.prediction.ProgramAnswer.Refused;
import dev.pressmark.core.prediction.ProgramAnswers;
import dev.pressmark.core.prediction.ProgramHello;
import dev.pressmark.core.process.Conversation.Reply;
import dev.pressmark.core.process.Outcome.Answered;
import dev.pressmark.core.process.Outcome.Failed;
import dev.pressmark.wire.Descriptions;
import dev.pressmark.wire.Requests;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A program that has been greeted. After anything but an answer, or its own word that it has none,
 * it is ended: what it says next could belong to anything.
 */
final class ProgramSession implements ArticleSession {

  private final Conversation conversation;
  private final ProgramHello hello;
  private final ProgramAnswers answers;
  private final Track track;
  private final RunSettings settings;
  private final AnswerLog log;
  private boolean usable = true;

  private ProgramSession(
      Conversation conversation,
      ProgramHello hello,
      ArticleIndex named,
      Track track,
      RunSettings settings,
      AnswerLog log) {
    this.conversation = conversation;
    this.hello = hello;
    this.answers = new ProgramAnswers(named, track, hello.offsets());
    this.track = track;
    this.settings = settings;
    this.log = log;
  }

  /**
   * Starts and greets a program.
   *
   * @param named the articles by the names it will see
   * @param log takes what it answers
   * @throws SystemStartException if it cannot be started, or does not answer as it should
   * @throws InterruptedException if the calling thread is interrupted
   */
  static ProgramSession open(
      ExternalProgram program,
      ArticleIndex named,
      VisibleArticles articles,
      RunSettings settings,
      AnswerLog log)
      throws InterruptedException {
    Conversation conversation = Conversation.with(program);
    Reply<ProgramHello> reply = conversation.greet(articles, settings.startLimit());
    ProgramHello hello = reply.value();
    if (hello == null) {
      throw cannot(program, conversation.giveUp(Objects.requireNonNull(reply.failure())));
    }
    return new ProgramSession(conversation, hello, named, articles.track(), settings, log);
  }

  private static SystemStartException cannot(ExternalProgram program, Failed failure) {
    StringBuilder message = new StringBuilder("the program ");
    message.append(program.name()).append(" did not answer hello as it should: ");
    message.append(failure.message());
    if (!failure.standardError().isEmpty()) {
      message.append("\nits standard error ended with:");
      failure.standardError().forEach(line -> message.append("\n  ").append(line));
    }
    return new SystemStartException(message.toString());
  }

  /** What the program said about itself. */
  ProgramHello hello() {
    return hello;
  }

  @Override
  public boolean isUsable() {
    return usable;
  }

  @Override
  public Outcome read(ArticleInput article) throws InterruptedException {
    byte[][] line = new byte[1][];
    Reply<ProgramAnswer> reply =
        conversation.ask(
            Requests.article(article),
            settings.articleLimit(),
            bytes -> {
              line[0] = bytes;
              return answers.article(bytes, article.id());
            });
    if (reply.failure() != null) {
      return giveUp(reply.failure());
    }
    if (reply.value() instanceof Refused refused) {
      return conversation.withStandardError(
          new Failed(FailureKind.ERROR, Descriptions.oneLine(refused.error())));
    }
    Given given = (Given) Objects.requireNonNull(reply.value());
    String breach = AnswerRules.firstBreach(given.prediction(), article, track, hello.layers());
    if (breach != null) {
      return giveUp(new Failed(FailureKind.PROTOCOL, breach));
    }
    log.add(article.id(), line[0]);
    return new Answered(given.prediction(), given.usage(), given.warnings());
  }

  /**
   * Asks for links between all articles it was asked for.
   *
   * @param want the kinds that are wanted, at least one
   */
  Reply<PredictedLinks> link(Set<Layer> want) throws InterruptedException {
    Reply<PredictedLinks> reply =
        conversation.ask(Requests.link(want), settings.linkLimit(), answers::links);
    @Nullable Failed failure = reply.failure();
    return failure == null ? reply : new Reply<>(null, giveUp(failure));
  }

  private Failed giveUp(Failed failure) throws InterruptedException {
    usable = false;
    return conversation.giveUp(failure);
  }

  @Override
  public void close() throws InterruptedException {
    if (usable) {
      usable = false;
      conversation.end(settings.articleLimit());
    }
  }
}
