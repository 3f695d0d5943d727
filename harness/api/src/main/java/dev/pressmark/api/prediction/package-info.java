/**
 * What a system answers: quotes with speakers and days, temporal expressions, a publication day,
 * links. Offsets are {@code String} indices of the text the system was given.
 *
 * <p>{@code null} says "said nothing about it"; an empty list says "there is none". Records check
 * what can be checked without the text; a system that breaks a law gets an {@link
 * java.lang.IllegalArgumentException} where it makes the record. Start reading at {@link
 * dev.pressmark.api.prediction.ArticlePrediction}.
 */
@NullMarked
package dev.pressmark.api.prediction;

import org.jspecify.annotations.NullMarked;
