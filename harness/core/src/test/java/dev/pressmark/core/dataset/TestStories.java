package dev.pressmark.core.dataset;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.annotation.Direction;
import dev.pressmark.api.annotation.TimexMod;
import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.ArticleLink.Evidence;
import dev.pressmark.core.dataset.Links.HardNegative;
import dev.pressmark.core.dataset.Links.QuotePair;
import dev.pressmark.core.dataset.Utterance.Printing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Three small invented stories that break no law and hold every kind of label. */
final class TestStories {

  static final String VERSION = "1.2.0";
  static final String CANARY = "a marker of the tests";

  /** A text with its words as spans. */
  record Page(String text) {

    Span span(String words) {
      return span(words, 1);
    }

    /** The n-th place of these words. */
    Span span(String words, int n) {
      int at = -1;
      for (int i = 0; i < n; i++) {
        at = text.indexOf(words, at + 1);
        if (at < 0) {
          throw new IllegalArgumentException("not there " + n + " times: " + words);
        }
      }
      return new Span(at, at + words.length());
    }

    Segment quoted(String words) {
      return new Segment(span(words), true, false);
    }

    Segment plain(String words) {
      return new Segment(span(words), false, false);
    }

    Mention mention(String words, int n, MentionForm form) {
      return new Mention(span(words, n), form);
    }
  }

  static final Page A =
      new Page(
          """
          Orre ferry to stop, says Lund
          By Tilda Moss, 4 March 2031

          🛳 “The boat is tired,” harbour master Ivo Lund said on Monday. “It stops in May, and last \
          night it leaked.”

          He told the Gazette that the pier would “close for good” this summer. According to \
          residents, Lund said that the council had asked twice a week for about a month.

          Did the council know? The mayor did not say that it had known. A spokesman, 44, denied \
          taking fees; a union source warned of strikes.

          – We heard it at 15:00 the next day.

          The “Night Boat” leaves on the first day of the fair.
          """);

  static final Page B =
      new Page(
          """
          Lund: ‘boat tired’
          Harbour boss Lund said the boat was tired. It would stop in May, he added.
          """);

  static final Page C =
      new Page(
          """
          Harbour boss: boat is tired
          Harbour boss Lund said the boat was tired.
          """);

  static final Page D = new Page("Ivo Lund told radio: “The boat is tired.”\n");

  static final Page TIDE = new Page("“The pier will close,” said Ada Holm.\n");

  static final Page REAL = new Page("Nobody 🛳 reads this, said Tom.\n");

  private TestStories() {}

  static Story ferry() {
    return new Story(
        CANARY,
        "lamp-ferry",
        Split.DEV,
        "transport",
        "1.0.0",
        List.of(
            article("lamp-ferry/a", SourceKind.WIRE, A, true, labelsOfA()),
            article("lamp-ferry/b", SourceKind.LOCAL, B, true, labelsOfB()),
            article("lamp-ferry/c", SourceKind.BLOG, C, true, labelsOfC()),
            article("lamp-ferry/d", SourceKind.BROADCASTER, D, true, labelsOfD())),
        new Links(
            List.of(
                new ArticleLink(
                    "lamp-ferry/a",
                    "lamp-ferry/b",
                    ArticleRelation.REWRITTEN,
                    Direction.B_FROM_A,
                    null,
                    List.of(
                        new Evidence("lamp-ferry/a", A.span("The boat is tired")),
                        new Evidence("lamp-ferry/b", B.span("the boat was tired")))),
                link("a", "c", ArticleRelation.REWRITTEN, "lamp-ferry/b"),
                link("a", "d", ArticleRelation.SHARED_SOURCE, null),
                link("b", "c", ArticleRelation.NEAR_DUPLICATE, null),
                link("b", "d", ArticleRelation.SHARED_SOURCE, null),
                link("c", "d", ArticleRelation.SHARED_SOURCE, null)),
            List.of(
                new Utterance(
                    "u1",
                    List.of(
                        new Printing("lamp-ferry/a#q2", List.of(A.span("“The boat is tired,”"))),
                        new Printing("lamp-ferry/b#q2", List.of()),
                        new Printing("lamp-ferry/c#q2", List.of()),
                        new Printing("lamp-ferry/d#q1", List.of()))),
                new Utterance(
                    "u2",
                    List.of(
                        new Printing("lamp-ferry/a#q2", List.of(A.span("“It stops in May"))),
                        new Printing("lamp-ferry/b#q3", List.of())))),
            List.of(new QuotePair("lamp-ferry/a#q1", "lamp-ferry/b#q3")),
            List.of(
                new HardNegative(
                    "lamp-ferry/a#q3",
                    "tide-table/a#q1",
                    HardNegativeClass.SAME_POINT_OTHER_OCCASION))));
  }

