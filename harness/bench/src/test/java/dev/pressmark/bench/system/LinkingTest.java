package dev.pressmark.bench.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.PublicationDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.ScalarResult;

class LinkingTest {

  private static List<ArticleInput> articles() {
    List<ArticleInput> articles = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String word = "Harbour" + (char) ('a' + i % 4);
      articles.add(new ArticleInput("s/" + i, word + " news " + i, "en", null, null));
    }
    return articles;
  }

  private static Linking linking(Class<?> type, int size, String... digests) {
    return new Linking(
        new Task(
            new Subject.InProcess("test", type.getName()),
            PublicationDay.WITHHELD,
            articles(),
            List.of(digests),
            new Task.Plan(3, 1, 0, false, size)));
  }

  private static Map<String, Double> once(Linking linking) throws Exception {
    linking.prepare();
    linking.link();
    linking.check();
    Map<String, Double> noted =
        new Tape()
            .afterIteration(null, null, null).stream()
                .collect(Collectors.toMap(ScalarResult::getLabel, ScalarResult::getScore));
    new Tape().beforeIteration(null, null);
    return noted;
  }

  @Test
  void everyPassHasFreshNamesAndTheSameLinks() throws Exception {
    for (int size : new int[] {0, 5, 40}) {
      try (Linking linking = linking(Systems.FirstWords.class, size)) {
        double links = once(linking).get("links");
        for (int i = 0; i < 3; i++) {
          assertThat(once(linking)).containsEntry("links", links);
        }
        if (size != 5) {
          assertThat(links).isPositive();
        }
      }
    }
  }

  @Test
  void linksOtherThanThoseThatWereScoredAreTold() throws Exception {
    try (Linking linking = linking(Systems.FirstWords.class, 0, "another digest")) {
      assertThat(once(linking)).containsEntry("different", 1.0);
    }
    try (Linking linking = linking(Systems.Forgetful.class, 40)) {
      assertThat(once(linking)).containsEntry("different", 0.0);
      assertThat(once(linking)).containsEntry("different", 1.0);
    }
  }
}
