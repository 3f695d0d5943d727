package dev.pressmark.core.process;

import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.core.json.Printable;
import dev.pressmark.core.prediction.FailureKind;
import dev.pressmark.core.prediction.ProgramAnswers;
import dev.pressmark.core.prediction.ProgramHello;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.process.Child.Heard;
import dev.pressmark.core.process.Child.Heard.Ended;
import dev.pressmark.core.process.Child.Heard.Line;
import dev.pressmark.core.process.Child.Heard.TooLong;
import dev.pressmark.core.process.Child.Heard.TooMuchMemory;
import dev.pressmark.core.process.Outcome.Failed;
import dev.pressmark.wire.Descriptions;
import dev.pressmark.wire.Requests;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Questions to a program and its answers, one at a time; what goes wrong is put into words. */
final class Conversation {

  /**
   * What came of a question.
   *
   * @param value what was read from the answer; null where there is a failure
   * @param failure why there is nothing; null where there is
   */
  record Reply<T>(@Nullable T value, @Nullable Failed failure) {}

  private static final Duration LONGEST_LEAVE = Duration.ofSeconds(10);

  private final Child child;

  private Conversation(Child child) {
    this.child = child;
  }

  /**
   * Starts a program. It has yet to be greeted.
   *
   * @throws SystemStartException if it cannot be started
   */
  static Conversation with(ExternalProgram program) {
    return new Conversation(Child.start(program.command(), program.memoryLimit()));
  }

  /** The process at the other end. */
  Child child() {
    return child;
  }

  /** Greets the program. */
  Reply<ProgramHello> greet(VisibleArticles articles, Duration limit) throws InterruptedException {
    return ask(
        Requests.hello(
            Wanted.layers(articles), new SessionRequest(articles.track(), articles.publication())),
        limit,
        ProgramAnswers::hello);
  }

  /**
   * Asks, and waits for the next line.
   *
   * @param request a line with its end
   * @param reader reads the answer; throws {@link InvalidInputException} where it is none
   * @throws InterruptedException if the calling thread is interrupted; the program is ended
   */
  <T> Reply<T> ask(byte[] request, Duration limit, Function<byte[], T> reader)
      throws InterruptedException {
    Heard heard;
    try {
      child.tell(request);
      heard = child.hear(limit);
    } catch (InterruptedException e) {
      child.end();
      throw e;
    }
    if (heard instanceof Line line) {
      try {
        return new Reply<>(reader.apply(line.bytes()), null);
      } catch (InvalidInputException e) {
        return new Reply<>(null, new Failed(FailureKind.PROTOCOL, breach(e)));
      }
    }
    return new Reply<>(null, silence(heard, limit));
  }

  private static Failed silence(@Nullable Heard heard, Duration limit) {
    if (heard instanceof Ended ended) {
      return new Failed(FailureKind.CRASH, ended.how());
    }
    if (heard instanceof TooLong line) {
      return new Failed(FailureKind.PROTOCOL, "a line of more than " + line.longest() + " bytes");
    }
    if (heard instanceof TooMuchMemory memory) {
      return new Failed(
          FailureKind.CRASH,
          "its processes used more than " + (memory.limitBytes() >> 20) + " MiB of memory");
    }
    return new Failed(FailureKind.TIMEOUT, "no answer within " + Descriptions.seconds(limit));
  }

  /** The first problem: {@code path: found (allowed: …)}, the path as seen from the answer. */
  private static String breach(InvalidInputException invalid) {
    List<Problem> problems = invalid.problems();
    Problem first = problems.get(0);
    String path = first.location().path().replaceFirst("^\\$\\.?", "");
    return (path.isEmpty() ? "" : path + ": ")
        + first.found()
        + (first.allowed().isEmpty() ? "" : " (allowed: " + first.allowed() + ")")
        + (problems.size() == 1 ? "" : " and " + (problems.size() - 1) + " more");
  }

  /**
   * Waits for a line that nobody asked for.
   *
   * @return what is wrong; null where nothing comes
   */
  @Nullable String unasked(Duration patience) throws InterruptedException {
    Heard heard = child.hear(patience);
    if (heard == null) {
      return null;
    }
    return heard instanceof Line line
        ? "a line nobody asked for: "
            + Printable.quoted(new String(line.bytes(), StandardCharsets.UTF_8))
        : silence(heard, patience).message() + " without being asked to";
  }

  /** Ends the program at once, and tells what it wrote to standard error last. */
  Failed giveUp(Failed failure) throws InterruptedException {
    child.end();
    return withStandardError(failure);
  }

  /** The same failure with what the program wrote to standard error last. */
  Failed withStandardError(Failed failure) throws InterruptedException {
    return new Failed(failure.kind(), failure.message(), child.standardError());
  }

  /**
   * Says that there are no more questions, gives the program some time, and ends it.
   *
   * @return its exit code; null where it did not end by itself
   */
  @Nullable Integer end(Duration limit) throws InterruptedException {
    try {
      child.tell(Requests.end());
      return child.leave(limit.compareTo(LONGEST_LEAVE) < 0 ? limit : LONGEST_LEAVE);
    } finally {
      child.end();
    }
  }
}
