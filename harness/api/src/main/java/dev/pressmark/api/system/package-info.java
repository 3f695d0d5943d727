/**
 * How a system takes part: it names itself and its layers, is opened once, and is then asked about
 * one article after the other ({@link dev.pressmark.api.system.Extractor}) or about a whole
 * collection at once ({@link dev.pressmark.api.system.Linker}).
 *
 * <p>Bundled systems are found by {@link java.util.ServiceLoader} under {@link
 * dev.pressmark.api.system.NewsSystem}. What a system throws, and what takes too long, is an
 * outcome of that article and never ends a run.
 */
@NullMarked
package dev.pressmark.api.system;

import org.jspecify.annotations.NullMarked;
