package dev.pressmark.core.convert.polnear;

import dev.pressmark.core.convert.corpus.CorpusFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a corpus: {@code text/<document>.txt} and {@code
 * attributions/<document>_<annotator>.ann}, as PolNeAR has them; or all in one folder.
 *
 * @param texts the texts, by the names of the documents
 * @param annotations the annotations of each document, by the names of the annotators
 */
record PolNearFiles(
    SortedMap<String, CorpusFile> texts,
    SortedMap<String, SortedMap<String, CorpusFile>> annotations) {

  private static final String TEXT = ".txt";
  static final String ANNOTATIONS = ".ann";

  /**
   * The files in a folder.
   *
   * @throws dev.pressmark.core.problem.InvalidInputException if there are no texts or no
   *     annotations
   */
  static PolNearFiles in(Path folder) {
    PolNearFiles files = new PolNearFiles(new TreeMap<>(), new TreeMap<>());
    for (CorpusFile file : CorpusFile.in(List.of(or(folder, "text")), TEXT)) {
      files.texts.put(file.stem(), file);
    }
    for (CorpusFile file : CorpusFile.in(List.of(or(folder, "attributions")), ANNOTATIONS)) {
      files
          .annotations
          .computeIfAbsent(document(file.stem(), files.texts.keySet()), first -> new TreeMap<>())
          .put(annotator(file.stem(), files.texts.keySet()), file);
    }
    return files;
  }

  private static Path or(Path folder, String name) {
    Path inside = folder.resolve(name);
    return Files.isDirectory(inside) ? inside : folder;
  }

  /** The document of an annotation file: its name, without the annotator where he is named. */
  static String document(String stem, Collection<String> documents) {
    int at = stem.lastIndexOf('_');
    return documents.contains(stem) || at < 0 ? stem : stem.substring(0, at);
  }

  /** The annotator of an annotation file; empty where its name is that of the document. */
  static String annotator(String stem, Collection<String> documents) {
    int at = stem.lastIndexOf('_');
    return documents.contains(stem) || at < 0 ? "" : stem.substring(at + 1);
  }
}
