package dev.pressmark.api.prediction;

import org.jspecify.annotations.Nullable;

/**
 * What a system says about the day of saying of a quote.
 *
 * @param value a DATE value such as {@code 2024-05-02}; null for "the page supports none"
 */
public record SaidDay(@Nullable String value) {}
