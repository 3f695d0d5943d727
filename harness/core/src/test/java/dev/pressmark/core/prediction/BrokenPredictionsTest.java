package dev.pressmark.core.prediction;

import static dev.pressmark.core.prediction.PredictionReaderTest.ARTICLES;
import static dev.pressmark.core.prediction.PredictionReaderTest.HEADER;
import static dev.pressmark.core.prediction.PredictionReaderTest.bytes;
import static dev.pressmark.core.prediction.PredictionReaderTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Broken files, each with the one message it gets. */
final class BrokenPredictionsTest {

  private static final String A = "{'article':'lamp-oil/a'";
  private static final String B = "{'article':'lamp-oil/b'";

  private static final String[][] ONE_MESSAGE = {
    {
      "truncated JSON",
      A + "}\n" + B + ",'quotes':[{'start':0,'en",
      "2: $.quotes[0].start: malformed JSON at column 49: Unexpected end-of-input in property name"
          + " (allowed: well-formed JSON in UTF-8)"
    },
    {
      "a key twice",
      A + ",'quotes':[{'start':0,'end':9,'start':1}]}",
      "1: $.quotes[0].start: the key \"start\" for the second time (allowed: each key once)"
    },
    {
      "a key twice in what nobody knows",
      A + ",'usage':{'a':1,'b':[{'c':1,'c':2}]}}",
      "1: $.usage.b[0].c: the key \"c\" for the second time (allowed: each key once)"
    },
    {
      "an offset past the end",
      A + ",'quotes':[{'start':50,'end':62}]}",
      "1: $.quotes[0].end: offset 62 is outside the text (allowed: 0 to 61 code points)"
    },
    {
      "an offset past the end of a text with emoji",
      B + ",'dates':[{'start':1,'end':63}]}",
      "1: $.dates[0].end: offset 63 is outside the text (allowed: 0 to 62 code points)"
    },
    {
      "a negative offset",
      A + ",'dates':[{'start':-1,'end':62}]}",
      "1: $.dates[0].start: the number -1 (allowed: an integer from 0 to 2147483647)"
    },
    {
      "a huge offset",
      A + ",'dates':[{'start':1,'end':99999999999999999999}]}",
      "1: $.dates[0].end: the number 99999999999999999999"
          + " (allowed: an integer from 0 to 2147483647)"
    },
    {
      "an empty span",
      A + ",'quotes':[{'cue':[{'start':5,'end':5}],'start':0,'end':9}]}",
      "1: $.quotes[0].cue[0].end: the end 5 of a span that starts at 5"
          + " (allowed: an end after the start)"
    },
    {
      "inside a surrogate pair",
      HEADER + ",'offsets':'utf16'}\n" + B + ",'dates':[{'start':1,'end':5}]}",
      "2: $.dates[0].start: UTF-16 offset 1 is inside a surrogate pair (allowed: 0 or 2)"
    },
    {
      "inside a UTF-8 sequence",
      HEADER + ",'offsets':'utf8'}\n" + B + ",'dates':[{'start':2,'end':4}]}",
      "2: $.dates[0].start: UTF-8 offset 2 is inside a character"
          + " (allowed: the offset of a character's start)"
    },
    {
      "an unknown article",
      A + "}\n{'article':'lamp-oil/z'}",
      "2: $.article: unknown article \"lamp-oil/z\" (allowed: the id of an article of the dataset)"
    },
    {
      "the same article twice",
      A + "}\n\n" + B + "}\n{'dates':[],'article':'lamp-oil/a'}",
      "4: $.article: article \"lamp-oil/a\" for the second time; first on line 1"
          + " (allowed: each article once)"
    },
    {
      "the same article twice, of another split",
      "{'article':'slow-ferry/a'}\n{'article':'slow-ferry/a'}",
      "2: $.article: article \"slow-ferry/a\" for the second time; first on line 1"
          + " (allowed: each article once)"
    },
    {
      "a circle of parents",
      A
          + ",'quotes':[{'id':'a','start':0,'end':3,'parent':'b'},"
          + "{'id':'b','start':4,'end':6,'parent':'a'}]}",
      "1: $.quotes[0].parent: a circle of parents: \"a, b\""
          + " (allowed: a quote that is not inside this one)"
    },
    {
      "two headers",
      HEADER + "}\n" + HEADER + "}",
      "2: $: a second header; the first is on line 1"
          + " (allowed: one header, before everything else)"
    },
    {
      "a byte order mark",
      "\uFEFF" + A + "}",
      "1: a byte order mark (allowed: UTF-8 without byte order mark)"
    },
    {
      "half of a surrogate pair",
      A + ",'quotes':[{'start':0,'end':9,'speaker':'\\ud83d'}]}",
      "1: $.quotes[0].speaker: a string with half of a surrogate pair in it"
          + " (allowed: text that has a UTF-8 form)"
    },
    {
      "not a number",
      A + ",'quotes':[{'start':0,'end':9,'confidence':1e999}]}",
      "1: $.quotes[0].confidence: the number 1e999 (allowed: a finite number)"
    },
    {
      "two objects on one line",
      A + "} " + B + "}",
      "1: $: more content after the end of the JSON value (allowed: exactly one value)"
    },
    {
      "an article linked to itself",
      "{'links':{'articles':[{'a':'lamp-oil/a','b':'lamp-oil/a'}]}}",
      "1: $.links.articles[0]: article lamp-oil/a is linked to itself (allowed: two articles)"
    },
    {
      "segments that overlap",
      A + ",'quotes':[{'segments':[{'start':5,'end':9},{'start':0,'end':6}]}]}",
      "1: $.quotes[0].segments: segments of one quote that overlap"
          + " (allowed: segments without overlap)"
    },
  };

