/**
 * What changed between two versions of a dataset: stories, articles, labels with their old and new
 * values, and the committed scores that moved.
 *
 * <p>Start reading at {@link dev.pressmark.core.diff.DatasetDiff}. Labels are matched as those of
 * two annotators are ({@link dev.pressmark.core.agree.Differences}), so new ids are no change.
 *
 * <p>Depends on {@code agree}, {@code result}, {@code dataset} and {@code json}; does no I/O.
 */
@NullMarked
package dev.pressmark.core.diff;

import org.jspecify.annotations.NullMarked;
