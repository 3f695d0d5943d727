package dev.pressmark.baselines.rules.quotes;

import java.util.List;

/** Who is presented as the source of a quote. */
public sealed interface Source {

  /**
   * Phrases beside the cue name it.
   *
   * @param phrases one for each of joint speakers; at least one
   */
  record Stated(List<Phrase> phrases) implements Source {

    /** Copies the list. */
    public Stated {
      phrases = List.copyOf(phrases);
    }
  }

  /** Nobody is named, the reader infers it. */
  record Implied() implements Source {}

  /** The page tells that it was said and not by whom: "was told that". */
  record Nobody() implements Source {}
}
