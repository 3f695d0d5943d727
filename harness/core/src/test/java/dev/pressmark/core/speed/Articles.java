package dev.pressmark.core.speed;

import dev.pressmark.api.system.ArticleInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented articles. */
final class Articles {

  private static final String[] WORDS = {
    "Harbour",
    "bridge",
    "the",
    "opens",
    "ferries",
    "MAYOR",
    "Osk",
    "of",
    "1987",
    "12",
    "said",
    "naïve",
    "Tuesday,",
    "(again)",
    "\uD83D\uDE42",
    "“quoted”"
  };

  private Articles() {}

  static ArticleInput article(String id, String text) {
    return new ArticleInput(id, text, "en", null, null);
  }

  static List<ArticleInput> some(Random random, int count) {
    List<ArticleInput> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder("Story " + i + "\n\n");
      for (int word = random.nextInt(30); word >= 0; word--) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      }
      articles.add(article("s/" + i, text.append(random.nextBoolean() ? "\n" : "").toString()));
    }
    return articles;
  }
}
