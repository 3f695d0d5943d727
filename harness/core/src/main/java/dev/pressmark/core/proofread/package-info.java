/**
 * What a careful publisher looks for before printing a dataset, beyond the laws that a validator
 * knows: copies that are labelled differently, marks and names without a label, days that
 * contradict each other, texts of different stories that resemble each other.
 *
 * <p>Start reading at {@link dev.pressmark.core.proofread.Proofreader} and {@link
 * dev.pressmark.core.proofread.Check}. Whatever is found is a remark: it may be right as it is, and
 * then it is {@linkplain dev.pressmark.core.proofread.Accepted accepted} with a reason.
 *
 * <p>Depends on {@code layer}, {@code align}, {@code prediction}, {@code dataset}, {@code json} and
 * {@code problem}; does no I/O.
 */
@NullMarked
package dev.pressmark.core.proofread;

import org.jspecify.annotations.NullMarked;
