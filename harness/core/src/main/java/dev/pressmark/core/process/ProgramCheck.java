package dev.pressmark.core.process;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.prediction.AnswerRules;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.FailureKind;
import dev.pressmark.core.prediction.PredictionWarning;
import dev.pressmark.core.prediction.ProgramAnswer;
import dev.pressmark.core.prediction.ProgramAnswer.Given;
import dev.pressmark.core.prediction.ProgramAnswer.Refused;
import dev.pressmark.core.prediction.ProgramAnswers;
import dev.pressmark.core.prediction.ProgramHello;
import dev.pressmark.core.process.Conversation.Reply;
import dev.pressmark.core.process.Finding.Level;
import dev.pressmark.core.process.Outcome.Failed;
import dev.pressmark.wire.Descriptions;
import dev.pressmark.wire.Requests;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Tells the author of a program what is wrong with it: greets it, sends articles, the last one
 * again, asks for links where it links, says goodbye, and reports on each step in one line. Unlike
 * a run it waits after each answer for what nobody asked for, and ends with the first fault that
 * leaves it unclear what belongs to what.
 */
public final class ProgramCheck {

  private static final Duration QUIET = Duration.ofMillis(300);

  private final VisibleArticles articles;
  private final ArticleIndex named;
  private final RunSettings settings;
  private final Conversation conversation;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, ArticlePrediction> answered = new HashMap<>();

  private ProgramCheck(
      ExternalProgram program, ArticleIndex index, VisibleArticles articles, RunSettings settings) {
    this.articles = articles;
    this.named = index.under(articles.realIds());
    this.settings = settings;
    this.conversation = Conversation.with(program);
  }

  /**
   * Checks a program.
   *
   * @param index the articles by the ids of the dataset
   * @param articles what it is sent, at least one
   * @return a finding for each step, in their order
   * @throws SystemStartException if it cannot be started
   * @throws InterruptedException if the calling thread is interrupted; no process is left
   */
  public static List<Finding> check(
      ExternalProgram program, ArticleIndex index, VisibleArticles articles, RunSettings settings)
      throws InterruptedException {
    ProgramCheck check = new ProgramCheck(program, index, articles, settings);
    try {
      check.greet();
    } finally {
      check.conversation.child().end();
    }
    return List.copyOf(check.findings);
  }

  private void greet() throws InterruptedException {
    Reply<ProgramHello> reply = conversation.greet(articles, settings.startLimit());
    ProgramHello hello = reply.value();
    if (hello == null) {
      fault("hello", Objects.requireNonNull(reply.failure()));
      return;
    }
    findings.add(
        new Finding(
            Level.OK,
            "hello: "
                + hello.system().name()
                + " "
                + hello.system().version()
                + ", layers "
                + String.join(", ", hello.layers().stream().map(Layer::word).toList())
                + ", offsets in "
                + hello.offsets().word()));
    if (isQuiet("hello") && read(hello) && link(hello)) {
      leave();
    }
  }

  private boolean read(ProgramHello hello) throws InterruptedException {
    ProgramAnswers answers = new ProgramAnswers(named, articles.track(), hello.offsets());
    List<ArticleInput> inputs = articles.inputs();
    for (ArticleInput article : inputs) {
      if (!read(article, answers, hello)) {
        return false;
      }
    }
    ArticleInput last = inputs.get(inputs.size() - 1);
    ArticlePrediction before = answered.get(realId(last));
    if (!read(last, answers, hello)) {
      return false;
    }
    if (!Objects.equals(before, answered.get(realId(last)))) {
      findings.add(
          new Finding(
              Level.WARNING,
              name(last) + ": another answer when it is asked again; scores will not repeat"));
    }
    return true;
  }

