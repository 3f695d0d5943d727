/**
 * The library java-lsh as a linker of articles: MinHash signatures, banded into buckets.
 *
 * <p>Start reading at {@link dev.pressmark.baselines.javalsh.JavaLsh}.
 */
@NullMarked
package dev.pressmark.baselines.javalsh;

import org.jspecify.annotations.NullMarked;
