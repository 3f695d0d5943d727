package dev.pressmark.core.prediction;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.annotation.Direction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.api.prediction.PredictedLinks.UtteranceLink;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.json.JsonIn;
import dev.pressmark.core.problem.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of links. Ends become ids of the dataset; a link with an end in an article that is
 * not scored, or has no text, is passed over and counted.
 */
final class LinksDecoder {

  private static final String RELATIONS =
      Arrays.stream(ArticleRelation.values())
          .filter(relation -> relation != ArticleRelation.UNSURE)
          .map(ArticleRelation::word)
          .collect(Collectors.joining(", "));

  private final ArticleIndex articles;
  private final Track track;
  private final FileWarnings warnings;
  private long skipped;

  LinksDecoder(ArticleIndex articles, Track track, FileWarnings warnings) {
    this.articles = articles;
    this.track = track;
    this.warnings = warnings;
  }

  /** How many links were passed over. */
  long skipped() {
    return skipped;
  }

  /**
   * Reads a line.
   *
   * @param fields its fields, of which the first is there already
   */
  @Nullable PredictedLinks line(JsonIn in, JsonIn.Fields fields) {
    PredictedLinks links = null;
    do {
      switch (fields.name()) {
        case "links" -> links = links(in);
        case "article", "format" -> fields.unknown("header and answers on lines of their own");
        default -> warnings.unknownField(in, fields, "a links line");
      }
    } while (fields.next());
    return links;
  }

  private @Nullable PredictedLinks links(JsonIn in) {
    JsonIn.Fields fields = in.object();
    List<ArticleLink> ofArticles = null;
    List<UtteranceLink> ofUtterances = null;
    while (fields.next()) {
      switch (fields.name()) {
        case "articles" -> ofArticles = in.list(this::articleLink);
        case "utterances" -> ofUtterances = in.list(this::utteranceLink);
        default -> warnings.unknownField(in, fields, "links");
      }
    }
    if (fields.isObject() && !fields.has("articles") && !fields.has("utterances")) {
      in.problem(fields.start(), "links of no kind", "articles, utterances");
    }
    return new PredictedLinks(ofArticles, ofUtterances);
  }

  private @Nullable ArticleLink articleLink(JsonIn in) {
    JsonIn.Fields fields = in.object();
    ArticleIndex.Entry a = null;
    ArticleIndex.Entry b = null;
    ArticleRelation relation = null;
    Direction direction = null;
    Double score = null;
    while (fields.next()) {
      switch (fields.name()) {
        case "a" -> a = article(in, in.words());
        case "b" -> b = article(in, in.words());
        case "relation" -> relation = relation(in);
        case "direction" -> direction = in.term(Direction.class);
        case "score" -> score = in.number();
        default -> warnings.unknownField(in, fields, "an article link");
      }
    }
    if (!fields.require("a", "b") || a == null || b == null) {
      return null;
    }
    String from = a.article().id();
    String to = b.article().id();
    if (from.equals(to)) {
      in.problem(fields.start(), "article " + from + " is linked to itself", "two articles");
      return null;
    }
    return isUsed(a, b) ? new ArticleLink(from, to, relation, direction, score) : null;
  }

  private boolean isUsed(ArticleIndex.Entry a, ArticleIndex.Entry b) {
    boolean used = a.isUsed() && b.isUsed();
    skipped += used ? 0 : 1;
    return used;
  }

  private static @Nullable ArticleRelation relation(JsonIn in) {
    ArticleRelation relation = in.term(ArticleRelation.class);
    if (relation == ArticleRelation.UNSURE) {
      in.problem(JsonIn.quoted(relation.word()), RELATIONS);
      return null;
    }
    return relation;
  }

  private ArticleIndex.@Nullable Entry article(JsonIn in, @Nullable String name) {
    ArticleIndex.Entry entry = name == null ? null : articles.named(name);
    if (name != null && entry == null) {
      in.problem("unknown article " + JsonIn.quoted(name), ArticleIndex.KNOWN);
    }
    return entry;
  }

  private record End(ArticleIndex.Entry article, String quote) {
    String reference() {
      return article.article().id() + "#" + quote;
    }
  }

  private @Nullable UtteranceLink utteranceLink(JsonIn in) {
    boolean array = in.isArray();
    Location at = in.here();
    List<@Nullable End> ends = new ArrayList<>(2);
    in.list(
        element -> {
          ends.add(end(element));
          return null;
        });
    if (!array) {
      return null;
    }
    if (ends.size() != 2) {
      in.problem(at, ends.size() + " ends", "two quotes, each as article#quote");
      return null;
    }
    End a = ends.get(0);
    End b = ends.get(1);
    if (a == null || b == null) {
      return null;
    }
    if (a.reference().equals(b.reference())) {
      in.problem(at, "quote " + a.reference() + " is linked to itself", "two quotes");
      return null;
    }
    return isUsed(a.article, b.article) ? new UtteranceLink(a.reference(), b.reference()) : null;
  }

  private @Nullable End end(JsonIn in) {
    String reference = in.string();
    if (reference == null) {
      return null;
    }
    int cut = reference.indexOf('#');
    String quote = reference.substring(cut + 1);
    if (cut < 1 || !OwnIds.isValid(quote)) {
      in.problem("the quote " + JsonIn.quoted(reference), "a quote as article#quote");
      return null;
    }
    ArticleIndex.Entry entry = article(in, reference.substring(0, cut));
    if (entry == null) {
      return null;
    }
    if (track == Track.ORACLE_QUOTES
        && entry.article().labels().quotes().stream().noneMatch(one -> one.id().equals(quote))) {
      in.problem("no given quote " + JsonIn.quoted(reference), "the id of a quote that was given");
      return null;
    }
    return new End(entry, quote);
  }
}
