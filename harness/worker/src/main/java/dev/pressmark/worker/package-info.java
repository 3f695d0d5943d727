/**
 * The other end of the wire for a system written in Java: a main class that loads it by name and
 * answers for it. It runs in a process of its own, on a class path that holds the API, this package
 * and the system's own jars, and nothing of the dataset or the scorer.
 *
 * <p>Depends on {@code wire} and the API. Start reading at {@link dev.pressmark.worker.Worker}.
 */
@NullMarked
package dev.pressmark.worker;

import org.jspecify.annotations.NullMarked;
