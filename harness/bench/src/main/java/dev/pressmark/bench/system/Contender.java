package dev.pressmark.bench.system;

import java.util.List;

/**
 * A system with what it is held to.
 *
 * @param subject what is opened
 * @param digests of its scored answers, one for each article ({@link
 *     dev.pressmark.core.speed.SameWork#digest})
 * @param reproducible whether a second run on the unchanged texts gave the same answers
 */
public record Contender(Subject subject, List<String> digests, boolean reproducible) {

  /** Copies the list. */
  public Contender {
    digests = List.copyOf(digests);
  }
}
