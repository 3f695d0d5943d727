package dev.pressmark.bench.harness;

import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.text.Span;
import dev.pressmark.bench.harness.Words.TimeWords;
import dev.pressmark.core.dataset.Anchor;
import dev.pressmark.core.dataset.AnchorKind;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Attribution;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.dataset.Digests;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.EntityKind;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Mention;
import dev.pressmark.core.dataset.MentionForm;
import dev.pressmark.core.dataset.Publication;
import dev.pressmark.core.dataset.PublicationSource;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Region;
import dev.pressmark.core.dataset.RegionKind;
import dev.pressmark.core.dataset.Said;
import dev.pressmark.core.dataset.Segment;
import dev.pressmark.core.dataset.Source;
import dev.pressmark.core.dataset.SourceKind;
import dev.pressmark.core.dataset.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Writes one article with its gold labels: a title, a byline with the day of publication, and nine
 * paragraphs with a quote each among paragraphs without one, about 380 words in all, with four
 * people who speak and eight temporal expressions.
 */
final class Page {

  private static final int QUOTES = 9;
  private static final int PEOPLE = 4;
  private static final int TIMES = 8;

  private final SplittableRandom random;
  private final Words words;
  private final PageText text;
  private final String day;
  private final List<Region> regions = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<DateExpression> dates = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<List<Mention>> mentions = new ArrayList<>();

  private Page(SplittableRandom random) {
    this.random = random;
    this.words = new Words(random);
    this.text = new PageText(words, random.nextInt(10) > 1);
    this.day = (2015 + random.nextInt(10)) + "-05-" + (10 + random.nextInt(20));
  }

  /** An article with this id. */
  static Article article(String id, SplittableRandom random) {
    return new Page(random).write(id);
  }

  private Article write(String id) {
    for (int i = 0; i < PEOPLE; i++) {
      names.add(words.name());
      mentions.add(new ArrayList<>());
    }
    region(RegionKind.TITLE, text.addWords(8));
    text.add("\n");
    int byline = text.length();
    text.add("By " + words.name() + ", ");
    Span evidence = text.add(day);
    region(RegionKind.BYLINE, new Span(byline, text.length()));
    // One page in thirty has a character beyond U+FFFF.
    text.add(random.nextInt(30) == 0 ? "\n\uD83D\uDE42 " : "\n");
    for (int i = 0; i < QUOTES; i++) {
      quote("q" + (i + 1));
      if (dates.size() < TIMES) {
        narration();
      }
    }
    region(RegionKind.BOILERPLATE, text.addWords(12));
    return article(id, evidence);
  }

  private Article article(String id, Span evidence) {
    String page = text.toString();
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      String name = names.get(i);
      entities.add(
          new Entity(
              "e" + (i + 1), EntityKind.PERSON, true, name, List.of(), null, mentions.get(i)));
    }
    return new Article(
        id,
        "en",
        new Source("The Harbour Gazette", SourceKind.LOCAL, day),
        page,
        true,
        Digests.sha256(page),
        page.codePointCount(0, page.length()),
        new Labels(
            regions,
            new Publication(day, PublicationSource.BYLINE, evidence, null),
            entities,
            quotes,
            List.of(),
            dates,
            List.of()));
  }

  private void region(RegionKind kind, Span span) {
    regions.add(new Region(span, kind));
  }

  private void narration() {
    text.addWords(4 + random.nextInt(12));
    text.add(" ");
    date();
    text.add(" ");
    text.addWords(4 + random.nextInt(10));
    text.add(".\n");
  }

  /** A paragraph with one quote: direct, in two parts, indirect or mixed. */
  private void quote(String id) {
    int person = random.nextInt(PEOPLE);
    int kind = random.nextInt(20);
    List<Segment> segments = new ArrayList<>();
    Frame frame;
    if (kind < 9) {
      segments.add(quoted(10 + random.nextInt(12), ","));
      text.add(" ");
      frame = frame(person);
    } else if (kind < 12) {
      segments.add(quoted(5 + random.nextInt(8), ","));
      text.add(" ");
      frame = frame(person);
      text.add(". ");
      segments.add(quoted(5 + random.nextInt(10), ""));
    } else {
      frame = frame(person);
      text.add(" that ");
      segments.add(new Segment(text.addWords(8 + random.nextInt(10)), false, false));
      if (kind > 16) {
        text.add(" ");
        segments.add(quoted(3 + random.nextInt(6), ""));
      }
    }
    text.add(random.nextInt(3) == 0 ? " " + words.word() + ".\n" : ".\n");
    quotes.add(
        new Quote(
            id,
            Attribution.EXPLICIT,
            segments,
            List.of(frame.cue),
            List.of(new Speaker("e" + (person + 1), List.of(frame.speaker))),
            frame.said,
            List.of(),
            null,
            true));
  }

  private Segment quoted(int count, String mark) {
    return new Segment(text.addQuoted(count, mark), true, false);
  }

  /** The words around a quote: who said it, with which cue, and sometimes when. */
  private record Frame(Span speaker, Span cue, @Nullable Said said) {}

  private Frame frame(int person) {
    Span speaker = text.add(names.get(person));
    mentions.get(person).add(new Mention(speaker, MentionForm.NAME));
    text.add(" ");
    Span cue = text.add(words.cue());
    Said said = null;
    if (random.nextInt(4) == 0 && dates.size() < TIMES) {
      text.add(" on ");
      DateExpression date = date();
      boolean isDay = date.type() == TimexType.DATE && date.value().matches("[0-9-]{10}");
      said = isDay ? new Said(date.value(), date.id()) : null;
    }
    return new Frame(speaker, cue, said);
  }

  private DateExpression date() {
    TimeWords time = words.time();
    String value = time.value().replace("%", day.substring(0, 4)).replace("@", day);
    DateExpression date =
        new DateExpression(
            "t" + (dates.size() + 1),
            text.add(time.words()),
            time.type(),
            value,
            List.of(),
            null,
            time.type() == TimexType.SET ? "EVERY" : null,
            null,
            null,
            new Anchor(time.complete() ? AnchorKind.NONE : AnchorKind.PUBLICATION, null));
    dates.add(date);
    return date;
  }
}
