package dev.pressmark.bench.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.speed.SameWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.ScalarResult;

/** What happens in a fork, without one: honest systems pass, cheats are told or gain nothing. */
class ReadingTest {

  private static final List<ArticleInput> ARTICLES =
      List.of(
          article("a", "Osk opens its bridge\n\nThe mayor of Osk said so."),
          article("b", "Ferries\n\nNobody in OSK said anything, said Osk.\n"),
          article("c", "Osk Osk"));

  private static ArticleInput article(String id, String text) {
    return new ArticleInput(id, text, "en", null, null);
  }

  private static Task task(Class<? extends Extractor> type, boolean repeats, int threads)
      throws Exception {
    Extractor.Session scored =
        new Systems.Honest().open(new SessionRequest(Track.END_TO_END, PublicationDay.WITHHELD));
    List<String> digests = new ArrayList<>();
    for (ArticleInput article : ARTICLES) {
      digests.add(
          SameWork.digest(
              article.text(), type == Systems.Throwing.class ? null : scored.extract(article)));
    }
    return new Task(
        new Subject.InProcess("test", type.getName()),
        PublicationDay.WITHHELD,
        ARTICLES,
        digests,
        new Task.Plan(1, threads, 1, repeats, 0));
  }

  private static Map<String, Double> block(Reading reading) throws Exception {
    reading.prepare();
    reading.read();
    reading.check();
    return tape();
  }

  private static Map<String, Double> tape() {
    Map<String, Double> noted =
        new Tape()
            .afterIteration(null, null, null).stream()
                .collect(Collectors.toMap(ScalarResult::getLabel, ScalarResult::getScore));
    new Tape().beforeIteration(null, null);
    return noted;
  }

  @Test
  void whoeverReadsWhatHeReadsHasDoneTheSameWork() throws Exception {
    for (int threads : new int[] {1, 3}) {
      try (Reading reading = new Reading(task(Systems.Honest.class, false, threads))) {
        for (int i = 0; i < 4; i++) {
          Map<String, Double> noted = block(reading);
          assertThat(noted).containsEntry("different", 0.0).containsEntry("different.first", 0.0);
          assertThat(noted.get("cpu")).isPositive();
          assertThat(noted.get("p50")).isLessThanOrEqualTo(noted.get("p99"));
          assertThat(noted.get("articles") % ARTICLES.size()).isZero();
          assertThat(noted).containsKeys("load", "first", "length.time.2", "length.characters.0");
        }
      }
    }
  }

  @Test
  void whoeverSkipsArticlesIsTold() throws Exception {
    try (Reading reading = new Reading(task(Systems.Skipping.class, false, 1))) {
      double different = 0;
      for (int i = 0; i < 12; i++) {
        different += block(reading).get("different");
      }
      assertThat(different).isPositive();
    }
  }

  @Test
  void whoeverFailedWhenItWasScoredMayFailAgain() throws Exception {
    try (Reading reading = new Reading(task(Systems.Throwing.class, false, 1))) {
      assertThat(block(reading)).containsEntry("different", 0.0);
    }
  }

  @Test
  void whoeverRemembersTextsIsNeverShownOneTwice() throws Exception {
    Systems.Remembering.HITS.set(0);
    try (Reading reading = new Reading(task(Systems.Remembering.class, false, 1))) {
      for (int i = 0; i < 8; i++) {
        assertThat(block(reading)).containsEntry("different", 0.0);
      }
    }
    assertThat(Systems.Remembering.HITS).hasValue(0);
  }

  /** Fresh, again, again, fresh: only what is shown again can be remembered. */
  @Test
  void whereTextsAreRepeatedMemoryIsOfUse() throws Exception {
    Systems.Remembering.HITS.set(0);
    try (Reading reading = new Reading(task(Systems.Remembering.class, true, 1))) {
      for (int i = 0; i < 8; i++) {
        int before = Systems.Remembering.HITS.get();
        Map<String, Double> noted = block(reading);
        boolean again = i % 4 == 1 || i % 4 == 2;
        assertThat(noted.containsKey("cpu.repeated")).isEqualTo(again);
        assertThat(noted.containsKey("cpu")).isEqualTo(!again);
        if (!again) {
          assertThat(Systems.Remembering.HITS).hasValue(before);
        }
      }
    }
    assertThat(Systems.Remembering.HITS.get()).isPositive();
  }

  /** CPU time counts wherever it is spent; no clock is asked here. */
  @Test
  void workInThreadsOfItsOwnCounts() throws Exception {
    try (Reading reading = new Reading(task(Systems.Elsewhere.class, false, 1))) {
      double micros = Systems.Elsewhere.NANOS / 1000.0;
      // one step of the clock less, over three articles
      assertThat(block(reading).get("cpu")).isGreaterThan(micros - 10_000.0 / 3 - 1);
    }
  }
}
