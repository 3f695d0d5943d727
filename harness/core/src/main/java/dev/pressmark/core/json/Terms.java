package dev.pressmark.core.json;

import dev.pressmark.api.Term;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The terms of every vocabulary by their words, looked up at the cost of a hash. */
final class Terms {

  private static final ClassValue<Map<String, Object>> BY_WORD =
      new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> vocabulary) {
          Map<String, Object> terms = new HashMap<>();
          for (Object term : vocabulary.getEnumConstants()) {
            terms.put(((Term) term).word(), term);
          }
          return terms;
        }
      };

  private Terms() {}

  static <E extends Enum<E> & Term> @Nullable E find(Class<E> vocabulary, String word) {
    Object term = BY_WORD.get(vocabulary).get(word);
    return term == null ? null : vocabulary.cast(term);
  }
}
