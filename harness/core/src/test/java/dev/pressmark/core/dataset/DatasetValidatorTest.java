package dev.pressmark.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.dataset.DatasetValidator.Validation;
import dev.pressmark.core.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule by a story that breaks it alone: the path, what is said, and that the line is the one
 * where the named words stand.
 */
class DatasetValidatorTest {

  /** A problem to be found: its path, a part of the message, a part of its line in the file. */
  private record Expected(String path, String found, String onLine) {}

  private record Broken(String law, UnaryOperator<StoryEdit> edit, List<Expected> expected) {
    @Override
    public String toString() {
      return law;
    }
  }

  @TempDir static Path folder;

  private static final Path FILE = Path.of("stories/dev/lamp-ferry.json");

  @BeforeAll
  static void writeDataset() throws IOException {
    TestStories.write(folder);
  }

  static Validation validate(String ferry) throws IOException {
    Files.writeString(folder.resolve(FILE), ferry);
    TestStories.writeManifest(folder);
    return DatasetValidator.validate(DatasetFiles.ofFolder(folder), TextSource.NONE);
  }

  @Test
  void findsNothingInARightDatasetAndCountsWhatThereIs() throws IOException {
    Validation validation = validate(StoryEdit.of(TestStories.ferry()).write());
    assertThat(validation.problems().list()).isEmpty();
    assertThat(validation.summary())
        .isEqualTo(new DatasetValidator.Summary(3, 6, 1, 10, 17, 10, 6, 2, 1));
    assertThat(validation.missingTexts()).containsExactly("old-pier/a: text not supplied");
  }

  private static Expected at(String path, String found, String onLine) {
    return new Expected(path, found, onLine);
  }

  private static Broken broken(String law, UnaryOperator<StoryEdit> edit, Expected... expected) {
    return new Broken(law, edit, List.of(expected));
  }

