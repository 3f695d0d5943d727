/**
 * What a project demands of its own system before a change goes in: the file {@code pressmark.json}
 * as records, and its reader. Its schema is {@code policy.schema.json}.
 *
 * <p>Start reading at {@link dev.pressmark.core.policy.Policy}; {@code gate} applies it. Depends on
 * {@code result}, {@code json} and {@code problem}; does no I/O.
 */
@NullMarked
package dev.pressmark.core.policy;

import org.jspecify.annotations.NullMarked;
