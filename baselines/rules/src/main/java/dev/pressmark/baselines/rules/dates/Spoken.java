package dev.pressmark.baselines.rules.dates;

import dev.pressmark.api.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that is somebody's own words, in quotation marks.
 *
 * @param span where it stands
 * @param said the day it was said on, a DATE value; null where that is not known
 */
public record Spoken(Span span, @Nullable String said) {}
