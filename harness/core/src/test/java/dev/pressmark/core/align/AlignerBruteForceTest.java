package dev.pressmark.core.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlignerBruteForceTest {
  @Test
  void equalsEnumerationOnSmallArticles() {
    Seeds.forEach(
        40_000,
        random -> {
          int length = 3 + random.nextInt(20);
          List<Unit> gold = RandomUnits.gold(random, 5, length);
          List<Unit> predicted = RandomUnits.predicted(random, gold, 6, length);
          Map<TokenSet, TokenSet> aligned = new HashMap<>();
          for (Pair pair : Aligner.align(gold, predicted).pairs()) {
            aligned.put(pair.goldTokens(), pair.slot().tokens());
          }
          assertThat(aligned)
              .as("gold %s predicted %s", gold, predicted)
              .isEqualTo(BruteForce.align(gold, predicted));
        });
  }
}
