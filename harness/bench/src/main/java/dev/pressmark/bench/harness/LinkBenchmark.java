package dev.pressmark.bench.harness;

import dev.pressmark.api.Term;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.layer.FoundQuotes;
import dev.pressmark.core.layer.GoldArticle;
import dev.pressmark.core.layer.SplitAnswer;
import dev.pressmark.core.layer.SplitCounter;
import dev.pressmark.core.link.LinkCounters;
import dev.pressmark.core.prediction.ArticleAnswer;
import dev.pressmark.core.prediction.PredictionVisitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One layer of links: from answers in memory to the counts of each story, gold and the alignment of
 * quotes prepared in set-up; the trivial systems beside it where they depend on the answer.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseParallelGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class LinkBenchmark {

  /** The word of the layer. */
  @Param({"articleLinks", "utteranceLinks"})
  public String layer = "";

  private final Map<String, List<FoundQuotes.Found>> quotes = new HashMap<>();
  private final List<PredictedLinks> links = new ArrayList<>();
  private final List<String> stories = new ArrayList<>();
  private SplitCounter.Gold gold = LinkCounters.all().get(0).prepare(List.of());

  /** Prepares gold, reads the answers and aligns their quotes. */
  @Setup
  public void prepare(PredictionBytes predictions) {
    Layer wanted = Term.find(Layer.class, layer).orElseThrow();
    gold =
        LinkCounters.all().stream()
            .filter(counter -> counter.layer() == wanted)
            .findFirst()
            .orElseThrow()
            .prepare(predictions.stories());
    Map<String, Article> articles = new HashMap<>();
    for (Story story : predictions.stories()) {
      stories.add(story.id());
      story.articles().forEach(article -> articles.put(article.id(), article));
    }
    predictions.read(
        new PredictionVisitor() {
          @Override
          public void article(ArticleAnswer answer) {
            Article article = Objects.requireNonNull(articles.get(answer.article()));
            quotes.put(
                article.id(),
                FoundQuotes.of(
                    new GoldArticle(article, Track.END_TO_END).answer(answer.prediction())));
          }

          @Override
          public void links(PredictedLinks line, int number) {
            links.add(line);
          }
        });
  }

  /** Counts the answer; gives the number of stories. */
  @Benchmark
  public int count(Blackhole blackhole) {
    SplitAnswer answer =
        new SplitAnswer(
            StoryLinks.all(links),
            article -> quotes.getOrDefault(article.id(), List.of()),
            Track.END_TO_END);
    SplitCounter.ByStory counted = gold.count(answer).answer();
    stories.forEach(story -> blackhole.consume(counted.of(story)));
    return stories.size();
  }
}
