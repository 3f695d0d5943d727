package dev.pressmark.core.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.core.align.Seeds;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GrownCollectionTest {

  private static Set<String> texts(List<ArticleInput> articles) {
    return articles.stream().map(ArticleInput::text).collect(Collectors.toSet());
  }

  @Test
  void beginsWithTheArticlesAndWithEverySmallerCollection() {
    Seeds.forEach(
        50,
        random -> {
          List<ArticleInput> articles = Articles.some(random, 1 + random.nextInt(12));
          long seed = random.nextLong();
          int size = random.nextInt(50);
          List<ArticleInput> larger = GrownCollection.of(articles, size + 20, seed);
          assertThat(GrownCollection.of(articles, size, seed)).isEqualTo(larger.subList(0, size));
          assertThat(texts(GrownCollection.of(articles, articles.size(), seed)))
              .isEqualTo(texts(articles));
          assertThat(larger.stream().map(ArticleInput::id)).doesNotHaveDuplicates();
        });
  }

  @Test
  void aCopyIsAsLongAndHasItsMarksAndCapitalsWhereTheyWere() {
    Seeds.forEach(
        50,
        random -> {
          List<ArticleInput> articles = Articles.some(random, 1);
          List<ArticleInput> grown = GrownCollection.of(articles, 4, random.nextLong());
          String text = articles.get(0).text();
          for (ArticleInput copy : grown) {
            assertThat(shape(copy.text())).isEqualTo(shape(text));
          }
        });
  }

  private static String shape(String text) {
    return text.replaceAll("\\p{Lu}", "A").replaceAll("\\p{Ll}", "a").replaceAll("\\p{Nd}", "0");
  }

  @Test
  void withinACopyWordsStayEqualAndBetweenCopiesTheyDoNot() {
    List<ArticleInput> story =
        List.of(
            Articles.article("a", "Harbour bridge opened after 1987 storms"),
            Articles.article("b", "The harbour BRIDGE opened after 1987 storms"));
    List<ArticleInput> grown = GrownCollection.of(story, 8, 5);
    for (int copy = 1; copy < 4; copy++) {
      Set<String> one = words(grown.get(2 * copy).text());
      Set<String> other = words(grown.get(2 * copy + 1).text());
      assertThat(one.stream().filter(word -> word.length() > 3)).hasSize(6);
      assertThat(
              one.stream().filter(word -> word.length() > 3).allMatch(other::contains)
                  || other.stream().filter(word -> word.length() > 3).allMatch(one::contains))
          .isTrue();
      assertThat(one).doesNotContainAnyElementsOf(words(story.get(0).text()));
      assertThat(one).doesNotContainAnyElementsOf(words(grown.get(2 * copy - 1).text()));
    }
  }

  private static Set<String> words(String text) {
    return Set.of(text.toLowerCase(java.util.Locale.ROOT).split(" "));
  }

  @Test
  void fromNothingGrowsNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> GrownCollection.of(List.of(), 5, 1));
    assertThat(GrownCollection.of(Articles.some(new java.util.Random(1), 3), 0, 1)).isEmpty();
  }
}
