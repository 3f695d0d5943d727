package dev.pressmark.core.dataset;

import org.jspecify.annotations.Nullable;

/**
 * Where an article stood; never told to a system.
 *
 * @param outlet the name of the outlet
 * @param kind the kind of page
 * @param published what a feed would declare: may be absent, or wrong on purpose
 */
public record Source(String outlet, SourceKind kind, @Nullable String published) {

  /**
   * @throws IllegalArgumentException if a date is declared that is neither a day nor a minute
   */
  public Source {
    if (published != null) {
      Publication.checkMoment(published);
    }
  }
}
