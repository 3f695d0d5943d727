package dev.pressmark.core.prediction;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.json.Glance;
import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The reading of one file: what must be known from line to line. */
final class PredictionFile {

  private static final Set<String> KINDS = Set.of("article", "links", "format");

  private final ArticleIndex articles;
  private final @Nullable String datasetVersion;
  private final String file;
  private final Problems problems;
  private final PredictionVisitor visitor;

  private final FileWarnings warnings = new FileWarnings();
  private final Map<String, Integer> lineOf = new HashMap<>();
  private final Set<Layer> met = EnumSet.noneOf(Layer.class);
  private final Set<String> textNotSupplied = new TreeSet<>();
  private long otherSplit;

  private HeaderDecoder.Header header = HeaderDecoder.Header.NONE;
  private int headerLine;

  /** False where a header could not be read: what its offsets count is then unknown. */
  private boolean readable = true;

  /** Whether the current line was not seen to be anything but a header. */
  private boolean maybeHeader;

  private @Nullable AnswerDecoder answers;
  private @Nullable LinksDecoder links;

  PredictionFile(
      ArticleIndex articles,
      @Nullable String datasetVersion,
      String file,
      Problems problems,
      PredictionVisitor visitor) {
    this.articles = articles;
    this.datasetVersion = datasetVersion;
    this.file = file;
    this.problems = problems;
    this.visitor = visitor;
  }

  ReadSummary read(ByteLines lines) throws IOException {
    while (lines.next()) {
      if (lines.isTooLong()) {
        problems.add(
            Location.ofLine(file, lines.number()),
            "a line of more than " + size(lines.longest()),
            "at most " + size(lines.longest()) + " a line");
        begin();
      } else if (!lines.isBlank()) {
        line(lines);
      }
    }
    begin();
    Set<Layer> declared = header.facts().layers();
    return new ReadSummary(
        header.facts(),
        declared == null ? met : declared,
        new Skipped(otherSplit, links == null ? 0 : links.skipped(), List.copyOf(textNotSupplied)),
        warnings.list());
  }

  private void line(ByteLines lines) {
    long before = problems.count();
    boolean first = answers == null;
    maybeHeader = first;
    Runnable use =
        JsonIn.document(
            lines.bytes(),
            lines.offset(),
            lines.length(),
            file,
            lines.number(),
            problems,
            in -> decode(in, lines));
    boolean right = problems.count() == before;
    if (right && use != null) {
      use.run();
    } else if (first) {
      readable = !maybeHeader;
      begin();
    }
  }

  /** From here on a header comes too late. */
  private void begin() {
    if (answers == null) {
      answers = new AnswerDecoder(header.facts().track(), header.offsets(), warnings);
      links = new LinksDecoder(articles, header.facts().track(), warnings);
      visitor.header(header.facts());
    }
  }

  /** Reads a line; what is to be done with it is done once it is known to be right to its end. */
  private @Nullable Runnable decode(JsonIn in, ByteLines lines) {
    JsonIn.Fields fields = in.object();
    if (!fields.next()) {
      if (fields.isObject()) {
        in.problem(fields.start(), "an empty object", "a header, an answer or links");
      }
      return null;
    }
    Glance kind =
        KINDS.contains(fields.name())
            ? new Glance(fields.name(), in.isString() ? in.string() : null)
            : Glance.at(lines.bytes(), lines.offset(), lines.length(), KINDS);
    String name = kind == null ? "" : kind.name();
    int line = lines.number();
    if (name.equals("format")) {
      return header(in, fields, line);
    }
    begin();
    maybeHeader &= kind == null;
    return name.equals("links")
        ? links(in, fields, line)
        : article(in, fields, kind == null ? null : kind.string(), line);
  }

  private @Nullable Runnable header(JsonIn in, JsonIn.Fields fields, int line) {
    if (answers != null) {
      in.problem(
          fields.start(),
          headerLine > 0
              ? "a second header; the first is on line " + headerLine
              : "a header after other lines",
          "one header, before everything else");
      do {
        in.walk();
      } while (fields.next());
      return null;
    }
    headerLine = line;
    HeaderDecoder.Header found = new HeaderDecoder(warnings).header(in, fields);
    return () -> {
      header = found;
      String version = found.facts().dataset();
      if (version != null && datasetVersion != null && !version.equals(datasetVersion)) {
        warnings.add(
            new Location(file, line, "$.dataset"),
            "made for version " + version + " of the dataset; this is " + datasetVersion);
      }
      begin();
    };
  }

  private @Nullable Runnable article(
      JsonIn in, JsonIn.Fields fields, @Nullable String name, int line) {
    ArticleIndex.Entry entry = name == null ? null : articles.named(name);
    Integer first = entry == null ? null : lineOf.putIfAbsent(entry.article().id(), line);
    Runnable nameField = () -> checkName(in, name, entry, first);
    AnswerDecoder decoder = Objects.requireNonNull(answers);
    boolean used = entry != null && entry.isUsed() && first == null && readable;
    ArticlePrediction prediction = ArticlePrediction.NOTHING;
    if (used && entry != null) {
      prediction = decoder.read(in, fields, entry, nameField);
    } else {
      decoder.pass(in, fields, entry, nameField);
    }
    if (!fields.has("article")) {
      in.problem(
          fields.start(), "the field \"article\" is missing", "one of article, links, format");
    }
    Set<Layer> layers = PredictionHeader.immutable(decoder.met());
    ArticlePrediction answer = prediction;
    Usage usage = decoder.usage();
    return () -> {
      noteLayers(layers, line);
      if (used && entry != null) {
        visitor.article(new ArticleAnswer(entry.article().id(), line, answer, layers, usage));
      } else if (entry != null && !entry.scored()) {
        otherSplit++;
      } else if (entry != null && entry.article().text() == null) {
        textNotSupplied.add(entry.article().id());
      }
    };
  }

  private static void checkName(
      JsonIn in,
      @Nullable String name,
      ArticleIndex.@Nullable Entry entry,
      @Nullable Integer first) {
    if (name == null) {
      in.words();
    } else if (entry == null) {
      in.problem("unknown article " + JsonIn.quoted(name), ArticleIndex.KNOWN);
    } else if (first != null) {
      in.problem(
          "article " + JsonIn.quoted(name) + " for the second time; first on line " + first,
          "each article once");
    }
  }

  private void noteLayers(Set<Layer> layers, int line) {
    met.addAll(layers);
    Set<Layer> declared = header.facts().layers();
    if (declared == null) {
      return;
    }
    for (Layer layer : layers) {
      boolean carrier = layer == Layer.QUOTES && AnswerRules.mayHoldQuotes(declared);
      if (!declared.contains(layer) && !carrier) {
        warnings.add(
            Location.ofLine(file, line),
            "the layer " + layer.word() + " is answered, not declared, and not scored");
      }
    }
  }

  private @Nullable Runnable links(JsonIn in, JsonIn.Fields fields, int line) {
    PredictedLinks found = Objects.requireNonNull(links).line(in, fields);
    if (found == null) {
      return null;
    }
    Set<Layer> layers = EnumSet.noneOf(Layer.class);
    if (found.articles() != null) {
      layers.add(Layer.ARTICLE_LINKS);
    }
    if (found.utterances() != null) {
      layers.add(Layer.UTTERANCE_LINKS);
    }
    return () -> {
      noteLayers(layers, line);
      visitor.links(found, line);
    };
  }

  private static String size(int bytes) {
    int mebibyte = 1 << 20;
    return bytes % mebibyte == 0 ? bytes / mebibyte + " MiB" : bytes + " bytes";
  }
}
