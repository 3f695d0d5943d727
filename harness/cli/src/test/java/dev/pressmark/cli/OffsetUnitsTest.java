package dev.pressmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.text.OffsetUnit;
import dev.pressmark.api.text.Offsets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A story full of characters that units of offsets disagree about: the same predictions, declared
 * in code points, UTF-16 units and UTF-8 bytes, give the same result bytes.
 */
class OffsetUnitsTest {

  private static final String INLINE =
      """
      pressmark-inline/1
      story tide-bell
      split test
      topic "weather"
      since 0.1.0
      canary "none"

      article a
      language en
      outlet "The Test 🚢"
      kind local
      text <<<
      👩\u200D🚀👩\u200D🚀 e\u0301te\u0301 \u00A0\u00A0𝐓𝐢𝐝𝐞 {dateline|🔔 {pub|{t1|3 May 2024}}}
      {q1|“The bell rang 🔔🔔 at 4\uFE0F\u20E3, e\u0301te\u0301,”} {q1.cue|said} {e1>q1|Ada 🛶 Holm}. 👩\u200D🚀 {e1.pro>q2|She} \
      {q2.cue|said} {q2-|nobody 𝐡𝐞𝐚𝐫𝐝 it}.
      >>>
      publication 2024-05-03 dateline
      e1 person "Ada 🛶 Holm"
      q1 explicit e1
      q2 anaphoric e1
      t1 DATE 2024-05-03 anchor none

      links
      """;

  @TempDir private Path folder;

  @Test
  void theUnitOfOffsetsChangesNoByteOfTheResult() throws IOException {
    Path dataset = TinyDataset.of(folder, INLINE);
    String article = Ran.of("data", "articles", "--dataset", dataset.toString()).out();
    Matcher json = Pattern.compile("\"text\":\"(.*?)\",\"language\"").matcher(article);
    assertThat(json.find()).isTrue();
    String text = json.group(1).replace("\\n", "\n").replace("\\\"", "\"");
    Offsets offsets = Offsets.of(text);
    String expected = null;
    for (OffsetUnit unit : OffsetUnit.values()) {
      StringBuilder file = new StringBuilder();
      file.append("{\"format\":\"pressmark.predictions/1\",\"system\":{\"name\":\"x\",")
          .append("\"version\":\"1\"},\"offsets\":\"")
          .append(unit.word())
          .append("\"}\n{\"article\":\"tide-bell/a\",\"quotes\":[");
      String separator = "";
      for (String words :
          new String[] {"“The bell rang 🔔🔔", "nobody 𝐡𝐞𝐚𝐫𝐝 it", "👩\u200D🚀 She"}) {
        int start = text.indexOf(words);
        assertThat(start).isPositive();
        file.append(separator)
            .append("{\"start\":")
            .append(offsets.fromUtf16(start, unit))
            .append(",\"end\":")
            .append(offsets.fromUtf16(start + words.length(), unit))
            .append(",\"text\":\"")
            .append(words)
            .append("\"}");
        separator = ",";
      }
      Path predictions = folder.resolve(unit.word() + ".jsonl");
      Files.writeString(predictions, file.append("]}\n"));
      Ran ran =
          Ran.of(
              "score",
              "--json",
              "--dataset",
              dataset.toString(),
              "--predictions",
              predictions.toString());
      assertThat(ran.err()).isEmpty();
      assertThat(ran.code()).isZero();
      expected = expected == null ? ran.out() : expected;
      assertThat(ran.out()).as(unit.word()).isEqualTo(expected);
    }
    // 3 of 7 tokens of q1 (The, bell, rang), q2 whole, one wrong.
    assertThat(expected.replaceAll("\\s+", " "))
        .contains("\"quotes.full.strict\"")
        .contains("\"precision\": { \"value\": 0.6666666667, \"interval\": null");
  }
}
