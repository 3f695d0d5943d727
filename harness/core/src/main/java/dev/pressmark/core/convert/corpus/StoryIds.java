package dev.pressmark.core.convert.corpus;

import dev.pressmark.core.dataset.Digests;
import dev.pressmark.core.json.Printable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ids of the stories of one import: no two documents have one id or one text. */
public final class StoryIds {

  private static final String DOCUMENT = "document";

  private final ImportReport report;
  private final Map<String, CorpusFile> byId = new HashMap<>();
  private final Map<String, CorpusFile> byText = new HashMap<>();

  /** No id is taken yet. */
  public StoryIds(ImportReport report) {
    this.report = report;
  }

  /**
   * The id of the story of a document.
   *
   * @return empty where another document has the id or the text, or the name gives none, which is
   *     noted
   */
  public Optional<String> take(CorpusFile file, String text) {
    String id = ImportedStory.id(file.stem()).orElse(null);
    if (id == null) {
      report.malformed(
          DOCUMENT,
          file.at(),
          "the name " + Printable.quoted(file.stem()),
          "a name with a letter or digit of ASCII: it gives the id of the story");
      return Optional.empty();
    }
    CorpusFile same = byId.putIfAbsent(id, file);
    if (same != null) {
      report.malformed(
          DOCUMENT, file.at(), "the id " + id + " again; " + same.name() + " has it", "each once");
      return Optional.empty();
    }
    CorpusFile twin = byText.putIfAbsent(Digests.sha256(text), file);
    if (twin != null) {
      report.malformed(
          DOCUMENT, file.at(), "the text of " + twin.name(), "no text in two documents");
      return Optional.empty();
    }
    return Optional.of(id);
  }
}
