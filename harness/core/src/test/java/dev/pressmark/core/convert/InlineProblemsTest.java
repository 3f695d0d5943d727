package dev.pressmark.core.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.problem.Problems;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever is wrong with an inline file is a problem with its line, never an exception. */
class InlineProblemsTest {

  private static final String STORY =
      """
      pressmark-inline/1
      story lamp-oil
      split dev
      topic "trade"
      since 0.1.0
      canary "none"

      article a
      language en
      outlet "The Lamp"
      kind local
      published 2024-05-03
      text <<<
      {title|Oil}
      {q1|{u1@q1|“We are out,”}} {e1>q1|Ada Holm} {q1.cue|said} on {t1|Friday}. {non.scare|“Soon”},
      {ignore.quotes.thought|she hoped}. {a+b|Oil} {pub|3 May 2024}
      >>>
      publication 2024-05-03 byline updated 2024-05-04
      e1 person "Ada Holm" aka "Holm" of "Lamps"
      q1 explicit e1 said 2024-05-03 from t1
      t1 DATE 2024-05-03 alt 2024-W18-5 anchor publication

      article b
      language en
      outlet "The Wick"
      kind repost
      text <<<
      {q1|“We are out,”} it said.
      >>>
      publication 2024-05-03 declared
      q1 none

      links
      a b rewritten bFromA
      u1 a#q1 b#q1
      unsure a#q1 b#q1
      hard a#q1 tar-pit/x#q1 stub
      """;

  /** A change of the story, and the problem on the changed line, or so many lines after it. */
  private record Case(String from, String to, int after, String found) {
    Case after(int lines) {
      return new Case(from, to, lines, found);
    }
  }

  private static Case at(String from, String to, String found) {
    return new Case(from, to, 0, found);
  }

  /** A problem that is told of the first line. */
  private static Case whole(String from, String to, String found) {
    return new Case(from, to, Integer.MIN_VALUE, found);
  }

