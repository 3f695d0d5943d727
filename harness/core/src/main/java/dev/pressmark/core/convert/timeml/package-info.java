/**
 * TimeML: documents with their temporal expressions to stories, and the output of a tagger to
 * predictions. The mapping is documented in {@code docs/import/timeml.md}.
 *
 * <p>Depends on {@code convert.corpus}, {@code dataset}, {@code prediction} and {@code problem}.
 * Start reading at {@link dev.pressmark.core.convert.timeml.TimeMlDocuments}.
 */
@NullMarked
package dev.pressmark.core.convert.timeml;

import org.jspecify.annotations.NullMarked;
