/**
 * The linker {@code press-links}: which articles are copies, versions or rewrites of which, and
 * which quotes print the same utterance, by rules over words alone.
 *
 * <p>Four steps: pages are read against one vocabulary ({@code PageReader}), pages that may belong
 * together are found without comparing all ({@code Candidates}), what two of them have in common is
 * measured and judged by a short list of rules ({@code Likeness}, {@code RelationRules}), and
 * directions follow from families of versions ({@code Derivation}). Quotes are linked between pages
 * that are linked ({@code QuoteLinks}). What it knows of English lies in tables beside the classes.
 * Everything depends on the texts alone, never on ids or order. Depends on the API and the JDK.
 * Start reading at {@link dev.pressmark.baselines.rules.links.PressLinker}.
 */
@NullMarked
package dev.pressmark.baselines.rules.links;

import org.jspecify.annotations.NullMarked;
