package dev.pressmark.core.process;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.prediction.FailureKind;
import dev.pressmark.core.process.Conversation.Reply;
import dev.pressmark.core.process.LinkerRun.Linked;
import dev.pressmark.core.process.Outcome.Answered;
import dev.pressmark.core.process.Outcome.Failed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Hands a collection to a program that links: all articles to one process, then the question for
 * links. Where that process is not the first (the one before it failed, or the run was interrupted
 * and resumed), the articles that were answered before are sent again and the answers dropped:
 * whoever links has seen everything, but for the articles on which it failed.
 */
final class ProgramCollection {

  /** Opens sessions with the program. */
  @FunctionalInterface
  interface Opening {
    ProgramSession open() throws InterruptedException;
  }

  private final Opening opening;
  private final VisibleArticles articles;
  private final Set<Layer> want;
  private ProgramSession session;
  private final Set<String> seen = new HashSet<>();

  /** Opens a session. */
  ProgramCollection(Opening opening, VisibleArticles articles, Set<Layer> want)
      throws InterruptedException {
    this.opening = opening;
    this.articles = articles;
    this.want = want;
    this.session = opening.open();
  }

  /**
   * Asks for every article.
   *
   * @param known what was answered before, by the names of the articles
   * @return the outcomes in the order of the articles
   */
  List<Outcome> read(Map<String, Answered> known) throws InterruptedException {
    List<Outcome> outcomes = new ArrayList<>();
    for (ArticleInput article : articles.inputs()) {
      Answered before = known.get(article.id());
      outcomes.add(before == null ? read(article) : before);
    }
    return outcomes;
  }

  private Outcome read(ArticleInput article) throws InterruptedException {
    if (!session.isUsable()) {
      session = opening.open();
      seen.clear();
    }
    Outcome outcome = session.read(article);
    seen.add(article.id());
    return outcome;
  }

  /** Asks for links. */
  Linked link(List<Outcome> outcomes) throws InterruptedException {
    Map<String, ArticlePrediction> answers = new HashMap<>();
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i) instanceof Answered answered) {
        String name = articles.inputs().get(i).id();
        answers.put(Objects.requireNonNull(articles.realIds().get(name)), answered.prediction());
      }
    }
    if (!session.isUsable()) {
      session = opening.open();
      seen.clear();
    }
    for (int i = 0; i < outcomes.size(); i++) {
      ArticleInput article = articles.inputs().get(i);
      boolean missed = outcomes.get(i) instanceof Answered && !seen.contains(article.id());
      if (missed && read(article) instanceof Failed failed) {
        return none(
            new Failed(
                failed.kind(),
                "when an article was sent again: " + failed.message(),
                failed.standardError()));
      }
    }
    Reply<PredictedLinks> reply = session.link(want);
    PredictedLinks links = reply.value();
    if (links == null) {
      return none(Objects.requireNonNull(reply.failure()));
    }
    String breach = LinkRules.firstBreach(links, want, articles.track(), answers);
    return breach == null
        ? new Linked(filled(links), null)
        : none(new Failed(FailureKind.PROTOCOL, breach));
  }

  void close() throws InterruptedException {
    session.close();
  }

  private Linked none(Failed failure) {
    return new Linked(filled(new PredictedLinks(null, null)), failure);
  }

  /** Every kind that was asked for is there, if only to say that there are no links. */
  private PredictedLinks filled(PredictedLinks links) {
    return new PredictedLinks(
        want.contains(Layer.ARTICLE_LINKS) ? LinkerRun.nonNull(links.articles()) : null,
        want.contains(Layer.UTTERANCE_LINKS) ? LinkerRun.nonNull(links.utterances()) : null);
  }
}
