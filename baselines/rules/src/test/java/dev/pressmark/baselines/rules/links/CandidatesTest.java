package dev.pressmark.baselines.rules.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Counts the work, which must grow with the number of pages whatever they have in common. */
class CandidatesTest {

  @Test
  void oneTemplateForAllCostsNoMoreThanItsShare() {
    assertLinear(
        "the same words on every page of this long and dull report of the tide office ", 0);
  }

  @Test
  void rareWordsInCommonCostNoMoreThanItsShare() {
    assertLinear("", 4000);
  }

  @Test
  void copiesMeetInALargeCollection() {
    List<Page> pages = new ArrayList<>();
    Vocabulary vocabulary = new Vocabulary();
    PageReader reader = new PageReader(vocabulary);
    Random random = new Random(5);
    for (int i = 0; i < 600; i += 2) {
      String text = words(120, 5000, random);
      pages.add(reader.read(Stories.article("a" + i, text), i));
      pages.add(reader.read(Stories.article("b" + i, text + " and a word more"), i + 1));
    }
    List<List<Integer>> found = new Candidates(pages, vocabulary).find();
    for (int i = 0; i < 600; i += 2) {
      assertThat(found.get(i + 1)).as("page " + i).contains(i);
    }
  }

  private static void assertLinear(String common, int rare) {
    for (int size : new int[] {200, 400, 800}) {
      List<Page> pages = new ArrayList<>();
      Vocabulary vocabulary = new Vocabulary();
      PageReader reader = new PageReader(vocabulary);
      Random random = new Random(size);
      for (int i = 0; i < size; i++) {
        String text = common.repeat(5) + words(40, rare == 0 ? 900 : rare, random);
        pages.add(reader.read(Stories.article("a" + i, text), i));
      }
      Candidates candidates = new Candidates(pages, vocabulary);
      List<List<Integer>> found = candidates.find();
      long most =
          (long) MinHash.BANDS * Candidates.NEIGHBOURS + (long) Candidates.STEMS * Candidates.RARE;
      assertThat(candidates.meetings()).as(size + " pages").isPositive().isLessThan(size * most);
      assertThat(found)
          .allSatisfy(some -> assertThat(some).hasSizeLessThan(Candidates.PARTNERS + 1));
    }
  }

  private static String words(int count, int different, Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int number = random.nextInt(different);
      words
          .append((char) ('a' + number % 23))
          .append((char) ('a' + number / 23 % 23))
          .append((char) ('b' + number / 529 % 23))
          .append("um ");
    }
    return words.toString();
  }
}
