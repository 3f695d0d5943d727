package dev.pressmark.core.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.annotation.Direction;
import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.api.prediction.PredictedLinks.UtteranceLink;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Linker;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.prediction.FailureKind;
import dev.pressmark.core.prediction.TinyStories;
import dev.pressmark.core.process.Outcome.Failed;
import dev.pressmark.wire.OwnQuotes;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
final class LinkerRunTest {

  private static final List<Story> STORIES = List.of(TinyStories.lampOil());

  /** Links by a function of the collection, in the order of the texts. */
  private static class Linking implements Linker {

    private final Set<Layer> layers;
    private final Function<List<LinkedArticle>, PredictedLinks> links;

    Linking(Set<Layer> layers, Function<List<LinkedArticle>, PredictedLinks> links) {
      this.layers = layers;
      this.links = links;
    }

    @Override
    public String name() {
      return "linking";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public String description() {
      return "Links two articles.";
    }

    @Override
    public Set<Layer> layers() {
      return layers;
    }

    @Override
    public Session openLinker(SessionRequest request) {
      return (collection, want) ->
          links.apply(
              collection.stream()
                  .sorted(Comparator.comparing((LinkedArticle one) -> one.article().text()))
                  .toList());
    }
  }

  /** The same, and finds one quote in each article. */
  private static final class Both extends Linking implements Extractor {

    Both(Function<List<LinkedArticle>, PredictedLinks> links) {
      super(EnumSet.of(Layer.QUOTES, Layer.UTTERANCE_LINKS), links);
    }

    @Override
    public Extractor.Session open(SessionRequest request) {
      return article ->
          ArticlePrediction.ofQuotes(
              List.of(PredictedQuote.of(new Span(0, article.text().length()))));
    }
  }

  private static SystemRun run(Linker linker, Track track) throws InterruptedException {
    return InProcessRun.run(
        linker,
        VisibleArticles.of(STORIES, track, PublicationDay.WITHHELD).opaque(11),
        RunSettings.DEFAULT);
  }

  private static PredictedLinks articles(List<Linker.LinkedArticle> collection) {
    return new PredictedLinks(
        List.of(
            new ArticleLink(
                collection.get(0).article().id(),
                collection.get(1).article().id(),
                ArticleRelation.REVISED,
                Direction.A_FROM_B,
                0.5)),
        null);
  }

  private static PredictedLinks utterances(List<Linker.LinkedArticle> collection) {
    return new PredictedLinks(
        null, List.of(new UtteranceLink(quote(collection.get(0)), quote(collection.get(1)))));
  }

  private static String quote(Linker.LinkedArticle article) {
    assertThat(article.quotes()).singleElement().matches(one -> !one.segments().isEmpty());
    return article.article().id() + "#" + article.quotes().get(0).id();
  }

  @Test
  void linksOfArticlesUnderTheIdsOfTheDataset() throws InterruptedException {
    SystemRun run =
        run(
            new Linking(EnumSet.of(Layer.ARTICLE_LINKS), LinkerRunTest::articles),
            Track.END_TO_END);
    assertThat(run.linking()).isNull();
    assertThat(run.predictions().links())
        .isEqualTo(
            new PredictedLinks(
                List.of(
                    new ArticleLink(
                        "lamp-oil/a",
                        "lamp-oil/b",
                        ArticleRelation.REVISED,
                        Direction.A_FROM_B,
                        0.5)),
                null));
    assertThat(run.predictions().answers()).isEmpty();
    assertThat(run.predictions().attempted()).containsExactly(Layer.ARTICLE_LINKS);
  }

  @Test
  void linksOfGivenQuotes() throws InterruptedException {
    SystemRun run =
        run(
            new Linking(EnumSet.of(Layer.UTTERANCE_LINKS), LinkerRunTest::utterances),
            Track.ORACLE_QUOTES);
    assertThat(run.predictions().links().utterances())
        .containsExactly(new UtteranceLink("lamp-oil/a#q1", "lamp-oil/b#q1"));
    assertThat(run.predictions().links().articles()).isNull();
  }

  @Test
  void linksOfQuotesThatTheSystemFoundItself() throws InterruptedException {
    SystemRun run = run(new Both(LinkerRunTest::utterances), Track.END_TO_END);
    assertThat(run.linking()).isNull();
    assertThat(run.predictions().links().utterances())
        .containsExactly(new UtteranceLink("lamp-oil/a#p1", "lamp-oil/b#p1"));
    assertThat(Objects.requireNonNull(run.predictions().answer("lamp-oil/a").quotes()))
        .singleElement()
        .extracting(PredictedQuote::id)
        .isEqualTo("p1");
  }

  @Test
  void idsThatAreTakenAreNotGivenAgain() {
    PredictedQuote own = new PredictedQuote("p2", List.of(), null, null, null, null, null, null);
    PredictedQuote none = PredictedQuote.of(new Span(0, 1));
    assertThat(
            Objects.requireNonNull(
                OwnQuotes.withIds(ArticlePrediction.ofQuotes(List.of(none, own, none))).quotes()))
        .extracting(PredictedQuote::id)
        .containsExactly("p1", "p2", "p3");
  }

  private static Failed failure(Set<Layer> layers, PredictedLinks links)
      throws InterruptedException {
    SystemRun run = run(new Linking(layers, collection -> links), Track.END_TO_END);
    assertThat(run.predictions().links().articles()).isEmpty();
    return Objects.requireNonNull(run.linking());
  }

  @Test
  void whatCannotBeLinks() throws InterruptedException {
    Set<Layer> layers = EnumSet.of(Layer.ARTICLE_LINKS);
    assertThat(
            failure(
                layers,
                new PredictedLinks(
                    List.of(new ArticleLink("lamp-oil/a", "x", null, null, null)), null)))
        .isEqualTo(
            new Failed(FailureKind.PROTOCOL, "a link of the unknown article \"lamp-oil/a\""));
    assertThat(failure(layers, new PredictedLinks(null, List.of())))
        .isEqualTo(
            new Failed(FailureKind.PROTOCOL, "links of utterances, which are not asked for"));
    SystemRun thrown =
        run(
            new Linking(
                layers,
                collection -> {
                  throw new IllegalStateException("too many");
                }),
            Track.END_TO_END);
    assertThat(thrown.linking())
        .isEqualTo(new Failed(FailureKind.EXCEPTION, "java.lang.IllegalStateException: too many"));
    assertThat(thrown.predictions().links().articles()).isEmpty();
  }
}
