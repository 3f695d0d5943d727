package dev.pressmark.core.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.dataset.ArticleView;
import dev.pressmark.core.dataset.Story;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Work grows with the number of articles, not of pairs, even where everything is linked. */
class LinearWorkTest {

  /** Counts what is asked of an answer. */
  private static final class Asked implements ArticleLinking {

    private final ArticleLinking linking;
    private long questions;

    Asked(ArticleLinking linking) {
      this.linking = linking;
    }

    @Override
    public boolean links(ArticleView view, ItemPair pair) {
      questions++;
      return linking.links(view, pair);
    }

    @Override
    public long degree(ArticleView view, int article) {
      questions++;
      return linking.degree(view, article);
    }

    @Override
    public List<Integer> clusters(Predicate<ItemPair> dropped) {
      return linking.clusters(dropped);
    }
  }

  private static long questions(int stories) {
    List<Story> split =
        IntStream.range(0, stories)
            .mapToObj(
                i -> TestSplit.story("s" + i, 3, "a b identical", "a c unsure", "b c sameTopic"))
            .toList();
    GoldArticles gold = new GoldArticles(split);
    Asked all = new Asked(new ArticleClasses(Collections.nCopies(gold.articles().size(), 0)));
    CountsByStory counts = new CountsByStory(gold.articles().stories());
    ArticlePairs.count(gold, all, counts);
    ArticleClusters.count(gold, all, counts);
    long pairs = 3L * stories * (3L * stories - 1) / 2;
    assertThat(TestSplit.tally(TestSplit.sum(split, counts), "articles.pairs").predicted())
        .isEqualTo(2 * (pairs - stories));
    return all.questions;
  }

  @Test
  void twiceTheStoriesAreTwiceTheWork() {
    // Four views; in each one question an article and one a pair of a story.
    assertThat(questions(200)).isEqualTo(200 * 4 * (3 + 3));
    assertThat(questions(400)).isEqualTo(2 * questions(200));
    assertThat(questions(800)).isEqualTo(4 * questions(200));
  }

  private static long questionsOfQuotes(int stories) {
    List<Story> split =
        IntStream.range(0, stories)
            .mapToObj(
                i ->
                    QuotePages.story(
                        "s" + i,
                        List.of(
                            QuotePages.page("s" + i + "/a", "“We sail at noon”", "he would go"),
                            QuotePages.page("s" + i + "/b", "“We sail at noon”")),
                        "u a#q1 b#q1",
                        "unsure a#q2 b#q1"))
            .toList();
    GoldQuotes gold = new GoldQuotes(split);
    LinkedQuotes quotes = LinkedQuotes.given(gold);
    Map<Integer, Object> one = new HashMap<>();
    quotes.numbers().forEach(quote -> one.put(quote, "all"));
    QuoteClasses all = new QuoteClasses(quotes, one);
    long[] asked = new long[1];
    QuoteLinking counting =
        new QuoteLinking() {
          @Override
          public boolean links(ItemPair pair) {
            asked[0]++;
            return all.links(pair);
          }

          @Override
          public long degree(PairRow row, int quote) {
            asked[0]++;
            return all.degree(row, quote);
          }
        };
    UtterancePairs.count(gold, quotes, counting, new CountsByStory(gold.articles().stories()));
    return asked[0];
  }

  @Test
  void twiceTheQuotesAreTwiceTheWork() {
    // In each of three rows one question a quote; one a linked and one an unsure pair.
    assertThat(questionsOfQuotes(200)).isEqualTo(200 * (3 * 3 + 2));
    assertThat(questionsOfQuotes(800)).isEqualTo(4 * questionsOfQuotes(200));
  }
}
