package dev.pressmark.core.croissant;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.DatasetFiles;
import dev.pressmark.core.dataset.Manifest;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import dev.pressmark.wire.Json;
import dev.pressmark.wire.Json.Obj;
import dev.pressmark.wire.JsonOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Describes a dataset in Croissant 1.1 ({@value #SPECIFICATION}): every story file with its digest,
 * sets of files that the manifest lists, and stories, articles, quotes and dates as records.
 *
 * <p>What no program can know is taken from files that say it to people: citation, licence and day
 * of release from {@code CITATION.cff}; how the data were collected, what they are for and their
 * limits from the card. The same dataset gives the same bytes.
 */
public final class Croissant {

  /** The name of the file in a dataset. */
  public static final String FILE = "croissant.json";

  static final String SPECIFICATION = "http://mlcommons.org/croissant/1.1";
  static final String RESPONSIBLE_AI = "http://mlcommons.org/croissant/RAI/1.0";

  /** The set of the files of the stories that were written for the dataset. */
  static final String STORIES = "stories-files";

  private static final String CARD = "README.md";
  private static final String LICENSES = "https://spdx.org/licenses/";
  private static final String URL = "https://pressmark.dev/";

  /** The terms of Croissant that are used here, as the specification's first appendix has them. */
  private static final List<String> TERMS =
      List.of(
          "citeAs",
          "containedIn",
          "excludes",
          "extract",
          "field",
          "fileObject",
          "fileSet",
          "includes",
          "isLiveDataset",
          "jsonPath",
          "key",
          "readLines",
          "recordSet",
          "references",
          "regex",
          "source",
          "transform");

  /** Headings of the card and the property that each is. */
  private static final List<Map.Entry<String, String>> RESPONSIBLE =
      List.of(
          Map.entry("How it was made", "rai:dataCollection"),
          Map.entry("What it is for, and what not", "rai:dataUseCases"),
          Map.entry("Known limits", "rai:dataLimitations"));

  private final Dataset dataset;
  private final DatasetFiles files;
  private final Citation citation;

  private Croissant(Dataset dataset, DatasetFiles files) {
    this.dataset = dataset;
    this.files = files;
    this.citation = Citation.read(files);
  }

  /**
   * The file of a dataset.
   *
   * @throws InvalidInputException if the citation file or the card is not there or lacks something
   */
  public static String write(Dataset dataset, DatasetFiles files) {
    return JsonOut.pretty(new Croissant(dataset, files).json());
  }

  private Json json() {
    Obj out =
        Json.object()
            .put("@context", context())
            .put("@type", "sc:Dataset")
            .put("conformsTo", Json.strings(List.of(SPECIFICATION, RESPONSIBLE_AI)))
            .put("name", "pressmark")
            .put("alternateName", citation.title())
            .put(
                "description",
                "News text with gold labels on four layers of the same articles: quotes, their"
                    + " speakers, dates, and duplicate links. Invented stories in dev and test; labels"
                    + " without texts of real articles.")
            .put("version", dataset.version().toString())
            .put("datePublished", citation.released())
            .put("license", LICENSES + citation.license() + ".html")
            .put("url", URL)
            .put("citeAs", citation.bibtex(dataset.version().toString()))
            .put("creator", Json.array(citation.authors(), Croissant::creator))
            .put("keywords", Json.strings(citation.keywords()))
            .put("inLanguage", Json.strings(languages()))
            .put("isLiveDataset", false);
    responsible(out);
    return out.put("distribution", distribution()).put("recordSet", RecordSets.json());
  }

  private static Json context() {
    Obj context =
        Json.object()
            .put("@language", "en")
            .put("@vocab", "http://schema.org/")
            .put("sc", "http://schema.org/")
            .put("cr", "http://mlcommons.org/croissant/")
            .put("rai", "http://mlcommons.org/croissant/RAI/")
            .put("dct", "http://purl.org/dc/terms/")
            .put("conformsTo", "dct:conformsTo")
            .put("data", Json.object().put("@id", "cr:data").put("@type", "@json"))
            .put("dataType", Json.object().put("@id", "cr:dataType").put("@type", "@vocab"));
    TERMS.forEach(term -> context.put(term, "cr:" + term));
    return context;
  }

  private static Json creator(String name) {
    return Json.object().put("@type", "sc:Organization").put("name", name);
  }

  private List<String> languages() {
    return dataset.stories().stream()
        .flatMap(story -> story.articles().stream())
        .map(article -> article.language())
        .distinct()
        .sorted()
        .toList();
  }

  private void responsible(Obj out) {
    String card = new String(files.read(CARD), UTF_8);
    RESPONSIBLE.forEach(
        one ->
            out.put(
                one.getValue(),
                Section.below(one.getKey(), card).orElseThrow(() -> missing(one.getKey()))));
    out.put(
        "rai:personalSensitiveInformation",
        "None in dev and test, which are fiction. Of real articles only offsets, labels and the"
            + " names of those who speak in them are stored.");
  }

  private InvalidInputException missing(String heading) {
    return new InvalidInputException(
        Location.ofFile(files.name(CARD)), "no section \"" + heading + "\"", "## " + heading);
  }

  private Json distribution() {
    List<Json> all = new ArrayList<>();
    all.add(file(Manifest.FILE, "text/plain", files.read(Manifest.FILE).length, dataset.digest()));
    dataset
        .manifest()
        .digests()
        .forEach(
            (path, digest) -> {
              if (path.startsWith("stories/")) {
                all.add(file(path, "application/json", files.read(path).length, digest));
              }
            });
    all.add(fileSet(STORIES, "Story files of dev and test, with texts.", "(?:dev|test)"));
    all.add(fileSet("real-files", "Story files of real articles, without texts.", "real"));
    return new Json.Array(all);
  }

  private static Json file(String path, String format, long size, String digest) {
    return Json.object()
        .put("@type", "cr:FileObject")
        .put("@id", path)
        .put("name", path)
        .put("contentUrl", path)
        .put("contentSize", size + " B")
        .put("encodingFormat", format)
        .put("sha256", digest);
  }

  /** A set of files that the manifest lists, one path a line behind its digest. */
  private static Json fileSet(String id, String description, String split) {
    return Json.object()
        .put("@type", "cr:FileSet")
        .put("@id", id)
        .put("name", id)
        .put("description", description)
        .put(
            "containedIn",
            Json.object()
                .put("@type", "cr:DataSource")
                .put("fileObject", Records.reference(Manifest.FILE))
                .put(
                    "transform",
                    new Json.Array(
                        List.of(
                            Json.object().put("readLines", true),
                            Json.object()
                                .put(
                                    "regex",
                                    "^[0-9a-f]{64}  (stories/" + split + "/[^/]+\\.json)$")))))
        .put("encodingFormat", "application/json")
        .put("includes", "stories/*/*.json");
  }
}
