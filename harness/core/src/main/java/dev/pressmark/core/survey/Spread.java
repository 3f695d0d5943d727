package dev.pressmark.core.survey;

import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.dataset.Story;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Over what stories or articles are spread.
 *
 * @param of {@code topics} (of stories), {@code kinds}, {@code outlets}, {@code months}, {@code
 *     weekdays} or {@code years} (of articles, the last three by publication day)
 * @param values each with how many there are in each split: months and weekdays in the order of the
 *     calendar, years in theirs, all others the most frequent first, equals by name
 */
public record Spread(String of, Map<String, Map<Split, Long>> values) {

  /** Copies the map. */
  public Spread {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  static List<Spread> of(List<Story> stories) {
    return List.of(
        byFrequency("topics", stories, (story, article) -> story.topic(), true),
        byFrequency("kinds", stories, (story, article) -> article.source().kind().word(), false),
        byFrequency("outlets", stories, (story, article) -> article.source().outlet(), false),
        inOrder("years", stories, (story, article) -> Integer.toString(day(article).getYear())),
        inOrder("months", stories, (story, article) -> twoDigits(day(article).getMonthValue())),
        named(
            "weekdays",
            inOrder(
                "",
                stories,
                (story, article) -> Integer.toString(day(article).getDayOfWeek().getValue()))));
  }

  private static LocalDate day(Article article) {
    return LocalDate.parse(article.labels().publication().day());
  }

  private static String twoDigits(int month) {
    return month < 10 ? "0" + month : Integer.toString(month);
  }

  private static Spread named(String of, Spread byNumber) {
    Map<String, Map<Split, Long>> values = new LinkedHashMap<>();
    byNumber.values.forEach(
        (number, counts) ->
            values.put(
                DayOfWeek.of(Integer.parseInt(number)).name().toLowerCase(Locale.ROOT), counts));
    return new Spread(of, values);
  }

  private static Spread inOrder(
      String of, List<Story> stories, BiFunction<Story, Article, String> value) {
    return new Spread(of, counted(stories, value, false));
  }

  private static Spread byFrequency(
      String of,
      List<Story> stories,
      BiFunction<Story, Article, String> value,
      boolean oncePerStory) {
    Map<String, Map<Split, Long>> counted = counted(stories, value, oncePerStory);
    List<Map.Entry<String, Map<Split, Long>>> entries = new ArrayList<>(counted.entrySet());
    entries.sort(
        Comparator.<Map.Entry<String, Map<Split, Long>>>comparingLong(one -> -total(one.getValue()))
            .thenComparing(Map.Entry::getKey));
    Map<String, Map<Split, Long>> values = new LinkedHashMap<>();
    entries.forEach(one -> values.put(one.getKey(), one.getValue()));
    return new Spread(of, values);
  }

  private static Map<String, Map<Split, Long>> counted(
      List<Story> stories, BiFunction<Story, Article, String> value, boolean oncePerStory) {
    Map<String, Map<Split, Long>> counts = new TreeMap<>();
    for (Story story : stories) {
      for (Article article : oncePerStory ? story.articles().subList(0, 1) : story.articles()) {
        counts
            .computeIfAbsent(value.apply(story, article), first -> new EnumMap<>(Split.class))
            .merge(story.split(), 1L, Long::sum);
      }
    }
    return counts;
  }

  /** How many there are of a value in all splits. */
  public static long total(Map<Split, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
