/**
 * Trivial systems: what a result has to beat before it says anything. The scorer puts most of them
 * beside every result by itself; here they can be run, looked at and explained like any other
 * system. Floors that know gold (the majority speaker, the links of one story, the day of
 * publication) cannot be systems and are the scorer's alone; so is linking all, which would list
 * every pair. Depends on the API and the JDK.
 */
@NullMarked
package dev.pressmark.baselines.rules.floors;

import org.jspecify.annotations.NullMarked;
