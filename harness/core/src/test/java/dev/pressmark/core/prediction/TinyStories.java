package dev.pressmark.core.prediction;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.annotation.Direction;
import dev.pressmark.api.annotation.TimexMod;
import dev.pressmark.api.annotation.TimexType;
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
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Links;
import dev.pressmark.core.dataset.Mention;
import dev.pressmark.core.dataset.MentionForm;
import dev.pressmark.core.dataset.Publication;
import dev.pressmark.core.dataset.PublicationSource;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Said;
import dev.pressmark.core.dataset.Segment;
import dev.pressmark.core.dataset.Source;
import dev.pressmark.core.dataset.SourceKind;
import dev.pressmark.core.dataset.Speaker;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.dataset.Utterance;
import dev.pressmark.core.dataset.Utterance.Printing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small stories for tests, made of invented sentences. */
public final class TinyStories {

  /** The outlet of every article; never to be seen by a system. */
  public static final String OUTLET = "The Quay Lantern";

  /** Plain ASCII: a quote, a speaker and a day. */
  public static final String OIL =
      "\"No oil,\" said Odo Brask on Tuesday. Nobody had told him why.";

  /** A boat, a family, a combined accent and a no-break space stand before everything else. */
  public static final String FERRY =
      "\uD83D\uDEA2 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 Re\u0301mi\u00A0Ruud called."
          + " \u201CNo oil \uD83D\uDEE2,\u201D Rémi said on Tuesday \uD83D\uDE00.";

  private TinyStories() {}

  /** The span of the first occurrence of these words. */
  public static Span span(String text, String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(start, start + words.length());
  }

  /** An article with one quote, one speaker and one date, whose words are in its text. */
  public static Article article(String id, String text, String quote, String name, String day) {
    Span mention = span(text, name);
    Labels labels =
        new Labels(
            List.of(),
            new Publication("2031-02-07T18:22", PublicationSource.DECLARED, null, null),
            List.of(
                new Entity(
                    "e1",
                    EntityKind.PERSON,
                    true,
                    name,
                    List.of(),
                    null,
                    List.of(new Mention(mention, MentionForm.NAME)))),
            List.of(
                new Quote(
                    "q1",
                    Attribution.EXPLICIT,
                    List.of(new Segment(span(text, quote), true, false)),
                    List.of(span(text, "said")),
                    List.of(new Speaker("e1", List.of(mention))),
                    new Said("2031-02-04", "t1"),
                    List.of(),
                    null,
                    true)),
            List.of(),
            List.of(
                new DateExpression(
                    "t1",
                    span(text, day),
                    TimexType.DATE,
                    "2031-02-04",
                    List.of(),
                    TimexMod.START,
                    null,
                    null,
                    null,
                    new Anchor(AnchorKind.PUBLICATION, null))),
            List.of());
    return article(id, text, labels);
  }

  /** An article without labels. */
  public static Article bare(String id, String text) {
    return article(
        id,
        text,
        new Labels(
            List.of(),
            new Publication("2031-02-07", PublicationSource.DECLARED, null, null),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  private static Article article(String id, @Nullable String text, Labels labels) {
    return new Article(
        id,
        "en",
        new Source(OUTLET, SourceKind.LOCAL, "2031-02-07"),
        text,
        true,
        Digests.sha256(String.valueOf(text)),
        text == null ? 0 : text.codePointCount(0, text.length()),
        labels);
  }

  /** The same article, its text not supplied. */
  public static Article withoutText(Article article) {
    return new Article(
        article.id(),
        article.language(),
        article.source(),
        null,
        false,
        article.textSha256(),
        article.textLength(),
        article.labels());
  }

  /** A story without links. */
  public static Story story(String id, Split split, Article... articles) {
    return new Story(
        "canary",
        id,
        split,
        "trade",
        "1.0.0",
        List.of(articles),
        new Links(List.of(), List.of(), List.of(), List.of()));
  }

  /** Two linked articles that print one utterance: {@code lamp-oil/a}, {@code lamp-oil/b}. */
  public static Story lampOil() {
    return new Story(
        "canary",
        "lamp-oil",
        Split.TEST,
        "trade",
        "1.0.0",
        List.of(
            article("lamp-oil/a", OIL, "\"No oil,\"", "Odo Brask", "Tuesday"),
            article("lamp-oil/b", FERRY, "\u201CNo oil \uD83D\uDEE2,\u201D", "Rémi", "Tuesday")),
        new Links(
            List.of(
                new ArticleLink(
                    "lamp-oil/a",
                    "lamp-oil/b",
                    ArticleRelation.REWRITTEN,
                    Direction.B_FROM_A,
                    null,
                    List.of())),
            List.of(
                new Utterance(
                    "u1",
                    List.of(
                        new Printing("lamp-oil/a#q1", List.of()),
                        new Printing("lamp-oil/b#q1", List.of())))),
            List.of(),
            List.of()));
  }
}
