package dev.pressmark.core.prediction;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.OffsetUnit;
import dev.pressmark.core.json.Glance;
import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.prediction.ProgramAnswer.Given;
import dev.pressmark.core.prediction.ProgramAnswer.Refused;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Problems;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a program answers, line by line, by the rules that hold for the lines of a file.
 * Immutable.
 */
public final class ProgramAnswers {

  private static final String ANSWER = "answer";
  private static final List<String> ERROR = List.of("error");

  private final ArticleIndex articles;
  private final Track track;
  private final OffsetUnit unit;

  /**
   * For one program.
   *
   * @param articles by the names it sees
   * @param track what it is given beside the text
   * @param unit the unit of the offsets it sends
   */
  public ProgramAnswers(ArticleIndex articles, Track track, OffsetUnit unit) {
    this.articles = articles;
    this.track = track;
    this.unit = unit;
  }

  /**
   * Reads the answer to {@code hello}.
   *
   * @param line without its end
   * @throws InvalidInputException with everything that is wrong
   */
  public static ProgramHello hello(byte[] line) {
    return read(line, new HelloDecoder(new FileWarnings())::hello);
  }

  /**
   * Reads the answer for an article.
   *
   * @param line without its end
   * @param asked the name under which it was asked for
   * @throws InvalidInputException with everything that is wrong
   */
  public ProgramAnswer article(byte[] line, String asked) {
    FileWarnings warnings = new FileWarnings();
    return Glance.at(line, 0, line.length, ERROR) == null
        ? read(line, in -> given(in, asked, warnings))
        : read(line, in -> refused(in, asked, warnings));
  }

  /**
   * Reads the answer to the question for links.
   *
   * @param line without its end
   * @return links between ids of the dataset; that a system's own quote ids have their quotes is
   *     not checked
   * @throws InvalidInputException with everything that is wrong
   */
  public PredictedLinks links(byte[] line) {
    LinksDecoder decoder = new LinksDecoder(articles, track, new FileWarnings());
    return read(
        line,
        in -> {
          JsonIn.Fields fields = in.object();
          boolean content = fields.next();
          PredictedLinks links = content ? decoder.line(in, fields) : null;
          fields.require("links");
          return links;
        });
  }

  private @Nullable ProgramAnswer given(JsonIn in, String asked, FileWarnings warnings) {
    AnswerDecoder decoder = new AnswerDecoder(track, unit, warnings);
    ArticleIndex.Entry entry = Objects.requireNonNull(articles.named(asked), asked);
    JsonIn.Fields fields = in.object();
    if (!fields.next()) {
      fields.require("article");
      return null;
    }
    ArticlePrediction answer = decoder.read(in, fields, entry, () -> checkName(in, asked));
    return fields.require("article") ? new Given(answer, decoder.usage(), warnings.list()) : null;
  }

  private static @Nullable ProgramAnswer refused(JsonIn in, String asked, FileWarnings warnings) {
    String error = null;
    JsonIn.Fields fields = in.object();
    while (fields.next()) {
      switch (fields.name()) {
        case "article" -> checkName(in, asked);
        case "error" -> error = in.words();
        case "quotes", "entities", "dates", "publication" ->
            fields.unknown("an answer, or \"error\"");
        case "usage", "textSha256" -> in.walk();
        default -> warnings.unknownField(in, fields, "an article line");
      }
    }
    return fields.require("article", "error") && error != null ? new Refused(error) : null;
  }

  private static void checkName(JsonIn in, String asked) {
    String name = in.words();
    if (name != null && !name.equals(asked)) {
      in.problem("an answer for " + JsonIn.quoted(name), JsonIn.quoted(asked) + ", the one asked");
    }
  }

  private static <T> T read(byte[] line, Function<JsonIn, @Nullable T> decoder) {
    Problems problems = new Problems();
    T value = JsonIn.document(line, ANSWER, 1, problems, decoder);
    problems.throwIfAny();
    return Objects.requireNonNull(value, "nothing read and no problem");
  }
}
