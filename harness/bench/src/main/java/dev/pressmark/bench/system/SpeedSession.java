package dev.pressmark.bench.system;

import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.core.speed.AbbaOrder;
import dev.pressmark.core.speed.DrawnArticles;
import dev.pressmark.core.speed.LinkingSpeed;
import dev.pressmark.core.speed.ReadingSpeed;
import dev.pressmark.core.speed.ReadingSpeed.LengthTime;
import dev.pressmark.core.speed.Side;
import dev.pressmark.core.speed.SideBySide;
import dev.pressmark.core.speed.SpeedVerdict;
import dev.pressmark.core.speed.TimedRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A session of measuring: all runs of a system and of the reference it is measured against, on one
 * machine, in one go.
 */
public final class SpeedSession {

  /** Says how far a session is. */
  @FunctionalInterface
  public interface Progress {

    /**
     * Called before each fork and after the last.
     *
     * @param done forks that have ended
     * @param all forks there will be, as far as it is known
     */
    void at(int done, int all);
  }

  /** Rounds of four blocks: fresh texts, the same ones, the same ones, fresh texts. */
  private static final AbbaOrder REPEATING = new AbbaOrder(3);

  private static final int ROUND = 4;

  private static final double MICROS_PER_SECOND = 1e6;

  private final Profile profile;
  private final PublicationDay publication;
  private final List<ArticleInput> articles;
  private final long seed;
  private final Progress progress;
  private final Forks forks = new Forks();
  private int done;
  private int all;

  /**
   * A session.
   *
   * @param articles what is read, under ids of the dataset, in an order that is always the same
   * @param seed of everything that is drawn
   */
  public SpeedSession(
      Profile profile,
      PublicationDay publication,
      List<ArticleInput> articles,
      long seed,
      Progress progress) {
    this.profile = profile;
    this.publication = publication;
    this.articles = List.copyOf(articles);
    this.seed = seed;
    this.progress = progress;
  }

  /** What all runs gave, in JMH's own form. */
  public String jmhJson() {
    return forks.json();
  }

  /** The flags of the forks' virtual machine. */
  public static List<String> flags() {
    return Forks.FLAGS;
  }

  /**
   * Measures a system that reads articles.
   *
   * @throws SpeedException if it cannot be measured
   * @throws IOException if a task cannot be written
   */
  public ReadingSpeed read(Contender system, Contender reference) throws IOException {
    List<Integer> drawn = DrawnArticles.places(articles, seed);
    all = 1 + 4 * profile.rounds(false) + 1 + (threads() > 1 ? 1 : 0);
    Forks.Given probe = fork(system, drawn, new Profile.Blocks(1, 1, 1), 1, false, 0);
    boolean slow = probe.mean(Figure.CPU) >= DrawnArticles.SLOW_SECONDS * MICROS_PER_SECOND;
    List<Integer> places = slow ? drawn : IntStream.range(0, articles.size()).boxed().toList();
    Profile.Blocks blocks = profile.blocks(slow);
    List<Side> order = new AbbaOrder(profile.rounds(slow)).runs();
    all = 1 + order.size() + 1 + (threads() > 1 ? 1 : 0);
    List<TimedRun> runs = new ArrayList<>();
    List<Forks.Given> own = new ArrayList<>();
    for (Side side : order) {
      Contender contender = side == Side.SYSTEM ? system : reference;
      Forks.Given given = fork(contender, places, blocks, 1, false, runs.size() + 1);
      runs.add(new TimedRun(side, given.mean(Figure.CPU), given.mean(Figure.WALL)));
      if (side == Side.SYSTEM) {
        own.add(given);
      } else if (reference.reproducible() && given.largest(Figure.DIFFERENT) > 0) {
        throw new SpeedException(
            "the reference " + reference.subject().name() + " did other work while it was timed");
      }
    }
    Forks.Given repeating =
        fork(
            system,
            places,
            new Profile.Blocks(ROUND, REPEATING.runs().size(), blocks.millis()),
            1,
            true,
            runs.size() + 1);
    own.add(repeating);
    Forks.Given wide =
        threads() > 1 ? fork(system, places, blocks, threads(), false, runs.size() + 2) : null;
    if (wide != null) {
      own.add(wide);
    }
    progress.at(done, all);
    return speed(system, places, slow, new SideBySide(runs), own, repeating, wide);
  }

