/**
 * The speed of systems: extractors and linkers, bundled ones in JMH's forks, all others as the
 * programs they are, asked by a fork.
 *
 * <p>Two processes work together. The one that measures ({@link
 * dev.pressmark.bench.system.SpeedSession}, start reading there) decides what is run in which order
 * and says what follows. Each fork ({@link dev.pressmark.bench.system.ExtractorBenchmark}, {@link
 * dev.pressmark.bench.system.LinkerBenchmark}) is told its {@link dev.pressmark.bench.system.Task}
 * in a file without labels, opens the system, and reads pass after pass, a block of them at a time;
 * what each block cost goes back as secondary results of JMH ({@link
 * dev.pressmark.bench.system.Tape}), so JMH's own file holds all that was measured.
 *
 * <p>Depends on {@code core.speed}, {@code core.process} and the API. Decision note 028.
 */
@NullMarked
package dev.pressmark.bench.system;

import org.jspecify.annotations.NullMarked;
