package dev.pressmark.core.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.convert.Inline;
import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.problem.Problems;
import dev.pressmark.core.score.Stories;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each check finds a fault that was planted, and finds nothing on the same page without it. */
class ProofreaderTest {

  private static final String HEAD =
      """
      pressmark-inline/1
      story %s
      split dev
      topic "tests"
      since 0.1.0
      canary "none"
      """;

  private static final String ARTICLE =
      """

      article %s
      language en
      outlet "The Tarn Gazette"
      kind local
      text <<<
      %s
      >>>
      publication 2024-05-06 declared
      """;

  private static final String CLEAN =
      """
      {title|Pier shut}

      At dawn the old wooden pier lay open to the grey sea. {e1>q1|Ada Holm} {q1.cue|said} {q1|“the pumps stopped, one by one”} {t1|on Friday}.
      """
          .strip();

  private static final String FACTS =
      """
      e1 person "Ada Holm"
      q1 explicit e1
      t1 DATE 2024-05-03 anchor publication
      """;

  private static String article(String id, String text, String facts) {
    return String.format(Locale.ROOT, ARTICLE, id, text) + facts;
  }

  private static Story story(String id, String links, String... articles) {
    return Inline.read(
        String.format(Locale.ROOT, HEAD, id) + String.join("", articles) + "\nlinks\n" + links);
  }

  private static Story page(String text, String facts) {
    return story("pier", "", article("a", text, facts));
  }

  private static Remarks read(Accepted accepted, Story... stories) {
    return Proofreader.read(
        Stories.dataset(stories), story -> Dataset.path(story), Map.of(), accepted);
  }

  private static List<String> found(Story... stories) {
    return read(Accepted.NOTHING, stories).open().stream()
        .map(one -> one.check().word() + " " + one.at() + " " + one.at().text())
        .toList();
  }

  @Test
  void aCleanPageHasNoRemark() {
    assertThat(found(page(CLEAN, FACTS))).isEmpty();
  }

  @Test
  void marksWithoutALabel() {
    assertThat(found(page(CLEAN + " The “Moon” sank. {boilerplate|Read “on”}", FACTS)))
        .containsExactly("unlabelledMarks pier/a 126-132 “Moon”");
    assertThat(found(page(CLEAN.replace("one by one", "‘one’ by one"), FACTS)))
        .containsExactly("unlabelledMarks pier/a 99-104 ‘one’");
    assertThat(found(page(CLEAN + " The {non.nickname|“Moon”} sank. The crews’ pay.", FACTS)))
        .isEmpty();
  }

  @Test
  void namesWithoutAMention() {
    assertThat(found(page(CLEAN + " Then Ada Holm left; Ada Holmes did not.", FACTS)))
        .containsExactly("unannotatedName pier/a 127-135 Ada Holm");
    assertThat(found(page(CLEAN + " {boilerplate|© Ada Holm} (Ada Holm)", FACTS))).isEmpty();
  }

  @Test
  void weekdaysThatContradictTheValue() {
    String tuesday = CLEAN.replace("on Friday", "on Tuesday, 3 May");
    assertThat(found(page(tuesday, FACTS)))
        .containsExactly("weekday pier/a 111-128 on Tuesday, 3 May");
    assertThat(found(page(tuesday, FACTS.replace("2024-05-03 ", "2024-04-30 ")))).isEmpty();
    assertThat(
            found(
                page(
                    CLEAN.replace("on Friday", "midnight on Friday"),
                    FACTS.replace("DATE 2024-05-03", "TIME 2024-05-04T00:00"))))
        .isEmpty();
  }

  @Test
  void onePhraseWithTwoValuesOnOneDay() {
    String other = "Nobody came {t1|on Friday} but gulls, a dog and two men.";
    assertThat(
            found(
                story(
                    "pier",
                    "a b sameEvent\n",
                    article("a", CLEAN, FACTS),
                    article("b", other, "t1 DATE 2024-05-10 anchor publication\n"))))
        .containsExactly("sameDate pier/b 12-21 on Friday");
    assertThat(
            found(
                story(
                    "pier",
                    "a b sameEvent\n",
                    article("a", CLEAN, FACTS),
                    article("b", other, "t1 DATE 2024-05-10 alt 2024-05-03 anchor publication\n"))))
        .isEmpty();
  }

