/**
 * Reading and writing JSON: one strict reader over Jackson's token stream that collects every
 * problem with its line and path, and one writer with a fixed layout, so that equal content has
 * equal bytes.
 *
 * <p>The only place of the core, beside the schema check, that knows Jackson. Depends on {@code
 * problem}. Start reading at {@link dev.pressmark.core.json.JsonIn}.
 */
@NullMarked
package dev.pressmark.core.json;

import org.jspecify.annotations.NullMarked;
