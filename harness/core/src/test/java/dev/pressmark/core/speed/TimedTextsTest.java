package dev.pressmark.core.speed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.text.Paragraphs;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.align.Seeds;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimedTextsTest {

  @Test
  void everyTextIsAnotherAndBeginsWithTheOneThatIsScored() {
    Seeds.forEach(
        50,
        random -> {
          List<ArticleInput> articles = Articles.some(random, 1 + random.nextInt(20));
          TimedTexts texts = new TimedTexts(articles, random.nextLong());
          Set<String> names = new HashSet<>();
          Set<String> seen = new HashSet<>();
          for (int number = 0; number < 5; number++) {
            TimedTexts.Pass pass = texts.pass(number);
            assertThat(pass.articles())
                .containsExactlyInAnyOrderElementsOf(
                    IntStream.range(0, articles.size()).boxed().toList());
            for (int i = 0; i < pass.inputs().size(); i++) {
              ArticleInput input = pass.inputs().get(i);
              ArticleInput article = articles.get(pass.articles().get(i));
              assertThat(input.text()).startsWith(article.text());
              checkLine(article.text(), input.text());
              assertThat(seen.add(input.text())).isTrue();
              assertThat(names.add(input.id())).isTrue();
              assertThat(input.id()).doesNotContain("/").isNotEqualTo(article.id());
            }
          }
        });
  }

  /** A paragraph more, without digits, capitals and marks. */
  private static void checkLine(String scored, String timed) {
    List<Span> before = Paragraphs.of(scored);
    List<Span> after = Paragraphs.of(timed);
    assertThat(after).hasSize(before.size() + 1);
    assertThat(after.subList(0, before.size())).isEqualTo(before);
    Span line = after.get(before.size());
    assertThat(timed.substring(line.start(), line.end())).matches("[a-z]{6}( [a-z]{6}){5}");
  }

  @Test
  void aPassIsAFunctionOfSeedAndNumber() {
    Seeds.forEach(
        20,
        random -> {
          List<ArticleInput> articles = Articles.some(random, 12);
          long seed = random.nextLong();
          TimedTexts.Pass one = new TimedTexts(articles, seed).pass(7);
          assertThat(new TimedTexts(articles, seed).pass(7)).isEqualTo(one);
          assertThat(new TimedTexts(articles, seed).pass(8)).isNotEqualTo(one);
          assertThat(new TimedTexts(articles, seed + 1).pass(7)).isNotEqualTo(one);
        });
  }

  @Test
  void noPassIsLongerThanAnother() {
    Seeds.forEach(
        20,
        random -> {
          TimedTexts texts = new TimedTexts(Articles.some(random, 9), 3);
          Set<Integer> lengths =
              IntStream.range(0, 9)
                  .map(
                      pass ->
                          texts.pass(pass).inputs().stream().mapToInt(TimedTextsTest::length).sum())
                  .boxed()
                  .collect(Collectors.toSet());
          assertThat(lengths).hasSize(1);
        });
  }

  private static int length(ArticleInput input) {
    return input.text().length();
  }

  @Test
  void aSlowSystemReadsTwentyFourOfThem() {
    Seeds.forEach(
        50,
        random -> {
          List<ArticleInput> articles = Articles.some(random, random.nextInt(60));
          long seed = random.nextLong();
          List<Integer> drawn = DrawnArticles.places(articles, seed);
          assertThat(drawn)
              .hasSize(Math.min(24, articles.size()))
              .isSorted()
              .doesNotHaveDuplicates();
          assertThat(drawn).allMatch(place -> place >= 0 && place < articles.size());
          assertThat(DrawnArticles.places(articles, seed)).isEqualTo(drawn);
        });
  }
}
