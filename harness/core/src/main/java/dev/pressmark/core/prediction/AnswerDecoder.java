package dev.pressmark.core.prediction;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.OffsetUnit;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.problem.Location;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of article lines: in full where the answer is used; else only as far as to find
 * malformed JSON, repeated keys and the layers the system speaks of.
 */
final class AnswerDecoder {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private final Track track;
  private final FileWarnings warnings;
  private final Set<Layer> met = EnumSet.noneOf(Layer.class);
  private Usage usage = Usage.NONE;
  private final SpanDecoder spans;
  private final QuoteDecoder quotes;
  private final DateDecoder dates;

  AnswerDecoder(Track track, OffsetUnit unit, FileWarnings warnings) {
    this.track = track;
    this.warnings = warnings;
    this.spans = new SpanDecoder(unit, warnings);
    this.quotes = new QuoteDecoder(track, spans, warnings, met);
    this.dates = new DateDecoder(spans, warnings);
  }

  /** The layers whose keys stand on the line read last; changes with the next one. */
  Set<Layer> met() {
    return met;
  }

  /** What the answer on the line read last cost. */
  Usage usage() {
    return usage;
  }

  /**
   * Reads a line whose answer is used.
   *
   * @param fields its fields, of which the first is there already
   * @param entry the article, with its text
   * @param name reads the field {@code article}
   */
  ArticlePrediction read(JsonIn in, JsonIn.Fields fields, ArticleIndex.Entry entry, Runnable name) {
    long before = in.problemCount();
    met.clear();
    usage = Usage.NONE;
    spans.text(entry);
    List<PredictedQuote> foundQuotes = null;
    List<PredictedEntity> foundEntities = null;
    List<PredictedDate> foundDates = null;
    String publication = null;
    do {
      switch (fields.name()) {
        case "article" -> name.run();
        case "quotes" -> {
          met.add(Layer.QUOTES);
          foundQuotes = in.list(quotes::quote);
        }
        case "entities" -> foundEntities = in.list(quotes::entity);
        case "dates" -> {
          met.add(Layer.DATES);
          foundDates = in.list(dates::date);
        }
        case "publication" -> {
          met.add(Layer.PUBLICATION);
          publication = in.isNull() ? null : in.words();
        }
        default -> other(in, fields, entry.article());
      }
    } while (fields.next());
    ArticlePrediction answer =
        new ArticlePrediction(
            foundQuotes,
            foundEntities == null ? List.of() : foundEntities,
            foundDates,
            publication);
    if (in.problemCount() == before) {
      Location line = fields.start();
      new ReferenceRules(
              track,
              given(entry.article()),
              (path, found, allowed) -> in.problem(line.at("." + path), found, allowed))
          .check(answer);
    }
    return answer;
  }

  private Set<String> given(Article article) {
    return track == Track.ORACLE_QUOTES
        ? article.labels().quotes().stream().map(Quote::id).collect(Collectors.toSet())
        : Set.of();
  }

  /**
   * Passes over a line whose answer is not used.
   *
   * @param fields its fields, of which the first is there already
   * @param entry the article; null where nobody knows it
   * @param name reads the field {@code article}
   */
  void pass(JsonIn in, JsonIn.Fields fields, ArticleIndex.@Nullable Entry entry, Runnable name) {
    met.clear();
    usage = Usage.NONE;
    do {
      switch (fields.name()) {
        case "article" -> name.run();
        case "quotes" -> {
          met.add(Layer.QUOTES);
          passQuotes(in);
        }
        case "entities" -> in.walk();
        case "dates" -> {
          met.add(Layer.DATES);
          in.walk();
        }
        case "publication" -> {
          met.add(Layer.PUBLICATION);
          in.walk();
        }
        default -> other(in, fields, entry == null ? null : entry.article());
      }
    } while (fields.next());
  }

  private void passQuotes(JsonIn in) {
    in.list(
        element -> {
          JsonIn.Fields fields = element.object();
          while (fields.next()) {
            if (fields.name().equals("said")) {
              met.add(Layer.SAID);
            } else if (fields.name().equals("speaker") || fields.name().equals("speakers")) {
              met.add(Layer.SPEAKERS);
            }
            element.walk();
          }
          return null;
        });
  }

  /** The fields that are no part of the answer. */
  private void other(JsonIn in, JsonIn.Fields fields, @Nullable Article article) {
    switch (fields.name()) {
      case "textSha256" -> digest(in, article);
      case "usage" -> usage = UsageDecoder.usage(in);
      case "links", "format" -> fields.unknown("header and links on lines of their own");
      default -> warnings.unknownField(in, fields, "an article line");
    }
  }

  private static void digest(JsonIn in, @Nullable Article article) {
    String digest = in.string();
    if (digest == null) {
      return;
    }
    if (!SHA256.matcher(digest).matches()) {
      in.problem("the digest " + JsonIn.quoted(digest), "64 hexadecimal digits in lower case");
    } else if (article != null && !digest.equals(article.textSha256())) {
      in.integrityProblem(
          in.here(), "the digest " + digest, "that of the article's text: " + article.textSha256());
    }
  }
}
