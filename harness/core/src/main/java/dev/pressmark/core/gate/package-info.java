/**
 * Whether a change may go in: a result held against the baseline and the last release, by the rules
 * of a {@link dev.pressmark.core.policy.Policy}.
 *
 * <p>Start reading at {@link dev.pressmark.core.gate.Gate}, then {@link
 * dev.pressmark.core.gate.Requirement}: what each kind of rule demands. What comes out is a {@link
 * dev.pressmark.core.gate.GateReport}, which {@code report} writes in the forms that forges show.
 *
 * <p>Depends on {@code policy}, {@code compare}, {@code result}, {@code stats}, {@code metric},
 * {@code count}, {@code json} and {@code problem}; does no I/O.
 */
@NullMarked
package dev.pressmark.core.gate;

import org.jspecify.annotations.NullMarked;
