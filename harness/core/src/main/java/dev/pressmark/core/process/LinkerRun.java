package dev.pressmark.core.process;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.api.prediction.PredictedLinks.UtteranceLink;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Linker;
import dev.pressmark.api.system.Linker.LinkedArticle;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.prediction.FailureKind;
import dev.pressmark.core.process.ConfinedSession.Reply;
import dev.pressmark.core.process.Outcome.Failed;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hands a collection to a linker. */
final class LinkerRun {

  /**
   * What came of it.
   *
   * @param links the links, between ids of the dataset; null for a kind that was not asked for,
   *     empty where the linker failed
   * @param failure why it failed; null where it did not
   */
  record Linked(PredictedLinks links, @Nullable Failed failure) {}

  private final VisibleArticles articles;
  private final Set<Layer> want;
  private final List<LinkedArticle> collection;

  /**
   * For one collection.
   *
   * @param want the kinds of links that are asked for
   * @param collection the articles as they are handed over, with their quotes
   */
  LinkerRun(VisibleArticles articles, Set<Layer> want, List<LinkedArticle> collection) {
    this.articles = articles;
    this.want = want;
    this.collection = List.copyOf(collection);
  }

  Linked run(Linker linker, String name, RunSettings settings) throws InterruptedException {
    SessionRequest request = new SessionRequest(articles.track(), articles.publication());
    ConfinedSession<Linker.Session> session =
        new ConfinedSession<>(name, () -> linker.openLinker(request), settings.startLimit());
    settings.progress().begin("linking", 1);
    Reply<PredictedLinks> reply =
        session.ask(opened -> opened.link(collection, want), settings.linkLimit());
    settings.progress().done();
    session.close(settings.articleLimit());
    Failed failure = reply.failure();
    PredictedLinks links = reply.value();
    if (failure == null) {
      String breach = links == null ? "null instead of links" : firstBreach(links);
      failure = breach == null ? null : new Failed(FailureKind.PROTOCOL, breach);
    }
    return new Linked(
        real(failure != null || links == null ? new PredictedLinks(null, null) : links), failure);
  }

  private @Nullable String firstBreach(PredictedLinks links) {
    String unwanted = LinkRules.unwanted(links, want);
    if (unwanted != null) {
      return unwanted;
    }
    Set<String> quotes = new HashSet<>();
    for (LinkedArticle one : collection) {
      for (PredictedQuote quote : one.quotes()) {
        quotes.add(one.article().id() + "#" + quote.id());
      }
    }
    for (ArticleLink link : nonNull(links.articles())) {
      for (String end : List.of(link.a(), link.b())) {
        if (!articles.realIds().containsKey(end)) {
          return "a link of the unknown article " + JsonIn.quoted(end);
        }
      }
      if (link.relation() == ArticleRelation.UNSURE) {
        return "a link with the relation unsure";
      }
    }
    for (UtteranceLink link : nonNull(links.utterances())) {
      for (String end : List.of(link.a(), link.b())) {
        if (!quotes.contains(end)) {
          return "a link of the unknown quote " + JsonIn.quoted(end);
        }
      }
    }
    return null;
  }

  static <T> List<T> nonNull(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  /** The links between ids of the dataset. */
  private PredictedLinks real(PredictedLinks links) {
    return new PredictedLinks(
        want.contains(Layer.ARTICLE_LINKS)
            ? nonNull(links.articles()).stream().map(this::real).toList()
            : null,
        want.contains(Layer.UTTERANCE_LINKS)
            ? nonNull(links.utterances()).stream()
                .map(link -> new UtteranceLink(realQuote(link.a()), realQuote(link.b())))
                .toList()
            : null);
  }

  private ArticleLink real(ArticleLink link) {
    return new ArticleLink(
        realId(link.a()), realId(link.b()), link.relation(), link.direction(), link.score());
  }

  private String realId(String id) {
    return Objects.requireNonNull(articles.realIds().get(id));
  }

  private String realQuote(String reference) {
    int cut = reference.indexOf('#');
    return realId(reference.substring(0, cut)) + reference.substring(cut);
  }
}
