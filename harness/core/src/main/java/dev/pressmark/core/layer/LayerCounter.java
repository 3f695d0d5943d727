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
  Gold prepare(Article article);

  /** The same for answers of a track; most layers count alike in all of them. */
  default Gold prepare(Article article, Track track) {
    return prepare(article);
  }

  /** Whether an answer says anything about this layer, if only that there is nothing. */
  boolean isAnswered(ArticlePrediction answer);

  /** The trivial systems that stand beside every result of this layer. */
  List<Floor> floors();

  /** The gold side of one article. */
  interface Gold {

    /** Counts an answer; {@link ArticlePrediction#NOTHING} where there is none. */
    Counts count(ArticlePrediction answer);

    /** Adds the counts of an answer to those that are there: the same, and cheaper. */
    default void count(ArticlePrediction answer, Counts.Builder sum) {
      sum.addAll(count(answer));
    }

    /** What counts by adding to what is there. */
    static Gold adding(BiConsumer<ArticlePrediction, Counts.Builder> counting) {
      return new Gold() {
        @Override
        public Counts count(ArticlePrediction answer) {
          Counts.Builder counts = Counts.builder();
          counting.accept(answer, counts);
          return counts.build();
        }

        @Override
        public void count(ArticlePrediction answer, Counts.Builder sum) {
          counting.accept(answer, sum);
        }
      };
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
