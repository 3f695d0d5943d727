package dev.pressmark.bench.system;

import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.core.process.ExternalProgram;
import dev.pressmark.core.process.ProgramCommand;
import dev.pressmark.core.process.RunSettings;
import dev.pressmark.core.process.TimedProgram;
import dev.pressmark.core.speed.Percentiles;
import dev.pressmark.core.speed.SameWork;
import dev.pressmark.core.speed.TimedTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A system in a fork that reads block after block: opened, made to read its first article, then
 * each time prepared, timed and checked. Only {@link #read} is timed; it does nothing but hand over
 * articles and read the clock before and after each.
 */
final class Reading implements AutoCloseable {

  private static final double NANOS_PER_MICRO = 1e3;
  private static final double NANOS_PER_MILLI = 1e6;

  /** Characters of a block at most: what is prepared has to lie in memory. */
  private static final long MOST_CHARACTERS = 40_000_000;

  /** A system that mostly waits gets blocks that take at most so many times as long. */
  private static final int WAITING = 8;

  private final Task task;
  private final List<OpenExtractor> sessions = new ArrayList<>();
  private final Meter meter;
  private final TimedTexts texts;
  private final SameWork work;
  private final long characters;
  private long nextPass;
  private long nextBlock;
  private int passes = 1;
  private boolean repeated;
  private TimedTexts.@Nullable Pass known;
  private Block block = new Block(List.of());

  /** Opens a system and has it read one article, which no pass has in this form. */
  Reading(Task task) throws Exception {
    this.task = task;
    this.texts = new TimedTexts(task.articles(), task.plan().seed());
    this.work =
        new SameWork(task.articles().stream().map(ArticleInput::text).toList(), task.digests());
    this.characters = task.articles().stream().mapToLong(one -> one.text().length()).sum();
    long began = System.nanoTime();
    meter = open();
    Tape.noteOnce(Figure.LOAD, (System.nanoTime() - began) / NANOS_PER_MILLI);
    ArticleInput first = texts.pass(-1).inputs().get(0);
    began = System.nanoTime();
    OpenExtractor.Given unused = sessions.get(0).read(first);
    Tape.noteOnce(Figure.FIRST, (System.nanoTime() - began) / NANOS_PER_MILLI);
  }

  private Meter open() throws Exception {
    if (task.subject() instanceof Subject.InProcess system) {
      Extractor extractor = instance(system.className(), Extractor.class);
      for (int i = 0; i < task.plan().threads(); i++) {
        sessions.add(OpenExtractor.InProcess.open(extractor, task.publication()));
      }
      return new Meter.OfThisProcess();
    }
    List<TimedProgram> programs = new ArrayList<>();
    for (int i = 0; i < task.plan().threads(); i++) {
      TimedProgram program = start((Subject.Program) task.subject(), task);
      programs.add(program);
      sessions.add(new OpenExtractor.Program(program));
    }
    return new Meter.OfPrograms(programs);
  }

  /** An instance of a class of this fork's class path. */
  static <T> T instance(String className, Class<T> type) throws ReflectiveOperationException {
    return type.cast(Class.forName(className).getConstructor().newInstance());
  }

  /** Starts a program. */
  static TimedProgram start(Subject.Program program, Task task) throws InterruptedException {
    return TimedProgram.start(
        new ExternalProgram(
            program.name(), new ProgramCommand(program.command()), program.memoryLimit()),
        task.publication(),
        RunSettings.DEFAULT);
  }

  /** Makes the next block: as many passes as should take the time it may take. */
  void prepare() {
    repeated = task.plan().repeats() && (nextBlock & 3) % 3 != 0;
    nextBlock++;
    List<TimedTexts.Pass> next = new ArrayList<>();
    for (int i = 0; i < passes; i++) {
      next.add(repeated ? known() : texts.pass(nextPass++));
    }
    block = new Block(next);
    // What was prepared is moved out of the way of what the system allocates.
    System.gc();
  }

  private TimedTexts.Pass known() {
    TimedTexts.Pass pass = known;
    if (pass == null) {
      pass = texts.pass(-2);
      known = pass;
    }
    return pass;
  }

  /**
   * Reads the block.
   *
   * @return the number of articles
   */
  int read() throws InterruptedException {
    block.read(sessions, meter);
    return block.size();
  }

  /** Holds the answers against those that were scored, and notes what the block cost. */
  void check() {
    int different = 0;
    int first = 0;
    for (int i = 0; i < block.size(); i++) {
      OpenExtractor.Given given = block.given(i);
      if (!work.isSame(block.article(i), given == null ? null : given.answer())) {
        different++;
        first = first == 0 ? block.article(i) + 1 : first;
      }
    }
    Tape.note(Figure.DIFFERENT, different);
    Tape.note(Figure.FIRST_DIFFERENT, first);
    double cpu = block.cpuNanos() / NANOS_PER_MICRO / block.size();
    double wall = block.wallNanos() / NANOS_PER_MICRO / block.size();
    Tape.note(repeated ? Figure.REPEATED_CPU : Figure.CPU, cpu);
    Tape.note(repeated ? Figure.REPEATED_WALL : Figure.WALL, wall);
    if (!repeated) {
      noteCosts();
    }
    // By CPU time: on a busy machine a block takes longer, and is as much work.
    long passNanos = Math.max(1, Math.max(block.cpuNanos(), block.wallNanos() / WAITING) / passes);
    passes =
        (int)
            Math.max(
                1,
                Math.min(
                    task.plan().blockMillis() * (long) NANOS_PER_MILLI / passNanos,
                    MOST_CHARACTERS / Math.max(1, characters)));
    block = new Block(List.of());
  }

  private void noteCosts() {
    Tape.note(Figure.ARTICLES, block.size());
    if (block.allocatedBytes() >= 0) {
      Tape.note(Figure.ALLOCATED, (double) block.allocatedBytes() / block.size());
    }
    Percentiles latency = Percentiles.of(block.nanos());
    Tape.note(Figure.P50, latency.at(50) / NANOS_PER_MICRO);
    Tape.note(Figure.P90, latency.at(90) / NANOS_PER_MICRO);
    Tape.note(Figure.P99, latency.at(99) / NANOS_PER_MICRO);
    List<LengthClass> classes = LengthClass.of(task.articles());
    long[] medians = block.medianNanos(task.articles().size());
    for (int i = 0; i < classes.size(); i++) {
      Tape.note(Figure.CHARACTERS, i, classes.get(i).meanCharacters());
      Tape.note(Figure.LENGTH_TIME, i, classes.get(i).mean(medians) / NANOS_PER_MICRO);
    }
  }

  @Override
  public void close() {
    Collections.reverse(sessions);
    for (OpenExtractor session : sessions) {
      session.close();
    }
  }
}