  @TestFactory
  Stream<DynamicTest> eachGetsOneMessage() {
    return Arrays.stream(ONE_MESSAGE)
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one[0],
                    () -> assertThat(messages(bytes(one[1]))).containsExactly("p:" + one[2])));
  }

  private static List<String> messages(byte[] file) {
    return messages(new PredictionReader(ARTICLES), new ByteArrayInputStream(file));
  }

  private static List<String> messages(PredictionReader reader, InputStream in) {
    return Objects.requireNonNull(
            catchThrowableOfType(InvalidInputException.class, () -> reader.read(in, "p")))
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void bytesThatAreNotUtf8() {
    byte[] latin1 =
        (A.replace('\'', '"') + ",\"note\":\"caf\u00E9\"}").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(messages(latin1))
        .containsExactly(
            "p:1: the byte 0xe9 at byte 36 is not UTF-8 (allowed: UTF-8 without byte order mark)");
    byte[] wide = "{}".getBytes(StandardCharsets.UTF_16BE);
    assertThat(messages(wide))
        .containsExactly(
            "p:1: a zero byte, as UTF-16 has it (allowed: UTF-8 without byte order mark)");
  }

  @Test
  void aLineThatIsTooLongIsNamedAndTheRestIsRead() {
    byte[] file =
        bytes(A + ",'note':'" + "x".repeat(200) + "'}\n" + B + "}\n" + " ".repeat(101) + "\n{");
    PredictionReader reader = new PredictionReader(ARTICLES).longestLine(100);
    assertThat(messages(reader, new ByteArrayInputStream(file)))
        .containsExactly(
            "p:1: a line of more than 100 bytes (allowed: at most 100 bytes a line)",
            "p:3: a line of more than 100 bytes (allowed: at most 100 bytes a line)",
            "p:4: $: malformed JSON at column 2: Unexpected end-of-input: expected close marker for"
                + " Object (allowed: well-formed JSON in UTF-8)");
  }

  @Test
  void aLineOfExactlyTheLimitIsRead() {
    String line = A + ",'usage':{}}";
    for (int chunk : new int[] {1, 2, 3, 1000}) {
      byte[] file = bytes(line + "\n" + line.replace("/a", "/b"));
      InputStream in = new Slow(file, chunk);
      assertThat(
              catchThrowableOfType(
                  IOException.class,
                  () ->
                      assertThat(
                              new PredictionReader(ARTICLES)
                                  .longestLine(line.length())
                                  .read(in, "p")
                                  .answers())
                          .hasSize(2)))
          .isNull();
      assertThat(
              messages(
                  new PredictionReader(ARTICLES).longestLine(line.length() - 1),
                  new Slow(file, chunk)))
          .hasSize(2);
    }
  }

  @Test
  void theRealLimit() {
    long length = PredictionReader.LONGEST_LINE + 1L;
    byte[] rest = bytes("\n" + A + "}\n" + B + ",'dates':7}");
    InputStream in = new Synthetic(length, rest);
    assertThat(messages(new PredictionReader(ARTICLES), in))
        .containsExactly(
            "p:1: a line of more than 64 MiB (allowed: at most 64 MiB a line)",
            "p:3: $.dates: the number 7 (allowed: an array)");
    assertThat(
            read(new PredictionReader(ARTICLES), all(new Synthetic(1000, bytes(" " + A + "}"))))
                .answers())
        .hasSize(1);
  }

  @Test
  void aStreamThatFailsIsNoProblemOfTheFile() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> new PredictionReader(ARTICLES).read(failing, "p"))
        .withMessage("gone");
  }

  @Test
  void moreProblemsThanAreKeptAreCounted() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    byte[] line = bytes("{'article':'lamp-oil/z'}\n");
    for (int i = 0; i < 10_001; i++) {
      file.writeBytes(line);
    }
    InvalidInputException refused =
        Objects.requireNonNull(
            catchThrowableOfType(
                InvalidInputException.class,
                () ->
                    new PredictionReader(ARTICLES)
                        .read(new ByteArrayInputStream(file.toByteArray()), "p")));
    assertThat(refused.problems()).hasSize(10_000);
    assertThat(refused.count(Problem.Kind.INVALID)).isEqualTo(10_001);
  }

  private static byte[] all(InputStream in) {
    try {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Gives a few bytes at a time. */
  private static final class Slow extends InputStream {
    private final InputStream in;
    private final int chunk;

    Slow(byte[] bytes, int chunk) {
      this.in = new ByteArrayInputStream(bytes);
      this.chunk = chunk;
    }

    @Override
    public int read() throws IOException {
      return in.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return in.read(bytes, offset, Math.min(length, chunk));
    }
  }

  /** Many blanks, then something else, none of it in memory. */
  private static final class Synthetic extends InputStream {
    private long blanks;
    private final InputStream rest;

    Synthetic(long blanks, byte[] rest) {
      this.blanks = blanks;
      this.rest = new ByteArrayInputStream(rest);
    }

    @Override
    public int read() throws IOException {
      return blanks-- > 0 ? ' ' : rest.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (blanks <= 0) {
        return rest.read(bytes, offset, length);
      }
      int given = (int) Math.min(length, blanks);
      Arrays.fill(bytes, offset, offset + given, (byte) ' ');
      blanks -= given;
      return given;
    }
  }
}
