/**
 * HeidelTime as two systems for dates, without a part-of-speech tagger and with one: rules and
 * resources as they are released, called as its standalone program calls them. Strötgen and Gertz,
 * 2013.
 *
 * <p>Start reading at {@link dev.pressmark.baselines.heideltime.HeidelTime} and {@link
 * dev.pressmark.baselines.heideltime.HeidelTimeTagged}; {@code ArticleReader} is what they share.
 */
@NullMarked
package dev.pressmark.baselines.heideltime;

import org.jspecify.annotations.NullMarked;
