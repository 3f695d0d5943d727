package dev.pressmark.core.convert.timeml;

import dev.pressmark.api.annotation.TimexValue;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.convert.corpus.CorpusFile;
import dev.pressmark.core.convert.corpus.ImportReport;
import dev.pressmark.core.convert.corpus.ImportSettings;
import dev.pressmark.core.convert.corpus.ImportedStory;
import dev.pressmark.core.convert.corpus.StoryIds;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Publication;
import dev.pressmark.core.dataset.PublicationSource;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.json.Printable;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * TimeML documents as stories, one a document, with the layer of dates.
 *
 * <p>The text is the content of {@code TEXT}, exactly; the creation time is the day of publication,
 * declared from outside, since the text does not hold it.
 */
public final class TimeMlDocuments {

  /** What the names of documents end in. */
  public static final String ENDING = ".tml";

  static final String DOCUMENT = "document";

  /** A minute of a day, and what may follow it and is no zone. */
  private static final Pattern SECONDS =
      Pattern.compile("(.{10}T\\d\\d:\\d\\d):\\d\\d(?:\\.\\d+)?(.*)");

  private final ImportSettings settings;
  private final ImportReport report;

  private TimeMlDocuments(ImportSettings settings, ImportReport report) {
    this.settings = settings;
    this.report = report;
  }

  /**
   * Reads documents.
   *
   * @param files the documents
   * @param report takes what became of everything
   * @return the stories, in the order of the files
   */
  public static List<Story> read(
      Collection<CorpusFile> files, ImportSettings settings, ImportReport report) {
    TimeMlDocuments documents = new TimeMlDocuments(settings, report);
    StoryIds ids = new StoryIds(report);
    List<Story> stories = new ArrayList<>();
    for (CorpusFile file : files) {
      TimeMlDocument document = parse(file, report);
      Story story = document == null ? null : documents.story(file, document, ids);
      if (story != null) {
        stories.add(story);
        report.carried(DOCUMENT, 1);
      }
    }
    return stories;
  }

  /** A document; null where it cannot be read, which is noted. */
  static @Nullable TimeMlDocument parse(CorpusFile file, ImportReport report) {
    try {
      Problems problems = new Problems();
      TimeMlDocument document = TimeMlReader.read(file.read(), file.name(), problems);
      report.malformed(DOCUMENT, problems);
      return document;
    } catch (InvalidInputException e) {
      report.malformed(DOCUMENT, e);
      return null;
    }
  }

  private @Nullable Story story(CorpusFile file, TimeMlDocument document, StoryIds ids) {
    String text = document.text();
    if (!document.hasText()) {
      report.malformed(DOCUMENT, document.at(), "no element TEXT", "the text in TEXT");
      return null;
    }
    Publication publication = publication(document);
    if (publication == null || !isText(text, document.at())) {
      return null;
    }
    String id = ids.take(file, text).orElse(null);
    if (id == null) {
      return null;
    }
    TimexLabels labels = TimexLabels.of(document, report);
    document.others().forEach((name, count) -> report.lost("element " + name, count));
    return ImportedStory.of(
        id,
        ImportedStory.unknownOutlet(),
        text,
        new Labels(
            List.of(),
            publication,
            List.of(),
            List.of(),
            List.of(),
            labels.dates(),
            labels.ignore()),
        Set.of(Layer.DATES),
        settings);
  }

  /** Whether a text may be stored: line ends are LF, and there is something in it. */
  private boolean isText(String text, Location at) {
    String found =
        text.isBlank()
            ? "a text without a word"
            : text.indexOf('\r') >= 0
                ? "a carriage return in the text"
                : text.startsWith("\uFEFF") ? "a byte order mark at the start of the text" : null;
    if (found != null) {
      report.malformed(DOCUMENT, at, found, "a text with line ends LF and no byte order mark");
    }
    return found == null;
  }

  private @Nullable Publication publication(TimeMlDocument document) {
    Timex creation = document.creation();
    if (creation == null) {
      report.malformed(
          DOCUMENT, document.at(), "no creation time", "a TIMEX3 in DCT, or one that says so");
      return null;
    }
    String value = day(creation).orElse(null);
    if (value == null) {
      report.malformed(
          DOCUMENT,
          creation.at(),
          "the creation time " + Printable.quoted(String.valueOf(creation.get("value"))),
          "a day, or a minute of one");
      return null;
    }
    if (!value.equals(creation.get("value"))) {
      report.changed("creation time", creation.at(), creation.get("value") + " is " + value);
    }
    return new Publication(value, PublicationSource.DECLARED, null, null);
  }

  /** The creation time as a day or a minute; empty where it is neither. */
  static Optional<String> day(Timex creation) {
    String value = creation.get("value");
    if (value == null) {
      return Optional.empty();
    }
    Matcher seconds = SECONDS.matcher(value);
    String minute = seconds.matches() ? seconds.group(1) + seconds.group(2) : value;
    return Optional.of(minute).filter(one -> TimexValue.isDay(one) || TimexValue.isMinute(one));
  }
}
