package dev.pressmark.bench.harness;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.layer.AlignedAnswer;
import dev.pressmark.core.layer.GoldArticle;
import dev.pressmark.core.layer.LayerCounter;
import dev.pressmark.core.layer.LayerCounters;
import dev.pressmark.core.prediction.ArticleAnswer;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.PredictionReader;
import dev.pressmark.core.prediction.PredictionVisitor;
import dev.pressmark.core.problem.Problems;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How time grows with the collection, in a heap of 512 MB: predictions are read from a file, gold
 * is made story by story from the seed, prepared, used and dropped; the counts of every story stay,
 * as intervals need them. So the figure holds making and preparing gold, which the others do not.
 * Links join a whole split and are not counted here; their lines are read.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class GrowthBenchmark {

  /** Articles of the collection. */
  @Param({"1000", "10000", "100000"})
  public int articles;

  private final NewsCollection collection = new NewsCollection(1);
  private Path file = Path.of("");

  /** Writes the predictions. */
  @Setup
  public void write() throws IOException {
    file = Files.createTempFile("predictions", ".jsonl");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      collection.writePredictions(articles, out);
    }
  }

  /** Removes them. */
  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }

  /** Gives the counts of each story. */
  @Benchmark
  public List<Counts> stream() throws IOException {
    OneStory gold = new OneStory(collection);
    Problems problems = new Problems();
    try (InputStream in = Files.newInputStream(file)) {
      new PredictionReader(ArticleIndex.of(gold::article))
          .stream(in, file.toString(), problems, gold);
    }
    problems.throwIfAny();
    return gold.counts();
  }

  /** Takes answers that come story by story, and has one story in memory. */
  private static final class OneStory implements PredictionVisitor {

    private final NewsCollection collection;
    private final List<Counts> counts = new ArrayList<>();
    private final List<Article> unanswered = new ArrayList<>();
    private Story story;
    private Counts.Builder sum = Counts.builder();

    OneStory(NewsCollection collection) {
      this.collection = collection;
      this.story = collection.story(0);
      unanswered.addAll(story.articles());
    }

    /** An article of the story in memory or of the next one. */
    @Nullable Article article(String id) {
      while (counts.size() < NewsCollection.storyOf(id)) {
        close();
        story = collection.story(counts.size());
        unanswered.addAll(story.articles());
      }
      return story.article(id).orElse(null);
    }

    @Override
    public void article(ArticleAnswer answer) {
      Article article = story.article(answer.article()).orElseThrow();
      unanswered.remove(article);
      count(article, answer.prediction());
    }

    private void count(Article article, ArticlePrediction answer) {
      GoldArticle gold = new GoldArticle(article, Track.END_TO_END);
      AlignedAnswer aligned = gold.answer(answer);
      for (LayerCounter layer : LayerCounters.all()) {
        layer.prepare(gold).count(aligned, sum);
      }
    }

    private void close() {
      unanswered.forEach(article -> count(article, ArticlePrediction.NOTHING));
      unanswered.clear();
      counts.add(sum.build());
      sum = Counts.builder();
    }

    @Override
    public void links(PredictedLinks links, int line) {}

    /** The counts of the stories up to the last that was answered. */
    List<Counts> counts() {
      close();
      return counts;
    }
  }
}
