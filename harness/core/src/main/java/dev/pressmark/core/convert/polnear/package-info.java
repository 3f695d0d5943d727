/**
 * PolNeAR, and any corpus of attributions in brat's stand-off form: documents to stories with
 * quotes and speakers, and annotations to predictions. The mapping is documented in {@code
 * docs/import/polnear.md}.
 *
 * <p>Depends on {@code convert.corpus}, {@code dataset}, {@code prediction} and {@code problem}.
 * Start reading at {@link dev.pressmark.core.convert.polnear.PolNearDocuments}.
 */
@NullMarked
package dev.pressmark.core.convert.polnear;

import org.jspecify.annotations.NullMarked;
