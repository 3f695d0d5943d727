package dev.pressmark.core.convert.timeml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.convert.corpus.CorpusFile;
import dev.pressmark.core.convert.corpus.ImportReport;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.problem.Problems;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** XML that was made to hurt: each is one clear problem, and nothing is fetched. */
class HostileTimeMlTest {

  private static final String PLAIN =
      "<TimeML><DCT><TIMEX3 type=\"DATE\" value=\"2031-02-07\"/></DCT>\n"
          + "<TEXT>Opened on <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2031\">the 1st</TIMEX3>."
          + "</TEXT></TimeML>";

  @TempDir private Path folder;

  private static List<Problem> problems(byte[] bytes) {
    Problems problems = new Problems();
    TimeMlReader.read(bytes, "x.tml", problems);
    return problems.list();
  }

  private static List<Problem> problems(String content) {
    return problems(content.getBytes(UTF_8));
  }

  @Test
  void whatIsPlainIsRead() {
    assertThat(problems(PLAIN)).isEmpty();
    assertThat(problems(("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + PLAIN).getBytes(UTF_16)))
        .isEmpty();
  }

  @Test
  void noEntityReachesAFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "the oil is under the mill");
    String attack = "<!DOCTYPE TimeML [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + PLAIN;
    String used = attack.replace("Opened", "&x;Opened");
    assertThat(problems(used)).hasSize(1);
    assertThat(problems(used).toString()).contains("x.tml:2").doesNotContain("under the mill");
    TimeMlDocument unused = TimeMlReader.read(attack.getBytes(UTF_8), "x.tml", new Problems());
    assertThat(unused).isNotNull();
    assertThat(unused.text()).isEqualTo("Opened on the 1st.");
  }

  @Test
  void noDocumentTypeIsFetched() {
    String remote = "<!DOCTYPE TimeML SYSTEM \"http://127.0.0.1:9/TimeML.dtd\">" + PLAIN;
    assertThat(problems(remote)).isEmpty();
    String parameter =
        "<!DOCTYPE TimeML [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p.dtd\"> %p;]>" + PLAIN;
    assertThat(problems(parameter)).isEmpty();
  }

  @Test
  void noEntityGrows() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE TimeML [<!ENTITY a0 \"ha\">");
    for (int i = 1; i <= 30; i++) {
      laughs.append("<!ENTITY a").append(i).append(" \"");
      laughs.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    String attack = laughs + "]>" + PLAIN.replace("Opened", "&a30;");
    assertThat(problems(attack)).hasSize(1);
    String inAttribute = laughs + "]>" + PLAIN.replace("\"2031\"", "\"&a30;\"");
    assertThat(problems(inAttribute)).hasSize(1);
  }

  @Test
  void everyBrokenFormIsOneProblemWithALine() {
    for (String broken :
        List.of(
            PLAIN.substring(0, PLAIN.length() - 20),
            PLAIN.replace("</TEXT>", ""),
            PLAIN.replace("value=\"2031\"", "value=2031"),
            PLAIN.replace("Opened", "Opened \u0001"),
            PLAIN.replace("Opened", "&nbsp;"),
            PLAIN + PLAIN,
            PLAIN.replace("TimeML", "html"),
            "no xml at all",
            "")) {
      assertThat(problems(broken)).as(broken).hasSize(1);
      assertThat(problems(broken).get(0).location().file()).isEqualTo("x.tml");
    }
    assertThat(problems(PLAIN.replace("<TEXT>", "<TEXT/><TEXT>"))).hasSize(1);
  }

  @Test
  void theWrongEncodingIsAProblem() {
    assertThat(problems(PLAIN.replace("Opened", "Géöffnet").getBytes(ISO_8859_1))).hasSize(1);
    String lie = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + PLAIN;
    assertThat(problems(lie)).hasSize(1);
    String unknown = "<?xml version=\"1.0\" encoding=\"rot13\"?>" + PLAIN;
    assertThat(problems(unknown)).hasSize(1);
  }

  @Test
  void aHugeFileIsNotRead() throws IOException {
    Path huge = folder.resolve("huge.tml");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(100L << 20);
    }
    Problems problems = new Problems();
    ImportReport report = new ImportReport("timeml", false, problems);
    assertThat(TimeMlDocuments.parse(CorpusFile.of(huge, ".tml"), report)).isNull();
    assertThat(problems.list()).hasSize(1);
    assertThat(problems.list().get(0).toString()).contains("huge.tml").contains("at most");
  }

  @Test
  void depthIsNoDanger() {
    int depth = 200_000;
    String deep =
        PLAIN.replace("Opened", "<EVENT>".repeat(depth) + "Opened" + "</EVENT>".repeat(depth));
    TimeMlDocument read = TimeMlReader.read(deep.getBytes(UTF_8), "x.tml", new Problems());
    assertThat(read).isNotNull();
    assertThat(read.others()).containsEntry("EVENT", depth);
  }

  /** Whatever is done to the bytes, there is a document or a problem, and nothing is thrown. */
  @Test
  void bytesThatWereTouchedAreADocumentOrProblems() {
    Seeds.forEach(
        500,
        random -> {
          byte[] bytes = PLAIN.getBytes(UTF_8);
          for (int i = 0; i <= random.nextInt(4); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
          }
          Problems problems = new Problems();
          TimeMlDocument read = TimeMlReader.read(bytes, "x.tml", problems);
          assertThat(read == null).isEqualTo(!problems.isEmpty());
        });
  }
}