  @ParameterizedTest
  @MethodSource({
    "reading",
    "ids",
    "spans",
    "entities",
    "quotes",
    "dates",
    "links",
    "utterances",
    "together"
  })
  void finds(Broken broken) throws IOException {
    String file = broken.edit.apply(StoryEdit.of(TestStories.ferry())).write();
    Validation validation = validate(file);
    String[] lines = file.split("\n");
    List<String> found = new ArrayList<>();
    for (Problem problem : validation.problems().list()) {
      assertThat(problem.location().file()).isEqualTo(folder.resolve(FILE).toString());
      assertThat(problem.location().line()).as("line of %s", problem).isPositive();
      Expected expected =
          broken.expected.stream()
              .filter(one -> one.path.equals(problem.location().path()))
              .filter(one -> problem.found().contains(one.found))
              .findFirst()
              .orElse(at("nowhere", problem.toString(), ""));
      assertThat(valueAt(lines, problem.location().line())).contains(expected.onLine);
      found.add(expected.path + ": " + expected.found);
    }
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            broken.expected.stream().map(one -> one.path + ": " + one.found).toList());
  }

  /** The line; where an object is broken over several, all of them. */
  private static String valueAt(String[] lines, int line) {
    String first = lines[line - 1];
    if (!first.strip().equals("{")) {
      return first;
    }
    String end = first.replace('{', '}');
    int last = line;
    while (!lines[last].startsWith(end)) {
      last++;
    }
    return String.join("\n", Arrays.asList(lines).subList(line - 1, last));
  }

  @Test
  void findsAllAtOnceInTheOrderOfTheFile() throws IOException {
    List<Broken> all =
        Stream.of(ids(), spans(), entities(), quotes(), dates(), links(), utterances(), together())
            .flatMap(one -> one)
            .filter(one -> one.law.startsWith("*"))
            .toList();
    assertThat(all).hasSizeGreaterThan(10);
    StoryEdit story = StoryEdit.of(TestStories.ferry());
    List<String> expected = new ArrayList<>();
    for (Broken one : all) {
      one.edit.apply(story);
      one.expected.forEach(problem -> expected.add(problem.path));
    }
    Validation validation = validate(story.write());
    List<Problem> found = validation.problems().list();
    assertThat(found)
        .extracting(one -> one.location().path())
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(found).extracting(one -> one.location().line()).isSorted();
    assertThat(validation.problems().count()).isEqualTo(expected.size());
    assertThat(validate(story.write()).problems().list()).isEqualTo(found);
  }

  static Stream<Broken> reading() {
    String labels = "/articles/0/labels/";
    return Stream.of(
        broken(
            "the digest is the text's",
            s -> s.set("/articles/1/textSha256", "'" + "0".repeat(64) + "'"),
            at("$.articles[1].textSha256", "the digest \"000", "000")),
        broken(
            "the length is the text's",
            s -> s.set("/articles/1/textLength", "1"),
            at("$.articles[1].textLength", "the length 1", ": 1,")),
        broken(
            "lines of a text end with LF",
            s -> s.text(3, TestStories.D.text() + "\r\n"),
            at("$.articles[3].text", "a carriage return in the text", "\\r")),
        broken(
            "a span has the words it says",
            s -> s.set("/articles/1/labels/dates/0/text", "'June'"),
            at("$.articles[1].labels.dates[0]", "the span says \"June\"", "June")),
        broken(
            "a span says its words",
            s -> s.remove("/articles/1/labels/dates/0/text"),
            at("$.articles[1].labels.dates[0]", "\"text\" is missing", "t1")),
        broken(
            "a span lies inside the text",
            s -> s.set(labels + "regions/1/end", "99999"),
            at("$.articles[0].labels.regions[1]", "offset 99999 is outside", "byline")),
        broken(
            "a region does not repeat its words",
            s -> s.set(labels + "regions/1/text", "'By'"),
            at("$.articles[0].labels.regions[1].text", "unknown field", "By")),
        broken(
            "a span of a link lies inside the text",
            s -> s.set("/links/articles/0/evidence/1/end", "99999"),
            at("$.links.articles[0].evidence[1]", "offset 99999 is outside", "99999")),
        broken(
            "a span of a link has the words it says",
            s ->
                s.set("/links/articles/0/evidence/1/text", "'boats'")
                    .set("/links/utterances/0/in/0/segments/0/text", "'ferries'"),
            at("$.links.articles[0].evidence[1]", "the span says \"boats\"", "boats"),
            at("$.links.utterances[0].in[0].segments[0]", "says \"ferries\"", "ferries")),
        broken(
            "a span of a link may say its words",
            s -> s.set("/links/articles/0/evidence/1/text", "'the boat was tired'")),
        broken(
            "the type is that of the segments",
            s -> s.set(labels + "quotes/7/type", "'direct'"),
            at("$.articles[0].labels.quotes[7].type", "the type direct", "direct"),
            at("$.articles[0].labels.quotes[7].segments[0].quoted", "against the schema", "false")),
        broken(
            "the calendar has the day",
            s -> s.set(labels + "dates/2/value", "'2031-06-31'"),
            at("$.articles[0].labels.dates[2]", "the calendar has no 2031-06-31", "06-31")),
        broken(
            "an alternative is another value",
            s -> s.set(labels + "dates/3/altValues", "['2031-03-02TNI']"),
            at("$.articles[0].labels.dates[3]", "the value 2031-03-02TNI is there twice", "t4")),
        broken(
            "an interval ends after it begins",
            s -> s.set(labels + "dates/6/interval/end", "'2031-02-04'"),
            at("$.articles[0].labels.dates[6].interval", "ends after it begins", "interval")),
        broken(
            "a label that cannot be read hides no span, and nothing follows from it",
            s ->
                s.set(labels + "quotes/0/segments/0/start", "'here'")
                    .remove(labels + "entities/0/id")
                    .set(labels + "dates/1/text", "'Tuesday'")
                    .set("/links/utterances/1/in/1", "{}")
                    .set("/links/articles/0/evidence/0/text", "'boats'"),
            at("$.articles[0].labels.quotes[0].segments[0].start", "the string", "here"),
            at("$.articles[0].labels.entities[0]", "the field \"id\" is missing", "Ivo Lund"),
            at("$.articles[0].labels.dates[1]", "the span says \"Tuesday\"", "Tuesday"),
            at("$.links.utterances[1].in[1]", "the field \"quote\" is missing", "{}"),
            at("$.links.articles[0].evidence[0]", "the span says \"boats\"", "boats")));
  }

  static Stream<Broken> ids() {
    return Stream.of(
        broken(
            "entity ids are unique",
            s ->
                s.set("/articles/0/labels/entities/3/id", "'e1'")
                    .set("/articles/0/labels/quotes/6/speakers/0/entity", "'e1'"),
            at("$.articles[0].labels.entities[3].id", "the id e1 again", "\"e1\"")),
        broken(
            "quote ids are unique",
            s -> s.set("/articles/0/labels/quotes/7/id", "'q1'"),
            at("$.articles[0].labels.quotes[7].id", "the id q1 again", "\"q1\"")),
        broken(
            "* date ids are unique",
            s -> s.set("/articles/0/labels/dates/8/id", "'t1'"),
            at("$.articles[0].labels.dates[8].id", "the id t1 again", "\"t1\"")),
        broken(
            "article ids are unique",
            s -> s.set("/articles/3/id", "'lamp-ferry/c'"),
            at("$.articles[3].id", "the article \"lamp-ferry/c\" again", "\"lamp-ferry/c\"")),
        broken(
            "* utterance ids are unique",
            s -> s.set("/links/utterances/1/id", "'u1'"),
            at("$.links.utterances[1].id", "the id u1 again", "\"u1\"")));
  }

  static Stream<Broken> spans() {
    String labels = "/articles/0/labels/";
    return Stream.of(
        broken(
            "regions stand in text order",
            s -> s.swap(labels + "regions/0", labels + "regions/1"),
            at("$.articles[0].labels.regions[1]", "begins before the last", "title"),
            at("$.articles[0].labels.regions[1]", "overlaps one before", "title")),
        broken(
            "* regions do not overlap",
            s -> s.set(labels + "regions/1/start", "20"),
            at("$.articles[0].labels.regions[1]", "overlaps one before", "\"byline\"")),
        broken(
            "mentions stand in text order",
            s -> s.swap(labels + "entities/0/mentions/0", labels + "entities/0/mentions/1"),
            at(
                "$.articles[0].labels.entities[0].mentions[1]",
                "begins before the last",
                "\"text\": \"Lund\"")),
        broken(
            "mentions stand there once",
            s -> s.copy(labels + "entities/0/mentions/0", labels + "entities/0/mentions/1"),
            at("$.articles[0].labels.entities[0].mentions[1]", "the same span", "\"Lund\""),
            at(
                "$.articles[0].labels.quotes[1].speakers[0].mentions[0]",
                "no mention of",
                "\"harbour master Ivo Lund\"")),
        broken(
            "* cues stand in text order",
            s ->
                s.copy(labels + "quotes/1/cue/0", labels + "quotes/1/cue/1")
                    .span(labels + "quotes/1/cue/1", "says"),
            at("$.articles[0].labels.quotes[1].cue[1]", "begins before the last", "\"says\"")),
        broken(
            "non-quotes stand in text order",
            s ->
                s.copy(labels + "nonQuotes/0", labels + "nonQuotes/1")
                    .span(labels + "nonQuotes/1", "44"),
            at("$.articles[0].labels.nonQuotes[1]", "begins before the last", "\"44\"")),
        broken(
            "dates stand in text order",
            s -> s.swap(labels + "dates/0", labels + "dates/1"),
            at("$.articles[0].labels.dates[1]", "begins before the last", "\"t1\"")),
        broken(
            "ignored stretches stand in text order",
            s -> s.swap(labels + "ignore/0", labels + "ignore/1"),
            at("$.articles[0].labels.ignore[1]", "begins before the last", "\"44\"")),
        broken(
            "bound mentions stand in text order",
            s ->
                s.copy(labels + "entities/0/mentions/0", labels + "quotes/1/speakers/0/mentions/1")
                    .remove(labels + "quotes/1/speakers/0/mentions/1/form"),
            at(
                "$.articles[0].labels.quotes[1].speakers[0].mentions[1]",
                "begins before the last",
                "\"Lund\"")),
        broken(
            "* bound mentions of a chain stand in text order",
            s -> s.copy(labels + "quotes/2/via/0/mentions/0", labels + "quotes/2/via/0/mentions/1"),
            at("$.articles[0].labels.quotes[2].via[0].mentions[1]", "the same span", "Gazette")),
        broken(
            "no white space at the start of a segment",
            s -> s.span(labels + "quotes/7/segments/0", " taking fees"),
            at(
                "$.articles[0].labels.quotes[7].segments[0]",
                "white space at the edge",
                "\" taking fees\"")),
        broken(
            "* no white space at the end of a date",
            s -> s.span(labels + "dates/2", "May, "),
            at("$.articles[0].labels.dates[2]", "white space at the edge", "\"May, \"")),
        broken(
            "no white space at the edge of a region",
            s -> s.set(labels + "regions/0/end", "30"),
            at("$.articles[0].labels.regions[0]", "white space at the edge", "\"title\"")),
        broken(
            "no white space at the edge of a mention",
            s -> s.span(labels + "entities/3/mentions/0", " The mayor"),
            at(
                "$.articles[0].labels.entities[3].mentions[0]",
                "white space at the edge",
                "\" The mayor\""),
            at("$.articles[0].labels.quotes[6].speakers[0].mentions[0]", "no mention of e4", "")),
        broken(
            "no white space at the edge of a cue",
            s -> s.span(labels + "quotes/6/cue/0", "did not say "),
            at("$.articles[0].labels.quotes[6].cue[0]", "white space", "\"did not say \"")),
        broken(
            "* no white space at the edge of a non-quote",
            s -> s.span(labels + "nonQuotes/0", "“Night Boat” "),
            at("$.articles[0].labels.nonQuotes[0]", "white space", "“Night Boat” ")),
        broken(
            "* no white space at the edge of an ignored stretch",
            s -> s.span(labels + "ignore/0", " 44"),
            at("$.articles[0].labels.ignore[0]", "white space", "\" 44\"")),
        broken(
            "* no white space at the edge of the evidence of publication",
            s -> s.span(labels + "publication/evidence", " 4 March 2031"),
            at("$.articles[0].labels.publication.evidence", "white space", "4 March")),
        broken(
            "* no white space at the edge of the evidence of a link",
            s -> s.span("/links/articles/0/evidence/1", "boat was tired. It ", "1"),
            at("$.links.articles[0].evidence[1]", "white space", "lamp-ferry/b")),
        broken(
            "a segment holds a token",
            s -> s.span(labels + "quotes/8/segments/0", "–").span(labels + "quotes/8/cue/0", "We"),
            at("$.articles[0].labels.quotes[8].segments[0]", "no word and no number", "–")),
        broken(
            "a date holds a token",
            s -> s.span(labels + "dates/2", "."),
            at("$.articles[0].labels.dates[2]", "no word and no number", "\"t3\"")));
  }

  static Stream<Broken> entities() {
    String labels = "/articles/0/labels/";
    return Stream.of(
        broken(
            "speakers are entities",
            s -> s.set(labels + "quotes/0/speakers/0/entity", "'e9'"),
            at("$.articles[0].labels.quotes[0].speakers[0].entity", "no entity e9", "\"e9\"")),
        broken(
            "* chains are of entities",
            s -> s.set(labels + "quotes/1/via", "[{'entity': 'e9', 'mentions': []}]"),
            at("$.articles[0].labels.quotes[1].via[0].entity", "no entity e9", "\"e9\"")),
        broken(
            "an entity speaks a quote once",
            s -> s.set(labels + "quotes/8/speakers/1", "{'entity': 'e3', 'mentions': []}"),
            at("$.articles[0].labels.quotes[8].speakers[1].entity", "e3 again", "\"e3\"")),
        broken(
            "* bound mentions are mentions of the entity",
            s -> s.set(labels + "quotes/6/speakers/0/entity", "'e5'").remove(labels + "entities/3"),
            at(
                "$.articles[0].labels.quotes[6].speakers[0].mentions[0]",
                "no mention of e5",
                "The mayor")),
        broken(
            "entities speak",
            s ->
                s.copy(labels + "entities/4", labels + "entities/5")
                    .set(labels + "entities/5/id", "'e6'"),
            at("$.articles[0].labels.entities[5]", "e6 speaks nowhere", "")),
        broken(
            "an affiliation is a name",
            s -> s.set(labels + "entities/4/affiliation", "'e3'"),
            at("$.articles[0].labels.entities[4].affiliation", "the id e3", "\"e3\"")),
        broken(
            "* what is mentioned by name is named",
            s -> s.set(labels + "entities/1/named", "false"),
            at(
                "$.articles[0].labels.entities[1].mentions[0].form",
                "a mention by name of e2",
                "\"name\"")));
  }

  static Stream<Broken> quotes() {
    String labels = "/articles/0/labels/";
    return Stream.of(
        broken(
            "a parent is a quote",
            s -> s.set(labels + "quotes/4/parent", "'q99'"),
            at("$.articles[0].labels.quotes[4].parent", "no quote q99", "\"q99\"")),
        broken(
            "parents form no circle",
            s ->
                s.set(labels + "quotes/3/parent", "'q5'")
                    .copy(labels + "quotes/4/segments/0", labels + "quotes/3/segments/0")
                    .copy(labels + "quotes/4/segments/0", labels + "quotes/3/segments/1")
                    .span(labels + "quotes/3/segments/0", "the council had")
                    .span(labels + "quotes/3/segments/1", "for about a month"),
            at("$.articles[0].labels.quotes[3].parent", "each other's parents: q4, q5", "\"q5\"")),
        broken(
            "* a parent reaches around its child",
            s -> s.set(labels + "quotes/7/parent", "'q5'"),
            at("$.articles[0].labels.quotes[7].segments[0]", "outside the parent q5", "fees")),
        broken(
            "* the day of saying is of a date",
            s -> s.set(labels + "quotes/0/said", "{'value': '2031-W10', 'from': {'date': 't77'}}"),
            at("$.articles[0].labels.quotes[0].said.from.date", "no date t77", "\"t77\"")),
        broken(
            "two quotes have two token sets",
            s -> s.span(labels + "quotes/7/segments/0", "Did the council know"),
            at("$.articles[0].labels.quotes[7].segments", "the same tokens as quote q6", "Did")),
        broken(
            "token sets are the union of the segments",
            s ->
                s.copy(labels + "quotes/1/segments", labels + "quotes/5/segments")
                    .span(labels + "quotes/5/segments/0", "the pier")
                    .span(labels + "quotes/5/segments/1", "would “close for good” this summer")
                    .set(labels + "quotes/5/segments/0/quoted", "false")
                    .set(labels + "quotes/5/type", "'mixed'"),
            at("$.articles[0].labels.quotes[5].segments", "the same tokens as quote q3", "")));
  }

  static Stream<Broken> dates() {
    String labels = "/articles/0/labels/";
    return Stream.of(
        broken(
            "an anchor date is there",
            s -> s.set(labels + "dates/7/anchor/id", "'t99'"),
            at("$.articles[0].labels.dates[7].anchor.id", "no date t99", "\"t99\"")),
        broken(
            "* an anchor quote is there",
            s -> s.set(labels + "dates/3/anchor/id", "'q99'"),
            at("$.articles[0].labels.dates[3].anchor.id", "no quote q99", "\"q99\"")),
        broken(
            "an anchor quote has a day of saying",
            s -> s.set(labels + "dates/6/anchor", "{'kind': 'quote', 'id': 'q5'}"),
            at(
                "$.articles[0].labels.dates[6].anchor.id",
                "the quote q5, of which nobody knows",
                "\"q5\"")),
        broken(
            "the day of saying of a quote around an anchor will do",
            s ->
                s.set(labels + "dates/6/anchor", "{'kind': 'quote', 'id': 'q5'}")
                    .copy(labels + "quotes/1/said", labels + "quotes/3/said")),
        broken(
            "dates are not resolved against each other",
            s -> s.set(labels + "dates/1/anchor", "{'kind': 'date', 'id': 't8'}"),
            at("$.articles[0].labels.dates[1].anchor.id", "each other: t2, t8", "\"t8\"")),
        broken(
            "nor against themselves through the day of a quote",
            s -> s.set(labels + "dates/1/anchor", "{'kind': 'quote', 'id': 'q2'}"),
            at("$.articles[0].labels.dates[1].anchor.id", "each other: t2", "\"q2\"")));
  }

  static Stream<Broken> links() {
    return Stream.of(
        broken(
            "a linked article is there",
            s -> s.set("/links/articles/5/b", "'lamp-ferry/x'"),
            at("$.links.articles[5].b", "no article lamp-ferry/x", "lamp-ferry/x"),
            at("$.links.articles", "no relation of lamp-ferry/c and lamp-ferry/d", "\"articles\"")),
        broken(
            "both linked articles are there",
            s ->
                s.set("/links/articles/5/a", "'lamp-ferry/x'")
                    .set("/links/articles/5/b", "'lamp-ferry/y'"),
            at("$.links.articles[5].a", "no article lamp-ferry/x", "lamp-ferry/x"),
            at("$.links.articles[5].b", "no article lamp-ferry/y", "lamp-ferry/y"),
            at("$.links.articles", "no relation of lamp-ferry/c and lamp-ferry/d", "\"articles\"")),
        broken(
            "* a pair stands in the order of the articles",
            s ->
                s.set("/links/articles/4/a", "'lamp-ferry/d'")
                    .set("/links/articles/4/b", "'lamp-ferry/b'"),
            at("$.links.articles[4]", "the pair lamp-ferry/d, lamp-ferry/b", "lamp-ferry/d")),
        broken(
            "* a pair has one relation",
            s ->
                s.copy("/links/articles/5", "/links/articles/6")
                    .set("/links/articles/6/relation", "'partial'"),
            at("$.links.articles[6]", "lamp-ferry/d again", "partial")),
        broken(
            "every pair has a relation",
            s -> s.remove("/links/articles/4").remove("/links/articles/4"),
            at("$.links.articles", "lamp-ferry/b and lamp-ferry/d", "\"articles\""),
            at("$.links.articles", "lamp-ferry/c and lamp-ferry/d", "\"articles\"")),
        broken(
            "a derivation passes through an article",
            s -> s.set("/links/articles/1/through", "'lamp-ferry/x'"),
            at("$.links.articles[1].through", "no article lamp-ferry/x", "lamp-ferry/x")),
        broken(
            "* through a third one",
            s -> s.set("/links/articles/0/through", "'lamp-ferry/b'"),
            at("$.links.articles[0].through", "one of the two articles", "lamp-ferry/b")),
        broken(
            "the weaker relation on the way holds",
            s -> s.set("/links/articles/1/relation", "'revised'"),
            at("$.links.articles[1].relation", "the relation revised, where", "revised")),
        broken(
            "the standard view is an equivalence",
            s ->
                s.set("/links/articles/3/relation", "'partial'")
                    .remove("/links/articles/1/through"),
            at(
                "$.links.articles[3].relation",
                "partial of lamp-ferry/b and lamp-ferry/c, where each is one text with"
                    + " lamp-ferry/a",
                "partial")),
        broken(
            "an unsure pair inside an equivalence is settled",
            s ->
                s.set("/links/articles/3/relation", "'unsure'").remove("/links/articles/1/through"),
            at("$.links.articles[3].relation", "the relation unsure of", "unsure")),
        broken(
            "* an unsure relation has no direction",
            s ->
                s.set("/links/articles/5/relation", "'unsure'")
                    .set("/links/articles/5/direction", "'unknown'"),
            at("$.links.articles[5].direction", "of the relation unsure", "unknown")),
        broken(
            "an independent report has no direction",
            s ->
                s.set("/links/articles/5/relation", "'sameEvent'")
                    .set("/links/articles/5/direction", "'common'")
                    .remove("/links/utterances/0/in/3"),
            at("$.links.articles[5].direction", "of the relation sameEvent", "common")),
        broken(
            "evidence is from one of the two",
            s -> s.copy("/links/articles/0/evidence", "/links/articles/2/evidence"),
            at(
                "$.links.articles[2].evidence[1].article",
                "a passage of lamp-ferry/b",
                "lamp-ferry/b")),
        broken(
            "articles that share an utterance are related",
            s -> s.set("/links/articles/4/relation", "'sameEvent'"),
            at("$.links.articles[4].relation", "share the utterance u1", "sameEvent")));
  }

  static Stream<Broken> utterances() {
    return Stream.of(
        broken(
            "a printing is a quote of the story",
            s -> s.set("/links/utterances/0/in/3/quote", "'lamp-ferry/d#q7'"),
            at("$.links.utterances[0].in[3].quote", "no quote lamp-ferry/d#q7", "d#q7")),
        broken(
            "of this story",
            s -> s.set("/links/utterances/0/in/3/quote", "'tide-table/a#q1'"),
            at("$.links.utterances[0].in[3].quote", "no quote tide-table/a#q1", "tide-table")),
        broken(
            "* a quote prints an utterance once",
            s -> s.copy("/links/utterances/0/in/3", "/links/utterances/0/in/4"),
            at("$.links.utterances[0].in[4].quote", "lamp-ferry/d#q1 again", "d#q1")),
        broken(
            "* a printing is factual",
            s -> s.set("/links/utterances/1/in/2", "{'quote': 'lamp-ferry/a#q7'}"),
            at("$.links.utterances[1].in[2].quote", "which is not factual", "a#q7")),
        broken(
            "a part is inside the quote",
            s -> s.span("/links/utterances/0/in/0/segments/0", "harbour master", "0"),
            at("$.links.utterances[0].in[0].segments[0]", "outside the segments", "a#q2")),
        broken(
            "a part does not reach over what is between segments",
            s ->
                s.span(
                    "/links/utterances/0/in/0/segments/0",
                    "tired,” harbour master Ivo Lund said on Monday. “It",
                    "0"),
            at("$.links.utterances[0].in[0].segments[0]", "outside the segments", "a#q2")),
        broken(
            "a part may go from segment to segment",
            s ->
                s.set(
                        "/links/utterances/1/in/2",
                        "{'quote': 'lamp-ferry/a#q3', 'segments': [{'start': 0, 'end': 1}]}")
                    .span(
                        "/links/utterances/1/in/2/segments/0",
                        "pier would “close for good” this",
                        "0")),
        broken(
            "parts stand in text order",
            s ->
                s.copy("/links/utterances/0/in/0/segments/0", "/links/utterances/0/in/0/segments/1")
                    .span("/links/utterances/0/in/0/segments/0", "tired", "0"),
            at("$.links.utterances[0].in[0].segments[1]", "before the end of the last", "a#q2")),
        broken(
            "* no white space at the edge of a part",
            s -> s.span("/links/utterances/1/in/0/segments/0", "It stops ", "0"),
            at("$.links.utterances[1].in[0].segments[0]", "white space", "a#q2")),
        broken(
            "a part holds a token",
            s -> s.span("/links/utterances/1/in/0/segments/0", "“", "0"),
            at("$.links.utterances[1].in[0].segments[0]", "no word and no number", "a#q2")),
        broken(
            "an unsure pair is of quotes of the story",
            s -> s.set("/links/unsure/0", "['lamp-ferry/a#q77', 'tide-table/a#q1']"),
            at("$.links.unsure[0][0]", "no quote lamp-ferry/a#q77", "a#q77"),
            at("$.links.unsure[0][1]", "no quote tide-table/a#q1", "tide-table")),
        broken(
            "* an unsure pair is there once",
            s -> s.set("/links/unsure/1", "['lamp-ferry/b#q3', 'lamp-ferry/a#q1']"),
            at("$.links.unsure[1]", "lamp-ferry/a#q1 again", "lamp-ferry/b#q3")),
        broken(
            "an unsure pair shares no utterance",
            s -> s.set("/links/unsure/0", "['lamp-ferry/a#q2', 'lamp-ferry/b#q2']"),
            at("$.links.unsure[0]", "that share the utterance u1", "b#q2")));
  }

  static Stream<Broken> together() {
    String pair = "/links/hardNegatives/0";
    return Stream.of(
        broken(
            "* a story is not younger than the dataset",
            s -> s.set("/since", "'1.2.1'"),
            at("$.since", "the version 1.2.1", "1.2.1")),
        broken(
            "every split but real has texts",
            s -> s.withoutWords("/articles/3"),
            at("$.articles[3]", "the field \"text\" is missing", "{")),
        broken(
            "a hard negative is of quotes that are there",
            s -> s.set(pair + "/a", "'lamp-ferry/a#q77'").set(pair + "/b", "'tide-table/b#q1'"),
            at("$.links.hardNegatives[0].a", "no quote lamp-ferry/a#q77", "a#q77"),
            at("$.links.hardNegatives[0].b", "no quote tide-table/b#q1", "tide-table")),
        broken(
            "a hard negative is of articles that are there",
            s -> s.set(pair + "/a", "'lamp-ferry/x'").set(pair + "/b", "'zoo/a'"),
            at("$.links.hardNegatives[0].a", "no article lamp-ferry/x", "lamp-ferry/x"),
            at("$.links.hardNegatives[0].b", "no article zoo/a", "zoo/a")),
        broken(
            "a hard negative of articles is allowed",
            s -> s.set(pair + "/a", "'tide-table/a'").set(pair + "/b", "'lamp-ferry/d'")),
        broken(
            "a hard negative stands in the first of two files",
            s ->
                s.copy(pair, "/links/hardNegatives/1")
                    .set("/links/hardNegatives/1/a", "'tide-table/a#q1'")
                    .set("/links/hardNegatives/1/b", "'zoo/a#q1'"),
            at("$.links.hardNegatives[1]", "a hard negative of tide-table/a#q1", "zoo"),
            at("$.links.hardNegatives[1].b", "no quote zoo/a#q1", "zoo")),
        broken(
            "a hard negative is of one split",
            s -> s.set(pair + "/b", "'old-pier/a#q1'"),
            at("$.links.hardNegatives[0]", "a pair of the splits dev and real", "old-pier")),
        broken(
            "* a hard negative is there once",
            s ->
                s.set(
                    "/links/hardNegatives/1",
                    "{'a': 'tide-table/a#q1', 'b': 'lamp-ferry/a#q3', 'class': 'chain'}"),
            at("$.links.hardNegatives[1]", "lamp-ferry/a#q3 again", "chain")),
        broken(
            "a hard negative is no link of articles",
            s -> s.set(pair + "/a", "'lamp-ferry/c'").set(pair + "/b", "'lamp-ferry/a'"),
            at("$.links.hardNegatives[0]", "two articles with the relation rewritten", "class")),
        broken(
            "a hard negative is no link of quotes",
            s -> s.set(pair + "/a", "'lamp-ferry/c#q2'").set(pair + "/b", "'lamp-ferry/a#q2'"),
            at("$.links.hardNegatives[0]", "share the utterance lamp-ferry u1", "class")));
  }
}
