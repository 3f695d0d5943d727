package dev.pressmark.api.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pairing of quotation marks, case by case and by its laws.
 *
 * <p>A row of a table is a text and, after the arrow, its stretches with their marks, parted by
 * {@code |}. {@code ¶} ends a paragraph, {@code _} is a no-break space, {@code >} says that a
 * stretch lies in another one, {@code ~} that a mark is missing on that side, {@code +} that the
 * closing mark is missing and the next paragraph goes on.
 */
class QuotationMarksTest {

  private static final String STYLES =
      """
      "We saw it," she said.                      → "We saw it,"
      “We saw it,” she said.                      → “We saw it,”
      'We saw it,' she said.                      → 'We saw it,'
      ‘We saw it,’ she said.                      → ‘We saw it,’
      «We saw it», she said.                      → «We saw it»
      « We saw it », she said.                    → « We saw it »
      «_We saw it_», she said.                    → «_We saw it_»
      »We saw it«, she said.                      → »We saw it«
      » We saw it «, she said.                    → » We saw it «
      »We saw it« and »we ran«, she said.         → »We saw it« | »we ran«
      »We saw it» and »we ran», she said.         → »We saw it» | »we ran»
      ‹We saw it›, she said.                      → ‹We saw it›
      „We saw it“, she said.                      → „We saw it“
      „We saw it”, she said.                      → „We saw it”
      ‚We saw it‘, she said.                      → ‚We saw it‘
      ”We saw it”, she said.                      → ”We saw it”
      ”We saw it“, she said.                      → ”We saw it“
      ’We saw it‘, she said.                      → ’We saw it‘
      ``We saw it,'' she said.                    → ``We saw it,''
      ''We saw it,'' she said.                    → ''We saw it,''
      ‘‘We saw it,’’ she said.                    → ‘‘We saw it,’’
      `We saw it,' she said.                      → `We saw it,'
      ″We saw it,″ she said.                      → ″We saw it,″
      〝We saw it〞 she said.                      → 〝We saw it〞
      ＂We saw it,＂ she said.                     → ＂We saw it,＂
      彼女は「見た」と言った。                    → 「見た」
      彼女は「彼が『見た』と」言った。            → 「彼が『見た』と」 | >『見た』
      """;

  private static final String MIXED_STYLES =
      """
      “We saw it," she said.                      → “We saw it,"
      "We saw it,” she said.                      → "We saw it,”
      “We saw it» she said.                       → “We saw it»
      «We saw it,” she said.                      → «We saw it,”
      “We saw it,'' she said.                     → “We saw it,''
      ‘We saw it,” she said.                      → ‘We saw it,”
      “We saw it,’ she said.                      → “We saw it,’
      ‘We saw it,' she said. “Twice.”             → ‘We saw it,' | “Twice.”
      “We saw it,“ she said.                      → “We saw it,“
      «We saw it» and “we ran” and "hid".         → «We saw it» | “we ran” | "hid"
      """;

  private static final String APOSTROPHES =
      """
      We don't and we don’t and O’Shea won’t.     →
      The crews’ pay and the boats' nets.         →
      Born in the ’90s, or the '80s, or ’98.      →
      Rock 'n' roll, rock ’n’ roll, fish ‘n’ chips. →
      Ten o’clock, and give 'em the crews' pay.   →
      'Twas late, and she’s goin’ home.           →
      The owner's 'fine' boat isn't hers.         → 'fine'
      The ‘fine’ boat is the crews’ own.          → ‘fine’
      ‘The crews’ pay is late,’ she said.         → ‘The crews’ pay is late,’
      ‘The crews’ pay’ is the title.              → ‘The crews’ pay’
      Calls for the ‘crews’ to go.                → ‘crews’
      ‘We’ll get ’em,’ he said.                   → ‘We’ll get ’em,’
      'We'll get 'em,' he said.                   → 'We'll get 'em,'
      'It's the '90s again,' he said.             → 'It's the '90s again,'
      ‘She’s goin’ home,’ he said.                → ‘She’s goin’ home,’
      “The crews’ boats,” she said.               → “The crews’ boats,”
      “Give ’em time,” she said.                  → “Give ’em time,”
      He won’t: ‘I can’t’ was all he’d say.       → ‘I can’t’
      The ’n’ in it is mine, said the Browns’.    →
      Boats for ‘Merica and the ‘Frisco crews.    →
      FerriesPortsSport‘We are late’: fury        → ‘We are late’
      """;

  private static final String MEASURES =
      """
      A 6" pipe and a man of 5'9" or 5’9”.        →
      “A 6" pipe burst,” she said.                → “A 6" pipe burst,”
      "A 6" pipe burst," she said.                → "A 6" pipe burst,"
      "A man of 5'9" ran," she said.              → "A man of 5'9" ran,"
      "It sank in 1989" is the title.             → "It sank in 1989"
      “It sank in 1989” and “rose in 1990”.       → “It sank in 1989” | “rose in 1990”
      A 6' plank, and 'a 6' plank' in the book.   → 'a 6' plank'
      It stands at 54° 12′ 30″ north.             →
      """;