  private ReadingSpeed speed(
      Contender system,
      List<Integer> places,
      boolean slow,
      SideBySide session,
      List<Forks.Given> own,
      Forks.Given repeating,
      Forks.@Nullable Given wide) {
    // the runs side by side come first, then those with repeated texts and with more threads
    List<Forks.Given> plain = own.subList(0, session.runs().size() / 2);
    double different =
        own.stream().mapToDouble(one -> one.largest(Figure.DIFFERENT)).max().orElse(0);
    List<ArticleInput> read = places.stream().map(articles::get).toList();
    return new ReadingSpeed(
        SpeedVerdict.of(system.reproducible(), different, session.cpuSteadiness().isSteady()),
        different,
        different > 0 ? firstDifferent(own, read) : null,
        session,
        read.size(),
        slow,
        read.stream().mapToInt(one -> one.text().length()).average().orElseThrow(),
        new ReadingSpeed.Latency(
            median(plain, one -> one.mean(Figure.P50)),
            median(plain, one -> one.mean(Figure.P90)),
            median(plain, one -> one.mean(Figure.P99))),
        median(plain, one -> one.mean(Figure.LOAD)),
        median(plain, one -> one.mean(Figure.FIRST)),
        plain.get(0).has(Figure.ALLOCATED.word())
            ? median(plain, one -> one.mean(Figure.ALLOCATED))
            : null,
        repeating(repeating),
        threads(),
        wide == null ? null : wide.mean(Figure.WALL),
        lengths(plain));
  }

  /** Blocks of one fork side by side: texts that are fresh are the reference. */
  private static SideBySide repeating(Forks.Given given) {
    Iterator<Double> fresh = given.each(Figure.CPU).iterator();
    Iterator<Double> freshWall = given.each(Figure.WALL).iterator();
    Iterator<Double> repeated = given.each(Figure.REPEATED_CPU).iterator();
    Iterator<Double> repeatedWall = given.each(Figure.REPEATED_WALL).iterator();
    return new SideBySide(
        REPEATING.runs().stream()
            .map(
                side ->
                    side == Side.REFERENCE
                        ? new TimedRun(side, fresh.next(), freshWall.next())
                        : new TimedRun(side, repeated.next(), repeatedWall.next()))
            .toList());
  }

  private static String firstDifferent(List<Forks.Given> own, List<ArticleInput> read) {
    double place =
        own.stream().mapToDouble(one -> one.largest(Figure.FIRST_DIFFERENT)).max().orElse(1);
    return read.get((int) place - 1).id();
  }

  private static List<LengthTime> lengths(List<Forks.Given> runs) {
    List<LengthTime> lengths = new ArrayList<>();
    for (int i = 0; runs.get(0).has(Figure.CHARACTERS.word(i)); i++) {
      int number = i;
      lengths.add(
          new LengthTime(
              runs.get(0).mean(Figure.CHARACTERS.word(number)),
              median(runs, one -> one.mean(Figure.LENGTH_TIME.word(number)))));
    }
    return lengths;
  }

  private static double median(List<Forks.Given> runs, ToDoubleFunction<Forks.Given> figure) {
    double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static int threads() {
    return Runtime.getRuntime().availableProcessors();
  }

  private Forks.Given fork(
      Contender contender,
      List<Integer> places,
      Profile.Blocks blocks,
      int threads,
      boolean repeats,
      int run)
      throws IOException {
    progress.at(done, all);
    Forks.Given given =
        forks.run(
            ExtractorBenchmark.class,
            new Task(
                contender.subject(),
                publication,
                places.stream().map(articles::get).toList(),
                places.stream().map(contender.digests()::get).toList(),
                new Task.Plan(seed + run, threads, blocks.millis(), repeats, 0)),
            blocks,
            run);
    done++;
    return given;
  }

  /**
   * Measures a system that links collections.
   *
   * @param subject the system
   * @param digest of the links that were scored ({@link dev.pressmark.core.speed.LinkWork})
   * @param reproducible whether a second run gave the same
   * @throws SpeedException if it cannot be measured
   * @throws IOException if a task cannot be written
   */
  public LinkingSpeed link(Subject subject, String digest, boolean reproducible)
      throws IOException {
    List<Integer> sizes = new ArrayList<>(List.of(0));
    sizes.addAll(profile.sizes());
    all = done + sizes.size();
    List<LinkingSpeed.Size> measured = new ArrayList<>();
    double different = 0;
    for (int size : sizes) {
      progress.at(done, all);
      Forks.Given given =
          forks.run(
              LinkerBenchmark.class,
              new Task(
                  subject,
                  publication,
                  articles,
                  size == 0 ? List.of(digest) : List.of(),
                  new Task.Plan(seed, 1, 0, false, size)),
              new Profile.Blocks(1, 2, 0),
              size);
      done++;
      different = Math.max(different, given.largest(Figure.DIFFERENT));
      measured.add(
          new LinkingSpeed.Size(
              size == 0 ? articles.size() : size,
              given.mean(Figure.LINK_CPU),
              given.mean(Figure.LINK_WALL),
              given.largest(Figure.LINK_PEAK),
              given.mean(Figure.LINKS)));
    }
    progress.at(done, all);
    return new LinkingSpeed(SpeedVerdict.of(reproducible, different, true), measured);
  }
}
