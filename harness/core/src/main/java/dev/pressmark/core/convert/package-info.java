/**
 * Conversion of stories to and from other forms, without loss or with the loss declared: here the
 * inline form, text with markup in it, which annotators write and reviewers read; corpora of others
 * in the packages below.
 *
 * <p>Depends on {@code dataset}, {@code json} and {@code problem}. Start reading at {@link
 * dev.pressmark.core.convert.InlineReader}.
 */
@NullMarked
package dev.pressmark.core.convert;

import org.jspecify.annotations.NullMarked;