  private static final String PLACES =
      """
      “Go!”                                       → “Go!”
      (“Go!”) [‘Stay!’] —“Why?”—                  → “Go!” | ‘Stay!’ | “Why?”
      She said:"Go now," and left.                → "Go now,"
      She said—“go”—and left.                     → “go”
      "...and then it sank," she said.            → "...and then it sank,"
      "I was —" she said. "Yes?" he said.         → "I was —" | "Yes?"
      "Go.""Stay."                                → "Go." | "Stay."
      “Go.”“Stay.”                                → “Go.” | “Stay.”
      “We go, ” she said. “We do.”                → “We go, ” | “We do.”
      “We go, ”she said.                          → “We go, ”
      "We go, "she said.                          → "We go, "
      She said“ we go” and left.                  → “ we go”
      She said" we go" and left.                  → " we go"
      " We go, " she said.                        → " We go, "
      “We go. “ she said.                         → “We go. “
      Of 12 “boats” and ".22" guns                → “boats” | ".22"
      """;

  private static final String NESTING =
      """
      “She said ‘go’ to us,” he said.             → “She said ‘go’ to us,” | >‘go’
      ‘She said “go” to us,’ he said.             → ‘She said “go” to us,’ | >“go”
      "She said 'go' to us," he said.             → "She said 'go' to us," | >'go'
      'She said "go" to us,' he said.             → 'She said "go" to us,' | >"go"
      “‘Go,’ she told us.”                        → “‘Go,’ she told us.” | >‘Go,’
      “She told us: ‘Go.’”                        → “She told us: ‘Go.’” | >‘Go.’
      "She told us: 'Go.'"                        → "She told us: 'Go.'" | >'Go.'
      «She said “go” to us», he said.             → «She said “go” to us» | >“go”
      « She said « go » to us », he said.         → « She said « go » to us » | >« go »
      „She said ‚go‘ to us“, he said.             → „She said ‚go‘ to us“ | >‚go‘
      »She said ›go‹ to us«, he said.             → »She said ›go‹ to us« | >›go‹
      “A ‘b “c ‘d’ c” b’ a”                       → “A ‘b “c ‘d’ c” b’ a” | >‘b “c ‘d’ c” b’ | >>“c ‘d’ c” | >>>‘d’
      “She said “go” to us,” he said.             → “She said “go” to us,” | >“go”
      ‘He said ‘go’’                              → ‘He said ‘go’’ | >‘go’
      “She said, ‘Go,” he said.                   → “She said, ‘Go,” | >‘Go,~
      """;

  private static final String MISSING_MARKS =
      """
      She said: “We go and                        → “We go and~
      She said: “We go.¶He left.                  → “We go.~
      She said: ‘We go and                        → ‘We go and~
      She said: 'We go and                        →
      We go,” she said.                           → ~We go,”
      We go," she said.                           → ~We go,"
      “We go,” she said. We run.”                 → “We go,” | ~We run.”
      “We go.” We run. We hide.”                  → “We go.” | ~We run. We hide.”
      “We go.” We run. “                          → “We go.” | ~We run. “
      “We go, she said. “We run,” he said.        → “We go, she said.~ | “We run,”
      “We go. He said “run” to us                 → “We go. He said “run” to us~ | >“run”
      She left. “                                 →
      She left “¶He left.                         →
      Ports » News » Local                        →
      » Read more                                 →
      A 6 " pipe is here                          →
      The “fat” cat and the thin” cat             → “fat”
      He said "" and “ ” and left.                →
      """;

  private static final String PARAGRAPHS =
      """
      “We saw it.¶“We ran.”                       → “We saw it.+ | “We ran.”
      “We saw it.¶¶“We ran.¶_¶“We hid.”           → “We saw it.+ | “We ran.+ | “We hid.”
      « We saw it.¶¶“We ran.¶¶« We hid. »         → « We saw it.+ | “We ran.+ | « We hid. »
      “We saw it.¶« We ran.¶“We hid. »            → “We saw it.+ | « We ran.+ | “We hid. »
      « We saw it.¶» We ran. »                    → « We saw it.+ | » We ran. »
      “We saw it.”¶“We ran.”                      → “We saw it.” | “We ran.”
      “We saw it.¶We ran,” she said.              → “We saw it.+ | ~We ran,”
      “We saw it.¶We ran. “Go,” she said.         → “We saw it.~ | “Go,”
      “Ada said, ‘We go.¶“‘We run,’ she said.”    → “Ada said, ‘We go.+ | >‘We go.+ | “‘We run,’ she said.” | >‘We run,’
      “Ada said, ‘We go.¶“She left.”              → “Ada said, ‘We go.+ | >‘We go.~ | “She left.”
      ‘We saw it.¶‘We ran.’                       → ‘We saw it.+ | ‘We ran.’
      'We saw it.¶'We ran.'                       → 'We saw it.+ | 'We ran.'
      She said, “We saw it.¶“We ran,” and left.   → “We saw it.+ | “We ran,”
      “We go, she said. “We run.¶“We hide.”       → “We go, she said.~ | “We run.+ | “We hide.”
      """;