  static Story tide() {
    Entity holm = entity("e1", true, "Ada Holm", TIDE.mention("Ada Holm", 1, MentionForm.NAME));
    Labels labels =
        labels(
            List.of(holm),
            List.of(
                quote(
                    "q1",
                    Attribution.EXPLICIT,
                    TIDE.quoted("“The pier will close,”"),
                    TIDE.span("said"),
                    speaker("e1", TIDE.span("Ada Holm")))),
            List.of());
    return new Story(
        CANARY,
        "tide-table",
        Split.DEV,
        "sea",
        "1.2.0",
        List.of(article("tide-table/a", SourceKind.TRADE, TIDE, true, labels)),
        new Links(List.of(), List.of(), List.of(), List.of()));
  }

  /** A page whose text is not in the dataset; the text may be there or not. */
  static Story real(boolean supplied) {
    Labels inMemory =
        labels(
            List.of(entity("e1", true, "Tom", REAL.mention("Tom", 1, MentionForm.NAME))),
            List.of(
                quote(
                    "q1",
                    Attribution.EXPLICIT,
                    REAL.plain("Nobody 🛳 reads this"),
                    REAL.span("said"),
                    speaker("e1", REAL.span("Tom")))),
            List.of());
    Article whole = article("old-pier/a", SourceKind.NATIONAL, REAL, false, inMemory);
    Article bare =
        new Article(
            whole.id(),
            whole.language(),
            whole.source(),
            null,
            false,
            whole.textSha256(),
            whole.textLength(),
            whole.labelsInCodePoints());
    return new Story(
        CANARY,
        "old-pier",
        Split.REAL,
        "sea",
        "1.1.0",
        List.of(supplied ? whole : bare),
        new Links(List.of(), List.of(), List.of(), List.of()));
  }

  static List<Story> all() {
    return List.of(ferry(), tide(), real(false));
  }

  /** Writes a dataset of the three stories, with manifest and the schemas of the project. */
  static void write(Path folder) throws IOException {
    Files.writeString(folder.resolve("VERSION"), VERSION + "\n");
    for (Story story : all()) {
      Path file = folder.resolve(Dataset.path(story));
      Files.createDirectories(file.getParent());
      Files.writeString(file, StoryWriter.write(story));
    }
    Files.createDirectory(folder.resolve("schema"));
    Path schemas = Path.of(System.getProperty("basedir", "")).resolve("../../dataset/schema");
    for (String name : List.of("common.schema.json", "story.schema.json")) {
      Files.copy(schemas.resolve(name), folder.resolve("schema").resolve(name));
    }
    writeManifest(folder);
  }

  static void writeManifest(Path folder) throws IOException {
    Files.writeString(
        folder.resolve(Manifest.FILE), Manifest.of(DatasetFiles.ofFolder(folder)).format());
  }

  private static Labels labelsOfA() {
    Entity lund =
        new Entity(
            "e1",
            EntityKind.PERSON,
            true,
            "Ivo Lund",
            List.of("Lund"),
            null,
            List.of(
                A.mention("Lund", 1, MentionForm.NAME),
                A.mention("harbour master Ivo Lund", 1, MentionForm.NAME),
                A.mention("He", 1, MentionForm.PRONOUN),
                A.mention("Lund", 3, MentionForm.NAME)));
    Entity gazette =
        new Entity(
            "e2",
            EntityKind.ORGANIZATION,
            true,
            "Gazette",
            List.of(),
            null,
            List.of(A.mention("the Gazette", 1, MentionForm.NAME)));
    Entity residents =
        new Entity(
            "e3",
            EntityKind.GROUP,
            false,
            "residents",
            List.of(),
            null,
            List.of(
                A.mention("residents", 1, MentionForm.NOMINAL),
                A.mention("We", 1, MentionForm.PRONOUN)));
    Entity mayor = entity("e4", false, "mayor", A.mention("The mayor", 1, MentionForm.NOMINAL));
    Entity spokesman =
        new Entity(
            "e5",
            EntityKind.PERSON,
            false,
            "spokesman",
            List.of(),
            "the council",
            List.of(A.mention("A spokesman", 1, MentionForm.NOMINAL)));
    return new Labels(
        List.of(
            new Region(A.span("Orre ferry to stop, says Lund"), RegionKind.TITLE),
            new Region(A.span("By Tilda Moss, 4 March 2031"), RegionKind.BYLINE)),
        new Publication(
            "2031-03-04", PublicationSource.BYLINE, A.span("4 March 2031"), "2031-03-04T09:15Z"),
        List.of(lund, gazette, residents, mayor, spokesman),
        quotesOfA(),
        List.of(new NonQuote(A.span("“Night Boat”"), NonQuoteReason.NAME)),
        datesOfA(),
        List.of(
            new Ignore(A.span("44"), IgnoreLayer.DATES, IgnoreReason.AGE),
            new Ignore(A.span("warned of strikes"), IgnoreLayer.QUOTES, IgnoreReason.SPEECH_ACT)));
  }

