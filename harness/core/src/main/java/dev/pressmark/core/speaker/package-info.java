/**
 * Who is meant: from a predicted speaker, given by name, by mention or by an entity of the system's
 * own, to at most one gold entity of the article.
 *
 * <p>Start reading at {@link dev.pressmark.core.speaker.SpeakerResolver}. Names are compared by
 * {@link dev.pressmark.api.text.Name}, mentions by their tokens. Nothing here looks at a quote or
 * at any order in a file.
 *
 * <p>Pure: may depend on {@code dataset} (for entities and mentions), {@code api} and {@code
 * java.base} only.
 */
@NullMarked
package dev.pressmark.core.speaker;

import org.jspecify.annotations.NullMarked;
