package dev.pressmark.core.link;

import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.dataset.Digests;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The trivial linkers of articles: a result that is not above these says nothing. */
final class ArticleFloors {

  private ArticleFloors() {}

  /** By name; each is a partition, so that no pair has to be listed. */
  static SortedMap<String, ArticleLinking> of(SplitArticles articles) {
    List<Integer> numbers = IntStream.range(0, articles.size()).boxed().toList();
    List<String> texts =
        numbers.stream().map(number -> words(articles.get(number).requireText())).toList();
    Map<String, List<?>> classes =
        Map.of(
            "no-links",
            numbers,
            "all-linked",
            Collections.nCopies(articles.size(), 0),
            "story-linked",
            numbers.stream().map(articles::storyNumber).toList(),
            "equal-text",
            texts);
    SortedMap<String, ArticleLinking> floors = new TreeMap<>();
    classes.forEach((name, labels) -> floors.put(name, new ArticleClasses(labels)));
    return floors;
  }

  /** A digest of the tokens of a text, case aside. */
  private static String words(String text) {
    Tokens tokens = Tokens.of(text);
    StringBuilder words = new StringBuilder(text.length());
    for (int token = 0; token < tokens.size(); token++) {
      words.append(tokens.get(token).toLowerCase(Locale.ROOT)).append(' ');
    }
    return Digests.sha256(words.toString());
  }
}
