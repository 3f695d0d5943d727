package dev.pressmark.baselines.rules.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.NewsSystem;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The extractor {@code marks}, case by case.
 *
 * <p>A row of a table is a text and, after the arrow, its quotes, parted by {@code |}; {@code +}
 * parts the segments of one quote, {@code ¶} ends a paragraph, {@code >} says that a quote lies in
 * another one.
 */
class MarksExtractorTest {

  private static final String ONE_CUE_ONE_QUOTE =
      """
      “We row,” Holm said.                                      → “We row,”
      “We row,” Holm said. “We sail.”                           → “We row,” + “We sail.”
      “We row,” Holm said, “but we do not sail.”                → “We row,” + “but we do not sail.”
      “We row,” said Holm, the pilot. “We sail. We swim.”       → “We row,” + “We sail. We swim.”
      Holm said: “We row.” “We sail.”                           → “We row.” + “We sail.”
      “Do we row?” Holm asked. “Do we sail?”                    → “Do we row?” + “Do we sail?”
      “We row,” Dr. Holm told the St. Ann Echo. “We sail.”      → “We row,” + “We sail.”
      “Why?” Dr. Holm asked. “Why now?”                         → “Why?” + “Why now?”
      Holm called it “a mess” and “a shame”.                    → “a mess” + “a shame”
      Holm said the crews were “worn out” by “endless” shifts.  → “worn out” + “endless”
      """;

  private static final String A_NEW_CUE_A_NEW_QUOTE =
      """
      “We row,” Holm said. “We sail,” she added.                → “We row,” | “We sail,”
      “We row,” Holm said. She left. “We sail now.”             → “We row,” | “We sail now.”
      Holm said it was “late” and warned that it was “unsafe”.  → “late” | “unsafe”
      “We row,” Holm said, referring to the “long” race.        → “We row,” | “long”
      Holm said it was “late”. Ruiz said it was “fine”.         → “late” | “fine”
      """;

  private static final String PARAGRAPHS =
      """
      “We row,” Holm said. “We sail.¶“We swim.”                 → “We row,” + “We sail. + “We swim.”
      « We row. We sail.¶¶“We swim.¶¶« We dive, » Holm said.    → « We row. We sail. + “We swim. + « We dive, »
      “We row.¶“We sail,” Holm said. “We swim.”                 → “We row. + “We sail,” + “We swim.”
      “We row,” Holm said.¶“We sail all year.”                  → “We row,” | “We sail all year.”
      Holm said: “We row.¶“We sail.”¶“We swim a lot.”           → “We row. + “We sail.” | “We swim a lot.”
      “Ada told me, ‘We row.¶“‘We sail to them,’ she said.”     → “Ada told me, ‘We row. + “‘We sail to them,’ she said.” | >‘We sail to them,’
      """;

  private static final String NO_QUOTES =
      """
      The “fat” cat sat on the mat.                             →
      The “old guard” still owns the pier.                      →
      Ada “The Hammer” Holm won the race.                       →
      The crew known as the “night owls” said no.               →
      The boat, nicknamed “the tub”, sank, Holm said.           →
      Holm said the ferry “Blue Whale” had sunk.                →
      She wrote the novel “The Long Winter” in May, he said.    →
      A ship called “Blue Whale” sank.                          →
      The word “tide” is old, Holm said.                        →
      The so-called “fix” failed.                               →
      He pays 5" by 7" prints and the crews’ boss’ rent.        →
      “?!” Holm said.                                           →
      """;

  private static final String KEPT_WITHOUT_A_CUE =
      """
      “We row and nobody has ever paid us.” Then she left.      → “We row and nobody has ever paid us.”
      “We row.”                                                 → “We row.”
      They were sick of “rowing all night for next to nothing”. → “rowing all night for next to nothing”
      ‘They May As Well Sell the Pier’                          → ‘They May As Well Sell the Pier’
      “The Long Winter”                                         →
      “We row and nobody pays.” “They never said why.”          → “We row and nobody pays.” + “They never said why.”
      ‘We row for nothing’: crews on the late ferry             → ‘We row for nothing’
      Ferry crews ‘worn out’ after storm                        → ‘worn out’
      Pier study ‘too slow’                                     → ‘too slow’
      Pier study ‘overdue’                                      → ‘overdue’
      Crews ‘Worn Out’ After Storm                              → ‘Worn Out’
      Ferry crews "worn out" after storm                        → "worn out"
      ‘Blue Whale’ ferry to sail again                          →
      Mayor Ruiz: “Row.”                                        → “Row.”
      “Row.” — Ada Holm, harbour master                         → “Row.”
      """;

