package dev.pressmark.bench.system;

import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Linker;
import dev.pressmark.core.process.TimedProgram;
import dev.pressmark.core.speed.GrownCollection;
import dev.pressmark.core.speed.LinkWork;
import dev.pressmark.core.speed.TimedTexts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A system in a fork that links the same collection again and again, each time under fresh names,
 * in another order and with other last lines, in a session of its own.
 */
final class Linking implements AutoCloseable {

  private static final double NANOS_PER_MILLI = 1e6;

  private final Task task;
  private final TimedTexts texts;
  private TimedTexts.Pass pass;
  private Meter meter = new Meter.OfThisProcess();
  private @Nullable OpenLinker linker;
  private OpenLinker.@Nullable Given given;
  private String digest;
  private long nextPass;
  private long wallNanos;
  private long cpuNanos;

  Linking(Task task) {
    this.task = task;
    int size = task.plan().size();
    List<ArticleInput> collection =
        size == 0 ? task.articles() : GrownCollection.of(task.articles(), size, task.plan().seed());
    this.texts = new TimedTexts(collection, task.plan().seed());
    this.pass = texts.pass(-1);
    this.digest = task.digests().isEmpty() ? "" : task.digests().get(0);
  }

  /** Makes the collection as it was not seen before, and opens a session for it. */
  void prepare() throws Exception {
    pass = texts.pass(nextPass++);
    if (task.subject() instanceof Subject.InProcess system) {
      Linker instance = Reading.instance(system.className(), Linker.class);
      linker = OpenLinker.InProcess.open(instance, task, pass.inputs());
      meter = new Meter.OfThisProcess();
    } else {
      TimedProgram program = Reading.start((Subject.Program) task.subject(), task);
      linker = new OpenLinker.Program(program, pass.inputs());
      meter = new Meter.OfPrograms(List.of(program));
    }
    System.gc();
    meter.forgetPeak();
  }

  /** Links it. */
  int link() throws Exception {
    OpenLinker opened = linker;
    if (opened == null) {
      throw new IllegalStateException("nothing is open");
    }
    long cpu = meter.cpuNanos();
    long began = System.nanoTime();
    given = opened.link();
    wallNanos = System.nanoTime() - began;
    cpuNanos = meter.cpuNanos() - cpu;
    return pass.inputs().size();
  }

  /** Holds the links against those before, and notes what they cost. */
  void check() {
    Tape.note(Figure.LINK_PEAK, (double) meter.peakBytes());
    Tape.note(Figure.LINK_CPU, cpuNanos / NANOS_PER_MILLI);
    Tape.note(Figure.LINK_WALL, wallNanos / NANOS_PER_MILLI);
    OpenLinker.Given links = given;
    if (links == null) {
      throw new IllegalStateException("nothing was linked");
    }
    PredictedLinks found = links.links();
    String now = LinkWork.digest(found, name -> pass.articles().get(links.place(name)));
    Tape.note(Figure.DIFFERENT, digest.isEmpty() || digest.equals(now) ? 0 : 1);
    digest = digest.isEmpty() ? now : digest;
    int count =
        (found.articles() == null ? 0 : found.articles().size())
            + (found.utterances() == null ? 0 : found.utterances().size());
    Tape.note(Figure.LINKS, count);
    given = null;
    close();
  }

  @Override
  public void close() {
    if (linker != null) {
      linker.close();
      linker = null;
    }
  }
}
