/**
 * What all imports of outside corpora share: their files, the story that a document becomes, and
 * the report of what could not be carried.
 *
 * <p>Depends on {@code dataset}, {@code json} and {@code problem}. Start reading at {@link
 * dev.pressmark.core.convert.corpus.ImportReport}.
 */
@NullMarked
package dev.pressmark.core.convert.corpus;

import org.jspecify.annotations.NullMarked;
