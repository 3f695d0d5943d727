package dev.pressmark.baselines.rules.links;

import static dev.pressmark.baselines.rules.links.Stories.FERRY;
import static dev.pressmark.baselines.rules.links.Stories.FERRY_REWORDED;
import static dev.pressmark.baselines.rules.links.Stories.page;
import static dev.pressmark.baselines.rules.links.Stories.quoting;
import static dev.pressmark.baselines.rules.links.Stories.utterances;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.system.Linker.LinkedArticle;
import dev.pressmark.api.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which printings are one utterance, on invented pages. */
class QuoteLinksTest {

  private static final String AGENCY = page("Firth Agency", "4 May 2021", "Ferry", FERRY);
  private static final String SAILED =
      "“I have sailed this sound for thirty years and nothing ever left the boat before I did,”";
  private static final String SHED = "“Nobody here keeps a helicopter in the shed,”";

  @Test
  void theSameWordsInACopyAreOneUtterance() {
    String copy = page("The Bugle", "5 May 2021", "No ramp", FERRY);
    assertThat(
            utterances(
                List.of(quoting("a", AGENCY, SAILED, SHED), quoting("b", copy, SAILED, SHED))))
        .containsExactly("a#q0 b#q0", "a#q1 b#q1");
  }

  @Test
  void aHeadlineThatPrintsLessIsLinkedInsideAndBetweenPages() {
    String copy = page("The Bugle", "5 May 2021", "“Nobody here keeps a helicopter”", FERRY);
    assertThat(
            utterances(
                List.of(
                    quoting("a", AGENCY, SHED),
                    quoting("b", copy, "“Nobody here keeps a helicopter”", SHED))))
        .containsExactly("a#q0 b#q0", "a#q0 b#q1", "b#q0 b#q1");
  }

  @Test
  void rewordedQuotesAreFoundByTheirPlace() {
    String reworded = page("Boats Today", "6 May 2021", "Overboard", FERRY_REWORDED);
    assertThat(
            utterances(
                List.of(
                    quoting("a", AGENCY, SAILED, SHED),
                    quoting(
                        "b",
                        reworded,
                        "“Three decades on this water, and I was always the first one off,”",
                        "“We own no flying machines,”"))))
        .containsExactly("a#q0 b#q0", "a#q1 b#q1");
  }

  @Test
  void whatIsDeniedOrNumberedOtherwiseIsNotTheSame() {
    String said = "“We will sell 3 of the northern piers to the fish dealers,”";
    for (String other :
        List.of(
            "“We will not sell 3 of the northern piers to the fish dealers,”",
            "“We will sell 4 of the northern piers to the fish dealers,”")) {
      String one = FERRY + "\n" + said + " Drummond said.\n";
      String two = FERRY + "\n" + other + " Drummond said.\n";
      assertThat(
              utterances(
                  List.of(
                      quoting("a", page("Firth Agency", "4 May 2021", "F", one), said),
                      quoting("b", page("Bugle", "5 May 2021", "F", two), other))))
          .as(other)
          .isEmpty();
    }
  }

  @Test
  void stockPhrasesOfStrangersAreNoLink() {
    String stock = "“We take the safety of our guests and neighbours very seriously,”";
    String other =
        page(
            "Tidings",
            "5 May 2021",
            "Oven",
            "A bakery in Glen Tarvie exploded softly on Sunday and covered two streets with flour.\n\n"
                + stock
                + " owner Agnes Farquhar said from behind a broom.");
    String one = AGENCY + "\n" + stock + " a clerk of the company said.\n";
    assertThat(utterances(List.of(quoting("a", one, stock), quoting("b", other, stock)))).isEmpty();
  }

  @Test
  void theSameWordsOfTwoSpeakersAreTwoUtterances() {
    String words = "“Nobody here keeps a helicopter in the shed,”";
    String text = FERRY + "\nOutside, " + words + " said Fergus Drummond, her brother.\n";
    LinkedArticle both = Stories.quoting("a", text, words);
    PredictedQuote first = both.quotes().get(0);
    int again = text.lastIndexOf(words);
    List<PredictedQuote> named =
        List.of(
            saidBy(first.id(), first.segments().get(0).span(), "Ishbel Drummond"),
            saidBy("q1", new Span(again, again + words.length()), "Fergus Drummond"));
    List<PredictedQuote> unnamed =
        List.of(first, saidBy("q1", new Span(again, again + words.length()), "Drummond"));
    assertThat(utterances(List.of(new LinkedArticle(both.article(), named)))).isEmpty();
    assertThat(utterances(List.of(new LinkedArticle(both.article(), unnamed))))
        .containsExactly("a#q0 a#q1");
  }

  private static PredictedQuote saidBy(@Nullable String id, Span span, String name) {
    return new PredictedQuote(
        id,
        List.of(new PredictedSegment(span, true)),
        null,
        null,
        null,
        List.of(PredictedSpeaker.named(name)),
        null,
        null);
  }

  @Test
  void whatWasNotSaidIsNoUtterance() {
    String copy = page("The Bugle", "5 May 2021", "No ramp", FERRY);
    String withheld = "when the Brannoch was last inspected";
    assertThat(utterances(List.of(quoting("a", AGENCY, withheld), quoting("b", copy, withheld))))
        .isEmpty();
  }

  @Test
  void aQuoteInsideAnotherIsLinkedWithItsOwnKind() {
    String outer = "“The harbour told me ‘no ramp, no sheep’ and put down the receiver,”";
    String inner = "‘no ramp, no sheep’";
    String one = AGENCY + "\n" + outer + " Oduya said.\n";
    String copy =
        page("The Bugle", "5 May 2021", "No ramp", FERRY + "\n" + outer + " Oduya said.\n");
    assertThat(
            utterances(List.of(quoting("a", one, outer, inner), quoting("b", copy, outer, inner))))
        .containsExactly("a#q0 b#q0", "a#q1 b#q1");
  }

  @Test
  void withoutQuotesThereIsNothingToLink() {
    assertThat(utterances(List.of(quoting("a", AGENCY), quoting("b", AGENCY)))).isEmpty();
  }
}
