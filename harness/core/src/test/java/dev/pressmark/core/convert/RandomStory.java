package dev.pressmark.core.convert;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.annotation.Direction;
import dev.pressmark.api.annotation.TimexMod;
import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.Anchor;
import dev.pressmark.core.dataset.AnchorKind;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.ArticleLink;
import dev.pressmark.core.dataset.Attribution;
import dev.pressmark.core.dataset.DateExpression;
import dev.pressmark.core.dataset.Digests;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.EntityKind;
import dev.pressmark.core.dataset.HardNegativeClass;
import dev.pressmark.core.dataset.Ignore;
import dev.pressmark.core.dataset.IgnoreLayer;
import dev.pressmark.core.dataset.IgnoreReason;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Links;
import dev.pressmark.core.dataset.Mention;
import dev.pressmark.core.dataset.MentionForm;
import dev.pressmark.core.dataset.NonQuote;
import dev.pressmark.core.dataset.NonQuoteReason;
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
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.dataset.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A random story whose text is full of what the inline form has to escape and whose spans nest,
 * cross, touch and coincide. Only spans of one list keep clear of each other.
 */
final class RandomStory {

  private static final String[] PIECES = {
    "{",
    "}",
    "|",
    "\\",
    ">>>",
    "\n>>>",
    "\n>>>\n",
    "\n",
    "\n\n",
    "🚢",
    "👩‍🚀",
    "e\u0301",
    "\u00A0",
    "\u2028",
    "“word”",
    "it’s",
    "{q1|",
    "|q1}",
    "\\{",
    "article b",
    "\nlinks\n",
    "\ntext <<<\n",
    " ",
    "\t",
    "24th",
    "\u0000",
    "<",
    ">",
    "plain words"
  };

  private static final String[] NAMES = {
    "Ada Holm",
    "O’Neil \"Red\"",
    "back\\slash",
    "two\nlines",
    "🚢 Lines",
    " spaced ",
    "aka",
    "of",
    "é"
  };

  private final Random random;
  private String text = "";

  /** Real pages, and only they, are kept without their text. */
  private Split split = Split.DEV;

  private List<Integer> cuts = List.of();

  private RandomStory(Random random) {
    this.random = random;
  }