  private static List<Quote> quotesOfA() {
    Speaker lundInNest = speaker("e1", A.span("Lund", 3));
    return List.of(
        quote(
            "q1",
            Attribution.EXPLICIT,
            A.plain("Orre ferry to stop"),
            A.span("says"),
            speaker("e1", A.span("Lund"))),
        new Quote(
            "q2",
            Attribution.EXPLICIT,
            List.of(
                A.quoted("“The boat is tired,”"),
                A.quoted("“It stops in May, and last night it leaked.”")),
            List.of(A.span("said")),
            List.of(speaker("e1", A.span("harbour master Ivo Lund"))),
            new Said("2031-03-03", "t2"),
            List.of(),
            null,
            true),
        new Quote(
            "q3",
            Attribution.ANAPHORIC,
            List.of(
                A.plain("the pier would"), A.quoted("“close for good”"), A.plain("this summer")),
            List.of(A.span("told")),
            List.of(speaker("e1", A.span("He"))),
            null,
            List.of(speaker("e2", A.span("the Gazette"))),
            null,
            true),
        quote(
            "q4",
            Attribution.EXPLICIT,
            A.plain("Lund said that the council had asked twice a week for about a month"),
            A.span("According to"),
            speaker("e3", A.span("residents"))),
        new Quote(
            "q5",
            Attribution.EXPLICIT,
            List.of(A.plain("the council had asked twice a week for about a month")),
            List.of(A.span("said", 2)),
            List.of(lundInNest),
            null,
            List.of(),
            "q4",
            true),
        new Quote(
            "q6",
            Attribution.NONE,
            List.of(A.plain("Did the council know?")),
            List.of(),
            List.of(),
            null,
            List.of(),
            null,
            true),
        new Quote(
            "q7",
            Attribution.EXPLICIT,
            List.of(A.plain("it had known")),
            List.of(A.span("did not say")),
            List.of(speaker("e4", A.span("The mayor"))),
            null,
            List.of(),
            null,
            false),
        quote(
            "q8",
            Attribution.EXPLICIT,
            A.plain("taking fees"),
            A.span("denied"),
            speaker("e5", A.span("A spokesman"))),
        quote(
            "q9",
            Attribution.IMPLICIT,
            new Segment(A.span("We heard it at 15:00 the next day"), true, true),
            A.span("–"),
            speaker("e3")));
  }

  private static List<DateExpression> datesOfA() {
    return List.of(
        date("t1", A.span("4 March 2031"), "2031-03-04", new Anchor(AnchorKind.NONE, null)),
        date("t2", A.span("Monday"), "2031-03-03", new Anchor(AnchorKind.PUBLICATION, null)),
        date("t3", A.span("May"), "2031-05", new Anchor(AnchorKind.QUOTE, "q2")),
        new DateExpression(
            "t4",
            A.span("last night"),
            TimexType.TIME,
            "2031-03-02TNI",
            List.of("2031-03-02"),
            null,
            null,
            null,
            null,
            new Anchor(AnchorKind.QUOTE, "q2")),
        date("t5", A.span("this summer"), "2031-SU", new Anchor(AnchorKind.PUBLICATION, null)),
        new DateExpression(
            "t6",
            A.span("twice a week"),
            TimexType.SET,
            "P1W",
            List.of(),
            null,
            "EVERY",
            "2X",
            null,
            new Anchor(AnchorKind.NONE, null)),
        new DateExpression(
            "t7",
            A.span("about a month"),
            TimexType.DURATION,
            "P1M",
            List.of(),
            TimexMod.APPROX,
            null,
            null,
            new DateExpression.Interval("2031-02-04", "2031-03-04"),
            new Anchor(AnchorKind.PUBLICATION, null)),
        new DateExpression(
            "t8",
            A.span("15:00 the next day"),
            TimexType.TIME,
            "2031-03-04T15:00",
            List.of(),
            null,
            null,
            null,
            null,
            new Anchor(AnchorKind.DATE, "t2")),
        date(
            "t9",
            A.span("the first day of the fair"),
            "XXXX-XX-XX",
            new Anchor(AnchorKind.EVENT, null)));
  }

