package dev.pressmark.core.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.text.TokenRange;
import dev.pressmark.core.align.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CommonTextTest {

  private static List<String> words(Random random, int most) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(most); i > 0; i--) {
      words.add("w" + random.nextInt(4));
    }
    return words;
  }

  @Test
  void whatIsFoundIsTheSameWordsAndStandsInALongRun() {
    Seeds.forEach(
        500,
        random -> {
          List<String> one = words(random, 40);
          List<String> other = words(random, 40);
          CommonText common = CommonText.of(one, other);
          int last = -1;
          int run = 0;
          for (int i = 0; i <= one.size(); i++) {
            TokenRange there = i == one.size() ? null : common.inSecond(new TokenRange(i, i + 1));
            boolean goesOn = there != null && run > 0 && there.first() == last + 1;
            if (!goesOn) {
              assertThat(run == 0 || run >= CommonText.RUN).isTrue();
              run = 0;
            }
            if (there != null) {
              assertThat(other.get(there.first())).isEqualTo(one.get(i));
              assertThat(there.first()).isGreaterThan(last);
              last = there.first();
              run++;
            }
          }
        });
  }

  @Test
  void aTextIsItself() {
    Seeds.forEach(
        100,
        random -> {
          List<String> words = words(random, 60);
          CommonText common = CommonText.of(words, words);
          TokenRange all = new TokenRange(0, words.size());
          assertThat(common.inSecond(all)).isEqualTo(words.size() < CommonText.RUN ? null : all);
        });
  }

  @Test
  void aCopyWithSomethingPutInIsFoundInParts() {
    List<String> one = List.of("a b c d e f g h i j k l".split(" "));
    List<String> other = List.of("x a b c d e f LOCAL INSERT g h i j k l".split(" "));
    CommonText common = CommonText.of(one, other);
    assertThat(common.inSecond(new TokenRange(0, 6))).isEqualTo(new TokenRange(1, 7));
    assertThat(common.inSecond(new TokenRange(6, 12))).isEqualTo(new TokenRange(9, 15));
    assertThat(common.inSecond(new TokenRange(5, 7))).isNull();
    assertThat(common.inSecond(new TokenRange(3, 3))).isNull();
  }
}
