/**
 * The dataset described for machines: ML Commons Croissant 1.1 with its vocabulary for responsible
 * AI. Made from the dataset and from what the card and the citation file say already, so that
 * nothing is said twice by hand.
 *
 * <p>Start reading at {@link dev.pressmark.core.croissant.Croissant}. Depends on {@code dataset},
 * {@code json} and {@code problem}; does no I/O but through {@link
 * dev.pressmark.core.dataset.DatasetFiles}.
 */
@NullMarked
package dev.pressmark.core.croissant;

import org.jspecify.annotations.NullMarked;
