package dev.pressmark.core.result;

import dev.pressmark.api.Term;

/** How a system was run. */
public enum Isolation implements Term {
  /** In the scorer's own process. */
  IN_PROCESS("in-process"),
  /** In a Java process of its own, without dataset and scorer. */
  WORKER("worker"),
  /** As an external program. */
  EXEC("exec"),
  /** Not at all: its predictions were read from a file. */
  FILE("file");

  private final String word;

  Isolation(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
