package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Programs that are wrong, each in its way, and what their authors are told. */
@Timeout(120)
class SystemsCheckTest {

  private static final String START =
      """
      import json, sys
      hello = {"protocol": "pressmark.exec/1", "name": "wrong", "version": "1",
               "layers": ["quotes"]}
      def say(message):
          print(json.dumps(message), flush=True)
      """;

  private static final String LOOP =
      """
      for line in sys.stdin:
          request = json.loads(line)
          article = request.get("article")
          if request["op"] == "hello":
              say(hello)
          elif request["op"] == "article":
              ANSWER
      """;

  @TempDir private Path folder;

  @BeforeEach
  void python() throws InterruptedException {
    Python.assumePresent();
  }

  private Ran check(String program, String... options) throws IOException {
    Path file = folder.resolve("wrong.py");
    Files.writeString(file, START + program);
    List<String> words =
        new java.util.ArrayList<>(List.of("systems", "check", Python.command(file)));
    words.addAll(List.of(options));
    return Ran.of(words.toArray(new String[0]));
  }

  /** The program is told one fault, on the last line, after what was right. */
  private void fault(String program, int right, String start, String end) throws IOException {
    Ran ran = check(program, "--time-limit", "20", "--start-limit", "3");
    assertThat(ran.code()).as(ran.out()).isEqualTo(ExitCode.INVALID);
    List<String> lines = ran.out().lines().toList();
    assertThat(lines).as(ran.err()).hasSize(right + 1);
    assertThat(lines.subList(0, right)).allMatch(line -> line.startsWith("ok "));
    assertThat(lines.get(right)).startsWith("fault " + start).endsWith(end);
  }

  @Test
  void itTalksBeforeItIsAsked() throws IOException {
    fault(
        "print('Loading the model ...', flush=True)\n" + LOOP.replace("ANSWER", "pass"),
        0,
        "hello: malformed JSON at column 1: ",
        "; standard output is for answers alone, everything else goes to standard error");
  }

  @Test
  void itWaitsForTheEndOfItsInput() throws IOException {
    fault(
        LOOP.replace("in sys.stdin", "in sys.stdin.readlines()").replace("ANSWER", "pass"),
        0,
        "hello: no answer within 3 s; is every line ended and flushed",
        "print(…, flush=True) of Python?");
  }

  @Test
  void itCountsBytes() throws IOException {
    fault(
        LOOP.replace(
            "ANSWER",
            "say({'article': article, 'quotes':"
                + " [{'start': 0, 'end': len(request['text'].encode('utf-8'))}]})"),
        2,
        "article lamp-check/c: quotes[0].end: offset 99 is outside the text",
        "(allowed: 0 to 91 code points)");
  }

  @Test
  void itAnswersForAnotherArticle() throws IOException {
    fault(
        LOOP.replace("ANSWER", "say({'article': 'a1', 'quotes': []})"),
        1,
        "article lamp-check/b: article: an answer for \"a1\" (allowed: \"",
        "\", the one asked)");
  }

  @Test
  void itThrows() throws IOException {
    fault(
        LOOP.replace("ANSWER", "say({'article': article, 'quotes': request['spans']})"),
        1,
        "article lamp-check/b: its process ended with exit code 1; it said: ",
        "KeyError: 'spans'");
  }

  @Test
  void itAnswersTwice() throws IOException {
    fault(
        LOOP.replace("ANSWER", "say({'article': article, 'quotes': []}); say({'done': 1})"),
        2,
        "article lamp-check/b: a line nobody asked for: \"{\"done\": 1}\"",
        "; standard output is for one answer to each request alone");
  }

  @Test
  void itSpeaksAnotherVersion() throws IOException {
    fault(
        "hello['protocol'] = 'pressmark.exec/2'\n" + LOOP.replace("ANSWER", "pass"),
        0,
        "hello: protocol: the protocol \"pressmark.exec/2\"",
        " (allowed: pressmark.exec/1)");
  }

  @Test
  void whatIsProbablyNotMeantIsAWarning() throws IOException {
    Ran ran =
        check(
            "import itertools\ncount = itertools.count(1)\n"
                + LOOP.replace(
                    "ANSWER",
                    "say({'article': article, 'mood': 1,"
                        + " 'quotes': [{'start': 0, 'end': next(count)}]})")
                + "sys.exit(5)\n");
    assertThat(ran.code()).as(ran.out()).isZero();
    assertThat(ran.out())
        .contains("warning article lamp-check/b: $.mood: unknown field \"mood\"")
        .contains("warning article lamp-check/a: another answer when it is asked again")
        .contains("warning end: it ended with exit code 5");
  }

  @Test
  void whatIsNoProgramIsAMistakeOfTheCaller() {
    Ran ran = Ran.of("systems", "check", "marks");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("\"marks\" is no program; allowed: exec:\"COMMAND\"");
  }
}
