package dev.pressmark.core.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedDate;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.Credit;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.PublicationSource;
import dev.pressmark.core.layer.UnitVerdict.TokenCredit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Each kind of verdict on a page that a reader can check, and the law that they add up. */
class VerdictsTest {

  private static List<UnitVerdict> of(Layer layer, Article article, ArticlePrediction answer) {
    return Verdicts.of(new GoldArticle(article, Track.END_TO_END).answer(answer), layer);
  }

  private static List<String> quotes(Page page, PredictedQuote... quotes) {
    return of(Layer.QUOTES, page.article(), ArticlePrediction.ofQuotes(Arrays.asList(quotes)))
        .stream()
        .map(VerdictsTest::shown)
        .toList();
  }

  private static String shown(UnitVerdict verdict) {
    TokenCredit credit = verdict.credit();
    return (verdict.id() == null ? "-" : verdict.id())
        + " "
        + verdict.kind().word()
        + (credit == null
            ? ""
            : " " + credit.shared() + "/" + credit.predicted() + " " + credit.shared() + "/")
        + (credit == null ? "" : credit.gold());
  }

  @Test
  void quotesRightMissedSpurious() {
    Page page = Page.of("{q1|“The lamp broke,”} Ada said. {q2|“It is out.”} The “Moon” is dark.");
    assertThat(quotes(page, page.quoted("“The lamp broke,”"), page.quoted("“Moon”")))
        .containsExactly("q1 right 3/3 3/3", "q2 missed 0/0 0/3", "- spurious 0/1 0/0");
  }

  @Test
  void quotesWithOtherEdges() {
    Page page = Page.of("Ada said {q1-|the lamp broke in the night}.");
    assertThat(quotes(page, page.unquoted("the lamp broke")))
        .containsExactly("q1 boundary 3/3 3/6");
    assertThat(quotes(page, page.unquoted("the lamp broke"), page.unquoted("the night")))
        .containsExactly("q1 split 3/3 3/6", "- split 0/2 0/0");
  }

  @Test
  void quotesPutTogether() {
    Page page = Page.of("{q1|“The lamp broke,”} Ada said. {q2|“It is out.”}");
    assertThat(quotes(page, page.bare("“The lamp broke,” Ada said. “It is out.”")))
        .containsExactlyInAnyOrder("q1 merged 3/8 3/3", "q2 merged 0/0 0/3");
  }

  /** Whoever finds the outer quote alone has put nothing together. */
  @Test
  void aQuoteInsideIsNoneThatWasPutTogether() {
    Page page =
        Page.of("{q1|“Ned told me, {q2|‘Ring the old bell.’}”} It rang.", "q2 none parent q1");
    assertThat(quotes(page, page.quoted("“Ned told me, ‘Ring the old bell.’”")))
        .containsExactly("q1 right 7/7 7/7", "q2 missed 0/0 0/4");
  }

  @Test
  void aTypeIsJudgedWhereTheEdgesAreRight() {
    Page page = Page.of("Ada said {q1-|the lamp broke}.");
    assertThat(quotes(page, page.quoted("the lamp broke"))).containsExactly("q1 wrongType 3/3 3/3");
  }

  @Test
  void speakersByTheNamesOfGold() {
    SpeakerPage page =
        SpeakerPage.of(
            "{q1|“Out,”} {e1>q1|Ada Holm} said. {q2|“Why?”} asked {e2>q2|Ned Ruiz}.",
            "e1 person \"Ada Holm\"",
            "e2 person \"Ned Ruiz\"",
            "q1 explicit e1",
            "q2 explicit e2");
    ArticlePrediction answer =
        ArticlePrediction.ofQuotes(
            List.of(
                page.quote("“Out,”", page.at("Ada Holm")),
                page.quote("“Why?”", page.named("The Moon", null))));
    assertThat(of(Layer.SPEAKERS, page.page().article(), answer))
        .extracting(one -> one.kind().word() + ": " + one.right() + " / " + one.answered())
        .containsExactly("right: Ada Holm / Ada Holm", "wrongSpeaker: Ned Ruiz / ? The Moon");
    ArticlePrediction silent = ArticlePrediction.ofQuotes(List.of(page.page().quoted("“Out,”")));
    assertThat(of(Layer.SPEAKERS, page.page().article(), silent))
        .extracting(UnitVerdict::kind)
        .containsExactly(VerdictKind.NO_SPEAKER, VerdictKind.MISSED);
  }

  @Test
  void daysOfSaying() {
    SpeakerPage page =
        SpeakerPage.of(
            "On {t1|Thursday} {e1>q1|Ada} said {q1-|it broke}.",
            "e1 person \"Ada\"",
            "q1 explicit e1 said 2024-05-02 from t1",
            "t1 DATE 2024-05-02 anchor publication");
    PredictedQuote quote = page.quote("it broke");
    for (PredictedQuote one : List.of(quote, SpeakerPage.said(quote, "2024-05-02"))) {
      assertThat(
              of(Layer.SAID, page.page().article(), ArticlePrediction.ofQuotes(List.of(one)))
                  .get(0)
                  .kind())
          .isEqualTo(one.said() == null ? VerdictKind.WRONG_VALUE : VerdictKind.RIGHT);
    }
  }

