/**
 * What is in a dataset: how much of everything, which phenomena how often and how often they have
 * to be there, and how the text reads beside that of other corpora.
 *
 * <p>Start reading at {@link dev.pressmark.core.survey.Phenomena}, the table of what is counted and
 * of its minimums, then {@link dev.pressmark.core.survey.Survey}. Labels are those of the main
 * score, by the slices and variants of the scorer: a number here is a number of gold units there.
 *
 * <p>Depends on {@code layer}, {@code link}, {@code dataset} and {@code json}; does no I/O.
 */
@NullMarked
package dev.pressmark.core.survey;

import org.jspecify.annotations.NullMarked;
