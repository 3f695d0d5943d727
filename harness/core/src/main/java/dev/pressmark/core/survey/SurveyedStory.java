package dev.pressmark.core.survey;

import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Speaker;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.layer.DateTraits;
import dev.pressmark.core.layer.GoldTraits;
import dev.pressmark.core.layer.QuoteTraits;
import dev.pressmark.core.link.PairRow;
import dev.pressmark.core.link.UtterancePair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A story as phenomena are counted in it.
 *
 * @param story the story
 * @param pages its articles that have a text
 * @param utterancePairs pairs of quotes of the main score that print one utterance
 */
record SurveyedStory(Story story, List<Page> pages, List<UtterancePair> utterancePairs) {

  /**
   * An article with its text.
   *
   * @param article the article
   * @param labels its labels of the main score
   * @param entities its entities by id
   */
  record Page(Article article, GoldTraits labels, Map<String, Entity> entities) {

    static Page of(Article article) {
      Map<String, Entity> entities = new HashMap<>();
      article.labels().entities().forEach(entity -> entities.put(entity.id(), entity));
      return new Page(article, GoldTraits.of(article), entities);
    }

    /** Whether one of the speakers of a quote is such an entity. */
    boolean speaks(Quote quote, Predicate<Entity> kind) {
      return quote.speakers().stream()
          .map(Speaker::entity)
          .map(entities::get)
          .filter(Objects::nonNull)
          .anyMatch(kind);
    }
  }

  /** Counts one label of a page, or does not. */
  @FunctionalInterface
  interface On<T> {
    boolean test(Page page, T label);
  }

  static SurveyedStory of(Story story) {
    return new SurveyedStory(
        story,
        story.articles().stream().filter(article -> article.text() != null).map(Page::of).toList(),
        UtterancePair.of(List.of(story)).stream()
            .filter(pair -> pair.row() == PairRow.MAIN)
            .toList());
  }

  long quotes(On<QuoteTraits> wanted) {
    return pages.stream()
        .mapToLong(page -> page.labels.quotes().stream().filter(q -> wanted.test(page, q)).count())
        .sum();
  }

  long dates(On<DateTraits> wanted) {
    return pages.stream()
        .mapToLong(page -> page.labels.dates().stream().filter(d -> wanted.test(page, d)).count())
        .sum();
  }

  Stream<Article> articles() {
    return pages.stream().map(Page::article);
  }
}
