package dev.pressmark.core.dataset;

import org.jspecify.annotations.Nullable;

/**
 * What a temporal expression is resolved against.
 *
 * @param kind what it is
 * @param id the quote or the date, for these two kinds; null for the others
 */
public record Anchor(AnchorKind kind, @Nullable String id) {

  /**
   * @throws IllegalArgumentException if kind and id do not go together
   */
  public Anchor {
    boolean wantsId = kind == AnchorKind.QUOTE || kind == AnchorKind.DATE;
    if (wantsId != (id != null)) {
      throw new IllegalArgumentException(
          "an anchor of kind " + kind.word() + (wantsId ? " has an id" : " has no id"));
    }
    if (id != null) {
      (kind == AnchorKind.QUOTE ? Ids.QUOTE : Ids.DATE).check(id);
    }
  }
}
