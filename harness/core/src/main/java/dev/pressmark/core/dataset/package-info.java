/**
 * The gold data: stories with their articles, labels and links; reading, writing and checking them;
 * a dataset as a folder or as resources.
 *
 * <p>Records hold one label each and mirror the story format field by field. Spans are {@code
 * String} indices where the text is there, and code points as in the file where it is not ({@link
 * dev.pressmark.core.dataset.Article#text()}). Depends on {@code json}, {@code problem} and the
 * API. Start reading at {@link dev.pressmark.core.dataset.Story} and {@link
 * dev.pressmark.core.dataset.Dataset}.
 */
@NullMarked
package dev.pressmark.core.dataset;

import org.jspecify.annotations.NullMarked;