  @Test
  void twinsWithOtherLabels() {
    String links = "a b nearDuplicate bFromA\n";
    String copy = CLEAN.replace("{title|Pier shut}", "{title|No pier}");
    assertThat(found(story("pier", links, article("a", CLEAN, FACTS), article("b", copy, FACTS))))
        .isEmpty();
    String withoutQuote =
        "{title|No pier}\n\nAt dawn the old wooden pier lay open to the grey sea. Ada Holm said"
            + " {non.scare|“the pumps stopped, one by one”} {t1|on Friday}.";
    assertThat(
            found(
                story(
                    "pier",
                    links,
                    article("a", CLEAN, FACTS),
                    article("b", withoutQuote, "t1 DATE 2024-05-03 anchor publication\n"))))
        .containsExactly(
            "twinLabels pier/a 79-110 “the pumps stopped, one by one”",
            "twinLabels pier/b 77-108 “the pumps stopped, one by one”");
    assertThat(
            found(
                story(
                    "pier",
                    links,
                    article("a", CLEAN, FACTS),
                    article("b", copy, FACTS.replace("DATE 2024-05-03", "DATE 2024-05-10")))))
        .contains("twinLabels pier/a 111-120 on Friday");
  }

  @Test
  void twinsWithOtherNonQuotes() {
    String links = "a b identical\n";
    String moon = CLEAN + " All who passed there in the dark knew it as {non.%s|“Moon”} for years.";
    String name = String.format(Locale.ROOT, moon, "name");
    assertThat(
            found(
                story(
                    "pier",
                    links,
                    article("a", name, FACTS),
                    article("b", String.format(Locale.ROOT, moon, "nickname"), FACTS))))
        .containsExactly("twinLabels pier/a 166-172 “Moon”");
    assertThat(found(story("pier", links, article("a", name, FACTS), article("b", name, FACTS))))
        .isEmpty();
  }

  /** Texts of words that are there once, but for one run that both share. */
  @Test
  void aRunOfTwelveWordsIsFoundWithItsLengthAndAShorterOneIsNot() {
    Seeds.forEach(
        60,
        random -> {
          int length = 8 + random.nextInt(12);
          String run = words("run", length);
          String one = words("one", random.nextInt(9)) + " " + run + " " + words("eno", 7);
          String other = words("other", 7 + random.nextInt(9)) + " " + run;
          List<String> remarks =
              read(
                      Accepted.NOTHING,
                      story("mill", "", article("a", one.strip(), "")),
                      story("pier", "", article("a", other.strip(), "")))
                  .open()
                  .stream()
                  .filter(remark -> remark.check() == Check.SHARED_RUN)
                  .map(Remark::found)
                  .toList();
          assertThat(remarks).hasSize(length >= SharedRuns.RUN ? 1 : 0);
          assertThat(remarks).allMatch(found -> found.startsWith(length + " words that stand at"));
        });
  }

