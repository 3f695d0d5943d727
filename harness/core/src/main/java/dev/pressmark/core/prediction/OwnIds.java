package dev.pressmark.core.prediction;

import dev.pressmark.core.json.JsonIn;
import org.jspecify.annotations.Nullable;

/**
 * The ids a system gives to its quotes: no white space and no {@code #}, so that links can name
 * them.
 */
final class OwnIds {

  static final String ALLOWED = "an id without white space and without #";

  private OwnIds() {}

  /** Whether it can be an id. */
  static boolean isValid(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c == '#' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        return false;
      }
    }
    return !id.isEmpty();
  }

  /** Reads an id; null where there is something else. */
  static @Nullable String read(JsonIn in) {
    String id = in.string();
    if (id != null && !isValid(id)) {
      in.problem("the id " + JsonIn.quoted(id), ALLOWED);
      return null;
    }
    return id;
  }
}
