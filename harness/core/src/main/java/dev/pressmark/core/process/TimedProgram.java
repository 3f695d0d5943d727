package dev.pressmark.core.process;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Digests;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Publication;
import dev.pressmark.core.dataset.PublicationSource;
import dev.pressmark.core.dataset.Source;
import dev.pressmark.core.dataset.SourceKind;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.ProgramAnswer.Given;
import dev.pressmark.core.prediction.ProgramAnswers;
import dev.pressmark.core.prediction.ProgramHello;
import dev.pressmark.core.process.Conversation.Reply;
import dev.pressmark.core.process.Outcome.Failed;
import dev.pressmark.wire.Requests;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A program that is asked by somebody who holds a clock. Asking and reading the answer are two
 * steps, so that only the first is timed; what the process and its descendants cost can be read in
 * between. Nothing is restarted: a program that ends, hangs or says what is no line cannot be
 * measured. To be used by one thread at a time.
 */
public final class TimedProgram implements AutoCloseable {

  private final Conversation conversation;
  private final ProgramHello hello;
  private final RunSettings settings;
  private boolean usable = true;

  private TimedProgram(Conversation conversation, ProgramHello hello, RunSettings settings) {
    this.conversation = conversation;
    this.hello = hello;
    this.settings = settings;
  }

  /**
   * Starts and greets a program, in the track end-to-end.
   *
   * @throws SystemStartException if it cannot be started, or does not answer as it should
   * @throws InterruptedException if the calling thread is interrupted; no process is left
   */
  public static TimedProgram start(
      ExternalProgram program, PublicationDay publication, RunSettings settings)
      throws InterruptedException {
    Conversation conversation = Conversation.with(program);
    Reply<ProgramHello> reply =
        conversation.greet(
            VisibleArticles.of(List.of(), Track.END_TO_END, publication), settings.startLimit());
    ProgramHello hello = reply.value();
    if (hello == null) {
      Failed failure = conversation.giveUp(Objects.requireNonNull(reply.failure()));
      throw new SystemStartException(
          "the program " + program.name() + " did not answer hello: " + failure.message());
    }
    return new TimedProgram(conversation, hello, settings);
  }

  /** The layers it predicts. */
  public Set<Layer> layers() {
    return hello.layers();
  }

  /**
   * Asks for an article.
   *
   * @return the line it answers with, without its end
   * @throws SystemStartException if there is none
   * @throws InterruptedException if the calling thread is interrupted; no process is left
   */
  public byte[] ask(ArticleInput article) throws InterruptedException {
    return value(
        conversation.ask(Requests.article(article), settings.articleLimit(), Function.identity()));
  }

  /**
   * Asks for links between all articles it was asked for.
   *
   * @param want the kinds that are wanted, at least one
   * @return the line it answers with, without its end
   * @throws SystemStartException if there is none
   * @throws InterruptedException if the calling thread is interrupted; no process is left
   */
  public byte[] askLinks(Set<Layer> want) throws InterruptedException {
    return value(conversation.ask(Requests.link(want), settings.linkLimit(), Function.identity()));
  }

  private byte[] value(Reply<byte[]> reply) throws InterruptedException {
    if (reply.value() == null) {
      usable = false;
      Failed failure = conversation.giveUp(Objects.requireNonNull(reply.failure()));
      throw new SystemStartException("while it was timed: " + failure.message());
    }
    return reply.value();
  }

  /**
   * Reads the line that answers for an article.
   *
   * @return null where the program says that it failed
   * @throws dev.pressmark.core.problem.InvalidInputException if it is no answer
   */
  public @Nullable ArticlePrediction answer(byte[] line, ArticleInput article) {
    ArticleIndex index =
        ArticleIndex.of(name -> name.equals(article.id()) ? bare(article, 0) : null);
    return answers(index).article(line, article.id()) instanceof Given given
        ? given.prediction()
        : null;
  }

  /**
   * Reads the line that answers the question for links.
   *
   * @param collection all articles it was asked for
   * @return links between {@code timed/0}, {@code timed/1} and so on, by the articles' places
   * @throws dev.pressmark.core.problem.InvalidInputException if it is no answer
   */
  public PredictedLinks links(byte[] line, List<ArticleInput> collection) {
    Map<String, Article> articles = new HashMap<>();
    for (int i = 0; i < collection.size(); i++) {
      articles.put(collection.get(i).id(), bare(collection.get(i), i));
    }
    return answers(ArticleIndex.of(articles::get)).links(line);
  }

  private ProgramAnswers answers(ArticleIndex index) {
    return new ProgramAnswers(index, Track.END_TO_END, hello.offsets());
  }

  /** An article of which nothing is known but what may be seen. */
  private static Article bare(ArticleInput input, int place) {
    return new Article(
        "timed/" + place,
        input.language(),
        new Source("none", SourceKind.WIRE, null),
        input.text(),
        true,
        Digests.sha256(input.text()),
        input.text().codePointCount(0, input.text().length()),
        new Labels(
            List.of(),
            new Publication("2000-01-01", PublicationSource.DECLARED, null, null),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  /** See {@link ProcessTree#cpuNanos}. */
  public long cpuNanos() {
    return conversation.child().tree().cpuNanos();
  }

  /** See {@link ProcessTree#peakBytes}. */
  public long peakBytes() {
    return conversation.child().tree().peakBytes();
  }

  /** Ends it; at once where the calling thread is interrupted. */
  @Override
  public void close() {
    try {
      if (usable) {
        conversation.end(settings.articleLimit());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
