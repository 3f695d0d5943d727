/**
 * Measures speed with JMH: how many articles and characters an extractor reads per second, on the
 * same texts that its accuracy is scored on.
 *
 * <p>May depend on {@code dev.pressmark.api} and {@code dev.pressmark.core}; the only package that
 * may use JMH. A number from here is never shown without the accuracy of the same predictions.
 */
@NullMarked
package dev.pressmark.bench;

import org.jspecify.annotations.NullMarked;
