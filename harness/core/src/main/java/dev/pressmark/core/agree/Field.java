package dev.pressmark.core.agree;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A part of a label that two annotators may have differently.
 *
 * @param name its name in the story format
 * @param meaning what it says, with ids replaced by what they mean; equal where both say the same
 * @param shown the same in the annotator's own words
 */
record Field<T>(String name, BiFunction<T, Names, Object> meaning, Function<T, String> shown) {

  /** A part without ids in it, that is shown as it is. */
  static <T> Field<T> of(String name, Function<T, String> words) {
    return new Field<>(name, (label, names) -> words.apply(label), words);
  }
}
