package dev.pressmark.bench.harness;

import dev.pressmark.core.align.Aligner;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.align.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
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

/** The alignment of a thousand articles' units. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class AlignBenchmark {

  /** What the articles are like. */
  public enum Kind {
    /** Nine gold units, found to the token or cut short; few overlap. */
    NEWS(9, 400, 18),
    /** A transcript: two hundred units, one after the other, each found with other ends. */
    TRANSCRIPT(200, 4_000, 18),
    /** Sixty units of any length over each other: one component, many ties. */
    TANGLE(60, 60, 12);

    private final int units;
    private final int tokens;
    private final int length;

    Kind(int units, int tokens, int length) {
      this.units = units;
      this.tokens = tokens;
      this.length = length;
    }
  }

  /** The kind of articles. */
  @Param public Kind kind = Kind.NEWS;

  /** How many of them. */
  @Param("1000")
  public int articles;

  private record Case(List<Unit> gold, List<Unit> predicted) {}

  private final List<Case> cases = new ArrayList<>();

  /** Makes up units. */
  @Setup
  public void generate() {
    cases.clear();
    for (int i = 0; i < articles; i++) {
      SplittableRandom random = new SplittableRandom(i);
      Set<TokenSet> gold = new LinkedHashSet<>();
      List<Unit> predicted = new ArrayList<>();
      for (int k = 0; k < kind.units; k++) {
        int start =
            kind == Kind.TANGLE ? random.nextInt(kind.tokens) : k * kind.tokens / kind.units;
        int length = 1 + random.nextInt(kind.length);
        gold.add(TokenSet.range(start, start + length));
        boolean exact = kind == Kind.NEWS && random.nextInt(4) > 0;
        int cut = exact ? 0 : random.nextInt(length);
        predicted.add(Unit.of(TokenSet.range(start + cut / 2, start + length - (cut - cut / 2))));
      }
      cases.add(new Case(gold.stream().map(Unit::of).toList(), predicted));
    }
  }

  /** Aligns every article; gives the number of pairs. */
  @Benchmark
  public int align() {
    int pairs = 0;
    for (Case one : cases) {
      pairs += Aligner.align(one.gold, one.predicted).pairs().size();
    }
    return pairs;
  }
}
