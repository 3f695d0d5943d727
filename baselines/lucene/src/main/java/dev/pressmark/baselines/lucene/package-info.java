/**
 * The MinHash filter of Lucene as a linker of articles: the search engine's own way to near
 * duplicates, with an index in memory.
 *
 * <p>Start reading at {@link dev.pressmark.baselines.lucene.LuceneMinHash}.
 */
@NullMarked
package dev.pressmark.baselines.lucene;

import org.jspecify.annotations.NullMarked;
