package dev.pressmark.core.survey;

import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Story;
import java.util.List;
import java.util.function.Function;

/**
 * How much a part of a dataset holds: every label, those outside of the main score included.
 *
 * @param stories number of stories
 * @param articles number of articles
 * @param withoutText number of articles whose text is not there
 * @param words number of words of the texts that are there
 * @param quotes number of quotes
 * @param nonQuotes number of stretches in marks that are no quotes
 * @param entities number of entities
 * @param dates number of dates
 * @param utterances number of utterances
 * @param hardNegatives number of pairs that look linked and are not
 */
public record Holdings(
    long stories,
    long articles,
    long withoutText,
    long words,
    long quotes,
    long nonQuotes,
    long entities,
    long dates,
    long utterances,
    long hardNegatives) {

  static Holdings of(SurveyedStory surveyed) {
    Story story = surveyed.story();
    return new Holdings(
        1,
        story.articles().size(),
        story.articles().size() - surveyed.pages().size(),
        surveyed.articles().mapToLong(one -> WordCount.of(one.requireText())).sum(),
        sum(story, Labels::quotes),
        sum(story, Labels::nonQuotes),
        sum(story, Labels::entities),
        sum(story, Labels::dates),
        story.links().utterances().size(),
        story.links().hardNegatives().size());
  }

  private static long sum(Story story, Function<Labels, List<?>> labels) {
    return story.articles().stream()
        .map(Article::labels)
        .mapToLong(one -> labels.apply(one).size())
        .sum();
  }

  /** Both together. */
  Holdings plus(Holdings other) {
    return new Holdings(
        stories + other.stories,
        articles + other.articles,
        withoutText + other.withoutText,
        words + other.words,
        quotes + other.quotes,
        nonQuotes + other.nonQuotes,
        entities + other.entities,
        dates + other.dates,
        utterances + other.utterances,
        hardNegatives + other.hardNegatives);
  }
}
