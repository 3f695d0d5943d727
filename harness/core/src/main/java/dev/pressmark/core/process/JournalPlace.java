package dev.pressmark.core.process;

import java.nio.file.Path;

/**
 * Where the answers of a program are kept while the run goes on.
 *
 * @param file the file; there is none before a run begins, nor after its answers were saved
 * @param resume whether the answers that are in it are used and not asked for again
 * @param datasetVersion the version of the dataset
 */
public record JournalPlace(Path file, boolean resume, String datasetVersion) {}
