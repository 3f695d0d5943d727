package dev.pressmark.core.link;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedLinks.UtteranceLink;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Attribution;
import dev.pressmark.core.dataset.Digests;
import dev.pressmark.core.dataset.HardNegativeClass;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Links;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Region;
import dev.pressmark.core.dataset.RegionKind;
import dev.pressmark.core.dataset.Segment;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.dataset.Utterance;
import dev.pressmark.core.layer.FoundQuotes;
import dev.pressmark.core.layer.GoldArticle;
import dev.pressmark.core.layer.SplitAnswer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Stories whose articles are lists of quotes, one a line: q1, q2, … A line that begins with {@code
 * “} is direct, one that begins with {@code *} stands in boilerplate (without the star), every
 * other is indirect.
 */
final class QuotePages {

  private QuotePages() {}

  static Article page(String id, String... lines) {
    StringBuilder text = new StringBuilder();
    List<Quote> quotes = new ArrayList<>();
    List<Region> regions = new ArrayList<>();
    for (String line : lines) {
      boolean boilerplate = line.startsWith("*");
      String words = boilerplate ? line.substring(1) : line;
      Span span = new Span(text.length(), text.length() + words.length());
      text.append(words).append("\n\n");
      quotes.add(
          new Quote(
              "q" + (quotes.size() + 1),
              Attribution.NONE,
              List.of(new Segment(span, words.startsWith("“"), false)),
              List.of(),
              List.of(),
              null,
              List.of(),
              null,
              true));
      if (boilerplate) {
        regions.add(new Region(span, RegionKind.BOILERPLATE));
      }
    }
    Article plain = TestSplit.article(id, text.toString());
    Labels labels = plain.labels();
    return new Article(
        id,
        "en",
        plain.source(),
        plain.text(),
        true,
        Digests.sha256(text.toString()),
        plain.textLength(),
        new Labels(
            regions, labels.publication(), List.of(), quotes, List.of(), List.of(), List.of()));
  }

  /** The page without some of its quotes; the others keep their ids. */
  static Article without(Article article, Predicate<Quote> left) {
    Labels labels = article.labels();
    return new Article(
        article.id(),
        article.language(),
        article.source(),
        article.text(),
        article.textStored(),
        article.textSha256(),
        article.textLength(),
        new Labels(
            labels.regions(),
            labels.publication(),
            labels.entities(),
            labels.quotes().stream().filter(left.negate()).toList(),
            labels.nonQuotes(),
            labels.dates(),
            labels.ignore()));
  }

  /**
   * The story {@code s} of these articles.
   *
   * @param links each as {@code u a#q1 b#q1 …}, {@code unsure a#q1 b#q2}, or {@code hard a#q1
   *     t/a#q1}
   */
  static Story story(String id, List<Article> articles, String... links) {
    List<Utterance> utterances = new ArrayList<>();
    List<Links.QuotePair> unsure = new ArrayList<>();
    List<Links.HardNegative> negatives = new ArrayList<>();
    for (String link : links) {
      String[] words = link.split(" ");
      List<String> quotes =
          Arrays.stream(words)
              .skip(1)
              .map(one -> one.contains("/") ? one : id + "/" + one)
              .toList();
      switch (words[0]) {
        case "u" ->
            utterances.add(
                new Utterance(
                    "u" + (utterances.size() + 1),
                    quotes.stream()
                        .map(quote -> new Utterance.Printing(quote, List.of()))
                        .toList()));
        case "unsure" -> unsure.add(new Links.QuotePair(quotes.get(0), quotes.get(1)));
        default ->
            negatives.add(
                new Links.HardNegative(
                    quotes.get(0), quotes.get(1), HardNegativeClass.STOCK_PHRASE));
      }
    }
    return TestSplit.story(id, articles, new Links(List.of(), utterances, unsure, negatives));
  }

  static List<UtteranceLink> links(String... pairs) {
    return Arrays.stream(pairs)
        .map(pair -> pair.split(" "))
        .map(ends -> new UtteranceLink(ends[0], ends[1]))
        .toList();
  }

  static SplitAnswer oracle(List<UtteranceLink> links) {
    return new SplitAnswer(
        new PredictedLinks(null, links), article -> List.of(), Track.ORACLE_QUOTES);
  }

  static SplitAnswer own(List<UtteranceLink> links, Map<String, ArticlePrediction> answers) {
    return new SplitAnswer(
        new PredictedLinks(null, links),
        article ->
            FoundQuotes.of(
                new GoldArticle(article, Track.END_TO_END)
                    .answer(answers.getOrDefault(article.id(), ArticlePrediction.NOTHING))),
        Track.END_TO_END);
  }

  static Counts count(List<Story> split, SplitAnswer answer) {
    return TestSplit.sum(split, new UtteranceLinkCounter().prepare(split).count(answer).answer());
  }

  /** The gold quotes as a system's own, under ids of its own: q1 is p1. */
  static Map<String, ArticlePrediction> found(List<Story> split) {
    Map<String, ArticlePrediction> answers = new HashMap<>();
    for (Story story : split) {
      for (Article article : story.articles()) {
        answers.put(
            article.id(),
            ArticlePrediction.ofQuotes(
                article.labels().quotes().stream()
                    .map(quote -> quote(quote.id().replace('q', 'p'), quote.segments().get(0)))
                    .toList()));
      }
    }
    return answers;
  }

  private static PredictedQuote quote(String id, Segment segment) {
    return quote(id, segment.span(), segment.quoted());
  }

  static PredictedQuote quote(String id, Span span, boolean quoted) {
    return new PredictedQuote(
        id, List.of(new PredictedSegment(span, quoted)), null, null, null, null, null, null);
  }

  /** Links of gold quotes as links of the quotes of {@link #found}. */
  static List<UtteranceLink> renamed(List<UtteranceLink> links) {
    return links.stream()
        .map(link -> new UtteranceLink(link.a().replace("#q", "#p"), link.b().replace("#q", "#p")))
        .toList();
  }

  /** Every pair of gold quotes that share an utterance, once. */
  static List<UtteranceLink> gold(List<Story> split) {
    List<UtteranceLink> links = new ArrayList<>();
    for (Story story : split) {
      for (Utterance utterance : story.links().utterances()) {
        List<String> quotes =
            utterance.in().stream().map(Utterance.Printing::quote).sorted().toList();
        for (int i = 0; i < quotes.size(); i++) {
          for (int k = 0; k < i; k++) {
            links.add(new UtteranceLink(quotes.get(k), quotes.get(i)));
          }
        }
      }
    }
    return links.stream().distinct().toList();
  }
}
