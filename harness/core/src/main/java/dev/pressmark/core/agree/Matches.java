package dev.pressmark.core.agree;

import dev.pressmark.core.align.Aligner;
import dev.pressmark.core.align.Alignment;
import dev.pressmark.core.align.Pair;
import dev.pressmark.core.align.TokenSet;
import dev.pressmark.core.align.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which labels of one annotator are which of the other's, in one article: the alignment of the
 * scorer ({@link Aligner}), of which the pairs with a token F1 of at least ½ are kept, as for every
 * conditional metric. Neither side comes first: exchanging them exchanges the parts of the result.
 *
 * <p>Labels with equal tokens, which are rare but legal (two speakers behind one "they"), are told
 * apart by their content: the first in its order goes with the first of the other side, the second
 * with the second. Labels without tokens go together where their content is equal.
 *
 * @param both the pairs, in the order of their tokens
 * @param onlyA what the first annotator has alone, in the same order
 * @param onlyB what the second has alone
 */
record Matches<T>(List<Match<T>> both, List<T> onlyA, List<T> onlyB) {

  /** A label as both annotators have it. */
  record Match<T>(T a, T b) {}

  /** Copies the lists. */
  Matches {
    both = List.copyOf(both);
    onlyA = List.copyOf(onlyA);
    onlyB = List.copyOf(onlyB);
  }

  /** How a kind of label is compared. */
  record Form<T>(Function<T, Unit> unit, Function<T, String> content) {}

  private record Item<T>(T label, Unit unit, String content) {}

  /** Matches the labels of two annotators, given in any order. */
  static <T> Matches<T> of(List<T> a, List<T> b, Form<T> form) {
    List<List<Item<T>>> roundsA = rounds(a, form);
    List<List<Item<T>>> roundsB = rounds(b, form);
    List<Match<T>> both = new ArrayList<>();
    List<T> onlyA = new ArrayList<>();
    List<T> onlyB = new ArrayList<>();
    int rounds = Math.max(roundsA.size(), roundsB.size());
    for (int round = 0; round < rounds; round++) {
      List<Item<T>> ofA = round < roundsA.size() ? roundsA.get(round) : List.of();
      List<Item<T>> ofB = round < roundsB.size() ? roundsB.get(round) : List.of();
      align(ofA, ofB, both, onlyA, onlyB);
    }
    withoutTokens(a, b, form, both, onlyA, onlyB);
    return new Matches<>(both, onlyA, onlyB);
  }

  /** The first labels of each token set, then the second ones, and so on. */
  private static <T> List<List<Item<T>>> rounds(List<T> labels, Form<T> form) {
    List<Item<T>> items =
        labels.stream()
            .map(one -> new Item<>(one, form.unit.apply(one), form.content.apply(one)))
            .filter(item -> !item.unit.tokens().isEmpty())
            .sorted(
                Comparator.<Item<T>, TokenSet>comparing(item -> item.unit.tokens())
                    .thenComparing(item -> item.content))
            .toList();
    List<List<Item<T>>> rounds = new ArrayList<>();
    int round = 0;
    for (int i = 0; i < items.size(); i++) {
      boolean again = i > 0 && items.get(i).unit.tokens().equals(items.get(i - 1).unit.tokens());
      round = again ? round + 1 : 0;
      if (round == rounds.size()) {
        rounds.add(new ArrayList<>());
      }
      rounds.get(round).add(items.get(i));
    }
    return rounds;
  }

  private static <T> void align(
      List<Item<T>> a, List<Item<T>> b, List<Match<T>> both, List<T> onlyA, List<T> onlyB) {
    Alignment alignment =
        Aligner.align(a.stream().map(Item::unit).toList(), b.stream().map(Item::unit).toList());
    boolean[] matched = new boolean[b.size()];
    for (int i = 0; i < a.size(); i++) {
      Pair pair = alignment.pairOfGold(i).filter(Pair::halfRight).orElse(null);
      if (pair == null) {
        onlyA.add(a.get(i).label);
      } else {
        int k = pair.slot().predicted().get(0);
        matched[k] = true;
        both.add(new Match<>(a.get(i).label, b.get(k).label));
      }
    }
    for (int k = 0; k < b.size(); k++) {
      if (!matched[k]) {
        onlyB.add(b.get(k).label);
      }
    }
  }

  private static <T> void withoutTokens(
      List<T> a, List<T> b, Form<T> form, List<Match<T>> both, List<T> onlyA, List<T> onlyB) {
    Map<String, List<T>> byContent = new HashMap<>();
    List<T> ofB = b.stream().filter(one -> form.unit.apply(one).tokens().isEmpty()).toList();
    for (T one : ofB) {
      byContent.computeIfAbsent(form.content.apply(one), unseen -> new ArrayList<>()).add(one);
    }
    for (T one : a) {
      if (form.unit.apply(one).tokens().isEmpty()) {
        List<T> alike = byContent.getOrDefault(form.content.apply(one), List.of());
        if (alike.isEmpty()) {
          onlyA.add(one);
        } else {
          both.add(new Match<>(one, alike.remove(0)));
        }
      }
    }
    byContent.values().forEach(onlyB::addAll);
  }
}
