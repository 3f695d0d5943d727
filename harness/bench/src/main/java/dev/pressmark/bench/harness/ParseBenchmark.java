package dev.pressmark.bench.harness;

import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.core.prediction.ArticleAnswer;
import dev.pressmark.core.prediction.PredictionVisitor;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Predictions from bytes to records, beside the bare token stream over the same bytes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ParseBenchmark {

  /** Walks over the tokens; gives their number. */
  @Benchmark
  public long bareTokenStream(PredictionBytes predictions) {
    return TokenStream.count(predictions.bytes());
  }

  /** Reads the answers, checked against the texts; gives their number. */
  @Benchmark
  public int predictionReader(PredictionBytes predictions, Blackhole blackhole) {
    Answers answers = new Answers(blackhole);
    predictions.read(answers);
    return answers.count;
  }

  private static final class Answers implements PredictionVisitor {
    private final Blackhole blackhole;
    private int count;

    Answers(Blackhole blackhole) {
      this.blackhole = blackhole;
    }

    @Override
    public void article(ArticleAnswer answer) {
      blackhole.consume(answer);
      count++;
    }

    @Override
    public void links(PredictedLinks links, int line) {}
  }
}
