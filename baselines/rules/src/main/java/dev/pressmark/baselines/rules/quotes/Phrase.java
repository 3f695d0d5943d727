package dev.pressmark.baselines.rules.quotes;

import dev.pressmark.api.text.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that names somebody.
 *
 * @param words its words
 * @param apposition another phrase beside it for the same one: "the mate" of "the mate, Ada Holm,"
 */
public record Phrase(TokenRange words, @Nullable TokenRange apposition) {

  static Phrase of(int first, int end) {
    return new Phrase(new TokenRange(first, end), null);
  }
}
