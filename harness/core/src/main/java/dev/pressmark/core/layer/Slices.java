package dev.pressmark.core.layer;

import dev.pressmark.api.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The slices a layer is given by, each {@code attribute=value}, numbered from 1; number 0 is all of
 * it. All there can be are known from the start, so that counting adds to arrays and makes no
 * strings.
 */
final class Slices {

  /** The number of everything, which is no slice. */
  static final int ALL = 0;

  private final List<String> names = new ArrayList<>(List.of(""));

  /** Adds an attribute; gives the number of its first value, from which the others count on. */
  int add(String attribute, String... values) {
    int first = names.size();
    Arrays.stream(values).map(value -> attribute + "=" + value).forEach(names::add);
    return first;
  }

  /** Adds an attribute whose values are terms, in their order. */
  int add(String attribute, Term[] values) {
    return add(attribute, Arrays.stream(values).map(Term::word).toArray(String[]::new));
  }

  /** How many there are, that of everything included. */
  int size() {
    return names.size();
  }

  /** The slice with a number; empty for {@link #ALL}. */
  String name(int number) {
    return names.get(number);
  }

  /** The keys of a metric and of its slices, by number. */
  List<String> keys(String metric) {
    return names.stream().map(name -> name.isEmpty() ? metric : metric + "[" + name + "]").toList();
  }
}
