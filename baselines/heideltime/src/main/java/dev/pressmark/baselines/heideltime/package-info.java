/**
 * HeidelTime as a system for dates, through its standalone interface: rules and resources as they
 * are released, no part-of-speech tagger. Strötgen and Gertz, 2013.
 *
 * <p>Start reading at {@link dev.pressmark.baselines.heideltime.HeidelTime}.
 */
@NullMarked
package dev.pressmark.baselines.heideltime;

import org.jspecify.annotations.NullMarked;
