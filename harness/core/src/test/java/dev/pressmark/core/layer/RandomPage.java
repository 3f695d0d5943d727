package dev.pressmark.core.layer;

import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Attribution;
import dev.pressmark.core.dataset.Digests;
import dev.pressmark.core.dataset.Ignore;
import dev.pressmark.core.dataset.IgnoreLayer;
import dev.pressmark.core.dataset.IgnoreReason;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.NonQuote;
import dev.pressmark.core.dataset.NonQuoteReason;
import dev.pressmark.core.dataset.Publication;
import dev.pressmark.core.dataset.PublicationSource;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Region;
import dev.pressmark.core.dataset.RegionKind;
import dev.pressmark.core.dataset.Segment;
import dev.pressmark.core.dataset.Source;
import dev.pressmark.core.dataset.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A random article with gold quotes of every kind: direct, interrupted, mixed, indirect, nested,
 * over several paragraphs, set off by layout, in title and boilerplate; with non-quotes and ignored
 * stretches.
 */
final class RandomPage {

  private static final String[] WORDS = {
    "ferry",
    "harbour",
    "crews",
    "that",
    "to",
    "if",
    "ice",
    "don’t",
    "night’s",
    "24th",
    "ramp",
    "naïve",
    "council",
    "que\u0301",
    "rope",
    "we",
    "7",
    "keel",
    "no",
    "moored"
  };

  private final Random random;
  private final boolean plain;
  private final StringBuilder text = new StringBuilder();
  private final List<Region> regions = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<NonQuote> nonQuotes = new ArrayList<>();
  private final List<Ignore> ignores = new ArrayList<>();
  private int ids;

  private RandomPage(Random random, boolean plain) {
    this.random = random;
    this.plain = plain;
  }

  /** An article of any kind. */
  static Article of(Random random) {
    return new RandomPage(random, false).article();
  }

  /** An article without ignored stretches, boilerplate included. */
  static Article withoutIgnored(Random random) {
    return new RandomPage(random, true).article();
  }

