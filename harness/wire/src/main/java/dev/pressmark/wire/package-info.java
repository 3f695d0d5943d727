/**
 * Predictions and the conversation with programs as JSON, written: the form of an answer, of links
 * and of a request, and the JSON writer with its fixed layout, so that equal content has equal
 * bytes. Shared by the harness and by the worker that answers it, which reads its own way.
 *
 * <p>Depends on the API alone. Start reading at {@link dev.pressmark.wire.Requests} and {@link
 * dev.pressmark.wire.AnswerForm}.
 */
@NullMarked
package dev.pressmark.wire;

import org.jspecify.annotations.NullMarked;