  private static final String INNER_QUOTES =
      """
      “She told me, ‘We row at dawn,’ and left,” Holm said.     → “She told me, ‘We row at dawn,’ and left,” | >‘We row at dawn,’
      “The ‘old guard’ is not with us,” Holm said.              → “The ‘old guard’ is not with us,”
      “She said it was ‘fine’ and left,” Holm said.             → “She said it was ‘fine’ and left,”
      “He said, ‘We row’, she said, ‘at dawn, all of us’.”      → “He said, ‘We row’, she said, ‘at dawn, all of us’.” | >‘at dawn, all of us’
      """;

  private static final String BROKEN_MARKS =
      """
      We row all day,” Holm said.                               → We row all day,”
      Holm said: “We row all day.¶She left.                     → “We row all day.
      Holm said the pier was “rotten. It fell on Monday.        → “rotten
      Holm said it was “rotten. “It fell,” Ruiz said.           → “rotten | “It fell,”
      “We row,” Holm said, “and sail.” Until the end. “         → “We row,” + “and sail.” + Until the end. “
      ”We row“, Holm said. “We sail."                           → ”We row“ + “We sail."
      """;

  static Stream<Arguments> cases() {
    return Stream.of(
            ONE_CUE_ONE_QUOTE,
            A_NEW_CUE_A_NEW_QUOTE,
            PARAGRAPHS,
            NO_QUOTES,
            KEPT_WITHOUT_A_CUE,
            INNER_QUOTES,
            BROKEN_MARKS)
        .flatMap(String::lines)
        .map(
            row -> {
              String[] cells = row.split("→", -1);
              return Arguments.of(cells[0].strip(), cells[1].strip());
            });
  }

  @ParameterizedTest
  @MethodSource("cases")
  void finds(String shown, String expected) throws Exception {
    String text = shown.replace('¶', '\n');
    String found =
        extract(text).stream().map(quote -> show(text, quote)).collect(Collectors.joining(" | "));
    assertThat(found).isEqualTo(expected);
  }

  private static String show(String text, PredictedQuote quote) {
    return quote.segments().stream()
        .map(segment -> segment.span().of(text))
        .collect(Collectors.joining(" + ", quote.parent() == null ? "" : ">", ""));
  }

  @Test
  void theServiceLoaderFindsIt() {
    assertThat(marks().layers()).containsExactly(Layer.QUOTES);
    assertThat(marks().name()).isEqualTo("marks");
  }

  @Test
  void anEmptyTextHasNoQuotes() throws Exception {
    assertThat(extract("")).isEmpty();
    assertThat(extract("No marks here.\n\n")).isEmpty();
  }

  @Test
  void segmentsAreQuotedAndQuotesDirect() throws Exception {
    String text = "“She told me, ‘We row at dawn,’” Holm said. “We do.”";
    List<PredictedQuote> quotes = extract(text);
    assertThat(quotes).hasSize(2);
    assertThat(quotes).allMatch(quote -> quote.type() == QuoteType.DIRECT);
    assertThat(quotes)
        .flatExtracting(PredictedQuote::segments)
        .allMatch(segment -> Boolean.TRUE.equals(segment.quoted()));
    assertThat(quotes.get(1).parent()).isEqualTo(quotes.get(0).id());
  }

  @Test
  void anyTextIsAnswered() throws Exception {
    Random random = new Random(7);
    String[] alphabet = {
      "“", "”", "‘", "’", "\"", "'", "«", "»", "We ", "row ", "said ", "as ", "the ", "A", ". ",
      ", ", ": ", "— ", "? ", "\n", " ", "5", "𝐚", "b"
    };
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(50); i > 0; i--) {
        text.append(alphabet[random.nextInt(alphabet.length)]);
      }
      for (PredictedQuote quote : extract(text.toString())) {
        assertThat(quote.segments()).as(text.toString()).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“",
        "“a ",
        "“A,” said Holm. ",
        "“A.” ",
        "“A ‘b’ c” ",
        "“A.\n",
        "A! ",
        "“‘",
        "said “a” "
      })
  void aLongTextTakesLittleTime(String part) {
    String text = part.repeat(300_000 / part.length());
    assertTimeout(Duration.ofSeconds(10), () -> extract(text));
  }

  private static Extractor marks() {
    return ServiceLoader.load(NewsSystem.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(system -> system.name().equals("marks"))
        .map(Extractor.class::cast)
        .findFirst()
        .orElseThrow();
  }

  static List<PredictedQuote> extract(String text) throws Exception {
    SessionRequest request = new SessionRequest(Track.END_TO_END, PublicationDay.WITHHELD);
    try (Extractor.Session session = marks().open(request)) {
      ArticlePrediction answer = session.extract(new ArticleInput("x", text, "en", null, null));
      return answer.quotes() == null ? List.of() : answer.quotes();
    }
  }
}
