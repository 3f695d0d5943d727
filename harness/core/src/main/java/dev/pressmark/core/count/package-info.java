/**
 * What is counted in one article, and how counts of articles become counts of stories and splits.
 *
 * <p>Everything is a {@code long} and everything is added: {@link dev.pressmark.core.count.Counts}
 * under {@code plus} is a commutative monoid, so threads, shards and any order of articles give the
 * same counts. Nothing is divided here; that is the work of the metrics. Start reading at {@link
 * dev.pressmark.core.count.UnitCounter}, then {@link dev.pressmark.core.count.Tally}.
 *
 * <p>Pure: may depend on {@code align}, {@code java.base} and the nullness annotations only.
 */
@NullMarked
package dev.pressmark.core.count;

import org.jspecify.annotations.NullMarked;
