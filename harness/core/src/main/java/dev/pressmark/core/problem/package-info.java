/**
 * What is wrong with an input: where it stands, what was found, what is allowed.
 *
 * <p>The lowest package of the core; depends on the JDK alone. Readers and validators collect all
 * problems in {@link dev.pressmark.core.problem.Problems} before anybody gives up.
 */
@NullMarked
package dev.pressmark.core.problem;

import org.jspecify.annotations.NullMarked;
