package dev.pressmark.baselines.rules.dates;

import org.jspecify.annotations.Nullable;

/**
 * The day a page was published.
 *
 * @param value a day, or a minute; null if the page does not tell
 * @param updated the same of its last change; null if the page does not tell
 */
record Publication(@Nullable String value, @Nullable String updated) {

  /** A page that tells nothing. */
  static final Publication UNKNOWN = new Publication(null, null);
}
