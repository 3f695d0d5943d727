package dev.pressmark.bench.harness;

import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.PredictionReader;
import dev.pressmark.core.prediction.PredictionVisitor;
import dev.pressmark.core.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A file of predictions in memory, and the gold it is about. */
@State(Scope.Benchmark)
public class PredictionBytes {

  /** Articles of the collection. */
  @Param("10000")
  public int articles;

  private List<Story> stories = List.of();
  private byte[] bytes = {};
  private ArticleIndex index = ArticleIndex.of(List.of());

  /** Generates both. */
  @Setup
  public void generate() throws IOException {
    NewsCollection collection = new NewsCollection(1);
    stories = collection.stories(articles);
    index = ArticleIndex.of(stories);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    collection.writePredictions(articles, out);
    bytes = out.toByteArray();
  }

  List<Story> stories() {
    return stories;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Reads all of them. */
  void read(PredictionVisitor visitor) {
    Problems problems = new Problems();
    try {
      new PredictionReader(index)
          .stream(new ByteArrayInputStream(bytes), "predictions", problems, visitor);
    } catch (IOException e) {
      throw new UncheckedIOException("an array can be read", e);
    }
    problems.throwIfAny();
  }
}