  static Story of(Random random) {
    return new RandomStory(random).story();
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private boolean rarely() {
    return random.nextInt(3) == 0;
  }

  private Story story() {
    split = any(Split.values());
    List<Article> articles = new ArrayList<>();
    List<ArticleLink.Evidence> evidence = new ArrayList<>();
    List<List<Span>> parts = new ArrayList<>();
    for (String name : List.of("a", "b", "c2")) {
      articles.add(article("old-quay/" + name));
      disjoint(2).forEach(s -> evidence.add(new ArticleLink.Evidence("old-quay/" + name, s)));
      parts.add(disjoint(2));
    }
    Links links =
        new Links(
            List.of(
                new ArticleLink(
                    "old-quay/a",
                    "old-quay/b",
                    any(ArticleRelation.values()),
                    rarely() ? null : any(Direction.values()),
                    rarely() ? "old-quay/c2" : null,
                    evidence),
                new ArticleLink(
                    "old-quay/b", "old-quay/c2", ArticleRelation.UNRELATED, null, null, List.of())),
            List.of(
                new Utterance(
                    "u1",
                    List.of(
                        new Utterance.Printing("old-quay/a#q1", parts.get(0)),
                        new Utterance.Printing("old-quay/c2#q1", parts.get(2)))),
                new Utterance(
                    "u2",
                    List.of(
                        new Utterance.Printing("old-quay/b#q1", parts.get(1)),
                        new Utterance.Printing("old-quay/a#q1", List.of())))),
            List.of(new Links.QuotePair("old-quay/a#q2", "old-quay/b#q1")),
            List.of(
                new Links.HardNegative(
                    "old-quay/a#q1", "tide-gate/x#q7", any(HardNegativeClass.values())),
                new Links.HardNegative("old-quay/a", "tide-gate/x", HardNegativeClass.STUB)));
    Set<Layer> layers = rarely() ? Set.of(Layer.DATES, Layer.QUOTES) : Story.ALL_LAYERS;
    return new Story(any(NAMES), "old-quay", split, any(NAMES), "1.0.0", layers, articles, links);
  }

  private Article article(String id) {
    StringBuilder out = new StringBuilder();
    for (int i = 1 + random.nextInt(40); i > 0; i--) {
      out.append(any(PIECES));
    }
    text = out.toString();
    TreeSet<Integer> chosen = new TreeSet<>(List.of(0, text.length()));
    for (int i = 0; i < 10; i++) {
      chosen.add(text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()))));
    }
    cuts = List.copyOf(chosen);
    Labels labels = labels();
    return new Article(
        id,
        "en",
        new Source(any(NAMES), any(SourceKind.values()), rarely() ? null : "2024-05-03T10:00Z"),
        text,
        split != Split.REAL,
        Digests.sha256(text),
        text.codePointCount(0, text.length()),
        labels);
  }

  /** Up to this many spans that share nothing, in text order. */
  private List<Span> disjoint(int most) {
    List<Span> spans = new ArrayList<>();
    int next = random.nextInt(3);
    while (spans.size() < most && next < cuts.size() - 1) {
      int end = Math.min(cuts.size() - 1, next + 1 + random.nextInt(4));
      spans.add(new Span(cuts.get(next), cuts.get(end)));
      next = end + random.nextInt(3);
    }
    return spans;
  }

  private Span one() {
    int from = random.nextInt(cuts.size() - 1);
    return new Span(cuts.get(from), cuts.get(from + 1 + random.nextInt(cuts.size() - 1 - from)));
  }

  private Labels labels() {
    List<Entity> entities = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      entities.add(entity("e" + i));
    }
    List<Quote> quotes = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      quotes.add(quote(i, entities));
    }
    boolean declared = random.nextBoolean();
    List<Ignore> ignores = new ArrayList<>();
    for (Span span : disjoint(3)) {
      ignores.add(new Ignore(span, IgnoreLayer.QUOTES, IgnoreReason.THOUGHT));
      if (rarely()) {
        ignores.add(
            random.nextInt(2) * ignores.size(),
            new Ignore(span, IgnoreLayer.DATES, IgnoreReason.AGE));
        ignores.sort((a, b) -> a.span().compareTo(b.span()));
      }
    }
    return new Labels(
        disjoint(3).stream().map(span -> new Region(span, any(RegionKind.values()))).toList(),
        new Publication(
            rarely() ? "2024-05-03T06:30+02:00" : "2024-05-03",
            declared ? PublicationSource.DECLARED : PublicationSource.BYLINE,
            declared ? null : one(),
            rarely() ? "2024-05-04" : null),
        entities,
        quotes,
        disjoint(3).stream().map(span -> new NonQuote(span, any(NonQuoteReason.values()))).toList(),
        dates(),
        ignores);
  }

  private Entity entity(String id) {
    return new Entity(
        id,
        any(EntityKind.values()),
        random.nextBoolean(),
        NAMES[random.nextInt(4)],
        rarely() ? List.of(NAMES[4 + random.nextInt(2)], NAMES[6 + random.nextInt(3)]) : List.of(),
        rarely() ? any(NAMES) : null,
        disjoint(3).stream().map(span -> new Mention(span, any(MentionForm.values()))).toList());
  }

  private Quote quote(int number, List<Entity> entities) {
    List<Speaker> speakers = new ArrayList<>();
    List<Speaker> via = new ArrayList<>();
    for (Entity entity : entities) {
      if (random.nextBoolean()) {
        (rarely() ? via : speakers).add(speaker(entity));
      }
    }
    boolean bound = speakers.stream().anyMatch(speaker -> !speaker.mentions().isEmpty());
    Attribution attribution =
        speakers.isEmpty()
            ? Attribution.NONE
            : !bound
                ? Attribution.IMPLICIT
                : rarely() ? Attribution.ANAPHORIC : Attribution.EXPLICIT;
    List<Span> spans = disjoint(3);
    return new Quote(
        "q" + number,
        attribution,
        (spans.isEmpty() ? List.of(one()) : spans)
            .stream()
                .map(
                    span -> {
                      int kind = random.nextInt(3);
                      return new Segment(span, kind > 0, kind > 1);
                    })
                .toList(),
        disjoint(2),
        speakers,
        rarely() ? new Said("2024-W12", "t1") : null,
        via,
        number > 1 && rarely() ? "q1" : null,
        !rarely());
  }

  private Speaker speaker(Entity entity) {
    return new Speaker(
        entity.id(),
        entity.mentions().stream().map(Mention::span).filter(s -> random.nextBoolean()).toList());
  }

  private List<DateExpression> dates() {
    return List.of(
        new DateExpression(
            "t1",
            one(),
            TimexType.DATE,
            "2024-05-02",
            rarely() ? List.of("2024-05-03", "2024-W18") : List.of(),
            rarely() ? any(TimexMod.values()) : null,
            null,
            null,
            null,
            new Anchor(AnchorKind.QUOTE, "q1")),
        new DateExpression(
            "t2",
            one(),
            TimexType.SET,
            "P1D",
            List.of(),
            null,
            rarely() ? null : "EVERY OTHER",
            rarely() ? null : "2X",
            null,
            new Anchor(AnchorKind.DATE, "t1")),
        new DateExpression(
            "t3",
            one(),
            TimexType.DURATION,
            "P1M",
            List.of(),
            null,
            null,
            null,
            new DateExpression.Interval("2024-04", "2024-05"),
            new Anchor(
                any(new AnchorKind[] {AnchorKind.NONE, AnchorKind.EVENT, AnchorKind.UNKNOWN}),
                null),
            rarely() ? new DateExpression.Original(TimexType.DATE, "P1M") : null));
  }
}