  private boolean read(ArticleInput article, ProgramAnswers answers, ProgramHello hello)
      throws InterruptedException {
    String step = name(article);
    Reply<ProgramAnswer> reply =
        conversation.ask(
            Requests.article(article),
            settings.articleLimit(),
            line -> answers.article(line, article.id()));
    if (reply.failure() != null) {
      fault(step, reply.failure());
      return false;
    }
    if (reply.value() instanceof Refused refused) {
      findings.add(
          new Finding(
              Level.WARNING,
              step + ": it says it has no answer: " + Descriptions.oneLine(refused.error())));
    } else if (reply.value() instanceof Given given) {
      ArticlePrediction answer = given.prediction();
      String breach = AnswerRules.firstBreach(answer, article, articles.track(), hello.layers());
      if (breach != null) {
        fault(step, new Failed(FailureKind.PROTOCOL, breach));
        return false;
      }
      answered.put(realId(article), answer);
      findings.add(new Finding(Level.OK, step + ": " + counted(answer)));
      for (PredictionWarning warning : given.warnings()) {
        findings.add(
            new Finding(
                Level.WARNING, step + ": " + warning.first().path() + ": " + warning.message()));
      }
    }
    return isQuiet(step);
  }

  private static String counted(ArticlePrediction answer) {
    List<String> parts = new ArrayList<>();
    if (answer.quotes() != null) {
      parts.add("quotes " + answer.quotes().size());
    }
    if (answer.dates() != null) {
      parts.add("dates " + answer.dates().size());
    }
    if (answer.publication() != null) {
      parts.add("publication " + answer.publication());
    }
    return parts.isEmpty() ? "an empty answer" : String.join(", ", parts);
  }

  private boolean link(ProgramHello hello) throws InterruptedException {
    Set<Layer> want = new Declaration(hello.system(), hello.layers()).links();
    if (want.isEmpty()) {
      return true;
    }
    ProgramAnswers answers = new ProgramAnswers(named, articles.track(), hello.offsets());
    Reply<PredictedLinks> reply =
        conversation.ask(Requests.link(want), settings.linkLimit(), answers::links);
    Failed failure = reply.failure();
    if (failure == null) {
      String breach =
          LinkRules.firstBreach(
              Objects.requireNonNull(reply.value()), want, articles.track(), answered);
      failure = breach == null ? null : new Failed(FailureKind.PROTOCOL, breach);
    }
    if (failure != null) {
      fault("link", failure);
      return false;
    }
    findings.add(new Finding(Level.OK, "link: answered"));
    return isQuiet("link");
  }

  private void leave() throws InterruptedException {
    Integer code = conversation.end(settings.articleLimit());
    if (code == null) {
      findings.add(
          new Finding(
              Level.FAULT,
              "end: it goes on after \"end\" and the end of its input, and was ended"));
    } else {
      findings.add(
          code == 0
              ? new Finding(Level.OK, "end: it ended by itself")
              : new Finding(Level.WARNING, "end: it ended with exit code " + code));
    }
  }

  /** Whether nothing comes that nobody asked for. */
  private boolean isQuiet(String step) throws InterruptedException {
    String unasked = conversation.unasked(QUIET);
    if (unasked == null) {
      return true;
    }
    conversation.child().end();
    findings.add(
        new Finding(
            Level.FAULT,
            step
                + ": "
                + unasked
                + "; standard output is for one answer to each request alone"
                + said(conversation.child().standardError())));
    return false;
  }

  private void fault(String step, Failed failure) throws InterruptedException {
    Failed known = conversation.giveUp(failure);
    String hint =
        switch (known.kind()) {
          case TIMEOUT ->
              "; is every line ended and flushed, as by print(…, flush=True) of Python?";
          case PROTOCOL ->
              known.message().startsWith("malformed JSON")
                  ? "; standard output is for answers alone, everything else goes to standard error"
                  : "";
          default -> "";
        };
    findings.add(
        new Finding(
            Level.FAULT, step + ": " + known.message() + hint + said(known.standardError())));
  }

  private static String said(List<String> standardError) {
    return standardError.isEmpty()
        ? ""
        : "; it said: " + standardError.get(standardError.size() - 1);
  }

  private String name(ArticleInput article) {
    return "article " + realId(article);
  }

  private String realId(ArticleInput article) {
    return Objects.requireNonNull(articles.realIds().get(article.id()));
  }
}
