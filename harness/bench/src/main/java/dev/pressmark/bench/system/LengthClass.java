package dev.pressmark.bench.system;

import dev.pressmark.api.system.ArticleInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Articles of about the same length.
 *
 * @param articles their places among all, at least one
 * @param meanCharacters mean length of their texts
 */
record LengthClass(List<Integer> articles, double meanCharacters) {

  /** How many classes there are, where there are enough articles. */
  static final int CLASSES = 8;

  /** Copies the list. */
  LengthClass {
    articles = List.copyOf(articles);
  }

  /** Articles by length, shortest first, in classes of equal size but for one article. */
  static List<LengthClass> of(List<ArticleInput> articles) {
    List<Integer> byLength =
        IntStream.range(0, articles.size())
            .boxed()
            .sorted(Comparator.comparingInt(place -> articles.get(place).text().length()))
            .toList();
    int count = Math.min(CLASSES, articles.size());
    List<LengthClass> classes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Integer> places =
          byLength.subList(i * articles.size() / count, (i + 1) * articles.size() / count);
      double mean =
          places.stream()
              .mapToInt(place -> articles.get(place).text().length())
              .average()
              .orElseThrow();
      classes.add(new LengthClass(places, mean));
    }
    return classes;
  }

  /** The mean of these numbers, one for each of all articles, over those of the class. */
  double mean(long[] numbers) {
    return articles.stream().mapToLong(place -> numbers[place]).average().orElseThrow();
  }
}
