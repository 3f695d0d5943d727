package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.dataset.Article;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Counts one layer, article by article. Stateless: what is prepared may be used by several threads.
 */
public interface LayerCounter extends ScoredLayer {

  /**
   * Prepares the gold labels of one article, once for any number of answers.
   *
   * @throws IllegalStateException if its text was not supplied
   */
  Gold prepare(GoldArticle article);

  /** The same where no other layer is counted; see the other method. */
  default Gold prepare(Article article, Track track) {
    return prepare(new GoldArticle(article, track));
  }

  /** The same for answers end to end. */
  default Gold prepare(Article article) {
    return prepare(article, Track.END_TO_END);
  }

  /** Whether an answer says anything about this layer, if only that there is nothing. */
  boolean isAnswered(ArticlePrediction answer);

  /** The trivial systems that stand beside every result of this layer. */
  List<Floor> floors();

  /**
   * The gold side of one article.
   *
   * @param article the article
   * @param counting adds the counts of an answer to those that are there
   */
  record Gold(GoldArticle article, BiConsumer<AlignedAnswer, Counts.Builder> counting) {

    /**
     * Adds the counts of an answer to those that are there.
     *
     * @throws IllegalArgumentException if the answer is held beside another article
     */
    public void count(AlignedAnswer answer, Counts.Builder sum) {
      if (!answer.gold().equals(article)) {
        throw new IllegalArgumentException(
            "an answer for "
                + answer.gold().article().id()
                + " is none for "
                + article.article().id());
      }
      counting.accept(answer, sum);
    }

    /** Counts an answer; {@link ArticlePrediction#NOTHING} where there is none. */
    public Counts count(ArticlePrediction answer) {
      Counts.Builder counts = Counts.builder();
      count(article.answer(answer), counts);
      return counts.build();
    }
  }

  /** A trivial system: what it answers needs no reading. */
  interface Floor {

    /** Its name in tables; two layers may share one. */
    String name();

    /**
     * Its answer for an article.
     *
     * @param article the article with its labels: a floor may know what systems have to find, the
     *     day of publication or who speaks most, and is rather too high than too low
     * @param track in the oracle track it answers for the quotes that are given
     */
    ArticlePrediction answer(Article article, Track track);
  }
}
