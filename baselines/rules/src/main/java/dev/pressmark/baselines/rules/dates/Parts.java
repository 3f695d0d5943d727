package dev.pressmark.baselines.rules.dates;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row found, by name: words that stand for a code, numbers, and what other sections found.
 *
 * @param codes codes and numbers, those the row itself gives among them
 * @param meanings what sections found
 */
record Parts(Map<String, String> codes, Map<String, Meaning> meanings) {

  /** Copies the maps. */
  Parts {
    codes = Map.copyOf(codes);
    meanings = Map.copyOf(meanings);
  }

  boolean has(String name) {
    return codes.containsKey(name) || meanings.containsKey(name);
  }

  @Nullable String code(String name) {
    return codes.get(name);
  }

  String code(String name, String otherwise) {
    return codes.getOrDefault(name, otherwise);
  }

  /**
   * A part that is there.
   *
   * @throws IllegalArgumentException if the row has no such part
   */
  String need(String name) {
    String code = codes.get(name);
    if (code == null) {
      throw new IllegalArgumentException("a part is missing: " + name);
    }
    return code;
  }

  /** A whole number; null where there is none, or no whole one. */
  @Nullable Integer number(String name) {
    String code = codes.get(name);
    try {
      return code == null ? null : Integer.valueOf(code);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  int number(String name, int otherwise) {
    Integer number = number(name);
    return number == null ? otherwise : number;
  }

  @Nullable Meaning meaning(String name) {
    return meanings.get(name);
  }
}
