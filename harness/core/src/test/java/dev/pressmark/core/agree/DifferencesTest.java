package dev.pressmark.core.agree;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.pressmark.core.dataset.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is changed in a story is found, and nothing else. */
class DifferencesTest {

  private static final String BASE = "https://pressmark.dev/schema/";

  private static final String STORY =
      """
      pressmark-inline/1
      story mill
      split dev
      topic "tests"
      since 0.1.0
      canary "none"

      article a
      language en
      outlet "The Test"
      kind local
      text <<<
      {title|Mill wheel stops}
      {byline|By Orla Venn, {pub|{t1|3 May 2024}}}
      {q1|“The wheel is broken,”} {e1>q1|Ada Holm} {q1.cue|said} on {t2|Thursday}. {q2|“It will turn again,”} {e1.pro>q2|she} {q2.cue|added}. {e2.nom>q3|A miller} {q3.cue|told} us {q3-|that nobody asked him}. The {non.scare|“repair”} took {t3|two weeks}, {ignore.dates.vague|a while}.
      >>>
      publication 2024-05-03 byline
      e1 person "Ada Holm" aka "Holm"
      e2 person unnamed "A miller"
      q1 explicit e1 said 2024-05-02 from t2
      q2 anaphoric e1
      q3 explicit e2
      t1 DATE 2024-05-03 anchor none
      t2 DATE 2024-05-02 anchor publication
      t3 DURATION P2W anchor none

      article b
      language en
      outlet "The Other"
      kind blog
      text <<<
      {q1|“The wheel is broken,”} {e1>q1|Ada Holm} {q1.cue|said}. {q2|“It will turn again,”} {e1.pro>q2|she} {q2.cue|said}.
      >>>
      publication 2024-05-04 declared
      e1 person "Ada Holm"
      q1 explicit e1
      q2 anaphoric e1

      links
      a b rewritten bFromA
      u1 a#q1 b#q1
      """;

  private static List<String> found(String other) {
    Story a = Annotators.inline(STORY);
    Story b = Annotators.inline(other);
    return Annotators.agree(List.of(a), List.of(b)).disagreements().stream()
        .map(one -> one.label().word() + " " + one.field())
        .toList();
  }

