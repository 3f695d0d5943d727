package dev.pressmark.core.result;

/**
 * A result and where it comes from.
 *
 * @param file the file as the user named it
 */
public record NamedResult(String file, Result result) {}
