package dev.pressmark.core.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** How messages name a place in a JSON document: {@code $.articles[0].id}. */
public final class JsonPath {

  /** The document itself. */
  public static final String ROOT = "$";

  private static final int LONGEST_NAME = 60;

  /** Steps that are shown; no format of ours is as deep. */
  private static final int DEEPEST = 50;

  private JsonPath() {}

  /** The step to a field; a name that is no plain word is quoted, and cut where it is long. */
  public static String field(String name) {
    if (isPlain(name)) {
      return "." + name;
    }
    StringBuilder step = new StringBuilder("[\"");
    String shown = Printable.cut(name, LONGEST_NAME);
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      // A bracket at the end would look like the beginning of a step.
      if (c == '"' || (c == '[' && i == shown.length() - 1)) {
        Printable.escape(step, c);
      } else {
        step.append(c);
      }
    }
    return step.append("\"]").toString();
  }

  /** The path of the value around; empty for the document itself. */
  public static String parent(String path) {
    int step =
        path.endsWith("\"]")
            ? path.lastIndexOf("[\"")
            : Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
    return path.substring(0, Math.max(step, 0));
  }

  private static boolean isPlain(String name) {
    boolean plain = !name.isEmpty() && name.length() <= LONGEST_NAME;
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
    return path.toString();
  }

  private static void append(StringBuilder path, @Nullable TokenStreamContext context) {
    if (context == null || context.inRoot()) {
      path.append(ROOT);
      return;
    }
    append(path, context.getParent());
    if (context.getNestingDepth() > DEEPEST) {
      return;
    }
    if (context.inArray()) {
      if (context.hasCurrentIndex()) {
        path.append(index(context.getCurrentIndex()));
      }
    } else if (context.currentName() != null) {
      path.append(field(context.currentName()));
    }
  }
}
