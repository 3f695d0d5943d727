package dev.pressmark.core.count;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tallies by metric key, in the order of the keys. A key names one metric, such as {@code
 * quotes.full.overlap}, or a slice of one, such as {@code quotes.full.overlap[type=direct]}.
 *
 * <p>A commutative monoid: {@link #plus} adds key by key, a missing key counts as nothing, and
 * {@link #ZERO} has no keys.
 */
public final class Counts {
  public static final Counts ZERO = new Counts(Map.of());

  /** Never changed. A sorted one takes its place once somebody asks for the order. */
  private volatile Map<String, Tally> tallies;

  private Counts(Map<String, Tally> tallies) {
    this.tallies = tallies;
  }

  public static Counts of(Map<String, ? extends Tally> tallies) {
    return tallies.isEmpty() ? ZERO : new Counts(new HashMap<>(tallies));
  }

  public static Builder builder() {
    return new Builder();
  }

  /** All tallies, sorted by key (by UTF-16 code unit); unmodifiable. */
  public SortedMap<String, Tally> tallies() {
    if (!(tallies instanceof SortedMap)) {
      tallies = new TreeMap<>(tallies);
    }
    return Collections.unmodifiableSortedMap((SortedMap<String, Tally>) tallies);
  }

  public Optional<Tally> get(String key) {
    return Optional.ofNullable(tallies.get(key));
  }

  /**
   * The sum key by key.
   *
   * @throws IllegalArgumentException if a key stands for different kinds of tallies
   * @throws ArithmeticException if a sum does not fit into a long
   */
  public Counts plus(Counts other) {
    if (tallies.isEmpty()) {
      return other;
    }
    return other.tallies.isEmpty() ? this : builder().addAll(this).addAll(other).build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Counts counts && tallies.equals(counts.tallies);
  }

  @Override
  public int hashCode() {
    return tallies.hashCode();
  }

  @Override
  public String toString() {
    return tallies().toString();
  }

  /**
   * Adds up tallies in place. Not for use by several threads; give each its own and add their
   * counts.
   */
  public static final class Builder {
    private final Map<String, Tally> sums = new HashMap<>();

    private Builder() {}

    /**
     * Adds to what is there under this key.
     *
     * @throws IllegalArgumentException if the key stands for another kind of tally already
     * @throws ArithmeticException if the sum does not fit into a long
     */
    public Builder add(String key, Tally tally) {
      sums.merge(key, tally, Tally::plus);
      return this;
    }

    /** Adds everything in {@code counts}. */
    public Builder addAll(Counts counts) {
      counts.tallies.forEach(this::add);
      return this;
    }

    /** What was added so far; the builder can go on and does not change the result. */
    public Counts build() {
      return of(sums);
    }
  }
}
