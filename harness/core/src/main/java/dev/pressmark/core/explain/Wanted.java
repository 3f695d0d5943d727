package dev.pressmark.core.explain;

import dev.pressmark.core.layer.UnitVerdict;
import dev.pressmark.core.layer.VerdictKind;
import dev.pressmark.core.link.LinkVerdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which verdicts are listed.
 *
 * @param kinds of these kinds
 * @param slices and counted in all of these slices, each {@code attribute=value}
 */
public record Wanted(Set<VerdictKind> kinds, List<String> slices) {

  /** All errors. */
  public static final Wanted ERRORS =
      new Wanted(
          Stream.of(VerdictKind.values())
              .filter(VerdictKind::isError)
              .collect(Collectors.toUnmodifiableSet()),
          List.of());

  /** Copies the set and the list. */
  public Wanted {
    Set<VerdictKind> copy = EnumSet.noneOf(VerdictKind.class);
    copy.addAll(kinds);
    kinds = copy;
    slices = List.copyOf(slices);
  }

  /** Whether this one is. */
  public boolean has(UnitVerdict verdict) {
    return kinds.contains(verdict.kind()) && verdict.slices().containsAll(slices);
  }

  /** Whether this one is. */
  public boolean has(LinkVerdict verdict) {
    return kinds.contains(verdict.kind()) && verdict.slices().containsAll(slices);
  }
}
