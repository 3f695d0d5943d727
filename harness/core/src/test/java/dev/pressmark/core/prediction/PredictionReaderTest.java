package dev.pressmark.core.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.api.prediction.PredictedLinks.UtteranceLink;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.prediction.SaidDay;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PredictionReaderTest {

  static final String HEADER =
      "{'format':'pressmark.predictions/1','system':{'name':'tern','version':'0.3'}";
  static final String ORACLE = HEADER + ",'track':'oracle-quotes'}";

  private static final List<Story> STORIES =
      List.of(
          TinyStories.lampOil(),
          TinyStories.story(
              "slow-ferry", Split.DEV, TinyStories.bare("slow-ferry/a", "The ferry was late.")),
          TinyStories.story(
              "cold-pier",
              Split.TEST,
              TinyStories.withoutText(TinyStories.bare("cold-pier/a", "Ice on the pier."))));
  static final ArticleIndex ARTICLES =
      ArticleIndex.of(STORIES, story -> story.split() == Split.TEST);

  static byte[] bytes(String lines) {
    return lines.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }

  static Predictions read(String... lines) {
    return read(new PredictionReader(ARTICLES), String.join("\n", lines) + "\n");
  }

  static Predictions read(PredictionReader reader, String lines) {
    return read(reader, bytes(lines));
  }

  static Predictions read(PredictionReader reader, byte[] bytes) {
    try {
      return reader.read(new ByteArrayInputStream(bytes), "p.jsonl");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static InvalidInputException refused(String... lines) {
    return Objects.requireNonNull(
        catchThrowableOfType(InvalidInputException.class, () -> read(lines)));
  }

  private static List<String> problems(String... lines) {
    return refused(lines).problems().stream().map(Problem::toString).toList();
  }

  private static ArticlePrediction answer(String line) {
    return read(line).answer("lamp-oil/a");
  }

  private static PredictedQuote quote(String fields) {
    List<PredictedQuote> quotes =
        answer("{'article':'lamp-oil/a','quotes':[{" + fields + "}]}").quotes();
    return Objects.requireNonNull(quotes).get(0);
  }

  @Test
  void theShortForm() {
    ArticlePrediction answer =
        answer(
            "{'article':'lamp-oil/a','quotes':[{'start':0,'end':9,'speaker':'Odo Brask'}],"
                + "'dates':[{'start':28,'end':35,'type':'DATE','value':'2031-02-04'}],"
                + "'publication':'2031-02-07'}");

    PredictedQuote quote =
        new PredictedQuote(
            null,
            List.of(new PredictedSegment(new Span(0, 9), null)),
            null,
            null,
            null,
            List.of(PredictedSpeaker.named("Odo Brask")),
            null,
            null);
    assertThat(answer)
        .isEqualTo(
            new ArticlePrediction(
                List.of(quote),
                List.of(),
                List.of(PredictedDate.of(new Span(28, 35), TimexType.DATE, "2031-02-04")),
                "2031-02-07"));
  }

  @Test
  void theFullForm() {
    ArticlePrediction answer =
        answer(
            "{'article':'lamp-oil/a','quotes':[{'id':'s','segments':[{'start':36,'end':42},"
                + "{'start':0,'end':9,'quoted':true,'text':'\\\"No oil,\\\"'}],'type':'mixed',"
                + "'cue':[{'start':10,'end':14,'text':'said'}],'parent':'outer','speakers':["
                + "{'name':'Odo','mention':{'start':15,'end':24},'entity':'c7'}],"
                + "'said':'2031-02-04','confidence':0.75},{'id':'outer','start':0,'end':61}],"
                + "'entities':[{'id':'c7','name':'Odo','mentions':[{'start':15,'end':24}]}],"
                + "'dates':[{'start':28,'end':35,'type':'SET','value':'P1W','mod':'APPROX',"
                + "'quant':'EVERY','freq':'2X','interval':{'begin':'2031','end':'2032'}}],"
                + "'usage':{'inputTokens':31}}");

    Span mention = new Span(15, 24);
    PredictedQuote first =
        new PredictedQuote(
            "s",
            List.of(
                new PredictedSegment(new Span(0, 9), true),
                new PredictedSegment(new Span(36, 42), null)),
            QuoteType.MIXED,
            List.of(new Span(10, 14)),
            "outer",
            List.of(new PredictedSpeaker("Odo", mention, "c7")),
            new SaidDay("2031-02-04"),
            0.75);
    assertThat(Objects.requireNonNull(answer.quotes()).get(0)).isEqualTo(first);
    assertThat(answer.entities())
        .containsExactly(new PredictedEntity("c7", "Odo", List.of(mention)));
    assertThat(answer.dates())
        .containsExactly(
            new PredictedDate(
                new Span(28, 35),
                TimexType.SET,
                "P1W",
                "APPROX",
                "EVERY",
                "2X",
                new PredictedDate.Interval("2031", "2032")));
    assertThat(answer.publication()).isNull();
  }

  @Test
  void nullSaysNone() {
    assertThat(quote("'start':0,'end':9,'speaker':null").speakers()).isEmpty();
    assertThat(quote("'start':0,'end':9").speakers()).isNull();
    assertThat(quote("'start':0,'end':9,'said':null").said()).isEqualTo(new SaidDay(null));
    assertThat(quote("'start':0,'end':9").said()).isNull();
    Predictions none = read("{'article':'lamp-oil/a','publication':null}");
    assertThat(none.answer("lamp-oil/a")).isEqualTo(ArticlePrediction.NOTHING);
    assertThat(none.attempted()).containsExactly(Layer.PUBLICATION);
  }

  @Test
  void withoutHeader() {
    Predictions read = read("{'article':'lamp-oil/a','quotes':[{'start':0,'end':9,'said':null}]}");
    assertThat(read.header()).isEqualTo(PredictionHeader.NONE);
    assertThat(read.header().track()).isEqualTo(Track.END_TO_END);
    assertThat(read.header().publication()).isEqualTo(PublicationDay.WITHHELD);
    assertThat(read.attempted()).containsExactly(Layer.QUOTES, Layer.SAID);
    assertThat(read.links().articles()).isNull();
    assertThat(read.links().utterances()).isNull();
  }

  @Test
  void aFileWithoutLinesAnswersNothing() {
    Predictions read = read("");
    assertThat(read.answers()).isEmpty();
    assertThat(read.attempted()).isEmpty();
    assertThat(read.answer("lamp-oil/a")).isEqualTo(ArticlePrediction.NOTHING);
  }

  @Test
  void aHeaderDeclares() {
    Predictions read =
        read(
            new PredictionReader(ARTICLES).datasetVersion("1.1.0"),
            "{'format':'pressmark.predictions/1','system':{'name':'tern','version':'0.3',"
                + "'url':'https://tern.example/'},'layers':['speakers'],'publication':'given',"
                + "'dataset':'1.0.0'}\n"
                + "{'article':'lamp-oil/a','quotes':[{'start':0,'end':9,'said':null}],'dates':[]}\n"
                + "{'article':'lamp-oil/b','dates':[]}");
    assertThat(read.header().system())
        .isEqualTo(new SystemName("tern", "0.3", "https://tern.example/"));
    assertThat(read.header().publication()).isEqualTo(PublicationDay.GIVEN);
    assertThat(read.attempted()).containsExactly(Layer.SPEAKERS);
    assertThat(read.warnings())
        .extracting(PredictionWarning::toString)
        .containsExactly(
            "p.jsonl:1: $.dataset: made for version 1.0.0 of the dataset; this is 1.1.0",
            "p.jsonl:2: the layer dates is answered, not declared, and not scored (2 times)",
            "p.jsonl:2: the layer said is answered, not declared, and not scored");
  }

  @Test
  void whatCanBeNoDayOfSayingIsAWarning() {
    Predictions read =
        read(
            HEADER + "}",
            "{'article':'lamp-oil/a','quotes':[{'start':0,'end':9,'said':'Friday'},"
                + "{'start':10,'end':14,'said':'2024-W18'}]}");
    assertThat(read.warnings())
        .extracting(PredictionWarning::toString)
        .containsExactly(
            "p.jsonl:2: $.quotes[0].said: \"said\" is no day, week, month or year and counts as"
                + " wrong");
  }

  @Test
  void unknownFieldsAreWarningsCountedByName() {
    Predictions read =
        read(
            HEADER + ",'prompt':'p2'}",
            "{'article':'lamp-oil/a','mood':{'calm':1},'quotes':[{'start':0,'end':9,'tone':1,"
                + "'speakers':[{'name':'Odo','title':'Mr'}]},{'start':10,'end':14,'tone':2}]}",
            "{'mood':2,'article':'lamp-oil/b'}");
    assertThat(read.warnings())
        .extracting(PredictionWarning::toString)
        .containsExactly(
            "p.jsonl:1: $.prompt: unknown field \"prompt\" of the header",
            "p.jsonl:2: $.mood: unknown field \"mood\" of an article line (2 times)",
            "p.jsonl:2: $.quotes[0].tone: unknown field \"tone\" of a quote (2 times)",
            "p.jsonl:2: $.quotes[0].speakers[0].title: unknown field \"title\" of a speaker");
    assertThat(read.answers()).containsOnlyKeys("lamp-oil/a", "lamp-oil/b");
  }

  @Test
  void linesMayEndAsOnWindowsAndBeBlank() {
    Predictions read =
        read(
            new PredictionReader(ARTICLES),
            "\r\n"
                + HEADER
                + "}\r\n \t\r\n\n{'article':'lamp-oil/a','dates':[]}\r\n\r\n"
                + "{'article':'lamp-oil/b'}");
    assertThat(read.answers()).containsOnlyKeys("lamp-oil/a", "lamp-oil/b");
    assertThat(read.header().system()).isEqualTo(new SystemName("tern", "0.3", null));
  }

  @Test
  void answersToOtherSplitsAndWithoutTextAreCounted() {
    Predictions read =
        read(
            "{'article':'slow-ferry/a','quotes':[{'start':0,'end':999,'speaker':'X'}]}",
            "{'article':'cold-pier/a','publication':'2031-02-07','dates':[{'start':0,'end':3}]}",
            "{'article':'lamp-oil/a'}",
            "{'links':{'articles':[{'a':'lamp-oil/a','b':'slow-ferry/a'}],"
                + "'utterances':[['cold-pier/a#1','lamp-oil/a#2']]}}");
    assertThat(read.answers()).containsOnlyKeys("lamp-oil/a");
    assertThat(read.skipped()).isEqualTo(new Skipped(1, 2, List.of("cold-pier/a")));
    assertThat(read.attempted())
        .as("by the system, wherever the key stands")
        .containsExactly(
            Layer.QUOTES,
            Layer.SPEAKERS,
            Layer.DATES,
            Layer.PUBLICATION,
            Layer.ARTICLE_LINKS,
            Layer.UTTERANCE_LINKS);
    assertThat(read.links().articles()).isEmpty();
  }

  @Test
  void linksOfSeveralLinesAndOfQuotesThatComeLater() {
    Predictions read =
        read(
            "{'links':{'utterances':[['lamp-oil/a#1','lamp-oil/b#s-4']]}}",
            "{'article':'lamp-oil/a','quotes':[{'id':'1','start':0,'end':9}]}",
            "{'article':'lamp-oil/b','quotes':[{'id':'s-4','start':0,'end':9}]}",
            "{'links':{'articles':[{'a':'lamp-oil/b','b':'lamp-oil/a','score':3.5}]}}",
            "{'links':{'articles':[]}}");
    assertThat(read.links().articles())
        .containsExactly(new ArticleLink("lamp-oil/b", "lamp-oil/a", null, null, 3.5));
    assertThat(read.links().utterances())
        .containsExactly(new UtteranceLink("lamp-oil/a#1", "lamp-oil/b#s-4"));
  }

  @Test
  void articlesUnderOtherNames() {
    ArticleIndex drawn = ARTICLES.under(Map.of("x17", "lamp-oil/b", "x3", "lamp-oil/a"));
    Predictions read =
        read(
            new PredictionReader(drawn),
            "{'article':'x17'}\n{'links':{'articles':[{'a':'x17','b':'x3'}]}}");
    assertThat(read.answers()).containsOnlyKeys("lamp-oil/b");
    assertThat(read.links().articles())
        .containsExactly(new ArticleLink("lamp-oil/b", "lamp-oil/a", null, null, null));
  }

  @Test
  void givenQuotesAreAnsweredById() {
    Predictions read =
        read(
            ORACLE,
            "{'article':'lamp-oil/a','quotes':[{'id':'q1','speaker':'Odo'}]}",
            "{'links':{'utterances':[['lamp-oil/a#q1','lamp-oil/b#q1']]}}");
    assertThat(Objects.requireNonNull(read.answer("lamp-oil/a").quotes()).get(0).segments())
        .isEmpty();
    assertThat(read.links().utterances())
        .containsExactly(new UtteranceLink("lamp-oil/a#q1", "lamp-oil/b#q1"));
  }

  @Test
  void oracleAnswersAreHeldAgainstWhatWasGiven() {
    assertThat(
            problems(
                ORACLE,
                "{'article':'lamp-oil/a','quotes':[{'id':'q1'},{'id':'q9'},{'id':'q1'}]}",
                "{'article':'lamp-oil/b','quotes':[{'id':'q1','start':0,'end':9},{'speaker':'X'}]}",
                "{'links':{'utterances':[['lamp-oil/a#q1','lamp-oil/b#q2']]}}"))
        .containsExactly(
            "p.jsonl:2: $.quotes[1].id: no given quote with the id \"q9\""
                + " (allowed: an id that was given)",
            "p.jsonl:2: $.quotes[2].id: the id \"q1\" for the second time (allowed: each id once)",
            "p.jsonl:3: $.quotes[0]: a quote with a span"
                + " (allowed: the id of a given quote alone, in the track oracle-quotes)",
            "p.jsonl:3: $.quotes[1]: the field \"id\" is missing",
            "p.jsonl:4: $.links.utterances[0][1]: no given quote \"lamp-oil/b#q2\""
                + " (allowed: the id of a quote that was given)");
  }

  @Test
  void idsAreUniqueAndReferencesHaveTargets() {
    assertThat(
            problems(
                "{'article':'lamp-oil/a','quotes':[{'id':'1','start':0,'end':9,'parent':'2'},"
                    + "{'id':'1','start':0,'end':9,'parent':'1','speakers':[{'entity':'c'}]}],"
                    + "'entities':[{'id':'d'},{'id':'d'}]}",
                "{'article':'lamp-oil/b','quotes':[{'start':0,'end':9},{'id':'1'}]}"))
        .containsExactly(
            "p.jsonl:1: $.entities[1].id: the id \"d\" for the second time (allowed: each id once)",
            "p.jsonl:1: $.quotes[1].id: the id \"1\" for the second time (allowed: each id once)",
            "p.jsonl:1: $.quotes[0].parent: no quote with the id \"2\""
                + " (allowed: the id of another quote of the article)",
            "p.jsonl:1: $.quotes[1].parent: a quote that is its own parent"
                + " (allowed: the id of another quote of the article)",
            "p.jsonl:1: $.quotes[1].speakers[0].entity: no entity with the id \"c\""
                + " (allowed: the id of one of \"entities\")",
            "p.jsonl:2: $.quotes[1]: a quote without a span (allowed: start and end, or segments;"
                + " an id alone only in the track oracle-quotes)");
    assertThat(
            problems(
                "{'links':{'utterances':[['lamp-oil/a#1','lamp-oil/b#2']]}}",
                "{'article':'lamp-oil/a','quotes':[{'id':'1','start':0,'end':9}]}"))
        .containsExactly(
            "p.jsonl:1: $.links.utterances: no quote \"lamp-oil/b#2\""
                + " (allowed: the id of a quote that stands on its article's line)");
  }

  @Test
  void integrityIsKeptApart() {
    InvalidInputException refused =
        refused(
            "{'article':'lamp-oil/a','textSha256':'"
                + "0".repeat(64)
                + "',"
                + "'quotes':[{'start':0,'end':9,'text':'No oil','cue':"
                + "[{'text':'say','start':10,'end':14}]}],'dates':[{'start':9,'end':100}]}");
    assertThat(refused.count(Problem.Kind.INTEGRITY)).isEqualTo(3);
    assertThat(refused.count(Problem.Kind.INVALID)).isEqualTo(1);
    assertThat(refused.problems())
        .extracting(Problem::kind, Problem::toString)
        .containsExactly(
            tuple(
                Problem.Kind.INTEGRITY,
                "p.jsonl:1: $.textSha256: the digest "
                    + "0".repeat(64)
                    + " (allowed: that of the article's text: "
                    + ARTICLES.find("lamp-oil/a").orElseThrow().textSha256()
                    + ")"),
            tuple(
                Problem.Kind.INTEGRITY,
                "p.jsonl:1: $.quotes[0].cue[0].text: the span says \"say\""
                    + " (allowed: what the text has there: \"said\")"),
            tuple(
                Problem.Kind.INTEGRITY,
                "p.jsonl:1: $.quotes[0].text: the span says \"No oil\""
                    + " (allowed: what the text has there: \"\"No oil,\"\")"),
            tuple(
                Problem.Kind.INVALID,
                "p.jsonl:1: $.dates[0].end: offset 100 is outside the text"
                    + " (allowed: 0 to 61 code points)"));
  }

  @Test
  void aHeaderThatCannotBeReadLeavesTheSpansUnread() {
    assertThat(
            problems(
                HEADER + ",'offsets':'bytes'}",
                "{'article':'lamp-oil/a','quotes':[{'start':0,'end':999}]}",
                "{'article':'nowhere/a'}"))
        .containsExactly(
            "p.jsonl:1: $.offsets: \"bytes\" (allowed: codepoint, utf16, utf8)",
            "p.jsonl:3: $.article: unknown article \"nowhere/a\""
                + " (allowed: the id of an article of the dataset)");
    assertThat(problems("{'format':", "{'article':'lamp-oil/a','dates':[{'start':0,'end':999}]}"))
        .hasSize(1);
    assertThat(
            problems(
                "{'article':'lamp-oil/b',",
                "{'article':'lamp-oil/a','dates':[{'start':0,'end':999}]}"))
        .hasSize(2);
  }

  @Test
  void everyLineIsReadWhateverIsWrongBefore() {
    assertThat(
            problems(
                "{'article':'lamp-oil/a','dates':[{'start':9,'end':5},{'start':4}]}",
                "[]",
                "{}",
                "{'usage':{}}",
                HEADER + "}",
                "{'article':'lamp-oil/b'",
                "{'article':'nowhere/a','dates':7,'dates':8}"))
        .containsExactly(
            "p.jsonl:1: $.dates[0].end: the end 5 of a span that starts at 9"
                + " (allowed: an end after the start)",
            "p.jsonl:1: $.dates[1]: the field \"end\" is missing",
            "p.jsonl:2: $: an array (allowed: an object)",
            "p.jsonl:3: $: an empty object (allowed: a header, an answer or links)",
            "p.jsonl:4: $: the field \"article\" is missing"
                + " (allowed: one of article, links, format)",
            "p.jsonl:5: $: a header after other lines (allowed: one header, before everything"
                + " else)",
            "p.jsonl:6: $.article: malformed JSON at column 24: Unexpected end-of-input: expected"
                + " close marker for Object (allowed: well-formed JSON in UTF-8)",
            "p.jsonl:7: $.article: unknown article \"nowhere/a\""
                + " (allowed: the id of an article of the dataset)",
            "p.jsonl:7: $.dates: the key \"dates\" for the second time (allowed: each key once)");
  }

  @Test
  void theVisitorSeesWhatIsUsedInTheOrderOfTheFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("p.jsonl");
    Files.write(
        file,
        bytes(
            HEADER + "}\n{'article':'lamp-oil/b','publication':null}\n{'article':'lamp-oil/a'}\n"));
    StringBuilder seen = new StringBuilder();
    PredictionVisitor visitor =
        new PredictionVisitor() {
          @Override
          public void header(PredictionHeader header) {
            seen.append(Objects.requireNonNull(header.system()).name()).append('\n');
          }

          @Override
          public void article(ArticleAnswer answer) {
            seen.append(answer.line() + " " + answer.article() + " " + answer.layers() + "\n");
          }

          @Override
          public void links(PredictedLinks links, int line) {
            throw new AssertionError("no links here");
          }
        };
    Problems problems = new Problems();
    ReadSummary summary =
        new PredictionReader(ARTICLES)
            .stream(Files.newInputStream(file), "p.jsonl", problems, visitor);
    assertThat(seen.toString()).isEqualTo("tern\n2 lamp-oil/b [PUBLICATION]\n3 lamp-oil/a []\n");
    assertThat(problems.isEmpty()).isTrue();
    assertThat(summary.attempted()).containsExactly(Layer.PUBLICATION);
    assertThat(new PredictionReader(ARTICLES).read(file).answers()).hasSize(2);
  }
}