  static Stream<Arguments> cases() {
    return Stream.of(
            STYLES, MIXED_STYLES, APOSTROPHES, MEASURES, PLACES, NESTING, MISSING_MARKS, PARAGRAPHS)
        .flatMap(String::lines)
        .map(
            row -> {
              String[] cells = row.split("→", -1);
              return Arguments.of(cells[0].strip(), cells[1].strip());
            });
  }

  @ParameterizedTest
  @MethodSource("cases")
  void pairs(String shown, String expected) {
    String text = shown.replace('¶', '\n').replace('_', '\u00A0');
    String found =
        QuotationMarks.pair(text).stream()
            .map(stretch -> show(text, stretch))
            .collect(Collectors.joining(" | "));
    assertThat(found).isEqualTo(expected);
  }

  private static String show(String text, QuotedStretch stretch) {
    return ">".repeat(stretch.depth())
        + (stretch.opened() ? "" : "~")
        + stretch.span().of(text).replace('\u00A0', '_')
        + (stretch.closed() ? "" : stretch.continues() ? "+" : "~");
  }

  @Test
  void anEmptyTextHasNone() {
    assertThat(QuotationMarks.pair("")).isEmpty();
    assertThat(QuotationMarks.pair(" \n\u2028\r\n ")).isEmpty();
  }

  @Test
  void theContentLeavesMarksAndSpaceAside() {
    assertThat(QuotationMarks.pair("x « a b » y"))
        .containsExactly(new QuotedStretch(new Span(2, 9), new Span(4, 7), true, true, false, 0));
    assertThat(QuotationMarks.pair("``a b'' y"))
        .containsExactly(new QuotedStretch(new Span(0, 7), new Span(2, 5), true, true, false, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\n\n", "\n \u00A0\n"})
  void anyLineBreakEndsAParagraph(String lineBreak) {
    String text = "“We saw it." + lineBreak + "“We ran.”";
    assertThat(QuotationMarks.pair(text))
        .extracting(QuotedStretch::continues)
        .containsExactly(true, false);
  }

  @Test
  void everyPairingKeepsTheLaws() {
    Random random = new Random(20_240_503);
    String[] alphabet = {
      "\"", "“", "”", "„", "'", "‘", "’", "‚", "`", "«", "»", "‹", "›", "「", "」", "″", "a", "Bs",
      "in", "n", "9", ".", ",", " ", " ", "\u00A0", "-", "—", "(", ")", "\n", "😀", "\uD83D"
    };
    for (int round = 0; round < 10_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(alphabet[random.nextInt(alphabet.length)]);
      }
      checkLaws(text.toString());
    }
  }

  private static void checkLaws(String text) {
    String shown = text.replace("\n", "\\n").replace("\uD83D", "\\uD83D");
    List<QuotedStretch> stretches = QuotationMarks.pair(text);
    assertThat(QuotationMarks.pair(text)).as(shown).isEqualTo(stretches);
    List<QuotedStretch> around = new ArrayList<>();
    int lastStart = 0;
    for (QuotedStretch stretch : stretches) {
      Span span = stretch.span();
      assertThat(span.end()).as(shown).isLessThanOrEqualTo(text.length());
      assertThat(span.start()).as(shown).isGreaterThanOrEqualTo(lastStart);
      assertThat(span.of(text)).as(shown).doesNotContain("\n");
      assertThat(stretch.content().of(text)).as(shown).isNotBlank();
      assertThat(stretch.content().start() > span.start()).as(shown).isEqualTo(stretch.opened());
      assertThat(stretch.content().end() < span.end()).as(shown).isEqualTo(stretch.closed());
      around.removeIf(other -> !other.span().overlaps(span));
      assertThat(around).as(shown).allMatch(other -> other.span().contains(span));
      assertThat(stretch.depth()).as(shown).isEqualTo(around.size());
      around.add(stretch);
      lastStart = span.start();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "”",
        "‘",
        "'",
        "«",
        "»",
        "“‘",
        "“a ",
        "‘a ",
        "« ",
        " »",
        "a” ",
        "“a. ",
        "\"a\" ",
        "\"a \"",
        "'' ",
        "’s ",
        "“a. ‘b ” ",
        "« “a » ",
        "„a ",
        "“‘a» ",
        "5\" ",
        "5' a ",
        "'n'",
        "“a\n",
        "“a” b” ",
        "‘as’ b ",
        "“a, ‘b ,» ",
        "»a ",
        "''",
        "a''"
      })
  void aMegabyteOfMarksTakesLittleTime(String part) {
    String text = part.repeat(1_000_000 / part.length());
    assertTimeout(Duration.ofSeconds(10), () -> QuotationMarks.pair(text));
    String spread = "“a ".repeat(30_000) + part.repeat(30_000) + "» ” ".repeat(30_000);
    assertTimeout(Duration.ofSeconds(10), () -> QuotationMarks.pair(spread));
  }
}
