package dev.pressmark.core.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** How messages name a place in a JSON document: {@code $.articles[0].id}. */
public final class JsonPath {

  /** The document itself. */
  public static final String ROOT = "$";

  /** Longer paths, of hostile depth, are cut. */
  private static final int LONGEST = 300;

  private JsonPath() {}

  /** The step to a field; a name that is no plain word is quoted, and cut where it is long. */
  public static String field(String name) {
    return isPlain(name) ? "." + name : "[" + JsonIn.quoted(name) + "]";
  }

  private static boolean isPlain(String name) {
    boolean plain = !name.isEmpty() && name.length() <= 60;
    for (int i = 0; plain && i < name.length(); i++) {
      char c = name.charAt(i);
      plain = c < 0x80 && (Character.isLetterOrDigit(c) || c == '_' || c == '-');
    }
    return plain;
  }

  /** The step to an element of an array. */
  public static String index(int index) {
    return "[" + index + "]";
  }

  /** The path of the value a parser stands on. */
  static String of(@Nullable TokenStreamContext context) {
    StringBuilder path = new StringBuilder();
    append(path, context);
    return path.length() <= LONGEST ? path.toString() : path.substring(0, LONGEST) + "…";
  }

  private static void append(StringBuilder path, @Nullable TokenStreamContext context) {
    if (context == null || context.inRoot()) {
      path.append(ROOT);
      return;
    }
    append(path, context.getParent());
    if (context.inArray()) {
      if (context.hasCurrentIndex()) {
        path.append(index(context.getCurrentIndex()));
      }
    } else if (context.currentName() != null) {
      path.append(field(context.currentName()));
    }
  }
}
