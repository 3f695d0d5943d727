package dev.pressmark.core.speed;

import dev.pressmark.api.system.ArticleInput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The articles as they are handed to a system while it is timed. Every pass gives them fresh names,
 * another order and another last line, a paragraph of its own: a whole text is never seen twice, so
 * nothing is gained by remembering one. What stands before the last line is the text as it is
 * scored. A pass is a function of the seed and its number.
 */
public final class TimedTexts {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final List<ArticleInput> articles;
  private final long seed;

  /** Of these articles. */
  public TimedTexts(List<ArticleInput> articles, long seed) {
    this.articles = List.copyOf(articles);
    this.seed = seed;
  }

  /**
   * One pass over all articles.
   *
   * @param inputs what the system is asked for, in this order
   * @param articles for each input the place of its article among all
   */
  public record Pass(List<ArticleInput> inputs, List<Integer> articles) {

    /** Copies the lists. */
    public Pass {
      inputs = List.copyOf(inputs);
      articles = List.copyOf(articles);
    }
  }

  /** The pass with this number; any number will do. */
  public Pass pass(long number) {
    SplittableRandom random = new SplittableRandom(seed ^ (number * STEP));
    List<Integer> order = shuffled(articles.size(), random);
    Set<String> names = new HashSet<>();
    List<ArticleInput> inputs = new ArrayList<>(order.size());
    for (int place : order) {
      ArticleInput article = articles.get(place);
      inputs.add(
          new ArticleInput(
              name(random, names),
              withLine(article.text(), LastLine.draw(random)),
              article.language(),
              article.publication(),
              article.quotes()));
    }
    return new Pass(inputs, order);
  }

  /** The numbers before {@code count} in an order that is drawn, each order equally likely. */
  static List<Integer> shuffled(int count, SplittableRandom random) {
    List<Integer> order = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int other = random.nextInt(i + 1);
      order.add(i);
      order.set(i, order.get(other));
      order.set(other, i);
    }
    return order;
  }

  private static String name(SplittableRandom random, Set<String> taken) {
    String name;
    do {
      name = "x" + Integer.toString(random.nextInt(Integer.MAX_VALUE), Character.MAX_RADIX);
    } while (!taken.add(name));
    return name;
  }

  private static String withLine(String text, String line) {
    return text + (text.endsWith("\n") ? "\n" : "\n\n") + line + "\n";
  }
}
