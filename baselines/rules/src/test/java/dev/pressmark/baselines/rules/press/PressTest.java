package dev.pressmark.baselines.rules.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.prediction.PredictedEntity;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.prediction.SaidDay;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.ArticleInput.GivenQuote;
import dev.pressmark.api.system.ArticleInput.GivenSegment;
import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Linker;
import dev.pressmark.api.system.NewsSystem;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.Span;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The systems as the harness meets them. */
class PressTest {

  private static final long SEED = 20_240_503;

  private static final String PAGE =
      "Ada Holm, the mate, said that the pump was old.\n\n“Mend it,” she said. “It leaks.”\n";

  @ParameterizedTest
  @ValueSource(strings = {"press", "press-quotes"})
  void theServiceLoaderFindsIt(String name) {
    assertThat(system(name).layers()).contains(Layer.QUOTES, Layer.SPEAKERS);
  }

  @Test
  void pressHasAllLayersAndLinks() {
    assertThat(system("press").layers()).containsExactlyInAnyOrder(Layer.values());
    assertThat(system("press")).isInstanceOf(Linker.class);
  }

  @Test
  void itFindsQuotesWithCuesAndSpeakers() throws Exception {
    ArticlePrediction answer = extract(PAGE, null);
    List<PredictedQuote> quotes = quotes(answer);
    assertThat(quotes).hasSize(2);
    assertThat(quotes.get(1).segments()).hasSize(2);
    assertThat(quotes.get(1).cue()).isEqualTo(List.of(span(PAGE, "said.", 4)));
    PredictedSpeaker speaker = speaker(quotes.get(1));
    assertThat(speaker.name()).isEqualTo("Ada Holm");
    assertThat(speaker.mention()).isEqualTo(span(PAGE, "she", 3));
  }

  /**
   * “Yesterday” in her words is the day before she spoke, in the narration the day before print.
   */
  @Test
  void datesInWordsAreReadFromTheDayTheyWereSaid() throws Exception {
    String text =
        "Pump stops\nTuesday 7 May 2024\n\n"
            + "The pump stopped yesterday. “It leaked yesterday,” Ada Holm told us on Saturday."
            + "\n\nPer Lund was out. “Ask nobody else to come,” he said.\n";
    ArticlePrediction answer = extract(text, null);
    assertThat(answer.publication()).isEqualTo("2024-05-07");
    assertThat(answer.dates()).isNotNull();
    assertThat(List.copyOf(answer.dates()).stream().map(PredictedDate::value))
        .containsExactly("2024-05-07", "2024-05-06", "2024-05-03", "2024-05-04");
    assertThat(quotes(answer).stream().map(PredictedQuote::said))
        .containsExactly(new SaidDay("2024-05-04"), new SaidDay(null));
  }

  @Test
  void givenQuotesAreAnsweredUnderTheirIds() throws Exception {
    Span first = span(PAGE, "the pump was old", 16);
    Span second = span(PAGE, "“It leaks.”", 11);
    Span elsewhere = span(PAGE, "Ada Holm", 8);
    List<PredictedQuote> quotes =
        quotes(
            extract(
                PAGE,
                List.of(
                    given("b", second, true),
                    given("a", first, false),
                    given("z", elsewhere, false))));
    assertThat(quotes.stream().map(PredictedQuote::id)).containsExactlyInAnyOrder("a", "b", "z");
    assertThat(quotes).allMatch(quote -> quote.segments().isEmpty());
    for (PredictedQuote quote : quotes) {
      if (!"z".equals(quote.id())) {
        assertThat(speaker(quote).name()).isEqualTo("Ada Holm");
      }
    }
  }

  @Test
  void anyTextIsAnsweredWithinItsBoundsAndAlike() throws Exception {
    Random random = new Random(SEED);
    String[] parts = {
      "“",
      "”",
      "‘",
      "’",
      "\"",
      "«",
      "Ada Holm ",
      "Per Lund ",
      "the firm ",
      "she ",
      "it ",
      "both ",
      "said ",
      "told ",
      "was ",
      "that ",
      "and ",
      "the pump ",
      ". ",
      ", ",
      ": ",
      "\n",
      " ",
      "\uDC00",
      "x"
    };
    for (int round = 0; round < 1_500; round++) {
      StringBuilder made = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        made.append(parts[random.nextInt(parts.length)]);
      }
      String text = made.toString();
      String as = "seed " + SEED + ", round " + round + ": " + text;
      ArticlePrediction answer = extract(text, null);
      assertThat(extract(text, null)).as(as).isEqualTo(answer);
      Set<String> entities =
          answer.entities().stream().map(PredictedEntity::id).collect(Collectors.toSet());
      assertThat(entities).as(as).hasSameSizeAs(answer.entities());
      for (PredictedQuote quote : quotes(answer)) {
        assertThat(quote.speakers()).as(as).isNotNull();
        for (PredictedSpeaker speaker : List.copyOf(quote.speakers())) {
          assertThat(entities).as(as).contains(speaker.entity());
          Span mention = speaker.mention();
          assertThat(mention == null || mention.end() <= text.length()).as(as).isTrue();
        }
      }
    }
  }

  /** These take seconds where the work grows with the length, and hours where with its square. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“",
        "a ",
        "Holm ",
        "said ",
        "“A,” said Holm. ",
        "Holm said that it was old, ",
        "“She told me it was old,” Holm said. ",
        "Ada Holm, ",
        "HOLM: Yes.\n",
        "“It leaks.”\n",
        "she said it was old.\n",
        "(",
        "\uD800"
      })
  void aMillionCharactersAreAnswered(String part) throws Exception {
    String text = part.repeat(1_000_000 / part.length());
    assertThat(quotes(extract(text, null))).isNotNull();
  }

  private static GivenQuote given(String id, Span span, boolean quoted) {
    return new GivenQuote(id, List.of(new GivenSegment(span, quoted)));
  }

  private static PredictedSpeaker speaker(PredictedQuote quote) {
    assertThat(quote.speakers()).hasSize(1);
    return List.copyOf(quote.speakers()).get(0);
  }

  private static Span span(String text, String words, int length) {
    int start = text.indexOf(words);
    return new Span(start, start + length);
  }

  private static List<PredictedQuote> quotes(ArticlePrediction answer) {
    assertThat(answer.quotes()).isNotNull();
    return List.copyOf(answer.quotes());
  }

  private static Extractor system(String name) {
    return ServiceLoader.load(NewsSystem.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(system -> system.name().equals(name))
        .map(Extractor.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static ArticlePrediction extract(String text, List<GivenQuote> quotes) throws Exception {
    Track track = quotes == null ? Track.END_TO_END : Track.ORACLE_QUOTES;
    try (Extractor.Session session =
        system("press").open(new SessionRequest(track, PublicationDay.WITHHELD))) {
      return session.extract(new ArticleInput("x", text, "en", null, quotes));
    }
  }
}
