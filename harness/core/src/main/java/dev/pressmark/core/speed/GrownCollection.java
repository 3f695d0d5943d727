package dev.pressmark.core.speed;

import dev.pressmark.api.system.ArticleInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A collection of any size, grown from the articles of a dataset, for systems that link.
 *
 * <p>The articles are taken in an order that is drawn. When all have been taken once, they are
 * taken again in another order, as a <em>copy</em> in which every word of more than three letters
 * is replaced by an invented one and every number by another: as long, with capitals at the same
 * places. Within a copy equal words stay equal, so a story's articles remain copies and versions of
 * each other as they were; between copies only short words, marks and lay-out are shared, as
 * between articles about different events. So stories grow in number and not in size, as they do in
 * the press. A larger collection begins with a smaller one.
 */
public final class GrownCollection {

  private static final int LONGEST_KEPT = 3;
  private static final String CONSONANTS = "bcdfghjklmnprstvwz";
  private static final String VOWELS = "aeiou";
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private GrownCollection() {}

  /**
   * Grows a collection.
   *
   * @param articles of the dataset, in an order that is always the same; at least one
   * @param size how many articles the collection has
   * @return named {@code g0}, {@code g1} and so on, without given quotes
   * @throws IllegalArgumentException if there is nothing to grow from
   */
  public static List<ArticleInput> of(List<ArticleInput> articles, int size, long seed) {
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("no articles to grow a collection from");
    }
    List<ArticleInput> collection = new ArrayList<>(size);
    for (int copy = 0; collection.size() < size; copy++) {
      SplittableRandom order = new SplittableRandom(seed + copy * STEP);
      Words words = new Words(seed, copy);
      for (int place : TimedTexts.shuffled(articles.size(), order)) {
        if (collection.size() == size) {
          break;
        }
        ArticleInput article = articles.get(place);
        collection.add(
            new ArticleInput(
                "g" + collection.size(),
                copy == 0 ? article.text() : words.replaced(article.text()),
                article.language(),
                article.publication(),
                null));
      }
    }
    return collection;
  }

  /** The words of one copy. */
  private static final class Words {

    private final long salt;
    private final Map<String, String> known = new HashMap<>();

    Words(long seed, int copy) {
      this.salt = seed * STEP + copy;
    }

    String replaced(String text) {
      StringBuilder out = new StringBuilder(text.length());
      for (int from = 0; from < text.length(); ) {
        int to = from + 1;
        int kind = kind(text.charAt(from));
        while (kind != 0 && to < text.length() && kind(text.charAt(to)) == kind) {
          to++;
        }
        String run = text.substring(from, to);
        boolean kept = kind == 0 || (kind == 1 && run.length() <= LONGEST_KEPT);
        out.append(kept ? run : known.computeIfAbsent(run, this::invented));
        from = to;
      }
      return out.toString();
    }

    /** 1 for a letter, 2 for a digit, 0 for all else, halves of surrogate pairs among it. */
    private static int kind(char c) {
      return Character.isLetter(c) ? 1 : Character.isDigit(c) ? 2 : 0;
    }

    /** As long, a function of the word in lower case; capitals where the word has them. */
    private String invented(String word) {
      StringBuilder folded = new StringBuilder(word.length());
      word.chars().forEach(c -> folded.append(Character.toLowerCase((char) c)));
      SplittableRandom random = new SplittableRandom(salt ^ (folded.toString().hashCode() * STEP));
      StringBuilder invented = new StringBuilder(word.length());
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        if (Character.isDigit(c)) {
          invented.append((char) ('0' + random.nextInt(10)));
        } else {
          String letters = i % 2 == 0 ? CONSONANTS : VOWELS;
          char letter = letters.charAt(random.nextInt(letters.length()));
          invented.append(Character.isUpperCase(c) ? Character.toUpperCase(letter) : letter);
        }
      }
      return invented.toString();
    }
  }
}
