package dev.pressmark.core.score;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.layer.AlignedAnswer;
import dev.pressmark.core.layer.FoundQuotes;
import dev.pressmark.core.layer.GoldArticle;
import dev.pressmark.core.layer.LayerCounter;
import dev.pressmark.core.layer.LayerCounters;
import dev.pressmark.core.layer.ScoredLayer;
import dev.pressmark.core.layer.SplitAnswer;
import dev.pressmark.core.layer.SplitCounter;
import dev.pressmark.core.link.LinkCounters;
import dev.pressmark.core.parallel.Parallel;
import dev.pressmark.core.prediction.ArticleFailure;
import dev.pressmark.core.prediction.PredictionHeader;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.result.ScoredLayers;
import dev.pressmark.core.result.Signature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Scores predictions against gold: counts per story, and what became of each article. */
public final class Scoring {

  private final Selection selection;
  private final Predictions predictions;
  private final List<ArticleFailure> failures;
  private final Set<String> failed;
  private final ScoringOptions options;

  /** Of articles whose quotes can be linked, from counting them until links are counted. */
  private final Map<String, List<FoundQuotes.Found>> quotes = new ConcurrentHashMap<>();

  private Scoring(
      Selection selection,
      Predictions predictions,
      Collection<ArticleFailure> failures,
      ScoringOptions options) {
    this.options = options;
    this.selection = selection;
    this.predictions = predictions;
    this.failures = failures.stream().sorted().toList();
    this.failed = failures.stream().map(ArticleFailure::article).collect(Collectors.toSet());
  }

  /** Scores predictions; nothing is drawn, so there are no intervals. */
  public static Result score(
      Selection selection,
      Predictions predictions,
      Collection<ArticleFailure> failures,
      Result.SystemInfo system) {
    return score(selection, predictions, failures, system, ScoringOptions.PLAIN);
  }

  /**
   * Scores predictions.
   *
   * @param selection what they are scored against; articles without text are left out and named
   * @param predictions the answers; an article without one counts as answered with nothing
   * @param failures the articles on which the system failed, which count the same
   * @param system the system, for the result
   * @param options how it is done
   */
  public static Result score(
      Selection selection,
      Predictions predictions,
      Collection<ArticleFailure> failures,
      Result.SystemInfo system,
      ScoringOptions options) {
    return new Scoring(selection, predictions, failures, options).result(system);
  }

  private Result result(Result.SystemInfo system) {
    PredictionHeader header = predictions.header();
    Result.Settings settings =
        new Result.Settings(
            header.track(),
            header.publication(),
            options.seed(),
            options.resamples(),
            options.shard());
    List<LayerCounter> counters = attempted(LayerCounters.all());
    List<SplitCounter> linkers = attempted(LinkCounters.all());
    boolean keepsQuotes =
        predictions.header().track() == Track.END_TO_END
            && linkers.stream().anyMatch(Scoring::linksQuotes);
    List<Story> scored = selection.stories().stream().filter(Scoring::hasText).toList();
    Selection part = selection.shard(options.shard());
    List<CountedStory> counted =
        Parallel.map(
            part.stories().stream().filter(Scoring::hasText).toList(),
            options.threads(),
            story -> count(story, counters, keepsQuotes));
    addLinks(linkers, counted);
    Result.DatasetInfo dataset =
        new Result.DatasetInfo(
            selection.dataset().version().toString(),
            selection.dataset().goldDigest(scored),
            selection.split(),
            scored.size(),
            selection.scoredArticles().size());
    return new Result(
        system,
        dataset,
        settings,
        layers(dataset, settings),
        floors(counted),
        counted.stream().map(CountedStory::counts).toList(),
        accountOf(part, counters));
  }

  private static boolean hasText(Story story) {
    return story.articles().stream().anyMatch(article -> article.text() != null);
  }

  private CountedStory count(Story story, List<LayerCounter> counters, boolean keepsQuotes) {
    CountedStory counted = new CountedStory(story);
    List<LayerCounter> annotated = annotated(counters, story);
    for (Article article : story.articles()) {
      if (article.text() != null) {
        AlignedAnswer answer = aligned(article);
        counted.add(answer, annotated);
        if (keepsQuotes && story.layers().contains(Layer.UTTERANCE_LINKS)) {
          quotes.put(article.id(), FoundQuotes.of(answer));
        }
      }
    }
    return counted;
  }

  private AlignedAnswer aligned(Article article) {
    return new GoldArticle(article, predictions.header().track()).answer(answer(article.id()));
  }

  private static SortedMap<String, Counts> floors(List<CountedStory> counted) {
    Map<String, Counts.Builder> floors = new TreeMap<>();
    for (CountedStory one : counted) {
      one.floors()
          .forEach(
              (name, counts) ->
                  floors.computeIfAbsent(name, first -> Counts.builder()).addAll(counts));
    }
    SortedMap<String, Counts> sums = new TreeMap<>();
    floors.forEach((name, counts) -> sums.put(name, counts.build()));
    return sums;
  }