  private static Labels labelsOfB() {
    Entity lund =
        entity(
            "e1",
            true,
            "Lund",
            B.mention("Lund", 1, MentionForm.NAME),
            B.mention("Harbour boss Lund", 1, MentionForm.NAME),
            B.mention("he", 2, MentionForm.PRONOUN));
    return labels(
        List.of(lund),
        List.of(
            quote(
                "q1",
                Attribution.EXPLICIT,
                B.quoted("‘boat tired’"),
                B.span(":"),
                speaker("e1", B.span("Lund"))),
            quote(
                "q2",
                Attribution.EXPLICIT,
                B.plain("the boat was tired"),
                B.span("said"),
                speaker("e1", B.span("Harbour boss Lund"))),
            quote(
                "q3",
                Attribution.ANAPHORIC,
                B.plain("It would stop in May"),
                B.span("added"),
                speaker("e1", B.span("he", 2)))),
        List.of(date("t1", B.span("May"), "2031-05", new Anchor(AnchorKind.PUBLICATION, null))));
  }

  private static Labels labelsOfC() {
    Entity lund =
        entity(
            "e1",
            true,
            "Lund",
            C.mention("Harbour boss", 1, MentionForm.NOMINAL),
            C.mention("Harbour boss Lund", 1, MentionForm.NAME));
    return labels(
        List.of(lund),
        List.of(
            quote(
                "q1",
                Attribution.EXPLICIT,
                C.plain("boat is tired"),
                C.span(":"),
                speaker("e1", C.span("Harbour boss"))),
            quote(
                "q2",
                Attribution.EXPLICIT,
                C.plain("the boat was tired"),
                C.span("said"),
                speaker("e1", C.span("Harbour boss Lund")))),
        List.of());
  }

  private static Labels labelsOfD() {
    return labels(
        List.of(entity("e1", true, "Ivo Lund", D.mention("Ivo Lund", 1, MentionForm.NAME))),
        List.of(
            quote(
                "q1",
                Attribution.EXPLICIT,
                D.quoted("“The boat is tired.”"),
                D.span("told"),
                speaker("e1", D.span("Ivo Lund")))),
        List.of());
  }

  private static Article article(
      String id, SourceKind kind, Page page, boolean stored, Labels labels) {
    return new Article(
        id,
        "en",
        new Source("The " + id + " Press", kind, "2031-03-05"),
        page.text(),
        stored,
        Digests.sha256(page.text()),
        page.text().codePointCount(0, page.text().length()),
        labels);
  }

  private static Labels labels(
      List<Entity> entities, List<Quote> quotes, List<DateExpression> dates) {
    return new Labels(
        List.of(),
        new Publication("2031-03-05T07:30-05:00", PublicationSource.DECLARED, null, null),
        entities,
        quotes,
        List.of(),
        dates,
        List.of());
  }

  private static Entity entity(String id, boolean named, String name, Mention... mentions) {
    return new Entity(id, EntityKind.PERSON, named, name, List.of(), null, List.of(mentions));
  }

  private static Speaker speaker(String entity, Span... mentions) {
    return new Speaker(entity, List.of(mentions));
  }

  private static Quote quote(
      String id, Attribution attribution, Segment segment, Span cue, Speaker speaker) {
    return new Quote(
        id,
        attribution,
        List.of(segment),
        List.of(cue),
        List.of(speaker),
        null,
        List.of(),
        null,
        true);
  }

  private static DateExpression date(String id, Span span, String value, Anchor anchor) {
    return new DateExpression(
        id, span, TimexType.DATE, value, List.of(), null, null, null, null, anchor);
  }

  private static ArticleLink link(
      String a, String b, ArticleRelation relation, @Nullable String through) {
    return new ArticleLink(
        "lamp-ferry/" + a, "lamp-ferry/" + b, relation, null, through, List.of());
  }
}
