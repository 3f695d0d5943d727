/**
 * Speakers by rules: who is meant by the phrases beside the cues, by a pronoun, or by nothing.
 *
 * <p>A name finds the fullest name of the page that it fits; a description finds who holds that
 * office or is that body; a pronoun finds who spoke or was named last and fits it; a quote that
 * names nobody is said by who spoke before it. Pure: no state, no I/O but the tables. Start reading
 * at {@link dev.pressmark.baselines.rules.speakers.SpeakerReader}, then {@code Cast}.
 */
@NullMarked
package dev.pressmark.baselines.rules.speakers;

import org.jspecify.annotations.NullMarked;
