package dev.pressmark.core.prediction;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.api.prediction.PredictedLinks.UtteranceLink;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of predictions: JSON lines in UTF-8, each a header, the answer for one article, or
 * links. One line at a time is in memory. A line ends with LF, or with CR and LF; blank lines say
 * nothing; the last line need not end. The header stands before everything else or is absent.
 *
 * <p>Everything that is wrong is found in one reading. Problems come in two kinds: data that break
 * the format, and <em>integrity</em> problems, where the words of a span or the digest of a text
 * are not those of the dataset. What is not known by name is a warning. Where the header cannot be
 * read, the unit of offsets is unknown, and the lines after it are read without their spans.
 */
public final class PredictionReader {

  /** Bytes of the longest line that is read: 64 MiB. */
  public static final int LONGEST_LINE = 64 << 20;

  private final ArticleIndex articles;
  private final @Nullable String datasetVersion;
  private final int longestLine;

  /** For the articles of a dataset. */
  public PredictionReader(ArticleIndex articles) {
    this(articles, null, LONGEST_LINE);
  }

  private PredictionReader(
      ArticleIndex articles, @Nullable String datasetVersion, int longestLine) {
    this.articles = articles;
    this.datasetVersion = datasetVersion;
    this.longestLine = longestLine;
  }

  /** The version of the dataset, to be held against the one a header names. */
  public PredictionReader datasetVersion(String version) {
    return new PredictionReader(articles, version, longestLine);
  }

  /** The same with another limit, in bytes. */
  PredictionReader longestLine(int bytes) {
    return new PredictionReader(articles, datasetVersion, bytes);
  }

  /**
   * Reads a file.
   *
   * @throws dev.pressmark.core.problem.InvalidInputException with everything that is wrong
   * @throws IOException if the file cannot be read
   */
  public Predictions read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      Problems problems = new Problems();
      problems.add(Location.ofFile(file.toString()), "a folder", "a prediction file");
      problems.throwIfAny();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /**
   * Reads a stream to its end; does not close it.
   *
   * @param file its name, for messages
   * @throws dev.pressmark.core.problem.InvalidInputException with everything that is wrong
   * @throws IOException if the stream cannot be read
   */
  public Predictions read(InputStream in, String file) throws IOException {
    Problems problems = new Problems();
    Collected collected = new Collected();
    ReadSummary summary = stream(in, file, problems, collected);
    if (problems.isEmpty() && summary.header().track() == Track.END_TO_END) {
      collected.checkEnds(file, problems);
    }
    problems.throwIfAny();
    return new Predictions(
        summary.header(),
        collected.answers,
        new PredictedLinks(collected.articles, collected.utterances),
        summary.attempted(),
        summary.skipped(),
        summary.warnings());
  }

  /**
   * Reads a stream to its end, one line at a time; does not close it.
   *
   * @param file its name, for messages
   * @param problems takes what is wrong
   * @param visitor takes the answers
   * @throws IOException if the stream cannot be read
   */
  public ReadSummary stream(
      InputStream in, String file, Problems problems, PredictionVisitor visitor)
      throws IOException {
    return new PredictionFile(articles, datasetVersion, file, problems, visitor)
        .read(new ByteLines(in, longestLine));
  }

  /** Everything a file holds. */
  private static final class Collected implements PredictionVisitor {

    private final Map<String, ArticlePrediction> answers = new TreeMap<>();
    private final List<Integer> lines = new ArrayList<>();
    private @Nullable List<ArticleLink> articles;
    private @Nullable List<UtteranceLink> utterances;

    @Override
    public void article(ArticleAnswer answer) {
      answers.put(answer.article(), answer.prediction());
    }

    @Override
    public void links(PredictedLinks links, int line) {
      articles = joined(articles, links.articles());
      utterances = joined(utterances, links.utterances());
      while (utterances != null && lines.size() < utterances.size()) {
        lines.add(line);
      }
    }

    private static <T> @Nullable List<T> joined(@Nullable List<T> all, @Nullable List<T> more) {
      if (more == null) {
        return all;
      }
      List<T> joined = all == null ? new ArrayList<>() : all;
      joined.addAll(more);
      return joined;
    }

    /** A system that links its own quotes names quotes that it has answered. */
    void checkEnds(String file, Problems problems) {
      List<UtteranceLink> all = utterances == null ? List.of() : utterances;
      for (int i = 0; i < all.size(); i++) {
        for (String end : List.of(all.get(i).a(), all.get(i).b())) {
          if (!AnsweredQuotes.holds(end, answers)) {
            problems.add(
                new Location(file, lines.get(i), "$.links.utterances"),
                "no quote " + JsonIn.quoted(end),
                "the id of a quote that stands on its article's line");
          }
        }
      }
    }
  }
}
