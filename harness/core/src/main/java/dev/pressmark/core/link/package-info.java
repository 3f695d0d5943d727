/**
 * What links between articles, and between quotes, count. Start reading at {@link
 * dev.pressmark.core.link.ArticleLinkCounter}.
 *
 * <p>Never from all pairs: what is predicted is asked only for pairs that gold names, and for the
 * number of links of each item; so a system that links everything costs as much as one that links
 * nothing. Pairs are counted by their two ends, so that a link between two stories gives one to
 * each: all counts of pairs are twice the number of pairs.
 *
 * <p>What became of each link is told by {@link dev.pressmark.core.link.LinkVerdicts}.
 *
 * <p>Depends on {@code layer}, {@code cluster}, {@code dataset}, {@code count} and {@code metric};
 * no I/O.
 */
@NullMarked
package dev.pressmark.core.link;

import org.jspecify.annotations.NullMarked;
