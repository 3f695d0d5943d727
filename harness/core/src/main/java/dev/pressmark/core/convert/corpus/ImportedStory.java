package dev.pressmark.core.convert.corpus;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Digests;
import dev.pressmark.core.dataset.Ids;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Links;
import dev.pressmark.core.dataset.Source;
import dev.pressmark.core.dataset.SourceKind;
import dev.pressmark.core.dataset.Story;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The story that a document of a corpus becomes: one article, without links. What the corpus does
 * not say is said to be unknown.
 */
public final class ImportedStory {

  private static final String UNKNOWN = "unknown";

  private ImportedStory() {}

  /**
   * The id of a story after the name of a document: letters and digits of ASCII in lower case, with
   * a hyphen in place of any run of other characters.
   *
   * @return the id; empty where nothing is left of the name
   */
  public static Optional<String> id(String name) {
    String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return Optional.of(id).filter(Ids.STORY::matches);
  }

  /** The id of the only article of a story. */
  public static String articleId(String story) {
    return story + "/a";
  }

  /**
   * Makes a story.
   *
   * @param id its id
   * @param outlet where the article stood
   * @param text the text, which the spans of the labels index
   * @param layers the layers that the corpus annotates
   */
  public static Story of(
      String id,
      String outlet,
      String text,
      Labels labels,
      Set<Layer> layers,
      ImportSettings settings) {
    Article article =
        new Article(
            articleId(id),
            settings.language(),
            new Source(outlet, SourceKind.UNKNOWN, null),
            text,
            true,
            Digests.sha256(text),
            text.codePointCount(0, text.length()),
            labels);
    return new Story(
        "none: imported from " + settings.form(),
        id,
        settings.split(),
        UNKNOWN,
        settings.version().toString(),
        layers,
        List.of(article),
        new Links(List.of(), List.of(), List.of(), List.of()));
  }

  /** The outlet of a corpus that does not say where its articles stood. */
  public static String unknownOutlet() {
    return UNKNOWN;
  }
}
