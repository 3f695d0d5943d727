package dev.pressmark.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.convert.Inline;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.layer.Page;
import dev.pressmark.core.link.TestSplit;
import dev.pressmark.core.report.Style;
import dev.pressmark.core.report.SurveyTable;
import dev.pressmark.core.score.Stories;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SurveyTest {

  /** One of nearly everything. */
  static final String PIER =
      """
      pressmark-inline/1
      story old-pier
      split test
      topic "transport"
      since 0.1.0
      canary "none"

      article a
      language en
      outlet "The Tarn Gazette"
      kind local
      text <<<
      {title|{q1|‘Grim’}: pier shut}
      {byline|{pub|{t1|Monday, 6 May 2024}}, updated {t2|7 May 2024}}

      {e1>q2|Ada Holm} {q2.cue|told} {e2>>q2|the Gazette} {t3|on Sunday} {q2|“the pier} [coughs] {q2|is gone}

      {q2|“since {t4|last night}.”} {e1.pro>q3|She} {q3.cue|called} it {q3|“grim”}. {e3.nom>q4|Residents} and {e2>q4|the Gazette} {q4.cue|said} {q4-|she {q5.cue|had called} it {q5|“a toy}}. The {non.scare|“toy”} shut for {t5|three days}, as {t6|every May}, at {t7|3pm}. {q6|“Ring on,”} somebody {q6.cue|said}.

      {boilerplate|{q7|“Read this”}}
      >>>
      publication 2024-05-06 byline updated 2024-05-07
      e1 person "Ada Holm"
      e2 organization "Gazette" aka "the Gazette"
      e3 group unnamed "Residents"
      q1 implicit e1
      q2 explicit e1 said 2024-05-05 from t3 via e2
      q3 anaphoric e1
      q4 explicit e2 e3
      q5 implicit e1 parent q4
      q6 none
      q7 none
      t1 DATE 2024-05-06 anchor none
      t2 DATE 2024-05-07 anchor none
      t3 DATE 2024-05-05 anchor publication
      t4 TIME 2024-05-04TNI anchor quote q2
      t5 DURATION P3D anchor none
      t6 SET P1Y quant EVERY anchor none
      t7 TIME 2024-05-06T15:00 anchor publication

      article b
      language en
      outlet "Coast Today"
      kind repost
      text <<<
      {e1>q1|Ada Holm} {q1.cue|said} {q1-|the pier was gone since the night before}.
      >>>
      publication 2024-05-06 declared
      e1 person "Ada Holm"
      q1 explicit e1

      links
      a b rewritten bFromA
      u1 a#q2 b#q1
      u2 a#q1 a#q3
      hard a#q3 b#q1 neighbouringSentence
      """;

  private static Map<String, Long> there(Survey survey) {
    return survey.counts().stream()
        .filter(count -> count.there() > 0)
        .collect(
            Collectors.toMap(
                count -> count.phenomenon().key(),
                Survey.Count::there,
                (one, other) -> one,
                TreeMap::new));
  }

  private static Survey of(List<Story> stories) {
    return Survey.of(Stories.dataset(stories.toArray(new Story[0])));
  }

  @Test
  void everyPhenomenonIsCountedByItsDefinition() {
    Map<String, Long> expected =
        Map.ofEntries(
            Map.entry("stories.test", 1L),
            Map.entry("stories.small", 1L),
            Map.entry("articles", 2L),
            Map.entry("articles.own", 2L),
            Map.entry("articles.words", 69L),
            Map.entry("pages.withoutDate", 1L),
            Map.entry("pages.twoDates", 1L),
            Map.entry("quotes.severalParagraphs", 1L),
            Map.entry("quotes.brokenMarks", 1L),
            Map.entry("quotes.discontinuous", 1L),
            Map.entry("quotes.nested", 1L),
            Map.entry("quotes.indirect", 2L),
            Map.entry("quotes.oneWord", 2L),
            Map.entry("quotes.titleOrCaption", 1L),
            Map.entry("nonQuotes", 1L),
            Map.entry("nonQuotes.scare", 1L),
            Map.entry("speakers.anaphoric", 1L),
            Map.entry("speakers.implicit", 2L),
            Map.entry("speakers.organization", 1L),
            Map.entry("speakers.groupOrUnnamed", 1L),
            Map.entry("speakers.several", 1L),
            Map.entry("speakers.none", 1L),
            Map.entry("speakers.via", 1L),
            Map.entry("dates.relative", 3L),
            Map.entry("dates.quotedOnOtherDay", 1L),
            Map.entry("dates.duration", 1L),
            Map.entry("dates.set", 1L),
            Map.entry("dates.time", 2L),
            Map.entry("relations.rewritten", 1L),
            Map.entry("hardNegatives.neighbouringSentence", 1L),
            Map.entry("utterancePairs", 1L),
            Map.entry("utterancePairs.directIndirect", 1L));
    assertThat(there(of(List.of(Inline.read(PIER))))).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void storiesAddUpInAnyOrder() {
    List<Story> stories =
        new ArrayList<>(
            List.of(
                Inline.read(PIER),
                Inline.read(
                    PIER.replace("old-pier", "new-pier").replace("split test", "split dev")),
                TestSplit.story("mill", 4, "a b nearDuplicate", "a c partial", "a d sameEvent"),
                Page.story("fair", "{q1|“Come,”} he said.")));
    String expected = SurveyWriter.write(of(stories));
    Map<String, Long> sums = new TreeMap<>();
    for (Story story : stories) {
      there(of(List.of(story))).forEach((key, count) -> sums.merge(key, count, Long::sum));
    }
    assertThat(there(of(stories))).isEqualTo(sums);
    Seeds.forEach(
        20,
        random -> {
          Collections.shuffle(stories, random);
          assertThat(SurveyWriter.write(of(stories))).isEqualTo(expected);
        });
  }

  @Test
  void articlesWithoutTextAreCountedAndHoldNoPhenomenon() {
    Survey survey = of(List.of(Stories.withoutText(Inline.read(PIER))));
    assertThat(survey.withoutText()).isEqualTo(2);
    assertThat(survey.holdings().get(Split.TEST))
        .extracting(Holdings::articles, Holdings::words, Holdings::quotes)
        .containsExactly(2L, 0L, 8L);
    assertThat(there(survey).keySet()).noneMatch(key -> key.startsWith("quotes"));
  }

  @Test
  void missingIsWhatTheMinimumLacks() {
    Survey survey = of(List.of(Inline.read(PIER)));
    Function<String, Long> missing =
        key ->
            survey.counts().stream()
                .filter(count -> count.phenomenon().key().equals(key))
                .mapToLong(Survey.Count::missing)
                .sum();
    assertThat(missing.apply("quotes.nested")).isEqualTo(59);
    assertThat(missing.apply("nonQuotes.scare")).isZero();
    assertThat(survey.met()).isEqualTo(1);
    assertThat(SurveyTable.of(survey, List.of(Split.TEST), Style.PLAIN))
        .contains(
            "Dataset 1.0.0: 1 of " + survey.counts().size() + " minimums of version 1.0 are met")
        .anyMatch(line -> line.matches("  quotes\\.nested +1 +60 +test +59"))
        .anyMatch(line -> line.matches("  nonQuotes\\.scare +1 +1 +test +met"));
  }

  @Test
  void keysAreDifferentAndGroupsStandTogether() {
    Set<String> keys = new HashSet<>();
    Set<String> groups = new HashSet<>();
    String last = "";
    for (Phenomenon one : Phenomena.all()) {
      assertThat(keys.add(one.key())).as(one.key()).isTrue();
      assertThat(one.group().equals(last) || groups.add(one.group())).as(one.key()).isTrue();
      assertThat(one.minimum()).isPositive();
      last = one.group();
    }
  }
}
