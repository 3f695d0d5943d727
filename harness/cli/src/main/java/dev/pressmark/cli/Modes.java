package dev.pressmark.cli;

import dev.pressmark.api.Term;
import java.util.Arrays;
import java.util.List;

/** Words of options that stand for a term. */
final class Modes {

  private Modes() {}

  private static <E extends Enum<E> & Term> List<String> words(Class<E> vocabulary) {
    return Arrays.stream(vocabulary.getEnumConstants()).map(Term::word).toList();
  }

  /**
   * The term with this word.
   *
   * @throws UsageException if there is none
   */
  static <E extends Enum<E> & Term> E of(String option, Class<E> vocabulary, String word) {
    return Term.find(vocabulary, word)
        .orElseThrow(
            () ->
                new UsageException(
                    option
                        + " "
                        + word
                        + ": allowed are "
                        + Term.words(vocabulary)
                        + Mistyped.meant(word, words(vocabulary))));
  }
}
