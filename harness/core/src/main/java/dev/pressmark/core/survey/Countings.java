package dev.pressmark.core.survey;

import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.ArticleView;
import dev.pressmark.core.dataset.NonQuoteReason;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.layer.QuoteTraits;
import dev.pressmark.core.survey.Phenomenon.Counting;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** How phenomena are counted that need more than one look at a label. */
final class Countings {

  private Countings() {}

  /** Stories of a split. */
  static Counting stories(Split split) {
    return story -> story.story().split() == split ? 1 : 0;
  }

  /** Stories with so many articles. */
  static Counting articles(int least, int most) {
    return story -> {
      int size = story.story().articles().size();
      return size >= least && size <= most ? 1 : 0;
    };
  }

  /** Articles with a text that are wanted. */
  static Counting pages(Predicate<Article> wanted) {
    return story -> story.articles().filter(wanted).count();
  }

  /** Stretches in marks that are no quote, for a reason that is wanted. */
  static Counting nonQuotes(Predicate<NonQuoteReason> wanted) {
    return story ->
        story
            .articles()
            .flatMap(article -> article.labels().nonQuotes().stream())
            .filter(one -> wanted.test(one.reason()))
            .count();
  }

  /** Articles that are no copy of another, by the strict view. */
  static long ownArticles(SurveyedStory story) {
    Set<String> copies = new HashSet<>();
    story.story().links().articles().stream()
        .filter(link -> ArticleView.STRICT.contains(link.relation()))
        .forEach(link -> copies.addAll(List.of(link.a(), link.b())));
    return story.articles().filter(article -> !copies.contains(article.id())).count();
  }

  /** Whether a quote is one word in marks. */
  static boolean isOneWord(QuoteTraits one, String text) {
    return one.quote().type() == QuoteType.DIRECT
        && one.quote().segments().size() == 1
        && one.quote().segments().get(0).marked()
        && WordCount.of(one.quote().segments().get(0).span().of(text)) == 1;
  }
}
