package dev.pressmark.core.proofread;

import dev.pressmark.api.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The first {@value #WORDS} words of each body: which articles share them, and what they are. */
final class Openings {

  static final int WORDS = 6;

  private Openings() {}

  /** Of two articles that are not related and begin alike, the later one is told. */
  static void check(List<Proof> proofs, Relatedness relatedness, Consumer<Remark> remarks) {
    Map<String, List<Proof>> byWords = new TreeMap<>();
    for (Proof proof : proofs) {
      Optional<Span> words = words(proof);
      if (words.isEmpty()) {
        continue;
      }
      int first = proof.tokens().in(words.get()).first();
      String key = String.join(" ", proof.words().subList(first, first + WORDS));
      List<Proof> same = byWords.computeIfAbsent(key, unseen -> new ArrayList<>());
      same.stream()
          .filter(other -> !relatedness.areRelated(other, proof))
          .findFirst()
          .ifPresent(
              other ->
                  remarks.accept(
                      new Remark(
                          Check.SHARED_OPENING,
                          proof.at(words.get()),
                          other.at(words(other).orElseThrow()),
                          "begins with the words that " + other.id() + " begins with")));
      same.add(proof);
    }
  }

  /**
   * How many articles begin how; those with less than {@value #WORDS} words of body in no count.
   */
  static Map<Opening, Long> forms(List<Proof> proofs) {
    Map<Opening, Long> forms = new EnumMap<>(Opening.class);
    for (Opening form : Opening.values()) {
      forms.put(form, 0L);
    }
    for (Proof proof : proofs) {
      words(proof)
          .ifPresent(
              words -> forms.merge(Opening.of(proof.article().labels(), words), 1L, Long::sum));
    }
    return forms;
  }

  private static Optional<Span> words(Proof proof) {
    int tokens = proof.tokens().size();
    int first = 0;
    while (first < tokens && !proof.isBody(proof.tokens().start(first))) {
      first++;
    }
    return first + WORDS > tokens
        ? Optional.empty()
        : Optional.of(proof.span(first, first + WORDS));
  }
}