  @Test
  void datesByWhatIsWrong() {
    Page page =
        Page.of(
            "On {t1|Friday} and {t2|last May} and for {t3|three weeks} in {t4|2021} and"
                + " {t5|early June}.",
            "t1 DATE 2024-05-03 anchor publication",
            "t2 DATE 2023-05 anchor publication",
            "t3 DURATION P3W anchor none",
            "t4 DATE 2021 anchor none",
            "t5 DATE 2024-06 mod START anchor publication");
    List<PredictedDate> dates =
        List.of(
            PredictedDate.of(page.at("Friday"), TimexType.DATE, "2024-05-03"),
            PredictedDate.of(page.at("last May"), TimexType.DATE, "2024-05"),
            PredictedDate.of(page.at("for three weeks"), TimexType.DURATION, "P3W"),
            PredictedDate.of(page.at("June"), TimexType.DATE, "2023-06"),
            PredictedDate.of(page.at("On"), TimexType.DATE, "2024"));
    List<UnitVerdict> verdicts =
        of(Layer.DATES, page.article(), new ArticlePrediction(null, List.of(), dates, null));
    assertThat(verdicts)
        .extracting(one -> one.kind().word() + ": " + one.right() + " / " + one.answered())
        .containsExactly(
            "spurious: null / DATE 2024",
            "right: DATE 2024-05-03 / DATE 2024-05-03",
            "wrongValue: DATE 2023-05 / DATE 2024-05",
            "boundary: DURATION P3W / DURATION P3W",
            "missed: DATE 2021 / null",
            "wrongValue: DATE 2024-06 mod START / DATE 2023-06");
    assertThat(verdicts.get(1).slices())
        .containsExactly("region=body", "place=outside", "kind=relative");
  }

  @Test
  void theDayOfPublication() {
    Article page = DatePage.published("2024-05-03", PublicationSource.BYLINE);
    assertThat(of(Layer.PUBLICATION, page, ArticlePrediction.NOTHING))
        .extracting(UnitVerdict::kind)
        .containsExactly(VerdictKind.MISSED);
    for (String day : List.of("2024-05-03", "2024-05-03T10:00", "2024-05-04", "nonsense")) {
      assertThat(
              of(Layer.PUBLICATION, page, new ArticlePrediction(null, List.of(), null, day))
                  .get(0)
                  .kind())
          .isEqualTo(day.startsWith("2024-05-03") ? VerdictKind.RIGHT : VerdictKind.WRONG_VALUE);
    }
    assertThat(
            of(
                Layer.PUBLICATION,
                DatePage.published("2024-05-03", PublicationSource.DECLARED),
                ArticlePrediction.NOTHING))
        .isEmpty();
  }

  @Test
  void linksHaveNone() {
    Article page = Page.of("Nothing.").article();
    for (Layer layer : EnumSet.complementOf(EnumSet.copyOf(Verdicts.layers()))) {
      assertThatThrownBy(() -> of(layer, page, ArticlePrediction.NOTHING))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  /** What is explained is what is counted. */
  @Test
  void quotesAddUp() {
    Seeds.forEach(
        600,
        random -> {
          Article article = RandomPage.of(random);
          ArticlePrediction answer =
              ArticlePrediction.ofQuotes(RandomPage.predictions(random, article));
          List<UnitVerdict> verdicts = of(Layer.QUOTES, article, answer);
          Counts counts = new QuoteCounter().prepare(article).count(answer);
          PrecisionRecall overlap = Page.tally(counts, "quotes.full.overlap");
          long precision = 0;
          long recall = 0;
          for (UnitVerdict one : verdicts) {
            TokenCredit credit = one.credit();
            assertThat(credit).isNotNull();
            if (credit != null && credit.shared() > 0) {
              precision += Credit.of(credit.shared(), credit.predicted());
              recall += Credit.of(credit.shared(), credit.gold());
            }
          }
          assertThat(precision).isEqualTo(overlap.precisionCredit());
          assertThat(recall).isEqualTo(overlap.recallCredit());
          assertThat(count(verdicts, one -> one.id() != null)).isEqualTo(overlap.gold());
          assertThat(
                  count(verdicts, one -> one.id() != null && !one.predicted().isEmpty())
                      + count(
                          verdicts, one -> one.id() == null && one.kind() != VerdictKind.IGNORED))
              .isEqualTo(overlap.predicted());
          assertThat(
                  count(
                      verdicts,
                      one ->
                          EnumSet.of(VerdictKind.RIGHT, VerdictKind.WRONG_TYPE)
                              .contains(one.kind())))
              .isEqualTo(Page.tally(counts, "quotes.full.strict").recallCredit());
        });
  }

  @Test
  void speakersAddUp() {
    Seeds.forEach(
        400,
        random -> {
          Article article = RandomSpeakers.in(random, RandomPage.of(random));
          ArticlePrediction answer = RandomSpeakers.answer(random, article, Track.END_TO_END);
          List<UnitVerdict> verdicts = of(Layer.SPEAKERS, article, answer);
          Counts counts = new SpeakerCounter().prepare(article).count(answer);
          assertThat((long) verdicts.size())
              .isEqualTo(Page.tally(counts, "speakers.attributed").gold());
          assertThat(
                  count(
                      verdicts,
                      one ->
                          one.kind() == VerdictKind.RIGHT
                              && one.credit() != null
                              && 4 * one.credit().shared()
                                  >= one.credit().gold() + one.credit().predicted()))
              .isEqualTo(Page.proportion(counts, "speakers.entity").hits());
        });
  }

  private static long count(List<UnitVerdict> verdicts, Predicate<UnitVerdict> what) {
    return verdicts.stream().filter(what).count();
  }
}
