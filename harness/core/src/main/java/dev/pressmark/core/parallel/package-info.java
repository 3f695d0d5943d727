/**
 * Work on several threads whose result does not depend on how many there are: {@link
 * dev.pressmark.core.parallel.Parallel}; and who is told how far it is: {@link
 * dev.pressmark.core.parallel.Progress}.
 *
 * <p>Depends on the JDK alone.
 */
@NullMarked
package dev.pressmark.core.parallel;

import org.jspecify.annotations.NullMarked;
