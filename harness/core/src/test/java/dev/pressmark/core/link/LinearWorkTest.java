package dev.pressmark.core.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.dataset.ArticleView;
import dev.pressmark.core.dataset.Story;
import java.util.Collections;
import java.util.List;
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
}
