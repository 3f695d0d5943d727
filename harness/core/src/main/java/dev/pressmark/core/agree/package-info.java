/**
 * Agreement of two annotators of the same texts: the scorers in both directions, coefficients that
 * are corrected for chance, and every difference for whoever has to decide it.
 *
 * <p>Start reading at {@link dev.pressmark.core.agree.Agreement}. {@link
 * dev.pressmark.core.agree.AnnotationReader} reads what an annotator made, {@link
 * dev.pressmark.core.agree.CommonStories} finds what both made, {@link
 * dev.pressmark.core.agree.Matches} says which label of one is which of the other, {@link
 * dev.pressmark.core.agree.CodingCounter} counts what the coefficients need, {@link
 * dev.pressmark.core.agree.Differences} lists what differs.
 *
 * <p>Depends on {@code score} and what lies below it; reads no files and draws nothing without a
 * seed.
 */
@NullMarked
package dev.pressmark.core.agree;

import org.jspecify.annotations.NullMarked;
