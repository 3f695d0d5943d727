/**
 * The vocabulary that gold labels and predictions share: types of quotes and of temporal
 * expressions, relations between articles.
 *
 * <p>The terms are defined in the dataset's guidelines. Depends on {@code api} and {@code
 * api.text}.
 */
@NullMarked
package dev.pressmark.api.annotation;

import org.jspecify.annotations.NullMarked;
