package dev.pressmark.core.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.PublicationSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What layers share changes none of them. */
class AlignedAnswerTest {

  @Test
  void everyLayerCountsBesideOthersWhatItCountsAlone() {
    Seeds.forEach(
        300,
        random -> {
          Article article = RandomSpeakers.in(random, RandomPage.of(random));
          for (Track track : Track.values()) {
            ArticlePrediction answer = RandomSpeakers.answer(random, article, track);
            List<LayerCounter> layers = new ArrayList<>(LayerCounters.all());
            Collections.shuffle(layers, random);
            GoldArticle gold = new GoldArticle(article, track);
            AlignedAnswer shared = gold.answer(answer);
            Counts.Builder sum = Counts.builder();
            Counts alone = Counts.ZERO;
            for (LayerCounter layer : layers) {
              layer.prepare(gold).count(shared, sum);
              alone = alone.plus(layer.prepare(article, track).count(answer));
            }
            assertThat(sum.build()).isEqualTo(alone);
          }
        });
  }

  @Test
  void anAnswerIsCountedBesideTheArticleItIsFor() {
    Article article = DatePage.published("2024-05-03", PublicationSource.BYLINE);
    LayerCounter.Gold gold = new PublicationCounter().prepare(article);
    AlignedAnswer other =
        new GoldArticle(article, Track.END_TO_END).answer(ArticlePrediction.NOTHING);
    assertThatThrownBy(() -> gold.count(other, Counts.builder()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(article.id());
  }
}
