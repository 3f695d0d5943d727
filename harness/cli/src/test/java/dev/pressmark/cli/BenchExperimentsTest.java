package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import dev.pressmark.baselines.rules.marks.MarksExtractor;
import dev.pressmark.bench.system.Contender;
import dev.pressmark.bench.system.Profile;
import dev.pressmark.bench.system.SpeedSession;
import dev.pressmark.bench.system.Subject;
import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.dataset.TextSource;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.process.VisibleArticles;
import dev.pressmark.core.speed.ReadingSpeed;
import dev.pressmark.core.speed.SameWork;
import dev.pressmark.core.speed.SpeedVerdict;
import dev.pressmark.core.stats.Interval;
import dev.pressmark.core.stats.SpeedRatio;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What a measurement is worth, by measuring: the reference against a copy of itself, against itself
 * with 30 % more work, and against a system that skips articles. Takes half an hour and a machine;
 * each session leaves a line in {@code target/bench-experiments.txt}. By hand: {@code mvn -pl
 * harness/cli -am test -Dpressmark.slow -Dgroups=slow -Dpressmark.bench=10
 * -Dtest=BenchExperimentsTest -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@Tag("slow")
@EnabledIfSystemProperty(named = "pressmark.bench", matches = "[1-9][0-9]*")
class BenchExperimentsTest {

  private static final int SESSIONS = Integer.getInteger("pressmark.bench", 0);

  private static final Subject MARKS = Subject.of(new MarksExtractor());

  private static List<ArticleInput> articles() {
    Problems problems = new Problems();
    Dataset dataset = Dataset.read(DatasetOptions.embedded(), TextSource.NONE, problems);
    problems.throwIfAny();
    return VisibleArticles.of(dataset.stories(Split.DEV), Track.END_TO_END, PublicationDay.WITHHELD)
        .inputs()
        .stream()
        .sorted(Comparator.comparing(ArticleInput::id))
        .toList();
  }

  private static ReadingSpeed session(Subject system, long seed) throws Exception {
    List<ArticleInput> articles = articles();
    List<String> digests = new ArrayList<>();
    Extractor.Session marks =
        new MarksExtractor().open(new SessionRequest(Track.END_TO_END, PublicationDay.WITHHELD));
    for (ArticleInput article : articles) {
      digests.add(SameWork.digest(article.text(), marks.extract(article)));
    }
    ReadingSpeed speed =
        new SpeedSession(Profile.QUICK, PublicationDay.WITHHELD, articles, seed, (done, all) -> {})
            .read(new Contender(system, digests, true), new Contender(MARKS, digests, true));
    note(system, speed, seed);
    return speed;
  }

  private static void note(Subject system, ReadingSpeed speed, long seed) throws IOException {
    SpeedRatio ratio = speed.session().cpu(seed);
    Files.writeString(
        Path.of("target", "bench-experiments.txt"),
        system.name()
            + " "
            + speed.verdict().word()
            + " "
            + ratio.timesAsFast()
            + " "
            + ratio.interval()
            + " spread "
            + speed.session().cpuSteadiness().spread()
            + " caches "
            + speed.caches(seed)
            + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private static Interval.Given interval(ReadingSpeed speed, long seed) {
    return (Interval.Given) speed.session().cpu(seed).interval();
  }

  @Test
  void aCopyOfTheReferenceIsNotToldApart() throws Exception {
    int right = 0;
    for (int seed = 0; seed < SESSIONS; seed++) {
      ReadingSpeed speed = session(MARKS, seed);
      Interval.Given interval = interval(speed, seed);
      boolean covers = interval.lower() <= 1 && interval.upper() >= 1;
      right += covers || speed.verdict() == SpeedVerdict.UNSTABLE ? 1 : 0;
    }
    assertThat(10 * right).isGreaterThanOrEqualTo(9 * SESSIONS);
  }

  @Test
  void aSystemWithThirtyPercentMoreWorkIsCaught() throws Exception {
    int caught = 0;
    Subject slowed = Subject.of(new SlowedMarks());
    for (int seed = 0; seed < SESSIONS; seed++) {
      caught += interval(session(slowed, seed), seed).upper() < 1 ? 1 : 0;
    }
    assertThat(10 * caught).isGreaterThanOrEqualTo(9 * SESSIONS);
  }

  @Test
  void aSystemThatSkipsArticlesIsRefused() throws Exception {
    ReadingSpeed speed = session(Subject.of(new SlowedMarks.Skipping()), 1);
    assertThat(speed.verdict()).isEqualTo(SpeedVerdict.OTHER_WORK);
    assertThat(speed.firstDifferent()).isNotNull();
  }
}
