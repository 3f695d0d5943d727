package dev.pressmark.core.prediction;

import org.jspecify.annotations.Nullable;

/**
 * Which system answered.
 *
 * @param name its name
 * @param version its version
 * @param url where to read about it
 */
public record SystemName(String name, String version, @Nullable String url) {}
