package dev.pressmark.core.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The gold units of one article, checked and in the order of their token sets: what any number of
 * answers is aligned with. Immutable.
 */
public final class GoldUnits {

  private final List<Unit> units;
  private final List<IndexedUnit> sorted;
  private final TokenSet tokens;

  private GoldUnits(List<Unit> units) {
    this.units = List.copyOf(units);
    this.sorted = IndexedUnit.sorted(units);
    this.tokens = TokenSet.union(units.stream().map(Unit::tokens).toList());
  }

  /**
   * Takes units in any order; none is legal.
   *
   * @throws IllegalArgumentException if a token set is empty or there twice
   */
  public static GoldUnits of(List<Unit> units) {
    GoldUnits gold = new GoldUnits(units);
    gold.requireDistinct();
    return gold;
  }

  private void requireDistinct() {
    for (int i = 0; i < sorted.size(); i++) {
      IndexedUnit unit = sorted.get(i);
      if (unit.tokens().isEmpty()) {
        throw new IllegalArgumentException("gold unit " + unit.index() + " has no token");
      }
      if (i > 0 && unit.tokens().equals(sorted.get(i - 1).tokens())) {
        throw new IllegalArgumentException(
            "gold units "
                + sorted.get(i - 1).index()
                + " and "
                + unit.index()
                + " have the same tokens "
                + unit.tokens());
      }
    }
  }

  /** The units, in the order in which they were given. */
  public List<Unit> units() {
    return units;
  }

  /** Number of units. */
  public int size() {
    return units.size();
  }

  /** The tokens of all units. */
  public TokenSet tokens() {
    return tokens;
  }

  /** In the order of the token sets. */
  List<IndexedUnit> sorted() {
    return sorted;
  }

  /** A unit and its index in the input. */
  record IndexedUnit(int index, Unit unit) {

    private static final Comparator<IndexedUnit> ORDER = (a, b) -> a.tokens().compareTo(b.tokens());

    TokenSet tokens() {
      return unit.tokens();
    }

    /** In the order of the token sets, equal ones in that of the input. */
    static List<IndexedUnit> sorted(List<Unit> units) {
      List<IndexedUnit> indexed = new ArrayList<>(units.size());
      for (int i = 0; i < units.size(); i++) {
        indexed.add(new IndexedUnit(i, units.get(i)));
      }
      indexed.sort(ORDER);
      return indexed;
    }
  }
}
