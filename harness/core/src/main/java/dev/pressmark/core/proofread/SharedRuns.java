package dev.pressmark.core.proofread;

import dev.pressmark.core.dataset.RegionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Runs of {@value #RUN} words and more, outside of boilerplate, that two articles share which
 * nothing relates. Of each pair of articles the longest run is told. Every run of words is looked
 * up once, so the work grows with the text.
 */
final class SharedRuns {

  static final int RUN = 12;

  private record Place(int proof, int token) {}

  /** A run that two articles share. */
  private record Shared(Place here, Place there, int length) {}

  private SharedRuns() {}

  static void check(List<Proof> proofs, Relatedness relatedness, Consumer<Remark> remarks) {
    Map<String, List<Place>> places = new HashMap<>();
    Map<List<String>, Shared> longest = new TreeMap<>(SharedRuns::byIds);
    for (int proof = 0; proof < proofs.size(); proof++) {
      Proof here = proofs.get(proof);
      boolean[] asked = asked(here);
      for (int token = 0; token + RUN <= here.words().size(); token++) {
        if (!all(asked, token)) {
          continue;
        }
        String run = String.join(" ", here.words().subList(token, token + RUN));
        List<Place> before = places.computeIfAbsent(run, first -> new ArrayList<>());
        for (Place other : before) {
          Proof there = proofs.get(other.proof);
          if (other.proof != proof && !relatedness.areRelated(there, here)) {
            Shared shared =
                new Shared(
                    new Place(proof, token),
                    other,
                    length(here.words(), token, there.words(), other.token));
            longest.merge(
                List.of(there.id(), here.id()),
                shared,
                (one, two) -> two.length > one.length ? two : one);
          }
        }
        before.add(new Place(proof, token));
      }
    }
    longest.values().forEach(shared -> remarks.accept(remark(proofs, shared)));
  }

  private static int byIds(List<String> one, List<String> other) {
    int first = one.get(0).compareTo(other.get(0));
    return first != 0 ? first : one.get(1).compareTo(other.get(1));
  }

  private static boolean[] asked(Proof proof) {
    boolean[] asked = new boolean[proof.words().size()];
    for (int token = 0; token < asked.length; token++) {
      asked[token] = !proof.isIn(proof.tokens().start(token), RegionKind.BOILERPLATE);
    }
    return asked;
  }

  private static boolean all(boolean[] asked, int from) {
    for (int token = from; token < from + RUN; token++) {
      if (!asked[token]) {
        return false;
      }
    }
    return true;
  }

  private static int length(List<String> one, int from, List<String> other, int otherFrom) {
    int length = RUN;
    while (from + length < one.size()
        && otherFrom + length < other.size()
        && one.get(from + length).equals(other.get(otherFrom + length))) {
      length++;
    }
    return length;
  }

  private static Remark remark(List<Proof> proofs, Shared shared) {
    Proof here = proofs.get(shared.here.proof);
    Proof there = proofs.get(shared.there.proof);
    Passage at = there.at(there.span(shared.there.token, shared.there.token + shared.length));
    return new Remark(
        Check.SHARED_RUN,
        here.at(here.span(shared.here.token, shared.here.token + shared.length)),
        at,
        shared.length + " words that stand at " + at + " as well");
  }
}
