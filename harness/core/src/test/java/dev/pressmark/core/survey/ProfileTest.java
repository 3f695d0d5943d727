package dev.pressmark.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.convert.Inline;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.layer.Page;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.report.ProfileRows;
import dev.pressmark.core.report.ProfileTable;
import dev.pressmark.core.report.Style;
import dev.pressmark.core.score.Stories;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProfileTest {

  private static final Story PIER = Inline.read(SurveyTest.PIER);

  /** A story with one quote of so many words under a cue. */
  private static Story quote(int words, String cue) {
    return Page.story(
        "s" + words, "{q1|“" + "no ".repeat(words).strip() + "”} he {q1.cue|" + cue + "}.");
  }

  @Test
  void everyQuoteAndDateIsInOneValueOfItsGroup() {
    Profile profile = Profile.of("pier", List.of(PIER));
    assertThat(profile.total("type")).isEqualTo(7).isEqualTo(profile.total("extent"));
    assertThat(profile.total("speaker")).isEqualTo(7);
    assertThat(profile.count("speaker", "name")).isEqualTo(2);
    assertThat(profile.count("speaker", "nominal")).isEqualTo(1);
    assertThat(profile.count("speaker", "pronoun")).isEqualTo(1);
    assertThat(profile.count("speaker", "none")).isEqualTo(3);
    assertThat(profile.total("date")).isEqualTo(7).isEqualTo(profile.total("kind"));
    assertThat(profile.count("cue", "said")).isEqualTo(3);
    assertThat(profile.quoteWords()).isEqualTo(69).isEqualTo(profile.dateWords());
  }

  @Test
  void anyOrderOfStoriesGivesTheSameProfile() {
    List<Story> stories = new ArrayList<>(List.of(PIER));
    IntStream.range(1, 12).forEach(words -> stories.add(quote(words, "said " + words % 4)));
    Profile expected = Profile.of("all", stories);
    Seeds.forEach(
        20,
        random -> {
          Collections.shuffle(stories, random);
          assertThat(Profile.of("all", stories)).isEqualTo(expected);
        });
  }

  @Test
  void quartilesAreTheSmallestLengthsThatSoManyQuotesDoNotExceed() {
    Seeds.forEach(
        200,
        random -> {
          List<Story> stories =
              IntStream.range(0, 1 + random.nextInt(12))
                  .mapToObj(i -> quote(1 + random.nextInt(20), "said"))
                  .toList();
          List<Integer> lengths =
              stories.stream().map(story -> Integer.parseInt(story.id().substring(1))).toList();
          List<Long> quartiles = Profile.of("some", stories).lengths();
          for (int quarter = 1; quarter <= 3; quarter++) {
            long at = quartiles.get(quarter - 1);
            long within = lengths.stream().filter(length -> length <= at).count();
            long below = lengths.stream().filter(length -> length < at).count();
            assertThat(4 * within).isGreaterThanOrEqualTo((long) quarter * lengths.size());
            assertThat(4 * below).isLessThan((long) quarter * lengths.size());
          }
        });
  }

  @Test
  void rareCuesAreOneValue() {
    List<Story> stories =
        IntStream.rangeClosed(1, 20).mapToObj(words -> quote(words, "cue " + words)).toList();
    Profile profile = Profile.of("all", stories);
    assertThat(profile.counts().get("cue")).hasSize(Profile.CUES + 1);
    assertThat(profile.count("cue", Profile.OTHERS)).isEqualTo(20 - Profile.CUES);
  }

  @Test
  void whatIsNotThereIsADashAndNothingIsDividedByIt() {
    Profile nothing = Profile.of("nothing", List.of(Stories.withoutText(PIER)));
    assertThat(nothing.lengths()).containsExactly(0L, 0L, 0L);
    List<List<String>> rows = ProfileRows.of(List.of(Profile.of("pier", List.of(PIER)), nothing));
    assertThat(rows.get(0)).containsExactly("", "pier", "nothing");
    assertThat(rows).contains(List.of("quotes, direct", "71.4 %", "–"));
    assertThat(rows).contains(List.of("dates per 1,000 words", "101.4", "–"));
    assertThat(rows.subList(1, rows.size())).allMatch(row -> row.get(2).equals("–"));
    assertThat(ProfileTable.of(List.of(nothing), Style.PLAIN)).contains("Beside other corpora");
  }

  @Test
  void aFileGivesTheSameProfilesBack() {
    List<Profile> profiles =
        List.of(Profile.of("pier", List.of(PIER)), Profile.of("none", List.of()));
    Problems problems = new Problems();
    String file = Profiles.write(profiles);
    assertThat(Profiles.read(file.getBytes(StandardCharsets.UTF_8), "file", problems))
        .isEqualTo(profiles);
    assertThat(problems.list()).isEmpty();
    Profiles.read("{\"format\":\"x\"}".getBytes(StandardCharsets.UTF_8), "file", problems);
    assertThat(problems.list())
        .extracting(Object::toString)
        .contains("file:1: $.format: the format \"x\" (allowed: pressmark.profiles/1)");
  }
}
