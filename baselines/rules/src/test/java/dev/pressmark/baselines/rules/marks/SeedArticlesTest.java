package dev.pressmark.baselines.rules.marks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code marks} finds in the five real articles, by offsets and counts alone. */
class SeedArticlesTest {

  @Test
  void theThreeSpeechesOverSeveralParagraphsAreWhole() throws Exception {
    String text = SeedTexts.read("000");
    List<List<Span>> quotes = spans(text);
    assertThat(quotes)
        .contains(
            List.of(new Span(926, 1271), new Span(1273, 1652), new Span(1654, 1928)),
            List.of(new Span(2497, 2764), new Span(2766, 3031), new Span(3033, 3163)),
            List.of(new Span(3322, 3524), new Span(3526, 3791)),
            List.of(new Span(3793, 3830)));
    assertThat(quotes.get(0)).containsExactly(new Span(31, 64));
    assertThat(quotes).hasSize(10);
    assertThat(quotes).allMatch(segments -> segments.get(segments.size() - 1).end() <= 3830);
  }

  @Test
  void aQuoteRoundItsCueIsOne() throws Exception {
    assertThat(spans(SeedTexts.read("001")))
        .containsExactly(
            List.of(new Span(329, 524), new Span(537, 643)),
            List.of(new Span(799, 892), new Span(905, 1087)),
            List.of(new Span(1154, 1229)),
            List.of(new Span(1523, 1617)),
            List.of(new Span(1746, 1982), new Span(1995, 2037)));
  }

  @Test
  void aHeadlineInSingleMarksIsFoundAndANicknameIsNot() throws Exception {
    List<List<Span>> quotes = spans(SeedTexts.read("002"));
    assertThat(quotes).hasSize(6);
    assertThat(quotes.get(0)).containsExactly(new Span(53, 120));
    assertThat(quotes).doesNotContain(List.of(new Span(1955, 1967)));
  }

  @Test
  void shortQuotesWithACueAreKept() throws Exception {
    assertThat(spans(SeedTexts.read("003")))
        .containsExactly(
            List.of(new Span(755, 1074)),
            List.of(new Span(1850, 1860)),
            List.of(new Span(2269, 2284)),
            List.of(new Span(3078, 3092)),
            List.of(new Span(3203, 3260)));
  }

  @Test
  void garbledMarksAreReadBySense() throws Exception {
    List<List<Span>> quotes = spans(SeedTexts.read("004"));
    assertThat(quotes).hasSize(33);
    assertThat(quotes.get(0)).containsExactly(new Span(101, 110));
    assertThat(quotes)
        .contains(
            List.of(new Span(968, 1046), new Span(1051, 1079), new Span(1080, 1186)),
            List.of(new Span(2302, 2333), new Span(2351, 2368), new Span(2398, 2500)),
            List.of(new Span(6058, 6208), new Span(6218, 6243), new Span(6244, 6253)));
    assertThat(quotes).contains(List.of(new Span(7742, 7761)));
  }

  private static List<List<Span>> spans(String text) throws Exception {
    return MarksExtractorTest.extract(text).stream()
        .map(PredictedQuote::segments)
        .map(segments -> segments.stream().map(segment -> segment.span()).toList())
        .toList();
  }
}