  private Article article() {
    if (random.nextBoolean()) {
      region(RegionKind.TITLE);
    }
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      paragraph();
    }
    if (!plain && random.nextInt(3) == 0) {
      region(RegionKind.BOILERPLATE);
    }
    Labels labels =
        new Labels(
            regions,
            new Publication("2024-05-03", PublicationSource.DECLARED, null, null),
            List.of(),
            quotes,
            nonQuotes,
            List.of(),
            ignores);
    return article(text.toString(), labels);
  }

  /** An article with this text and these labels. */
  static Article article(String text, Labels labels) {
    return new Article(
        "page/a",
        "en",
        new Source("The Test", SourceKind.LOCAL, null),
        text,
        true,
        Digests.sha256(text),
        text.codePointCount(0, text.length()),
        labels);
  }

  private void region(RegionKind kind) {
    int start = text.length();
    if (random.nextBoolean()) {
      direct();
    } else {
      words(2 + random.nextInt(4));
    }
    regions.add(new Region(new Span(start, text.length()), kind));
    text.append("\n\n");
  }

  private void paragraph() {
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      switch (random.nextInt(plain ? 10 : 11)) {
        case 0 -> direct();
        case 1 -> interrupted();
        case 2 -> indirect();
        case 3 -> mixed();
        case 4 -> nested();
        case 5 -> severalParagraphs();
        case 6 -> nonQuote();
        case 7 -> layout();
        case 8 -> words(1 + random.nextInt(6));
        case 9 -> recalled();
        default -> ignored();
      }
      text.append(". ");
    }
    text.append("\n\n");
  }

  private Span words(int count) {
    int start = text.length();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return new Span(start, text.length());
  }

  private Segment inMarks(int count) {
    int start = text.length();
    text.append('“');
    words(count);
    text.append(random.nextBoolean() ? ",”" : "”");
    return new Segment(new Span(start, text.length()), true, false);
  }

  private Span cue() {
    text.append(' ');
    int start = text.length();
    text.append(random.nextBoolean() ? "said" : "has told");
    Span cue = new Span(start, text.length());
    text.append(' ');
    return cue;
  }

  private int some() {
    return 2 + random.nextInt(5);
  }

  private String add(List<Segment> segments, List<Span> cue, @Nullable String parent) {
    String id = "q" + ++ids;
    quotes.add(
        new Quote(id, Attribution.NONE, segments, cue, List.of(), null, List.of(), parent, true));
    return id;
  }

  private void direct() {
    Segment segment = inMarks(some());
    add(List.of(segment), List.of(cue()), null);
    words(1);
  }

  private void interrupted() {
    Segment first = inMarks(some());
    Span cue = cue();
    words(1);
    text.append(", ");
    add(List.of(first, inMarks(some())), List.of(cue), null);
  }

  private void indirect() {
    words(1);
    Span cue = cue();
    text.append("that ");
    add(List.of(new Segment(words(some()), false, false)), List.of(cue), null);
  }

  private void mixed() {
    words(1);
    Span cue = cue();
    Segment before = new Segment(words(some()), false, false);
    text.append(' ');
    Segment within = inMarks(some());
    text.append(' ');
    Segment after = new Segment(words(some()), false, false);
    add(List.of(before, within, after), List.of(cue), null);
  }

  /** Words in words: with marks of their own or without, in marks or not. */
  private void nested() {
    boolean outerMarks = random.nextBoolean();
    boolean innerMarks = random.nextBoolean();
    int start = text.length();
    text.append(outerMarks ? "“" : "");
    words(1 + random.nextInt(3));
    text.append(" they told us ");
    Span before = new Span(start, text.length() - 1);
    int innerStart = text.length();
    text.append(innerMarks ? (outerMarks ? "‘" : "“") : "");
    words(some());
    text.append(innerMarks ? (outerMarks ? "’" : "”") : "");
    Span inner = new Span(innerStart, text.length());
    text.append(' ');
    int afterStart = text.length();
    words(1 + random.nextInt(3));
    text.append(outerMarks ? "”" : "");
    Span after = new Span(afterStart, text.length());
    List<Segment> outer =
        outerMarks || !innerMarks
            ? List.of(new Segment(new Span(start, text.length()), outerMarks, false))
            : List.of(
                new Segment(before, false, false),
                new Segment(inner, false, false),
                new Segment(after, false, false));
    Span cue = cue();
    words(1);
    String parent = add(outer, List.of(cue), null);
    add(List.of(new Segment(inner, innerMarks, false)), List.of(), parent);
  }

  /** A quote one segment of which is another quote, all of it. */
  private void recalled() {
    int start = text.length();
    text.append("“‘");
    words(some());
    text.append('’');
    Span inner = new Span(start + 1, text.length());
    text.append('”');
    Segment first = new Segment(new Span(start, text.length()), true, false);
    Span cue = cue();
    words(1);
    text.append(", ");
    String parent = add(List.of(first, inMarks(some())), List.of(cue), null);
    add(List.of(new Segment(inner, true, false)), List.of(), parent);
  }

  private void severalParagraphs() {
    int start = text.length();
    text.append('“');
    words(some());
    Segment first = new Segment(new Span(start, text.length()), true, false);
    text.append("\n\n");
    add(List.of(first, inMarks(some())), List.of(), null);
  }

  private void nonQuote() {
    words(1);
    text.append(' ');
    Span span = inMarks(1 + random.nextInt(3)).span();
    NonQuoteReason[] reasons = NonQuoteReason.values();
    nonQuotes.add(new NonQuote(span, reasons[random.nextInt(reasons.length)]));
    text.append(' ');
    words(2);
  }

  private void layout() {
    text.append("\n\n");
    words(1);
    text.append(": ");
    add(List.of(new Segment(words(some()), true, true)), List.of(), null);
  }

  private void ignored() {
    words(1);
    text.append(' ');
    ignores.add(new Ignore(words(some()), IgnoreLayer.QUOTES, IgnoreReason.SPEECH_ACT));
  }

  /** Gold as predictions that know everything, or everything but what is in quotation marks. */
  static List<PredictedQuote> perfect(Article article, boolean tellsQuoted) {
    return article.labels().quotes().stream().map(quote -> predicted(quote, tellsQuoted)).toList();
  }

  static PredictedQuote predicted(Quote quote, boolean tellsQuoted) {
    return new PredictedQuote(
        quote.id(),
        quote.segments().stream()
            .map(one -> new PredictedSegment(one.span(), tellsQuoted ? one.quoted() : null))
            .toList(),
        quote.type(),
        quote.cue(),
        quote.parent(),
        null,
        null,
        null);
  }

  /** Predictions that are right, nearly right, repeated, invented. */
  static List<PredictedQuote> predictions(Random random, Article article) {
    List<PredictedQuote> predictions = new ArrayList<>();
    List<Quote> gold = article.labels().quotes();
    int length = article.requireText().length();
    for (int i = random.nextInt(2 * gold.size() + 3); i > 0; i--) {
      Quote quote = gold.isEmpty() ? null : gold.get(random.nextInt(gold.size()));
      int kind = quote == null ? 9 : random.nextInt(10);
      if (kind < 2) {
        predictions.add(predicted(quote, random.nextBoolean()));
      } else if (kind == 2 && !predictions.isEmpty()) {
        predictions.add(predictions.get(random.nextInt(predictions.size())));
      } else if (kind < 5) {
        predictions.add(shifted(random, quote, length));
      } else if (kind < 7) {
        Segment one = quote.segments().get(random.nextInt(quote.segments().size()));
        predictions.add(any(random, one.span()));
      } else if (kind == 7) {
        int last = quote.segments().get(quote.segments().size() - 1).span().end();
        predictions.add(any(random, new Span(quote.segments().get(0).span().start(), last)));
      } else {
        predictions.add(any(random, span(random, length)));
      }
    }
    return predictions;
  }

  private static Span span(Random random, int length) {
    int start = random.nextInt(length);
    return new Span(start, Math.min(length, start + 1 + random.nextInt(60)));
  }

  private static PredictedQuote shifted(Random random, Quote quote, int length) {
    List<PredictedSegment> segments = new ArrayList<>();
    int from = 0;
    for (Segment segment : quote.segments()) {
      int start = Math.max(from, segment.span().start() + random.nextInt(17) - 8);
      int end = Math.min(length, segment.span().end() + random.nextInt(17) - 8);
      if (end > start) {
        segments.add(new PredictedSegment(new Span(start, end), maybe(random)));
        from = end;
      }
    }
    return segments.isEmpty()
        ? predicted(quote, true)
        : new PredictedQuote(
            null,
            segments,
            random.nextBoolean() ? quote.type() : null,
            random.nextBoolean() ? quote.cue() : null,
            random.nextInt(4) == 0 ? "q1" : null,
            null,
            null,
            null);
  }

  private static PredictedQuote any(Random random, Span span) {
    return new PredictedQuote(
        null,
        List.of(new PredictedSegment(span, maybe(random))),
        null,
        random.nextBoolean() ? List.of() : null,
        random.nextInt(4) == 0 ? "q1" : null,
        null,
        null,
        null);
  }

  private static @Nullable Boolean maybe(Random random) {
    int kind = random.nextInt(3);
    return kind == 0 ? null : Boolean.valueOf(kind == 1);
  }
}
