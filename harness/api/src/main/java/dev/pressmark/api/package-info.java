/**
 * What an extractor of news text needs to know, and nothing more: it takes part in the benchmark by
 * implementing {@link dev.pressmark.api.system.Extractor} or {@link
 * dev.pressmark.api.system.Linker}.
 *
 * <p>Depends on the JDK alone. Nothing of the gold labels can be reached from here.
 */
@NullMarked
package dev.pressmark.api;

import org.jspecify.annotations.NullMarked;
