package dev.pressmark.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.explain.Explanation.Explained;
import dev.pressmark.core.layer.GoldArticle;
import dev.pressmark.core.layer.Page;
import dev.pressmark.core.layer.UnitVerdict;
import dev.pressmark.core.layer.VerdictKind;
import dev.pressmark.core.layer.Verdicts;
import dev.pressmark.core.link.LinkVerdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pages of one story about a lamp. */
class ExplainPagesTest {

  private static final Set<Layer> LAYERS =
      Set.of(Layer.QUOTES, Layer.SPEAKERS, Layer.ARTICLE_LINKS);

  private static final Story STORY =
      Page.story(
          "mill",
          "{q1|“The <lamp> broke,”} Ada said. {q2|“It is out.”} The “Moon” is dark.",
          "q1 none",
          "q2 none");

  private static Explanation explanation(String system, Article article, String... words) {
    String text = article.requireText();
    List<PredictedQuote> quotes =
        Arrays.stream(words)
            .map(
                one -> {
                  Span span = new Span(text.indexOf(one), text.indexOf(one) + one.length());
                  return new PredictedQuote(
                      null,
                      List.of(new PredictedSegment(span, true)),
                      null,
                      null,
                      null,
                      List.of(),
                      null,
                      null);
                })
            .toList();
    var answer =
        new GoldArticle(article, Track.END_TO_END).answer(ArticlePrediction.ofQuotes(quotes));
    List<UnitVerdict> verdicts = new ArrayList<>(Verdicts.of(answer, Layer.QUOTES));
    verdicts.addAll(Verdicts.of(answer, Layer.SPEAKERS));
    return new Explanation(
        system,
        LAYERS,
        List.of(new Explained(STORY, article, verdicts)),
        List.of(
            new LinkVerdict(
                Layer.ARTICLE_LINKS,
                VerdictKind.SPURIOUS,
                new LinkVerdict.End(article.id(), null, List.of()),
                new LinkVerdict.End("bell/a", null, List.of()),
                null,
                "linked",
                List.of())));
  }

  private static Map<String, String> pages(Article article) {
    return ExplainPages.of(
        List.of(
            explanation("</script><i>tern", article, "“The <lamp> broke,”", "“Moon”"),
            explanation("gull 2", article, "“It is out.”")),
        Wanted.ERRORS);
  }

  @Test
  void everyLinkLeadsSomewhere() {
    Map<String, String> pages = pages(STORY.articles().get(0));
    assertThat(pages)
        .containsOnlyKeys(
            "index.html", "quotes.html", "speakers.html", "articleLinks.html", "stories/mill.html");
    int links = 0;
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Matcher href = Pattern.compile("href=\"([^\"#]*)(#([^\"]*))?\"").matcher(page.getValue());
      while (href.find()) {
        if (href.group(1).equals("data:,")) {
          continue;
        }
        String target = href.group(1).isEmpty() ? page.getKey() : href.group(1).replace("../", "");
        assertThat(pages).containsKey(target);
        String fragment = href.group(3);
        if (fragment != null && !fragment.contains("=")) {
          assertThat(pages.get(target)).contains("id=\"" + fragment + "\"");
        }
        links++;
      }
    }
    assertThat(links).isGreaterThan(20);
  }

  @Test
  void whatIsNotAttemptedIsMissingAndNot0() {
    Article article = STORY.articles().get(0);
    Explanation all = explanation("tern", article, "“Moon”");
    Explanation quotes =
        new Explanation(
            "gull",
            Set.of(Layer.QUOTES),
            List.of(new Explained(STORY, article, List.of())),
            List.of());
    assertThat(ExplainPages.of(List.of(all, quotes), Wanted.ERRORS).get("index.html"))
        .containsPattern("quotes</a></th><td>B</td><td class=\"n\">0<")
        .containsPattern("speakers</a></th><td>B</td><td class=\"n\">–<")
        .doesNotContainPattern("speakers</a></th><td>A</td><td class=\"n\">–<");
  }

  @Test
  void idsAreUniqueOnAPage() {
    pages(STORY.articles().get(0))
        .forEach(
            (name, page) -> {
              Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(page);
              List<String> ids = new ArrayList<>();
              while (id.find()) {
                ids.add(id.group(1));
              }
              assertThat(ids).as(name).doesNotHaveDuplicates();
            });
  }

  @Test
  void errorsStandInTheirText() {
    Map<String, String> pages = pages(STORY.articles().get(0));
    assertThat(pages.get("stories/mill.html"))
        .contains("<mark class=\"both\">“The &lt;lamp&gt; broke,”</mark>")
        .contains("<mark class=\"gold\">“It is out.”</mark>")
        .contains("<mark class=\"own\">“Moon”</mark>");
    assertThat(pages.get("quotes.html"))
        .contains("quotes: 3 listed")
        .contains("data-kind=\"missed\" data-slice=\"type=direct ")
        .contains("data-system=\"B\"")
        .contains("R 0/3");
    assertThat(pages.get("articleLinks.html")).contains("mill/a – bell/a").contains("spurious");
  }

  @Test
  void noNameIsMarkup() {
    pages(STORY.articles().get(0))
        .values()
        .forEach(page -> assertThat(page).doesNotContain("<i>", "<lamp>"));
  }

  /** Of a page that may not be stored no word is on any page, nor what a system took from it. */
  @Test
  void wordsThatMayNotBeStoredAreShownNowhere() {
    Article stored = STORY.articles().get(0);
    Article hidden =
        new Article(
            stored.id(),
            stored.language(),
            stored.source(),
            stored.text(),
            false,
            stored.textSha256(),
            stored.textLength(),
            stored.labels());
    Map<String, String> pages = pages(hidden);
    for (String page : pages.values()) {
      assertThat(page).doesNotContain("lamp", "broke", "Moon", "It is out");
    }
    assertThat(pages.get("quotes.html")).contains("characters 0–19");
  }
}
