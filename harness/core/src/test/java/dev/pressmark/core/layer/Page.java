package dev.pressmark.core.layer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.convert.InlineReader;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.count.Total;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.problem.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An article for tests, written in the inline form; predictions are made from its words. */
public final class Page {

  private static final Pattern QUOTE = Pattern.compile("[{>](q[1-9][0-9]*)");

  private final Article article;

  private Page(Article article) {
    this.article = article;
  }

  /**
   * A page.
   *
   * @param marked its text in the inline form
   * @param facts lines below the text; a quote without one has no speaker
   */
  public static Page of(String marked, String... facts) {
    return new Page(story("page", marked, facts).articles().get(0));
  }

  /** A story of one such page. */
  public static Story story(String id, String marked, String... facts) {
    List<String> lines = new ArrayList<>(Arrays.asList(facts));
    TreeSet<String> quotes = new TreeSet<>();
    QUOTE
        .matcher(marked)
        .results()
        .map(MatchResult::group)
        .forEach(s -> quotes.add(s.substring(1)));
    for (String quote : quotes) {
      if (lines.stream().noneMatch(line -> line.startsWith(quote + " "))) {
        lines.add(quote + " none");
      }
    }
    if (lines.stream().noneMatch(line -> line.startsWith("publication "))) {
      lines.add("publication 2024-05-03 declared");
    }
    String inline =
        """
        pressmark-inline/1
        story %s
        split dev
        topic "tests"
        since 0.1.0
        canary "none"

        article a
        language en
        outlet "The Test"
        kind local
        text <<<
        %s
        >>>
        %s
        links
        """
            .formatted(id, marked, String.join("\n", lines));
    Problems problems = new Problems();
    Story story = InlineReader.read(inline, id, problems);
    assertThat(problems.list()).isEmpty();
    assertThat(story).isNotNull();
    return story;
  }

  Article article() {
    return article;
  }

  String text() {
    return article.requireText();
  }

  /** The only place where these words stand. */
  Span at(String words) {
    int start = text().indexOf(words);
    assertThat(start).as("\"%s\" is in the text", words).isNotNegative();
    assertThat(text().indexOf(words, start + 1)).as("\"%s\" is there once", words).isNegative();
    return new Span(start, start + words.length());
  }

  /** A predicted quote that says nothing about quotation marks. */
  PredictedQuote bare(String... segments) {
    return PredictedQuote.ofSegments(
        Arrays.stream(segments).map(words -> new PredictedSegment(at(words), null)).toList());
  }

  /** A predicted quote in quotation marks. */
  PredictedQuote quoted(String... segments) {
    return PredictedQuote.ofSegments(
        Arrays.stream(segments).map(words -> new PredictedSegment(at(words), true)).toList());
  }

  /** A predicted quote without quotation marks. */
  PredictedQuote unquoted(String... segments) {
    return PredictedQuote.ofSegments(
        Arrays.stream(segments).map(words -> new PredictedSegment(at(words), false)).toList());
  }

  /** What an answer that has these quotes counts. */
  Counts count(PredictedQuote... quotes) {
    return count(Arrays.asList(quotes));
  }

  Counts count(List<PredictedQuote> quotes) {
    return new QuoteCounter().prepare(article).count(ArticlePrediction.ofQuotes(quotes));
  }

  static PrecisionRecall tally(Counts counts, String key) {
    return (PrecisionRecall) counts.get(key).orElse(PrecisionRecall.ZERO);
  }

  static Proportion proportion(Counts counts, String key) {
    return (Proportion) counts.get(key).orElse(Proportion.ZERO);
  }

  static long total(Counts counts, String key) {
    return ((Total) counts.get(key).orElse(Total.ZERO)).value();
  }

  /** Precision, recall and F1 as {@code .5 1 .6667}, four decimals, a dash where undefined. */
  static String prf(Counts counts, String key) {
    PrecisionRecallF1 scores = PrecisionRecallF1.of(tally(counts, key));
    return show(scores.precision()) + " " + show(scores.recall()) + " " + show(scores.f1());
  }

  private static String show(Score score) {
    OptionalDouble value = score.toOptional();
    return value.isEmpty()
        ? "-"
        : String.format(java.util.Locale.ROOT, "%.4f", value.getAsDouble())
            .replaceFirst("0+$", "")
            .replaceFirst("\\.$", "");
  }
}