  @Test
  void theStoryItselfIsFine() {
    Problems problems = new Problems();
    assertThat(InlineReader.read(STORY, "x", problems)).isNotNull();
    assertThat(problems.list()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> problems() {
    return Stream.of(
            at("pressmark-inline/1", "pressmark-inline/2", "the first line is another"),
            at("pressmark-inline/1", "\uFEFFpressmark-inline/1", "the first line is another"),
            at("split dev\n", "split dev\r\n", "a carriage return"),
            at("“Soon”", "“So\uD83Don”", "half of a surrogate pair"),
            at("split dev", "split training", "the split \"training\""),
            at("split dev", "split", "the line ends where the split is expected"),
            at("split dev", "split dev dev", "the word \"dev\" too many"),
            at("split dev", "spilt dev", "an unknown line"),
            at("topic \"trade\"", "topic trade", "the word \"trade\""),
            at("topic \"trade\"", "topic \"trade", "malformed JSON"),
            at("topic \"trade\"", "topic \"tr\\ade\"", "malformed JSON"),
            at("topic \"trade\"", "topic \"trade\"s", "a string that runs on"),
            at("since 0.1.0", "since 0.1.0\nsince 0.2.0", "since for the second time").after(1),
            at("story lamp-oil", "story Lamp Oil", "\"Lamp\" is no id"),
            whole("story lamp-oil\n", "", "the line \"story\" is missing"),
            whole("split dev\n", "", "the line \"split\" is missing"),
            whole("topic \"trade\"\n", "", "the line \"topic\" is missing"),
            whole("since 0.1.0\n", "", "the line \"since\" is missing"),
            whole("canary \"none\"\n", "", "the line \"canary\" is missing"),
            at("article a\n", "article A-1\n", "\"lamp-oil/A-1\" is no id"),
            at("article b", "article a", "article a for the second time"),
            at("article a\nlanguage en\n", "article a\n", "article a is incomplete"),
            at(
                "article b\nlanguage en\noutlet \"The Wick\"",
                "article b\nlanguage en",
                "article b is incomplete"),
            at("kind local", "kind loco", "the kind \"loco\""),
            at("kind local", "kind local\nkind local", "kind for the second time").after(1),
            at("published 2024", "pubished 2024", "an unknown line"),
            at("article a\n", "article a\narticle c\n", "article a has no text"),
            at(
                "article b\nlanguage en\noutlet \"The Wick\"\nkind repost\ntext <<<",
                "article b\nlanguage en\noutlet \"The Wick\"\nkind repost\ntext <<",
                "article b has no text"),
            at("it said.\n>>>", "it said.\n>>", "the text of article b has no end").after(-5),
            at("“Soon”}", "“Soon” } }", "a } where no span is open"),
            at("“Soon”}", "{“Soon”}", "a { that begins no tag"),
            at("“Soon”}", "a | b}", "a | that closes no span"),
            at("“Soon”}", "“So\\on”}", "a \\ before \"o\""),
            at("{title|Oil}", "{title|Oil|dek}", "|dek} where no span of that label is open"),
            at("{title|Oil}", "{title|}Oil", "the span {title| is empty"),
            at("{title|Oil}", "{titel|Oil}", "the label \"titel\""),
            at("{title|Oil}", "{title|Oil", "the span {title| is never closed"),
            at("{non.scare|", "{non.sense|", "the label \"non.sense\""),
            at("{ignore.quotes.thought|", "{ignore.quotes.age|", "the label \"ignore.quotes.age\""),
            at(
                "{ignore.quotes.thought|",
                "{ignore.dates.thought|",
                "the label \"ignore.dates.thought\""),
            at("{e1>q1|", "{e1>|", "the label \"e1>\""),
            at("{e1>q1|", "{e2>q1|", "e2 is tagged in the text"),
            at("{e1>q1|", "{e1>q1>q2|", "q2 is tagged in the text"),
            at("{e1>q1|", "{e1>>q1|", "the mention {e1>>q1| is bound to q1"),
            at("{q1.cue|", "{q2.cue|", "q2 is tagged in the text"),
            at("{t1|Friday}", "{t2|Friday}", "t2 is tagged in the text"),
            at("{u1@q1|", "{u2@q1|", "{u2@q1| is of no link"),
            at("{a+b|", "{b+a|", "{b+a| is of no link"),
            at(
                "publication 2024-05-03 byline",
                "publication May byline",
                "the publication date \"May\""),
            at(
                "publication 2024-05-03 byline",
                "publication 2024-05-03 declared",
                "evidence unless"),
            at("publication 2024-05-03 byline", "publicity 2024-05-03 byline", "an unknown line"),
            at("updated 2024-05-04", "updated noon", "the publication date \"noon\""),
            at("updated 2024-05-04", "updated", "the line ends where"),
            at("e1 person", "e1 parson", "the kind \"parson\""),
            at("e1 person", "e01 person", "\"e01\" is no id"),
            at("e1 person \"Ada Holm\" aka \"Holm\"", "e1 person Ada Holm", "the word \"Ada\""),
            at("of \"Lamps\"", "for \"Lamps\"", "the word \"for\" too many"),
            at("q1 explicit e1", "q1 certain e1", "the attribution \"certain\""),
            at("q1 explicit e1", "q1 none e1", "attribution none"),
            at("q1 explicit e1", "q1 implicit e1", "implicit has none"),
            at("q1 explicit e1", "q2 explicit e1", "quote q2 has no segment"),
            at(
                "said 2024-05-03 from t1",
                "said yesterday from t1",
                "the day of saying \"yesterday\""),
            at("said 2024-05-03 from t1", "said 2024-05-03", "the day of saying without its date"),
            at("q1 none\n", "q1 none parent q1\n", "quote q1 is its own parent"),
            at("q1 none\n", "q1 none\nq1 none\n", "q1 for the second time").after(1),
            at("t1 DATE", "t1 DAY", "the type \"DAY\""),
            at("t1 DATE 2024-05-03", "t1 DATE 2024-13-03", "the value \"2024-13-03\""),
            at("t1 DATE", "t2 DATE", "0 spans are tagged t2"),
            at("alt 2024-W18-5", "alt never", "the alternative \"never\""),
            at("anchor publication", "anchor quote", "anchor"),
            at("anchor publication", "", "a date without anchor"),
            at("anchor publication", "anchor chain", "the anchor \"chain\""),
            at(
                "anchor publication",
                "quant EVERY anchor publication",
                "quant and freq belong to a SET"),
            at("anchor publication", "interval 2024 soon anchor publication", "to \"soon\""),
            at("\nlinks\n", "\n", "an unknown line").after(2),
            at("a b rewritten", "a b copied", "the relation \"copied\""),
            at("a b rewritten", "a a rewritten", "is linked to itself"),
            at("a b rewritten", "a", "the line ends where"),
            at("rewritten bFromA", "rewritten bFromA through", "the line ends where"),
            at("u1 a#q1 b#q1", "u1 a#q1", "two make a link"),
            at("u1 a#q1 b#q1", "u1 a#q1 c#q1", "the quote lamp-oil/c#q1"),
            at("u1 a#q1 b#q1", "u1 a#q1 tar-pit/b#q1", "the quote tar-pit/b#q1"),
            at("unsure a#q1 b#q1", "unsure a#q1 b", "\"lamp-oil/b\" is no id"),
            at("hard a#q1 tar-pit/x#q1", "hard a#q1 b", "two articles or two quotes"),
            at("x#q1 stub", "x#q1 stubborn", "the class \"stubborn\""),
            at("x#q1 stub", "x#q1 stub born", "the word \"born\" too many"))
        .map(
            one ->
                DynamicTest.dynamicTest(one.to().strip() + ": " + one.found(), () -> check(one)));
  }

  private static void check(Case one) {
    assertThat(STORY).contains(one.from);
    int start = STORY.indexOf(one.from);
    String broken = STORY.substring(0, start) + one.to + STORY.substring(start + one.from.length());
    Problems problems = new Problems();
    assertThat(InlineReader.read(broken, "x", problems)).isNull();
    int line =
        one.after == Integer.MIN_VALUE ? 1 : 1 + one.after + lineEnds(STORY.substring(0, start));
    assertThat(problems.list())
        .as("%s", problems.list())
        .anySatisfy(
            problem -> {
              assertThat(problem.found()).contains(one.found);
              assertThat(problem.location().line()).isEqualTo(line);
            });
    assertThat(problems.list()).extracting(Problem::found).noneMatch(String::isBlank);
  }

  private static int lineEnds(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  @Test
  void noInputIsAnException() {
    Seeds.forEach(
        4_000,
        random -> {
          StringBuilder broken = new StringBuilder(STORY);
          for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int from = random.nextInt(broken.length());
            int to = Math.min(broken.length(), from + random.nextInt(12));
            int other = random.nextInt(broken.length());
            String piece =
                broken.substring(other, Math.min(broken.length(), other + random.nextInt(12)));
            broken.replace(from, to, piece);
          }
          Problems problems = new Problems();
          Object story = InlineReader.read(broken.toString(), "x", problems);
          assertThat(story == null).isEqualTo(!problems.isEmpty());
        });
  }
}
