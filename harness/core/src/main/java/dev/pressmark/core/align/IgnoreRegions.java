package dev.pressmark.core.align;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of one article where gold does not say what is right, with the tokens of its gold
 * units taken out: where ignore and gold meet, gold wins.
 */
public final class IgnoreRegions {
  private final List<TokenSet> regions;
  private final TokenSet tokens;

  private IgnoreRegions(List<TokenSet> regions, TokenSet tokens) {
    this.regions = regions;
    this.tokens = tokens;
  }

  /** Takes the tokens of the gold units out of each region. */
  public static IgnoreRegions of(List<TokenSet> regions, List<Unit> gold) {
    return of(regions, TokenSet.union(gold.stream().map(Unit::tokens).toList()));
  }

  /** Takes the tokens of gold out of each region. */
  public static IgnoreRegions of(List<TokenSet> regions, TokenSet goldTokens) {
    List<TokenSet> rest = new ArrayList<>(regions.size());
    for (TokenSet region : regions) {
      TokenSet left = region.minus(goldTokens);
      if (!left.isEmpty()) {
        rest.add(left);
      }
    }
    return new IgnoreRegions(List.copyOf(rest), TokenSet.union(rest));
  }

  /** All ignored tokens; none of them is in a gold unit. */
  public TokenSet tokens() {
    return tokens;
  }

  /**
   * Whether at least half of these tokens lie inside a single region. The empty set lies nowhere: a
   * prediction without a token stays wrong.
   */
  public boolean holdHalfOf(TokenSet unit) {
    if (unit.isEmpty()) {
      return false;
    }
    for (TokenSet region : regions) {
      if (2L * region.intersectionSize(unit) >= unit.size()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Indices of the predictions that are neither right nor wrong, ascending: the unaligned ones with
   * at least half their tokens inside one region. Surplus copies of an aligned prediction are not
   * among them; they are spurious.
   */
  public List<Integer> dropped(Alignment alignment) {
    if (regions.isEmpty()) {
      return List.of();
    }
    List<Integer> dropped = new ArrayList<>();
    for (Slot slot : alignment.unalignedSlots()) {
      if (holdHalfOf(slot.tokens())) {
        dropped.addAll(slot.predicted());
      }
    }
    dropped.sort(null);
    return List.copyOf(dropped);
  }
}
