package dev.pressmark.core.convert.polnear;

import dev.pressmark.api.annotation.TimexValue;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.convert.corpus.CorpusFile;
import dev.pressmark.core.convert.corpus.CorpusText;
import dev.pressmark.core.convert.corpus.ImportReport;
import dev.pressmark.core.convert.corpus.ImportSettings;
import dev.pressmark.core.convert.corpus.ImportedStory;
import dev.pressmark.core.convert.corpus.StoryIds;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Publication;
import dev.pressmark.core.dataset.PublicationSource;
import dev.pressmark.core.dataset.Story;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Documents of PolNeAR as stories, one a document, with the layers quotes and speakers. Of a
 * document with several annotators one is gold.
 */
public final class PolNearDocuments {

  private static final String DOCUMENT = "document";

  /** {@code outlet_2016-09-12_words-of-the-title}. */
  private static final Pattern NAME = Pattern.compile("(.+?)_([0-9]{4}-[0-9]{2}-[0-9]{2})(?:_.*)?");

  private final PolNearFiles files;
  private final @Nullable String annotator;
  private final boolean shared;
  private final ImportSettings settings;
  private final ImportReport report;
  private final StoryIds ids;

  private PolNearDocuments(
      PolNearFiles files,
      @Nullable String annotator,
      boolean shared,
      ImportSettings settings,
      ImportReport report) {
    this.files = files;
    this.annotator = annotator;
    this.shared = shared;
    this.settings = settings;
    this.report = report;
    this.ids = new StoryIds(report);
  }

  /**
   * Reads documents.
   *
   * @param folder the corpus
   * @param annotator whose annotations are gold, and only the documents with them are read; null
   *     for all documents, each with the annotator whose name sorts first
   * @param shared whether only documents with several annotators are read
   * @param report takes what became of everything
   * @return the stories, in the order of the documents' names
   */
  public static List<Story> read(
      Path folder,
      @Nullable String annotator,
      boolean shared,
      ImportSettings settings,
      ImportReport report) {
    PolNearFiles files = PolNearFiles.in(folder);
    PolNearDocuments documents = new PolNearDocuments(files, annotator, shared, settings, report);
    List<Story> stories = new ArrayList<>();
    files.texts().forEach((name, text) -> documents.story(name, text).ifPresent(stories::add));
    files.annotations().forEach(documents::checkText);
    return stories;
  }

  private void checkText(String document, SortedMap<String, CorpusFile> annotations) {
    if (!files.texts().containsKey(document)) {
      for (CorpusFile file : annotations.values()) {
        report.malformed(DOCUMENT, file.at(), "no text of this document", document + ".txt");
      }
    }
  }

  private Optional<Story> story(String name, CorpusFile file) {
    SortedMap<String, CorpusFile> annotations =
        files.annotations().getOrDefault(name, new TreeMap<>());
    if (annotations.isEmpty()) {
      report.malformed(
          DOCUMENT, file.at(), "no annotation of this document", name + "_<annotator>.ann");
      return Optional.empty();
    }
    if (shared && annotations.size() < 2) {
      return Optional.empty();
    }
    String chosen = annotator == null ? annotations.firstKey() : annotator;
    annotations.forEach(
        (other, others) -> {
          if (!other.equals(chosen)) {
            report.lost("annotation by another annotator", others.at(), other);
          }
        });
    CorpusFile gold = annotations.get(chosen);
    return gold == null ? Optional.empty() : story(name, file, gold);
  }

  private Optional<Story> story(String name, CorpusFile file, CorpusFile gold) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches() || !TimexValue.isDay(parts.group(2))) {
      report.malformed(
          DOCUMENT,
          file.at(),
          "a name without a day",
          "outlet_2016-09-12_title: the day of publication stands nowhere else");
      return Optional.empty();
    }
    String text = CorpusText.read(file, report).orElse(null);
    if (text == null) {
      return Optional.empty();
    }
    if (text.isBlank()) {
      report.malformed(DOCUMENT, file.at(), "a text without a word", "an article");
      return Optional.empty();
    }
    BratReader.Annotations annotations = BratReader.read(gold, text, true, report).orElse(null);
    String id = annotations == null ? null : ids.take(file, text).orElse(null);
    if (annotations == null || id == null) {
      return Optional.empty();
    }
    Labels labels =
        PolNearLabels.of(
            text,
            new Publication(parts.group(2), PublicationSource.DECLARED, null, null),
            AttributionReader.of(annotations, report),
            report);
    report.carried(DOCUMENT, 1);
    return Optional.of(
        ImportedStory.of(
            id, parts.group(1), text, labels, Set.of(Layer.QUOTES, Layer.SPEAKERS), settings));
  }
}
