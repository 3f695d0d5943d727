package dev.pressmark.core.proofread;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something a proofreader would ask about.
 *
 * @param check what was looked for
 * @param at where
 * @param other the place it is held against; null where there is none
 * @param found what was found, in words
 */
public record Remark(Check check, Passage at, @Nullable Passage other, String found)
    implements Comparable<Remark> {

  private static final Comparator<Remark> ORDER =
      Comparator.comparing(Remark::at)
          .thenComparing(Remark::check)
          .thenComparing(Remark::other, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Remark::found);

  /** In the order of articles and text. */
  @Override
  public int compareTo(Remark that) {
    return ORDER.compare(this, that);
  }

  /** One line: {@code file: story/a 10-20: check: what was found}. */
  @Override
  public String toString() {
    return at.file() + ": " + at + ": " + check.word() + ": " + found;
  }
}
