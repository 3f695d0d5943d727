/**
 * How well predicted clusters agree with gold clusters of the same items: the measures of
 * coreference scoring and of cluster analysis.
 *
 * <p>Start reading at {@link dev.pressmark.core.cluster.Contingency}: the sizes of the clusters and
 * the counts of their non-empty overlaps are all that any measure here needs. Pairs of items are
 * counted, never listed, so that the cost is nearly linear in the number of items. Sums of
 * fractions are kept as integers by denominator until the end; so no order of items, labels or
 * clusters changes a bit of a result.
 *
 * <p>Measures that fall apart into shares of stories, and so can be resampled, are in {@link
 * dev.pressmark.core.cluster.StoryShares}; clusters that overlap in {@link
 * dev.pressmark.core.cluster.ExtendedBCubed}. The others are values of a whole split.
 *
 * <p>Pure: may depend on {@code metric}, {@code count}, {@code align}, {@code java.base} and the
 * nullness annotations only.
 */
@NullMarked
package dev.pressmark.core.cluster;

import org.jspecify.annotations.NullMarked;
