package dev.pressmark.cli;

import dev.pressmark.api.Term;

/** Words of options that stand for a term. */
final class Modes {

  private Modes() {}

  /** The term with this word. */
  static <E extends Enum<E> & Term> E of(Class<E> vocabulary, String word) {
    return Term.find(vocabulary, word)
        .orElseThrow(
            () -> new UsageException("no \"" + word + "\"; allowed: " + Term.words(vocabulary)));
  }
}
