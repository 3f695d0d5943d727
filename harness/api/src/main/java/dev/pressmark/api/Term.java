package dev.pressmark.api;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A term of the field with one fixed word for it in files, on the wire and in tables. */
public interface Term {

  /** The word for it in files. */
  String word();

  /** The term of a vocabulary that has this word; empty where there is none. */
  static <E extends Enum<E> & Term> Optional<E> find(Class<E> vocabulary, String word) {
    return Arrays.stream(vocabulary.getEnumConstants())
        .filter(term -> term.word().equals(word))
        .findFirst();
  }

  /** All words of a vocabulary, for messages. */
  static <E extends Enum<E> & Term> String words(Class<E> vocabulary) {
    return Arrays.stream(vocabulary.getEnumConstants())
        .map(Term::word)
        .collect(Collectors.joining(", "));
  }
}
