package dev.pressmark.bench.harness;

import dev.pressmark.api.Term;
import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.layer.LayerCounter;
import dev.pressmark.core.layer.LayerCounters;
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

/** One layer: from answers in memory to counts of each article, gold prepared in set-up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CountBenchmark {

  /** The word of the layer. */
  @Param({"quotes", "speakers", "said", "dates", "publication"})
  public String layer = "";

  private record Case(LayerCounter.Gold gold, ArticlePrediction answer) {}

  private final List<Case> cases = new ArrayList<>();

  /** Prepares gold and reads the answers. */
  @Setup
  public void prepare(PredictionBytes predictions) {
    Layer wanted = Term.find(Layer.class, layer).orElseThrow();
    LayerCounter counter = LayerCounters.of(wanted).orElseThrow();
    Map<String, LayerCounter.Gold> golds = new HashMap<>();
    predictions.stories().stream()
        .flatMap(story -> story.articles().stream())
        .forEach((Article article) -> golds.put(article.id(), counter.prepare(article)));
    cases.clear();
    predictions.read(
        new PredictionVisitor() {
          @Override
          public void article(ArticleAnswer answer) {
            LayerCounter.Gold gold = Objects.requireNonNull(golds.get(answer.article()));
            cases.add(new Case(gold, answer.prediction()));
          }

          @Override
          public void links(PredictedLinks links, int line) {}
        });
  }

  /** Counts every answer; gives their number. */
  @Benchmark
  public int count(Blackhole blackhole) {
    for (Case one : cases) {
      Counts counts = one.gold.count(one.answer);
      blackhole.consume(counts);
    }
    return cases.size();
  }
}
