/**
 * What is published: systems side by side, layer by layer, from their result files alone. Ranks are
 * ranges, ties stand together, trivial systems and people stand beside, what a system does not
 * attempt is missing, and nothing is averaged over layers.
 *
 * <p>Start reading at {@link dev.pressmark.core.leaderboard.Leaderboard}. {@link
 * dev.pressmark.core.leaderboard.Board} has the facts, {@link
 * dev.pressmark.core.leaderboard.LeaderboardPage}, {@link
 * dev.pressmark.core.leaderboard.LeaderboardMarkdown} and {@link
 * dev.pressmark.core.leaderboard.LeaderboardCsv} write them down.
 *
 * <p>Depends on {@code compare}, {@code agree}, {@code report}, {@code html} and what lies below
 * them; gives strings and does no I/O.
 */
@NullMarked
package dev.pressmark.core.leaderboard;

import org.jspecify.annotations.NullMarked;
