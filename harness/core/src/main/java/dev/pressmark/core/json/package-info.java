/**
 * Reading JSON: one strict reader over Jackson's token stream that collects every problem with its
 * line and path. It is written by {@link dev.pressmark.wire.JsonOut}.
 *
 * <p>The only place of the core, beside the schema check, that knows Jackson. Depends on {@code
 * problem} and {@code wire}. Start reading at {@link dev.pressmark.core.json.JsonIn}.
 */
@NullMarked
package dev.pressmark.core.json;

import org.jspecify.annotations.NullMarked;
