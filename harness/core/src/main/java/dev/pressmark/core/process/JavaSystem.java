package dev.pressmark.core.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A system written in Java that does not come along: it runs in a worker, a virtual machine of its
 * own, which has the API and the jars of the system on its class path, and neither dataset nor
 * scorer. To the harness it is a program like any other.
 *
 * @param className the class, public, with a public constructor without parameters
 * @param classPath where the class and what it needs are found, as {@code java -cp} takes it
 * @param options for the virtual machine
 */
public record JavaSystem(String className, List<String> classPath, List<String> options) {

  private static final String WORKER = "dev.pressmark.worker.Worker";

  /** Copies the lists. */
  public JavaSystem {
    classPath = List.copyOf(classPath);
    options = List.copyOf(options);
  }

  /**
   * The program that answers for it, run by the same Java as this process.
   *
   * @param worker the jar of the worker
   * @param memoryLimit bytes that it and its descendants may use together; null for no limit
   */
  public ExternalProgram program(Path worker, @Nullable Long memoryLimit) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // What runs out of memory is not asked again: its next article gets a new process.
    words.add("-XX:+ExitOnOutOfMemoryError");
    // Standard output is for answers: what the virtual machine itself has to say goes elsewhere.
    words.add("-XX:+DisplayVMOutputToStderr");
    words.addAll(options);
    words.add("-cp");
    List<String> path = new ArrayList<>(List.of(worker.toString()));
    path.addAll(classPath);
    words.add(String.join(File.pathSeparator, path));
    words.add(WORKER);
    words.add(className);
    return new ExternalProgram(className, new ProgramCommand(words), memoryLimit);
  }
}
