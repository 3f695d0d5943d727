package dev.pressmark.baselines.rules.links;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Linker.LinkedArticle;
import dev.pressmark.api.system.Linker.Session;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Invented pages, and what the linker says of them. */
final class Stories {

  /** Eight paragraphs of an agency about a ferry that lost its ramp. */
  static final String FERRY =
      """
      The car ferry Brannoch lost its bow ramp in the sound of Ulvay on Monday, and 41 sheep walked \
      ashore before anybody could count them.

      Skipper Torquil Menzies said the chain had parted at 7.20 in the morning with a noise like a \
      dropped piano.

      “I have sailed this sound for thirty years and nothing ever left the boat before I did,” \
      Menzies told the island council.

      The operator, Northway Ferries, has suspended the crossing until a diver has looked at the \
      hinge.

      Councillor Ishbel Drummond asked for a bus to the southern pier, where the older ferry \
      Corrie still runs twice a day.

      “Nobody here keeps a helicopter in the shed,” Drummond said.

      Farmer Hamish Oduya found 39 of the sheep in the churchyard and offered a reward for the \
      other two.

      Northway declined to say when the Brannoch was last inspected.
      """;

  /** The same told in other words, in the same order. */
  static final String FERRY_REWORDED =
      """
      On Monday the ramp at the bow of the Brannoch, a car ferry, fell into the sound of Ulvay, \
      whereupon 41 sheep strolled onto land uncounted.

      According to the skipper, Torquil Menzies, a chain gave way at 7.20 a.m. and it sounded as \
      though somebody had let a piano fall.

      “Three decades on this water, and I was always the first one off,” Menzies informed \
      councillors on the island.

      Northway Ferries, which operates the boat, is halting crossings for as long as it takes a \
      diver to examine the hinge.

      A bus to the pier in the south was requested by Councillor Ishbel Drummond; the Corrie, an \
      older ferry, continues to run there two times daily.

      “We own no flying machines,” Drummond complained.

      In the churchyard 39 sheep turned up, found by the farmer Hamish Oduya, who promises a \
      reward for the missing two.

      When the Brannoch had its last inspection Northway would not say.
      """;

  private Stories() {}

  /** A page of an outlet: masthead with date, headline, body. */
  static String page(String outlet, String date, String headline, String body) {
    return outlet + " | " + date + "\n" + headline + "\n\n" + body;
  }

  /** Some paragraphs of a body, from one to before another. */
  static String paragraphs(String body, int from, int to) {
    return String.join("\n\n", List.of(body.strip().split("\n\n")).subList(from, to)) + "\n";
  }

  /** An article without quotes. */
  static LinkedArticle article(String id, String text) {
    return new LinkedArticle(new ArticleInput(id, text, "en", null, null), List.of());
  }

  /** An article with quotes {@code q0}, {@code q1}, … at the first places of these words. */
  static LinkedArticle quoting(String id, String text, String... quotes) {
    List<PredictedQuote> found = new ArrayList<>();
    for (String quote : quotes) {
      int at = text.indexOf(quote);
      if (at < 0) {
        throw new IllegalArgumentException("not in the text: " + quote);
      }
      PredictedSegment segment =
          new PredictedSegment(new Span(at, at + quote.length()), quote.startsWith("“"));
      found.add(
          new PredictedQuote(
              "q" + found.size(), List.of(segment), null, null, null, null, null, null));
    }
    return new LinkedArticle(new ArticleInput(id, text, "en", null, null), found);
  }

  /** All links of a collection. */
  static PredictedLinks link(List<LinkedArticle> collection) {
    try (Session session =
        new PressLinker()
            .openLinker(new SessionRequest(Track.END_TO_END, PublicationDay.WITHHELD))) {
      return session.link(collection, EnumSet.of(Layer.ARTICLE_LINKS, Layer.UTTERANCE_LINKS));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** The link of two texts with the ids a and b, seen from a; empty without one. */
  static Optional<ArticleLink> linkOf(String a, String b) {
    return articles(link(List.of(article("a", a), article("b", b)))).stream()
        .map(
            link ->
                link.a().equals("a")
                    ? link
                    : new ArticleLink(
                        link.b(),
                        link.a(),
                        link.relation(),
                        link.direction() == null ? null : link.direction().reversed(),
                        link.score()))
        .findFirst();
  }

  /** The relation of two texts; empty where they are not linked. */
  static Optional<ArticleRelation> relationOf(String a, String b) {
    return linkOf(a, b).map(ArticleLink::relation);
  }

  static List<ArticleLink> articles(PredictedLinks links) {
    List<ArticleLink> articles = links.articles();
    return articles == null ? List.of() : articles;
  }

  /** The linked quotes of a collection, each pair in the order of its names. */
  static List<String> utterances(List<LinkedArticle> collection) {
    List<PredictedLinks.UtteranceLink> links = link(collection).utterances();
    return (links == null ? List.<PredictedLinks.UtteranceLink>of() : links)
        .stream()
            .map(
                link ->
                    link.a().compareTo(link.b()) < 0
                        ? link.a() + " " + link.b()
                        : link.b() + " " + link.a())
            .sorted()
            .toList();
  }
}