  /** The layers that are scored and that the system attempts; what was given is no prediction. */
  private <T extends ScoredLayer> List<T> attempted(List<T> layers) {
    return layers.stream()
        .filter(layer -> isAttempted(layer))
        .filter(layer -> !annotatedIn(layer.layer()).isEmpty())
        .toList();
  }

  /** What a story has no labels for cannot be scored on it: an imported corpus may lack layers. */
  private static List<LayerCounter> annotated(List<LayerCounter> counters, Story story) {
    return counters.stream().filter(one -> story.layers().contains(one.layer())).toList();
  }

  /** Counts layers of links over the split, and adds to each story its part. */
  private void addLinks(List<SplitCounter> linkers, List<CountedStory> counted) {
    SplitAnswer answer =
        new SplitAnswer(predictions.links(), this::quotes, predictions.header().track());
    for (SplitCounter counter : linkers) {
      SplitCounter.Counted links = counter.prepare(annotated(counter.layer())).count(answer);
      counted.stream()
          .filter(one -> one.story().layers().contains(counter.layer()))
          .forEach(one -> one.add(links));
    }
  }

  private static boolean linksQuotes(SplitCounter counter) {
    return counter.layer() == Layer.UTTERANCE_LINKS;
  }

  /** As they were aligned when the article was counted; a shard counts a part of the articles. */
  private List<FoundQuotes.Found> quotes(Article article) {
    List<FoundQuotes.Found> known = quotes.get(article.id());
    return known == null ? FoundQuotes.of(aligned(article)) : known;
  }

  private boolean isAttempted(ScoredLayer layer) {
    return layer.needs().stream().allMatch(this::isAttempted);
  }

  private boolean isAttempted(Layer layer) {
    PredictionHeader header = predictions.header();
    boolean given =
        (layer == Layer.QUOTES && header.track() == Track.ORACLE_QUOTES)
            || (layer == Layer.PUBLICATION && header.publication() == PublicationDay.GIVEN);
    return !given && predictions.attempted().contains(layer);
  }

  /** Whatever a system answered before it failed on an article is no answer. */
  private ArticlePrediction answer(String article) {
    return failed.contains(article) ? ArticlePrediction.NOTHING : predictions.answer(article);
  }

  private List<Story> annotated(Layer layer) {
    return selection.stories().stream().filter(story -> story.layers().contains(layer)).toList();
  }

  /** The articles that are scored in a layer. */
  private List<Article> annotatedIn(Layer layer) {
    return annotated(layer).stream()
        .flatMap(story -> story.articles().stream())
        .filter(article -> article.text() != null)
        .toList();
  }

  /** Every layer that is annotated in what is scored, and whether it is attempted. */
  private Map<Layer, Result.LayerInfo> layers(
      Result.DatasetInfo dataset, Result.Settings settings) {
    Map<Layer, Result.LayerInfo> layers = new EnumMap<>(Layer.class);
    for (ScoredLayer scored : ScoredLayers.all()) {
      Layer layer = scored.layer();
      List<String> ids = annotatedIn(layer).stream().map(Article::id).toList();
      if (!ids.isEmpty()) {
        layers.put(
            layer,
            new Result.LayerInfo(
                isAttempted(scored),
                scored.headline(),
                Signature.of(dataset, ids, layer, settings).line()));
      }
    }
    return layers;
  }

  private Result.Articles accountOf(Selection part, List<LayerCounter> counters) {
    List<Article> articles = part.scoredArticles();
    List<String> missing = new ArrayList<>();
    int answered = 0;
    Map<String, List<LayerCounter>> annotated = new HashMap<>();
    for (Story story : selection.stories()) {
      List<LayerCounter> here = annotated(counters, story);
      story.articles().forEach(article -> annotated.put(article.id(), here));
    }
    for (Article article : articles) {
      if (failed.contains(article.id())) {
        continue;
      }
      ArticlePrediction answer = predictions.answers().get(article.id());
      List<LayerCounter> here = annotated.getOrDefault(article.id(), counters);
      // A linker alone answers for the collection, and no article by itself.
      if (here.isEmpty()
          || (answer != null && here.stream().allMatch(layer -> layer.isAnswered(answer)))) {
        answered++;
      } else {
        missing.add(article.id());
      }
    }
    Set<String> scored = articles.stream().map(Article::id).collect(Collectors.toSet());
    return new Result.Articles(
        articles.size(),
        answered,
        missing.stream().sorted().toList(),
        failures.stream().filter(failure -> scored.contains(failure.article())).toList(),
        part.withoutText().stream().map(Article::id).sorted().toList(),
        predictions.skipped().otherSplit());
  }
}
