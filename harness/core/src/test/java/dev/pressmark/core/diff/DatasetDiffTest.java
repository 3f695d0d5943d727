package dev.pressmark.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.convert.Inline;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.link.TestSplit;
import dev.pressmark.core.report.DiffList;
import dev.pressmark.core.report.Style;
import dev.pressmark.core.score.Stories;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatasetDiffTest {

  private static final String PIER =
      """
      pressmark-inline/1
      story pier
      split test
      topic "transport"
      since 0.1.0
      canary "none"

      article a
      language en
      outlet "The Tarn Gazette"
      kind local
      text <<<
      {e1>q1|Ada Holm} {q1.cue|said} {q1|“the pumps stopped”} {t1|on Friday}.
      >>>
      publication 2024-05-06 declared
      e1 person "Ada Holm"
      q1 explicit e1
      t1 DATE 2024-05-03 anchor publication

      article b
      language en
      outlet "Coast Today"
      kind repost
      text <<<
      {q1-|The pumps stopped}, a friend {q1.cue|said}.
      >>>
      publication 2024-05-06 declared
      q1 none

      links
      a b sharedSource common
      u1 a#q1 b#q1
      """;

  private static DatasetDiff diff(List<Story> before, List<Story> after) {
    return DatasetDiff.of(
        Stories.dataset(before.toArray(new Story[0])),
        Stories.dataset(after.toArray(new Story[0])),
        List.of());
  }

  private static List<String> lines(Story before, Story after) {
    List<String> lines =
        DiffList.of(diff(List.of(before), List.of(after)), Style.PLAIN).stream()
            .filter(line -> line.startsWith("  "))
            .map(String::strip)
            .toList();
    return lines;
  }

  private static List<String> changed(String from, String to) {
    assertThat(PIER).contains(from);
    return lines(Inline.read(PIER), Inline.read(PIER.replace(from, to)));
  }

  @Test
  void aDatasetAndItselfHaveNoDifferenceInAnyOrder() {
    List<Story> stories =
        List.of(
            Inline.read(PIER),
            TestSplit.story("mill", 3, "a b nearDuplicate", "a c partial", "b c partial"),
            TestSplit.story("quay", 1));
    Seeds.forEach(
        20,
        random -> {
          List<Story> shuffled = new ArrayList<>(stories);
          Collections.shuffle(shuffled, random);
          assertThat(diff(stories, shuffled).isEmpty()).isTrue();
        });
  }

  @Test
  void exchangingTheVersionsExchangesOldAndNew() {
    Story later = Inline.read(PIER.replace("2024-05-03", "2024-05-10").replace("transport", "sea"));
    List<StoryChange> there = diff(List.of(Inline.read(PIER)), List.of(later)).changes();
    List<StoryChange> back = diff(List.of(later), List.of(Inline.read(PIER))).changes();
    assertThat(there).hasSameSizeAs(back).hasSize(2);
    assertThat(there.get(0))
        .isEqualTo(new StoryChange.OfField("pier", null, "topic", "transport", "sea"));
    assertThat(back.get(0))
        .isEqualTo(new StoryChange.OfField("pier", null, "topic", "sea", "transport"));
    StoryChange.OfLabel one = (StoryChange.OfLabel) there.get(1);
    StoryChange.OfLabel other = (StoryChange.OfLabel) back.get(1);
    assertThat(one.difference().a()).isEqualTo(other.difference().b());
    assertThat(one.difference().b()).isEqualTo(other.difference().a());
  }

  @Test
  void labelsAreToldWithPlaceAndOldAndNewValue() {
    assertThat(changed("2024-05-03", "2024-05-10"))
        .containsExactly(
            "pier/a dates value",
            "old: t1: 2024-05-03  at 34-43 \"on Friday\"",
            "new: t1: 2024-05-10  at 34-43 \"on Friday\"");
    assertThat(changed("sharedSource common", "partial common"))
        .containsExactly(
            "links articles relation",
            "old: pier/a ~ pier/b: sharedSource",
            "new: pier/a ~ pier/b: partial");
    assertThat(changed("u1 a#q1 b#q1\n", "")).first().isEqualTo("links utterances present");
  }

  @Test
  void newIdsAreNoChange() {
    assertThat(lines(Inline.read(PIER), Inline.read(PIER.replace("t1", "t9").replace("q1", "q4"))))
        .isEmpty();
  }

  @Test
  void storiesAndArticlesComeAndGo() {
    Story mill = TestSplit.story("mill", 2, "a b sameEvent");
    assertThat(diff(List.of(Inline.read(PIER)), List.of(mill)).changes())
        .containsExactly(
            new StoryChange.OfStory("mill", StoryChange.Fate.ADDED, 2),
            new StoryChange.OfStory("pier", StoryChange.Fate.REMOVED, 2));
    assertThat(diff(List.of(TestSplit.story("mill", 1)), List.of(mill)).changes())
        .containsExactly(new StoryChange.OfArticle("mill", "mill/b", StoryChange.Fate.ADDED));
  }

  @Test
  void whereTheTextChangedLabelsAreNamedAndNotCompared() {
    assertThat(changed("{q1.cue|said}.", "has {q1.cue|said}."))
        .hasSize(2)
        .anyMatch(line -> line.startsWith("pier/b text: "))
        .anyMatch(line -> line.endsWith("is not there: quotes"));
    Story bare = Stories.withoutText(Inline.read(PIER));
    assertThat(lines(bare, bare)).isEmpty();
    assertThat(
            lines(bare, Stories.withoutText(Inline.read(PIER.replace("2024-05-03", "2024-05-10")))))
        .containsExactly(
            "pier/a labels changed and not compared, for the text changed or is not there: dates");
  }
}