  /** So many different words; letters alone, for a digit would end a token. */
  private static String words(String stem, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(stem).append((char) ('a' + i)).append(' ');
    }
    return words.toString().strip();
  }

  @Test
  void whatStoriesShare() {
    String town = "By noon the long brass band had gone. ";
    String run = "In the end it was the tide that took the last lamp off";
    Story one = story("mill", "", article("a", town + run + " the wall.", ""));
    Story other = story("pier", "", article("a", "Nobody in the town saw it. " + run + " it.", ""));
    assertThat(found(one, other)).containsExactly("sharedRun pier/a 27-81 " + run);
    Story apart =
        story(
            "mill",
            "hard mill/a pier/a sharedBackground\n",
            article("a", town + run + " the wall.", ""));
    assertThat(found(apart, other)).isEmpty();
    Story opening = story("quay", "", article("a", town + "Rain came.", ""));
    assertThat(found(one, opening))
        .containsExactly("sharedOpening quay/a 0-27 By noon the long brass band");
    Story holm =
        story(
            "quay",
            "",
            article(
                "a",
                "{e1>q1|Ada HOLM} {q1.cue|said} {q1|“no”}.",
                """
        e1 person "Ada HOLM"
        q1 explicit e1
        """));
    assertThat(found(page(CLEAN, FACTS), holm)).containsExactly("sharedName quay/a 0-8 Ada HOLM");
  }

  @Test
  void quotesThatMarksAloneGive() {
    Story story = page(CLEAN, FACTS);
    Span quote = story.articles().get(0).labels().quotes().get(0).segments().get(0).span();
    assertThat(trivial(story, ArticlePrediction.ofQuotes(List.of(PredictedQuote.of(quote)))))
        .containsExactly(Check.TRIVIAL_QUOTES);
    assertThat(
            trivial(
                story,
                ArticlePrediction.ofQuotes(
                    List.of(PredictedQuote.of(quote), PredictedQuote.of(new Span(0, 9))))))
        .isEmpty();
    assertThat(trivial(story, ArticlePrediction.NOTHING)).isEmpty();
    assertThat(trivial(page("No quote at all in this one.", ""), ArticlePrediction.NOTHING))
        .isEmpty();
  }

  private static List<Check> trivial(Story story, ArticlePrediction answer) {
    return Proofreader.read(
            Stories.dataset(story), Dataset::path, Map.of("pier/a", answer), Accepted.NOTHING)
        .open()
        .stream()
        .map(Remark::check)
        .toList();
  }

  @Test
  void anyOrderOfStoriesGivesTheSameRemarks() {
    List<Story> stories = new ArrayList<>();
    for (String id : List.of("mill", "pier", "quay", "weir")) {
      stories.add(
          story(
              id,
              "a b sameTopic\n",
              article("a", CLEAN + " The “Moon” sank, and Ada Holm with it.", FACTS),
              article("b", CLEAN + " Ada Holm swam ashore on the third day.", FACTS)));
    }
    Remarks expected = read(Accepted.NOTHING, stories.toArray(new Story[0]));
    assertThat(expected.open()).hasSizeGreaterThan(20);
    Seeds.forEach(
        20,
        random -> {
          Collections.shuffle(stories, random);
          assertThat(read(Accepted.NOTHING, stories.toArray(new Story[0]))).isEqualTo(expected);
        });
  }

  @Test
  void anAcceptedRemarkIsNotOpenAndOneThatIsGoneIsObsolete() {
    Story story = page(CLEAN + " The “Moon” sank. Then Ada Holm left.", FACTS);
    Remarks open = read(Accepted.NOTHING, story);
    assertThat(open.open()).hasSize(2);
    assertThat(open.isClean()).isFalse();
    Problems problems = new Problems();
    Accepted draft = Accepted.read(reasoned(open.open()), "draft", problems);
    assertThat(problems.list()).isEmpty();
    Remarks accepted = read(draft, story);
    assertThat(accepted.isClean()).isTrue();
    assertThat(accepted.accepted()).isEqualTo(open.open());
    Remarks gone = read(draft, page(CLEAN + " The “Moon” sank.", FACTS));
    assertThat(gone.isClean()).isFalse();
    assertThat(gone.obsolete())
        .extracting(Accepted.Entry::check)
        .containsExactly(Check.UNANNOTATED_NAME);
  }

  @Test
  void remarksOnATextThatIsNotThereAreNotGone() {
    Story story = page(CLEAN + " The “Moon” sank.", FACTS);
    Problems problems = new Problems();
    Accepted draft =
        Accepted.read(reasoned(read(Accepted.NOTHING, story).open()), "draft", problems);
    assertThat(draft.entries()).hasSize(1);
    assertThat(read(draft, Stories.withoutText(story)).isClean()).isTrue();
  }

  @Test
  void aRemarkIsAcceptedOnceAndWithAReason() {
    Problems problems = new Problems();
    String entry = "{\"check\":\"weekday\",\"article\":\"pier/a\",\"reason\":\"so printed\"}";
    String file =
        "{\"format\":\"pressmark.accepted/1\",\"remarks\":[\n"
            + entry
            + ",\n"
            + entry
            + ",\n"
            + entry.replace("so printed", " ").replace("weekday", "weekdays")
            + "]}";
    Accepted.read(file.getBytes(StandardCharsets.UTF_8), "accepted.json", problems);
    assertThat(problems.list())
        .extracting(Object::toString)
        .anyMatch(one -> one.contains("accepted.json:4: $.remarks[2].check: \"weekdays\""))
        .anyMatch(one -> one.contains("accepted.json:4: $.remarks[2].reason: an empty string"))
        .anyMatch(one -> one.contains("weekday at pier/a 0 again"));
  }

  @Test
  void openingsAreCountedByTheirFirstLabel() {
    String quote = "{q1|“No}, no, no, never, not once,” he said.";
    assertThat(
            read(
                    Accepted.NOTHING,
                    page(CLEAN, FACTS),
                    story("mill", "", article("a", quote, "q1 none\n")),
                    story("quay", "", article("a", "Too short.", "")))
                .openings())
        .containsEntry(Opening.NARRATION, 1L)
        .containsEntry(Opening.QUOTE, 1L)
        .containsEntry(Opening.NAME, 0L);
  }

  /** The draft, with a reason for every remark. */
  private static byte[] reasoned(List<Remark> remarks) {
    return Accepted.draft(remarks)
        .replace("\"reason\": \"\"", "\"reason\": \"so printed\"")
        .getBytes(StandardCharsets.UTF_8);
  }
}