  @Test
  void nothingChangedIsNothingFound() {
    assertThat(found(STORY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{title|;{dek|;regions kind",
        "{title|Mill wheel stops};{title|Mill wheel} stops;regions span",
        "{title|Mill wheel stops};Mill wheel stops;regions present",
        "publication 2024-05-03;publication 2024-05-02;publication value",
        "03 byline;03 header;publication source",
        "03 byline;03 byline updated 2024-05-05;publication updated",
        "e2 person;e2 group;entities kind",
        "e1 person \"Ada Holm\" aka \"Holm\";e1 person \"Ada Holm\";entities aliases",
        "\"A miller\";\"The miller\";entities name",
        "e2 person unnamed \"A miller\";e2 person unnamed \"A miller\" of \"Mill\";entities affiliation",
        "{q2|“It will turn again,”} {e1.pro>q2|she} {q2.cue|added};{q2|“It will turn} again,” {e1.pro>q2|she} {q2.cue|added};quotes segments",
        "{q2.cue|added};added;quotes cue",
        "said 2024-05-02 from t2;said 2024-05-01 from t2;quotes said",
        "q3 explicit e2;q3 explicit e2 unfactual;quotes factual",
        "q3 explicit e2;q3 explicit e2 parent q1;quotes parent",
        "q3 explicit e2;q3 explicit e2 via e1;quotes via",
        "{non.scare|;{non.term|;nonQuotes reason",
        "{non.scare|“repair”};“repair”;nonQuotes present",
        "t3 DURATION P2W;t3 DURATION P14D;dates value",
        "t3 DURATION P2W;t3 DURATION P2W alt P14D;dates altValues",
        "t3 DURATION P2W;t3 DURATION P2W mod APPROX;dates mod",
        "t3 DURATION P2W;t3 SET P2W;dates type",
        "P2W anchor none;P2W interval 2024-05-01 2024-05-15 anchor none;dates interval",
        "2024-05-02 anchor publication;2024-05-02 anchor date t1;dates anchor",
        "{t3|two weeks};two {t3|weeks};dates span",
        "{ignore.dates.vague|;{ignore.dates.age|;ignore reason",
        "a b rewritten;a b revised;articles relation",
        "rewritten bFromA;rewritten;articles direction",
        "u1 a#q1 b#q1;u1 a#q1 b#q1\\nu2 a#q2 b#q2;utterances present",
        "u1 a#q1 b#q1;u1 a#q1 b#q1\\nunsure a#q2 b#q2;unsure present",
        "u1 a#q1 b#q1;u1 a#q1 b#q1\\nhard a#q2 b#q2 stockPhrase;hardNegatives present",
      })
  void oneChangeIsOneDifference(String from, String to, String what) {
    String before = from.replace("\\n", "\n");
    assertThat(STORY).contains(before);
    List<String> found =
        found(
            STORY.replaceFirst(
                Pattern.quote(before), Matcher.quoteReplacement(to.replace("\\n", "\n"))));
    assertThat(found).containsExactly(what);
  }

  @Test
  void speakersAndTheirMentions() {
    assertThat(
            found(
                STORY
                    .replaceFirst("q2 anaphoric e1", "q2 implicit e1")
                    .replaceFirst("\\{e1\\.pro>q2\\|", "{e1.pro|")))
        .containsExactlyInAnyOrder("quotes attribution", "quotes mentions");
  }

  /** Ids are an annotator's own: the same labels under other ids are the same. */
  @Test
  void idsMakeNoDifference() {
    int second = STORY.indexOf("article b");
    String first =
        STORY.substring(0, second).replace("q2", "q9").replace("q3", "q2").replace("q9", "q3");
    assertThat(first).contains("q3 anaphoric e1");
    assertThat(found(first + STORY.substring(second))).isEmpty();
  }

  /** Of a page whose text may not be stored, offsets are all that is shown. */
  @Test
  void wordsOfWithheldPagesAreNeverShown() {
    Story gold = Annotators.inline(STORY);
    String withWords =
        DisagreementWriter.lines(
            Annotators.agree(List.of(gold), List.of(Annotators.careless(gold, new Random(3))))
                .disagreements());
    assertThat(withWords).contains("\"text\":");
    Story withheld = Annotators.withheld(gold);
    Agreement agreement =
        Agreement.of(
            Annotators.set("a", List.of(gold)),
            Annotators.set("b", List.of(gold)),
            new CommonStories(
                List.of(
                    new CommonStories.StoryPair(
                        withheld, Annotators.careless(withheld, new Random(3)))),
                new CommonStories.Alone(List.of(), List.of(), List.of()),
                new CommonStories.Alone(List.of(), List.of(), List.of()),
                List.of()),
            Annotators.OPTIONS);
    assertThat(agreement.disagreements()).isNotEmpty();
    assertThat(DisagreementWriter.lines(agreement.disagreements())).doesNotContain("\"text\"");
    assertThat(DisagreementWriter.text(agreement)).doesNotContain("wheel");
  }

  @Test
  void theSchemaTakesWhatIsWritten() throws IOException {
    Map<String, String> schemas = new HashMap<>();
    for (String name : List.of("common", "result", "agreement")) {
      String file = name + ".schema.json";
      schemas.put(
          BASE + file,
          Files.readString(
              Path.of(System.getProperty("basedir", ""))
                  .resolve("../../dataset/schema")
                  .resolve(file)));
    }
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
    Story ferry = Annotators.pass("ferry-ramp", "pass-a");
    Agreement agreement =
        Annotators.agree(List.of(ferry), List.of(Annotators.careless(ferry, new Random(1))));
    assertThat(
            registry
                .getSchema(SchemaLocation.of(BASE + "agreement.schema.json"))
                .validate(AgreementWriter.write(agreement), InputFormat.JSON))
        .isEmpty();
    Stream<String> lines = DisagreementWriter.lines(agreement.disagreements()).lines();
    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(
                        registry
                            .getSchema(
                                SchemaLocation.of(
                                    BASE + "agreement.schema.json#/$defs/disagreement"))
                            .validate(line, InputFormat.JSON))
                    .isEmpty());
  }
}
