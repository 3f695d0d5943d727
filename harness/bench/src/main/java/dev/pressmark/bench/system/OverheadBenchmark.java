package dev.pressmark.bench.system;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.core.speed.TimedTexts;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What being measured costs: a system that does nothing, asked as {@link ExtractorBenchmark} asks
 * systems, and in a bare loop. One operation is one article.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class OverheadBenchmark {

  private static final int ARTICLES = 10_000;

  private final Extractor.Session idle = article -> ArticlePrediction.NOTHING;
  private final List<OpenExtractor> sessions = List.of(new OpenExtractor.InProcess(idle, false));
  private final Meter meter = new Meter.OfThisProcess();
  private final TimedTexts.Pass pass =
      new TimedTexts(
              IntStream.range(0, ARTICLES)
                  .mapToObj(i -> new ArticleInput("a" + i, "Osk " + i, "en", null, null))
                  .toList(),
              1)
          .pass(0);
  private final Block block = new Block(List.of(pass));

  /** As systems are measured. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public int measured() throws InterruptedException {
    block.read(sessions, meter);
    return block.size();
  }

  /** Nothing but the calls. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void bare(Blackhole blackhole) throws Exception {
    for (ArticleInput article : pass.inputs()) {
      blackhole.consume(idle.extract(article));
    }
  }
}
