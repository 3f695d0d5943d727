/**
 * The speed of the harness itself: parsing, alignment, counting, resampling, and the whole way from
 * the bytes of predictions to counts, over a generated collection of articles.
 *
 * <p>May use Jackson, for its bare token stream is what the harness is held against ({@link
 * dev.pressmark.bench.harness.TokenStream}); decision note 016. How to run it and what it gave:
 * {@code docs/speed-of-the-harness.md}. Start reading at {@link
 * dev.pressmark.bench.harness.ScoreBenchmark}.
 */
@NullMarked
package dev.pressmark.bench.harness;

import org.jspecify.annotations.NullMarked;
