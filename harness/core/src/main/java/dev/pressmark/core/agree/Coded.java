package dev.pressmark.core.agree;

import dev.pressmark.api.Term;
import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.dataset.Attribution;
import dev.pressmark.core.dataset.EntityKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What annotators code, and agree on beyond chance or not: one row of coefficients each. */
public enum Coded implements Term {
  /** The segments of quotes in the tokens of an article; quotes inside quotes are a category. */
  QUOTE_SPANS("quotes.spans", Layer.QUOTES, Scale.UNITIZED),
  /** Each token, inside of a quote or outside of all. */
  QUOTE_TOKENS("quotes.tokens", Layer.QUOTES, Scale.NOMINAL),
  /** The type of matched quotes. */
  QUOTE_TYPE("quotes.type", Layer.QUOTES, Scale.NOMINAL),
  /** Whether matched quotes are factual. */
  QUOTE_FACTUAL("quotes.factual", Layer.QUOTES, Scale.NOMINAL),
  /** How matched quotes name their source. */
  QUOTE_ATTRIBUTION("quotes.attribution", Layer.SPEAKERS, Scale.NOMINAL),
  /** The kind of matched entities. */
  ENTITY_KIND("entities.kind", Layer.SPEAKERS, Scale.NOMINAL),
  /** Temporal expressions in the tokens of an article. */
  DATE_SPANS("dates.spans", Layer.DATES, Scale.UNITIZED),
  /** The type of matched temporal expressions. */
  DATE_TYPE("dates.type", Layer.DATES, Scale.NOMINAL),
  /** The values of matched temporal expressions that are days for both annotators, in days. */
  DATE_DAYS("dates.days", Layer.DATES, Scale.INTERVAL),
  /** Regions in the tokens of an article; each kind is a category. */
  REGION_SPANS("regions.spans", null, Scale.UNITIZED),
  /** The relation of each pair of articles of a story. */
  ARTICLE_RELATION("articles.relation", Layer.ARTICLE_LINKS, Scale.NOMINAL);

  private final String word;
  private final @Nullable Layer layer;
  private final Scale scale;

  Coded(String word, @Nullable Layer layer, Scale scale) {
    this.word = word;
    this.layer = layer;
    this.scale = scale;
  }

  private static List<String> words(Term[] terms) {
    return Arrays.stream(terms).map(Term::word).toList();
  }

  @Override
  public String word() {
    return word;
  }

  /** The layer it belongs to; null for what is annotated only where every layer is. */
  public @Nullable Layer layer() {
    return layer;
  }

  /** What differences between its labels mean. */
  public Scale scale() {
    return scale;
  }

  /** The labels of a nominal scale, in the order of its table; none for another scale. */
  public List<String> labels() {
    return switch (this) {
      case QUOTE_TOKENS -> List.of("outside", "inside");
      case QUOTE_TYPE -> words(QuoteType.values());
      case QUOTE_FACTUAL -> List.of("factual", "not");
      case QUOTE_ATTRIBUTION -> words(Attribution.values());
      case ENTITY_KIND -> words(EntityKind.values());
      case DATE_TYPE -> words(TimexType.values());
      case ARTICLE_RELATION -> words(ArticleRelation.values());
      case QUOTE_SPANS, DATE_SPANS, DATE_DAYS, REGION_SPANS -> List.of();
    };
  }
}
