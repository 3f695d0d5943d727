/**
 * Stanford CoreNLP 4.5.10 as two systems: its quotes with their speakers, and its SUTime for dates.
 * Annotators, rules and models are those of the release; only the answers are put into other words.
 *
 * <p>Start reading at {@link dev.pressmark.baselines.corenlp.CoreNlpQuotes} and {@link
 * dev.pressmark.baselines.corenlp.SuTime}. The models are a jar of their own, half a gigabyte
 * large, which the class path of a run has to hold; nothing here loads before it is opened.
 */
@NullMarked
package dev.pressmark.baselines.corenlp;

import org.jspecify.annotations.NullMarked;
