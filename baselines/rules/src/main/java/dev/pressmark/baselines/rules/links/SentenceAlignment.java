package dev.pressmark.baselines.rules.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sentences of one page tell what a sentence of another tells, by the weighted stems that
 * they share. A sentence is aligned with the one that shares most with it, alone or with a
 * neighbour, for rewriting splits and joins sentences.
 *
 * @param partners for each sentence of the first page the index of its partner, or −1
 * @param shares for each sentence the share of its weight that the partner has
 * @param weights the weight of each sentence; 0 for furniture
 */
record SentenceAlignment(List<Integer> partners, List<Double> shares, List<Integer> weights) {

  /** At least so much of a sentence's weight is in its partner. */
  static final double ALIGNED = 0.4;

  /** A stem that stands in more sentences of a page says nothing about any of them. */
  private static final int FREQUENT = 40;

  /** Aligns the sentences of one page with those of another. */
  static SentenceAlignment of(Page from, Page to, Vocabulary vocabulary) {
    Map<Integer, List<Integer>> postings = postings(to);
    List<Integer> partners = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    List<Integer> weights = new ArrayList<>();
    int[] shared = new int[to.sentences().size()];
    for (Sentence sentence : from.sentences()) {
      int weight = sentence.furniture() ? 0 : sentence.stems().weight(vocabulary);
      int best = weight == 0 ? -1 : best(sentence, postings, shared, vocabulary);
      double share = best < 0 ? 0 : withNeighbour(sentence, to, best, vocabulary) / (double) weight;
      partners.add(share >= ALIGNED ? best : -1);
      shares.add(share);
      weights.add(weight);
    }
    return new SentenceAlignment(partners, shares, weights);
  }

  private static Map<Integer, List<Integer>> postings(Page page) {
    Map<Integer, List<Integer>> postings = new HashMap<>();
    for (int s = 0; s < page.sentences().size(); s++) {
      Sentence sentence = page.sentences().get(s);
      for (int i = 0; i < sentence.stems().size() && !sentence.furniture(); i++) {
        postings.computeIfAbsent(sentence.stems().get(i), key -> new ArrayList<>()).add(s);
      }
    }
    return postings;
  }

  /** The sentence that shares most, of several the first; −1 where none shares anything. */
  private static int best(
      Sentence sentence,
      Map<Integer, List<Integer>> postings,
      int[] shared,
      Vocabulary vocabulary) {
    List<Integer> met = new ArrayList<>();
    for (int i = 0; i < sentence.stems().size(); i++) {
      int stem = sentence.stems().get(i);
      List<Integer> holding = postings.getOrDefault(stem, List.of());
      if (holding.size() <= FREQUENT) {
        for (int t : holding) {
          shared[t] += vocabulary.weight(stem);
          met.add(t);
        }
      }
    }
    int best = -1;
    for (int t : met) {
      if (best < 0 || shared[t] > shared[best] || (shared[t] == shared[best] && t < best)) {
        best = t;
      }
    }
    met.forEach(t -> shared[t] = 0);
    return best;
  }

  private static int withNeighbour(Sentence sentence, Page to, int best, Vocabulary vocabulary) {
    StemSet alone = to.sentences().get(best).stems();
    int shared = sentence.stems().shared(alone, vocabulary);
    for (int neighbour : new int[] {best - 1, best + 1}) {
      if (neighbour >= 0 && neighbour < to.sentences().size()) {
        StemSet two = alone.with(to.sentences().get(neighbour).stems());
        shared = Math.max(shared, sentence.stems().shared(two, vocabulary));
      }
    }
    return shared;
  }

  /** The share of the weight of all sentences that lies in aligned ones; 0 without sentences. */
  double share() {
    long all = 0;
    long aligned = 0;
    for (int s = 0; s < weights.size(); s++) {
      all += weights.get(s);
      aligned += partners.get(s) >= 0 ? weights.get(s) : 0;
    }
    return all == 0 ? 0 : aligned / (double) all;
  }

  /** Whether the first sentence that is no furniture is aligned; false without one. */
  boolean lead() {
    for (int s = 0; s < weights.size(); s++) {
      if (weights.get(s) > 0) {
        return partners.get(s) >= 0;
      }
    }
    return false;
  }

  /**
   * The share of the aligned sentences whose partners come in the same order: those of the longest
   * ascending run of partners; 0 without aligned sentences.
   */
  double inOrder() {
    List<Integer> ends = new ArrayList<>();
    int aligned = 0;
    for (int partner : partners) {
      if (partner < 0) {
        continue;
      }
      aligned++;
      int at = 0;
      for (int high = ends.size(); at < high; ) {
        int middle = (at + high) >>> 1;
        if (ends.get(middle) <= partner) {
          at = middle + 1;
        } else {
          high = middle;
        }
      }
      if (at == ends.size()) {
        ends.add(partner);
      } else {
        ends.set(at, partner);
      }
    }
    return aligned == 0 ? 0 : ends.size() / (double) aligned;
  }
}
