package dev.pressmark.core.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of fields that one object had so far. Most objects have a handful: a short array is
 * cheaper than a set, and a hostile object with a hundred thousand is looked up by hash.
 */
final class SeenNames {

  private static final int MANY = 32;

  private String[] few = new String[6];
  private int count;

  /** One bit for the hash of each name: where it is not set, a name was not there. */
  private long hashes;

  private @Nullable Set<String> many;

  /** Remembers a name; false where it was there before. */
  boolean add(String name) {
    if (has(name)) {
      return false;
    }
    hashes |= 1L << name.hashCode();
    if (many != null) {
      many.add(name);
      return true;
    }
    if (count == few.length) {
      few = Arrays.copyOf(few, count * 2);
    }
    few[count++] = name;
    many = count == MANY ? new HashSet<>(Arrays.asList(few).subList(0, count)) : null;
    return true;
  }

  /** Whether this name was there. */
  boolean has(String name) {
    if ((hashes & 1L << name.hashCode()) == 0) {
      return false;
    }
    if (many != null) {
      return many.contains(name);
    }
    for (int i = 0; i < count; i++) {
      if (few[i].equals(name)) {
        return true;
      }
    }
    return false;
  }
}
