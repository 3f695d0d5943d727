package dev.pressmark.core.prediction;

import static dev.pressmark.core.prediction.PredictionReaderTest.HEADER;
import static dev.pressmark.core.prediction.PredictionReaderTest.bytes;
import static dev.pressmark.core.prediction.PredictionReaderTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.OffsetUnit;
import dev.pressmark.api.text.Offsets;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.Digests;
import dev.pressmark.core.dataset.Story;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PredictionDigestTest {

  private static final List<Story> STORIES = List.of(TinyStories.lampOil());
  private static final ArticleIndex ARTICLES = ArticleIndex.of(STORIES);
  private static final PredictionReader READER = new PredictionReader(ARTICLES);

  private static final String A =
      "{'article':'lamp-oil/a','quotes':[{'start':0,'end':9,'speaker':'Odo Brask','said':null,"
          + "'confidence':0.1},{'id':'s2','segments':[{'start':36,'end':42}],'speaker':null}],"
          + "'dates':[]}";
  private static final String B =
      "{'article':'lamp-oil/b','publication':'2031-02-07','entities':[{'id':'z'},{'id':'c'}]}";

  private static Predictions of(String... lines) {
    return read(READER, String.join("\n", lines));
  }

  private static String digest(String... lines) {
    return PredictionDigest.of(of(lines), ARTICLES);
  }

  private static String canonical(Predictions predictions) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PredictionWriter(ARTICLES).writeCanonical(predictions, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(StandardCharsets.UTF_8).replace('"', '\'');
  }

  private static String written(Predictions predictions) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PredictionWriter(ARTICLES).write(predictions, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(StandardCharsets.UTF_8).replace('"', '\'');
  }

  @Test
  void theCanonicalForm() {
    Predictions predictions =
        of(
            HEADER + "}",
            B,
            "{'links':{'utterances':[]}}",
            A.replace("'dates':[]", "'usage':{'x':1},'mood':1,'publication':null"),
            "{'links':{'articles':[{'score':2,'b':'lamp-oil/b','a':'lamp-oil/a'}]}}");
    String expected =
        "{'article':'lamp-oil/a','quotes':["
            + "{'confidence':0.1,'said':null,'segments':[{'end':9,'start':0}],"
            + "'speakers':[{'name':'Odo Brask'}]},"
            + "{'id':'s2','segments':[{'end':42,'start':36}],'speakers':[]}]}\n"
            + "{'article':'lamp-oil/b','entities':[{'id':'c'},{'id':'z'}],"
            + "'publication':'2031-02-07'}\n"
            + "{'links':{'articles':[{'a':'lamp-oil/a','b':'lamp-oil/b','score':2}],"
            + "'utterances':[]}}\n";
    assertThat(canonical(predictions)).isEqualTo(expected);
    assertThat(PredictionDigest.of(predictions, ARTICLES))
        .isEqualTo(Digests.sha256(bytes(expected)));
  }

  @Test
  void theDigestOfNothingIsThatOfNoBytes() {
    assertThat(digest(HEADER + "}"))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void whatSaysTheSameHasTheSameDigest() {
    String digest = digest(A, B);
    assertThat(digest(B, A)).isEqualTo(digest);
    assertThat(digest(HEADER + "}", A, B)).isEqualTo(digest);
    assertThat(digest(A.replace("'speaker':'Odo Brask'", "'speakers':[{'name':'Odo Brask'}]"), B))
        .isEqualTo(digest);
    assertThat(digest(A.replace("'speaker':null", "'speakers':[]"), B)).isEqualTo(digest);
    assertThat(digest(A.replace("'start':0,'end':9", "'segments':[{'end':9,'start':0}]"), B))
        .isEqualTo(digest);
    assertThat(digest(A.replace("0.1", "0.10000000000000001"), B)).isEqualTo(digest);
    assertThat(digest(A.replace("0.1", "1e-1"), B)).isEqualTo(digest);
    assertThat(digest(A.replace("'end':9", "'end':9,'text':'\\\"No oil,\\\"'"), B))
        .isEqualTo(digest);
    assertThat(digest(A.replace("'dates'", "'usage':{},'mood':[1],'dates'"), B)).isEqualTo(digest);
    assertThat(digest(A.replace("Odo", "\\u004fdo"), B)).isEqualTo(digest);
  }

  @Test
  void whatSaysSomethingElseHasAnotherDigest() {
    List<String> digests = new ArrayList<>();
    digests.add(digest(A, B));
    digests.add(digest(A));
    digests.add(digest(A.replace("'end':9", "'end':8"), B));
    digests.add(digest(A.replace(",'said':null", ""), B));
    digests.add(digest(A.replace(",'speaker':null", ""), B));
    digests.add(digest(A.replace(",'dates':[]", ""), B));
    digests.add(digest(A.replace("0.1", "0.2"), B));
    digests.add(digest(A.replace("'s2'", "'s3'"), B));
    digests.add(digest(A, B, "{'links':{'articles':[]}}"));
    digests.add(digest(A, B, "{'links':{'utterances':[]}}"));
    assertThat(digests).doesNotHaveDuplicates();
  }

  /** Lines, keys, quotes, speakers, dates and links in any order. */
  @Test
  void orderChangesNothing() {
    String expected = null;
    for (long seed = 0; seed < 200; seed++) {
      String file = shuffled(new Random(seed));
      String digest = PredictionDigest.of(read(READER, file), ARTICLES);
      expected = expected == null ? digest : expected;
      assertThat(digest).as("seed %d:%n%s", seed, file).isEqualTo(expected);
    }
  }

  private static String shuffled(Random random) {
    List<String> quotes =
        new ArrayList<>(
            List.of(
                object(random, "'start':0", "'end':9", "'speakers':" + speakers(random)),
                object(random, "'start':0", "'end':9", "'id':'y'"),
                object(random, "'start':0", "'end':9", "'id':'y2'", "'type':'direct'"),
                object(random, "'start':0", "'end':9", "'confidence':1"),
                object(random, "'start':0", "'end':9", "'confidence':1"),
                object(random, "'start':0", "'end':5", "'parent':'y'"),
                object(random, "'segments':" + segments(random), "'cue':" + segments(random))));
    List<String> dates =
        new ArrayList<>(
            List.of(
                object(random, "'start':28", "'end':35", "'value':'2031'"),
                object(random, "'start':28", "'end':35", "'value':'2030'"),
                object(random, "'start':28", "'end':34")));
    List<String> lines = new ArrayList<>();
    lines.add(
        object(
            random,
            "'article':'lamp-oil/a'",
            "'quotes':" + list(random, quotes),
            "'dates':" + list(random, dates),
            "'entities':[{'id':'c','mentions':" + segments(random) + "}]"));
    lines.add(object(random, "'article':'lamp-oil/b'", "'publication':'2031-02-07'"));
    List<String> articles =
        new ArrayList<>(
            List.of(
                object(random, "'a':'lamp-oil/a'", "'b':'lamp-oil/b'", "'score':1"),
                object(random, "'a':'lamp-oil/a'", "'b':'lamp-oil/b'", "'relation':'revised'"),
                object(random, "'a':'lamp-oil/b'", "'b':'lamp-oil/a'")));
    Collections.shuffle(articles, random);
    for (String link : articles) {
      lines.add("{'links':{'articles':[" + link + "]}}");
    }
    Collections.shuffle(lines, random);
    return String.join("\n", lines);
  }

  private static String object(Random random, String... fields) {
    List<String> list = new ArrayList<>(Arrays.asList(fields));
    Collections.shuffle(list, random);
    return "{" + String.join(",", list) + "}";
  }

  private static String list(Random random, List<String> elements) {
    Collections.shuffle(elements, random);
    return "[" + String.join(",", elements) + "]";
  }

  private static String speakers(Random random) {
    return list(
        random, new ArrayList<>(List.of("{'name':'Odo'}", "{'entity':'c'}", "{'name':'Ada'}")));
  }

  private static String segments(Random random) {
    return list(random, new ArrayList<>(List.of("{'start':36,'end':42}", "{'start':50,'end':53}")));
  }

  /** Emoji, a joined family, a combined accent and a no-break space stand before the spans. */
  @ParameterizedTest
  @EnumSource(OffsetUnit.class)
  void theUnitOfOffsetsChangesNothing(OffsetUnit unit) {
    Predictions predictions = read(READER, inUnit(unit, TinyStories.FERRY));
    Predictions inCodePoints = read(READER, inUnit(OffsetUnit.CODE_POINT, TinyStories.FERRY));
    assertThat(predictions).isEqualTo(inCodePoints);
    assertThat(PredictionDigest.of(predictions, ARTICLES))
        .isEqualTo(PredictionDigest.of(inCodePoints, ARTICLES));
    assertThat(predictions.answer("lamp-oil/b").quotes())
        .singleElement()
        .satisfies(
            quote ->
                assertThat(quote.segments().get(0).span().of(TinyStories.FERRY))
                    .isEqualTo("\u201CNo oil \uD83D\uDEE2,\u201D"));
  }

  private static String inUnit(OffsetUnit unit, String text) {
    Offsets offsets = Offsets.of(text);
    StringBuilder line = new StringBuilder(HEADER + ",'offsets':'" + unit.word() + "'}\n");
    line.append("{'article':'lamp-oil/b','quotes':[{");
    put(line, offsets, unit, "\u201CNo oil \uD83D\uDEE2,\u201D");
    line.append(",'cue':[{");
    put(line, offsets, unit, "said");
    line.append("}],'speakers':[{'mention':{");
    put(line, offsets, unit, "Re\u0301mi\u00A0Ruud");
    line.append("}}]}],'dates':[{");
    put(line, offsets, unit, "Tuesday");
    return line.append("},{")
        .append("'start':0,'end':")
        .append(offsets.length(unit))
        .append("}]}")
        .toString();
  }

  private static void put(StringBuilder line, Offsets offsets, OffsetUnit unit, String words) {
    Span span = offsets.fromUtf16(TinyStories.span(TinyStories.FERRY, words), unit);
    line.append("'start':").append(span.start()).append(",'end':").append(span.end());
    line.append(",'text':'").append(words).append('\'');
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Predictions predictions =
        of(
            HEADER + ",'layers':['quotes','dates'],'publication':'given','dataset':'1.0.0'}",
            A.replace(
                "'dates':[]",
                "'dates':[{'start':28,'end':35,'interval':{'begin':'1',"
                    + "'end':'2'},'type':'DURATION','value':'x','mod':'MID','quant':'q','freq':'f'}]"),
            B,
            "{'links':{'articles':[{'a':'lamp-oil/a','b':'lamp-oil/b','relation':'revised',"
                + "'direction':'aFromB','score':-1.5}],'utterances':[]}}");
    Predictions again = read(READER, written(predictions));
    assertThat(again.header()).isEqualTo(predictions.header());
    assertThat(again.answers()).isEqualTo(predictions.answers());
    assertThat(again.links()).isEqualTo(predictions.links());
    assertThat(again.attempted()).isEqualTo(predictions.attempted());
    assertThat(written(again)).isEqualTo(written(predictions));
    assertThat(read(READER, canonical(predictions)).answers().get("lamp-oil/b"))
        .as("the canonical form is a file of predictions, too")
        .isNotNull();
    assertThat(canonical(read(READER, canonical(predictions)))).isEqualTo(canonical(predictions));
  }

  @Test
  void shortFormsAreWrittenWhereTheySayAll() {
    assertThat(written(of(A, B)))
        .isEqualTo(
            "{'article':'lamp-oil/a','quotes':[{'start':0,'end':9,'speaker':'Odo Brask',"
                + "'said':null,'confidence':0.1},{'id':'s2','start':36,'end':42,'speakers':[]}],"
                + "'dates':[]}\n"
                + "{'article':'lamp-oil/b','entities':[{'id':'z'},{'id':'c'}],"
                + "'publication':'2031-02-07'}\n");
  }

  @ParameterizedTest
  @EnumSource(Track.class)
  void goldIsWrittenAndReadAgain(Track track) {
    Predictions gold = GoldPredictions.of(STORIES, track, PublicationDay.WITHHELD);
    Predictions again = read(READER, written(gold));
    assertThat(again).isEqualTo(gold);
    assertThat(PredictionDigest.of(again, ARTICLES)).isEqualTo(PredictionDigest.of(gold, ARTICLES));
  }

  @Test
  void goldAnswersEveryLayer() {
    assertThat(written(GoldPredictions.of(STORIES, Track.END_TO_END, PublicationDay.WITHHELD)))
        .isEqualTo(
            "{'format':'pressmark.predictions/1','system':{'name':'gold','version':'1'},"
                + "'layers':['quotes','speakers','dates','publication','said','articleLinks',"
                + "'utteranceLinks'],'track':'end-to-end','publication':'withheld',"
                + "'offsets':'codepoint'}\n"
                + "{'article':'lamp-oil/a','quotes':[{'id':'q1','segments':[{'start':0,'end':9,"
                + "'quoted':true}],'type':'direct','cue':[{'start':10,'end':14}],"
                + "'speakers':[{'name':'Odo Brask','mention':{'start':15,'end':24},"
                + "'entity':'e1'}],'said':'2031-02-04'}],"
                + "'entities':[{'id':'e1','name':'Odo Brask','mentions':[{'start':15,'end':24}]}],"
                + "'dates':[{'start':28,'end':35,'type':'DATE','value':'2031-02-04',"
                + "'mod':'START'}],"
                + "'publication':'2031-02-07T18:22'}\n"
                + "{'article':'lamp-oil/b','quotes':[{'id':'q1','segments':[{'start':27,'end':38,"
                + "'quoted':true}],'type':'direct','cue':[{'start':44,'end':48}],"
                + "'speakers':[{'name':'Rémi','mention':{'start':39,'end':43},'entity':'e1'}],"
                + "'said':'2031-02-04'}],"
                + "'entities':[{'id':'e1','name':'Rémi','mentions':[{'start':39,'end':43}]}],"
                + "'dates':[{'start':52,'end':59,'type':'DATE','value':'2031-02-04',"
                + "'mod':'START'}],"
                + "'publication':'2031-02-07T18:22'}\n"
                + "{'links':{'articles':[{'a':'lamp-oil/a','b':'lamp-oil/b',"
                + "'relation':'rewritten','direction':'bFromA'}],"
                + "'utterances':[['lamp-oil/a#q1','lamp-oil/b#q1']]}}\n");
  }

  @Test
  void stringsCompareByCodePoints() {
    List<String> sorted = new ArrayList<>(List.of("\uD83D\uDE00", "\uFF5E", "a", "", "ab"));
    sorted.sort(CanonicalOrder::compareCodePoints);
    assertThat(sorted).containsExactly("", "a", "ab", "\uFF5E", "\uD83D\uDE00");
  }
}
