package dev.pressmark.core.score;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.annotation.Direction;
import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.DatasetVersion;
import dev.pressmark.core.dataset.Digests;
import dev.pressmark.core.dataset.Manifest;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.dataset.StoryWriter;
import dev.pressmark.core.layer.Page;
import dev.pressmark.core.link.TestSplit;
import dev.pressmark.core.prediction.ArticleFailure;
import dev.pressmark.core.prediction.FailureKind;
import dev.pressmark.core.prediction.PredictionHeader;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.prediction.Skipped;
import dev.pressmark.core.result.Isolation;
import dev.pressmark.core.result.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Three small stories, some answers to them, and what scoring them gives. */
public final class Stories {

  public static final Story FERRY =
      Page.story("ferry", "{q1|“We sail at noon,”} the master said. It rained.");

  public static final Story MILL =
      Page.story(
          "mill",
          "Brandt {q1.cue|told} them that {q1-|the wheel was broken}. A {non.scare|“quick fix”} came.");

  public static final Story TOWER =
      Page.story("tower", "{q1|“Nobody rang the bell,”} she {q1.cue|said}. {q2|“Never,”} said he.");

  public static final Result.SystemInfo SYSTEM =
      new Result.SystemInfo(
          "echo", "1.2", "https://example.org/echo", Digests.sha256("answers"), Isolation.FILE);

  private Stories() {}

  /** A dataset of these stories. */
  public static Dataset dataset(Story... stories) {
    Map<String, String> digests = new TreeMap<>();
    for (Story story : stories) {
      digests.put(Dataset.path(story), Digests.sha256(StoryWriter.write(story)));
    }
    return new Dataset(
        DatasetVersion.parse("1.0.0"),
        "none",
        new Manifest(new TreeMap<>(digests)),
        Arrays.asList(stories));
  }

  /** All of them, of the split dev. */
  public static Selection selection(Story... stories) {
    return Selection.of(dataset(stories), Split.DEV, Set.of());
  }

  /** The same story without its text. */
  public static Story withoutText(Story story) {
    List<Article> articles = new ArrayList<>();
    for (Article article : story.articles()) {
      articles.add(
          new Article(
              article.id(),
              article.language(),
              article.source(),
              null,
              false,
              article.textSha256(),
              article.textLength(),
              article.labelsInCodePoints()));
    }
    return new Story(
        story.canary(),
        story.id(),
        story.split(),
        story.topic(),
        story.since(),
        articles,
        story.links());
  }

  /** Answers to articles, under some conditions. */
  public static Predictions predictions(
      Track track, PublicationDay publication, Map<String, ArticlePrediction> answers) {
    return new Predictions(
        new PredictionHeader(null, Set.of(Layer.QUOTES), track, publication, null),
        answers,
        new PredictedLinks(null, null),
        Set.of(Layer.QUOTES),
        new Skipped(2, 0, List.of()),
        List.of());
  }

  public static Predictions predictions(Map<String, ArticlePrediction> answers) {
    return predictions(Track.END_TO_END, PublicationDay.WITHHELD, answers);
  }

  /** A quote of the words of an article. */
  public static PredictedQuote quote(Story story, String words) {
    int start = story.articles().get(0).requireText().indexOf(words);
    return PredictedQuote.of(new Span(start, start + words.length()));
  }

  /** The answer that holds these words as quotes. */
  public static ArticlePrediction answer(Story story, String... words) {
    return ArticlePrediction.ofQuotes(Arrays.stream(words).map(one -> quote(story, one)).toList());
  }

  /** The same quote, with a type and a cue. */
  private static PredictedQuote with(PredictedQuote quote, QuoteType type, List<Span> cue) {
    return new PredictedQuote(null, quote.segments(), type, cue, null, null, null, null);
  }

  /** The result of a system that links articles and quotes, of which two print one utterance. */
  public static Result linkedResult() {
    List<Story> stories =
        List.of(
            TestSplit.story(
                "harbour",
                4,
                "a b nearDuplicate bFromA",
                "a c rewritten bFromA",
                "b c rewritten",
                "a d partial",
                "b d unsure",
                "c d sameEvent",
                "hard c mill/a sharedBackground"),
            TestSplit.story("mill", 2, "a b sameTopic"),
            TOWER);
    PredictedLinks links =
        new PredictedLinks(
            List.of(
                TestSplit.link(
                    "harbour/a",
                    "harbour/b",
                    ArticleRelation.NEAR_DUPLICATE,
                    Direction.B_FROM_A,
                    .9),
                TestSplit.link("harbour/a", "harbour/c", ArticleRelation.PARTIAL, null, .8),
                TestSplit.link("harbour/b", "harbour/d", ArticleRelation.REVISED, null, .7),
                TestSplit.link("harbour/c", "mill/a", null, null, .6)),
            List.of(new PredictedLinks.UtteranceLink("tower/a#q1", "tower/a#q2")));
    Set<Layer> layers = Set.of(Layer.ARTICLE_LINKS, Layer.UTTERANCE_LINKS);
    Predictions predictions =
        new Predictions(
            new PredictionHeader(null, layers, Track.ORACLE_QUOTES, PublicationDay.WITHHELD, null),
            Map.of(),
            links,
            layers,
            Skipped.NOTHING,
            List.of());
    return Scoring.score(selection(stories.toArray(new Story[0])), predictions, List.of(), SYSTEM)
        .withLinks(true, null);
  }

  /** A result with a bit of everything. */
  public static Result result() {
    Span told = quote(MILL, "told").segments().get(0).span();
    return Scoring.score(
        selection(FERRY, MILL, TOWER, withoutText(Page.story("attic", "{q1|“Dust,”} he said."))),
        predictions(
            Map.of(
                "ferry/a",
                ArticlePrediction.ofQuotes(
                    List.of(
                        with(quote(FERRY, "We sail at noon"), QuoteType.MIXED, List.of()),
                        quote(FERRY, "It rained"))),
                "mill/a",
                ArticlePrediction.ofQuotes(
                    List.of(
                        with(quote(MILL, "that the wheel was"), QuoteType.INDIRECT, List.of(told)),
                        quote(MILL, "“quick fix”"))))),
        List.of(new ArticleFailure("tower/a", FailureKind.TIMEOUT, "no answer in 10 s")),
        SYSTEM);
  }
}
