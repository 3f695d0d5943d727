/**
 * The parts of a dataset's card that are made by program: tables between marks in its {@code
 * README.md}, from the dataset and from figures that are stored because they take long or need what
 * is not in the dataset.
 *
 * <p>Start reading at {@link dev.pressmark.core.card.Card}. Depends on {@code report}, {@code
 * survey}, {@code agree}, {@code dataset}, {@code json} and {@code problem}; does no I/O but
 * through {@link dev.pressmark.core.dataset.DatasetFiles}.
 */
@NullMarked
package dev.pressmark.core.card;

import org.jspecify.annotations.NullMarked;
