package dev.pressmark.core.link;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.count.Total;
import org.junit.jupiter.api.Test;

/** Counts come from files, too, and files may say anything. */
class ArticleValuesTest {

  private static void refused(String key, Tally tally, String message) {
    Counts counts = Counts.builder().add(key, tally).build();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> {
              for (ArticleValues value : ArticleValues.values()) {
                value.of(counts);
              }
            })
        .withMessageContaining(message);
  }

  @Test
  void talliesOfAnotherKindAreRefused() {
    refused(
        "articles.pairs.closed",
        new Total(3),
        "articles.pairs.closed: a Total (allowed: a PrecisionRecall)");
    refused(
        "articles.clusters.sizes[gold=2]",
        PrecisionRecall.ZERO,
        "articles.clusters.sizes[gold=2]: a PrecisionRecall (allowed: a Total)");
  }

  @Test
  void sizesOfClustersAreNumbersOfArticles() {
    for (String size : new String[] {"0", "-1", "two", "99999999999"}) {
      refused("articles.clusters.sizes[gold=" + size + "]", Total.ONE, "allowed: sizes from 1");
    }
    refused("articles.clusters.sizes[gold=2]", new Total(1L << 40), "at most 2147483647 articles");
  }
}
