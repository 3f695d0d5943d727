/**
 * Predictions: what a system answered, whether it stands in a file or was answered in this process.
 * Reading the JSON lines, writing them, their digest, and gold labels in the same form.
 *
 * <p>Outside this package positions are {@code String} indices; only the reader and the writer know
 * the units of files. Depends on {@code dataset}, {@code json}, {@code problem}, {@code wire} and
 * the API. Start reading at {@link dev.pressmark.core.prediction.Predictions} and {@link
 * dev.pressmark.core.prediction.PredictionReader}.
 */
@NullMarked
package dev.pressmark.core.prediction;

import org.jspecify.annotations.NullMarked;
