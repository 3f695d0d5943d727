package dev.pressmark.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.api.prediction.PredictedLinks.UtteranceLink;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Linker;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Links;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.dataset.Utterance;
import dev.pressmark.core.layer.Page;
import dev.pressmark.core.process.InProcessRun;
import dev.pressmark.core.process.RunSettings;
import dev.pressmark.core.process.SystemRun;
import dev.pressmark.core.process.VisibleArticles;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.result.ResultWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A linker from its run under opaque ids to its result. */
@Timeout(120)
class LinkerScoreTest {

  private static final String SAID = "{q1|“The bell is rung at noon,”} he said.";

  /** Two articles of equal text, and one more. */
  private static final Story TWINS =
      story("twins", Page.story("a", SAID), Page.story("b", SAID), Page.story("c", "Rain."));

  private static final Story OTHER = Page.story("other", "{q1|“We sail at noon,”} she said.");

  private static Story story(String id, Story... pages) {
    List<Article> articles = new ArrayList<>();
    for (Story page : pages) {
      Article one = page.articles().get(0);
      articles.add(
          new Article(
              id + "/" + page.id(),
              one.language(),
              one.source(),
              one.text(),
              true,
              one.textSha256(),
              one.textLength(),
              one.labels()));
    }
    Links links =
        new Links(
            List.of(
                link("a", "b", ArticleRelation.IDENTICAL),
                link("a", "c", ArticleRelation.UNRELATED),
                link("b", "c", ArticleRelation.UNRELATED)),
            List.of(
                new Utterance(
                    "u1",
                    List.of(
                        new Utterance.Printing("twins/a#q1", List.of()),
                        new Utterance.Printing("twins/b#q1", List.of())))),
            List.of(),
            List.of());
    Story first = pages[0];
    return new Story(
        first.canary(), id, first.split(), first.topic(), first.since(), articles, links);
  }

  private static dev.pressmark.core.dataset.ArticleLink link(
      String a, String b, ArticleRelation relation) {
    return new dev.pressmark.core.dataset.ArticleLink(
        "twins/" + a, "twins/" + b, relation, null, null, List.of());
  }

  /** Links articles of equal text, and the quotes in them. */
  private record Twins(boolean fails) implements Linker {

    @Override
    public String name() {
      return "twins";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public String description() {
      return "Links equal texts.";
    }

    @Override
    public Set<Layer> layers() {
      return EnumSet.of(Layer.ARTICLE_LINKS, Layer.UTTERANCE_LINKS);
    }

    @Override
    public Session openLinker(SessionRequest request) {
      return (collection, want) -> {
        if (fails) {
          throw new IllegalStateException("too many");
        }
        List<ArticleLink> articles = new ArrayList<>();
        List<UtteranceLink> quotes = new ArrayList<>();
        for (LinkedArticle one : collection) {
          for (LinkedArticle other : collection) {
            String a = one.article().id();
            String b = other.article().id();
            if (a.compareTo(b) < 0 && one.article().text().equals(other.article().text())) {
              articles.add(new ArticleLink(a, b, null, null, null));
              quotes.add(
                  new UtteranceLink(
                      a + "#" + one.quotes().get(0).id(), b + "#" + other.quotes().get(0).id()));
            }
          }
        }
        return new PredictedLinks(articles, quotes);
      };
    }
  }

  private static Result score(Linker linker, long seed) throws InterruptedException {
    Selection selection = Stories.selection(TWINS, OTHER);
    SystemRun run =
        InProcessRun.run(
            linker,
            VisibleArticles.of(selection.stories(), Track.ORACLE_QUOTES, PublicationDay.WITHHELD)
                .opaque(seed),
            RunSettings.DEFAULT);
    return Scoring.score(selection, run.predictions(), run.failures(), Stories.SYSTEM);
  }

  @Test
  void whatALinkerFindsUnderOpaqueIdsIsScored() throws InterruptedException {
    Result result = score(new Twins(false), 11);
    PrecisionRecall perfect = PrecisionRecall.ofMatches(2, 2, 2);
    assertThat(result.total().get("articles.pairs")).contains(perfect);
    assertThat(result.total().get("utterances.pairs")).contains(perfect);
    assertThat(result.layers().get(Layer.ARTICLE_LINKS).attempted()).isTrue();
    assertThat(result.layers().get(Layer.QUOTES).attempted()).isFalse();
    assertThat(result.articles().missing()).isEmpty();
    assertThat(result.articles().answered()).isEqualTo(4);
    assertThat(result.floors()).containsKeys("all-linked", "equal-text");
  }

  @Test
  void theDrawOfIdsChangesNoByte() throws InterruptedException {
    assertThat(ResultWriter.write(score(new Twins(false), 12)))
        .isEqualTo(ResultWriter.write(score(new Twins(false), 11)));
  }

  @Test
  void aLinkerThatFailsIsScoredAsNoLinks() throws InterruptedException {
    Result result = score(new Twins(true), 11);
    assertThat(result.total().get("articles.pairs")).contains(PrecisionRecall.ofMatches(0, 0, 2));
    assertThat(result.layers().get(Layer.ARTICLE_LINKS).attempted()).isTrue();
  }
}
