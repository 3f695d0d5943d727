package dev.pressmark.core.survey;

import static dev.pressmark.core.survey.Countings.articles;
import static dev.pressmark.core.survey.Countings.isOneWord;
import static dev.pressmark.core.survey.Countings.nonQuotes;
import static dev.pressmark.core.survey.Countings.pages;
import static dev.pressmark.core.survey.Countings.stories;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.annotation.QuoteType;
import dev.pressmark.api.annotation.TimexType;
import dev.pressmark.core.dataset.Attribution;
import dev.pressmark.core.dataset.EntityKind;
import dev.pressmark.core.dataset.HardNegativeClass;
import dev.pressmark.core.dataset.NonQuoteReason;
import dev.pressmark.core.dataset.PublicationSource;
import dev.pressmark.core.dataset.RegionKind;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.layer.DateKind;
import dev.pressmark.core.layer.QuoteTraits;
import dev.pressmark.core.link.Variant;
import dev.pressmark.core.survey.Phenomenon.Counting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The table of phenomena: what is counted, and how often version 1.0 has to hold it. To change a
 * minimum, change its number here; {@code docs/data.md} shows the same table and is checked.
 *
 * <p>Quotes and dates are those of the main score: no quotes in boilerplate, no dates in bylines,
 * headers and boilerplate. Articles whose text is not there count for nothing.
 */
public final class Phenomena {

  /** Pairs of articles of one story by relation. */
  private static final Map<ArticleRelation, Integer> RELATIONS =
      Map.of(
          ArticleRelation.IDENTICAL, 15,
          ArticleRelation.NEAR_DUPLICATE, 40,
          ArticleRelation.REVISED, 30,
          ArticleRelation.REWRITTEN, 45,
          ArticleRelation.PARTIAL, 30,
          ArticleRelation.SHARED_SOURCE, 60,
          ArticleRelation.SAME_EVENT, 60);

  private static final int OF_EACH_HARD_NEGATIVE = 15;
  private static final int OF_EACH_VARIANT = 60;
  private static final int OF_EACH_NON_QUOTE = 1;

  private static final List<Phenomenon> ALL = new ArrayList<>();

  static {
    dataset();
    quotes();
    speakers();
    dates();
    links();
  }

  private Phenomena() {}

  /** All of them, in the order they are shown. */
  public static List<Phenomenon> all() {
    return List.copyOf(ALL);
  }

  private static void dataset() {
    dev("stories.dev", 24, "stories of the split dev", stories(Split.DEV));
    test("stories.test", 96, "stories of the split test", stories(Split.TEST));
    whole("stories.small", 36, "stories of one or two articles", articles(1, 2));
    whole("stories.middle", 36, "stories of three articles", articles(3, 3));
    whole("stories.large", 36, "stories of four to seven articles", articles(4, 7));
    whole("articles", 340, "articles", story -> story.pages().size());
    whole(
        "articles.own",
        230,
        "articles that are neither identical with another nor a near duplicate of one",
        Countings::ownArticles);
    whole(
        "articles.words",
        100_000,
        "words: what stands between white space and holds a letter or digit",
        story -> story.articles().mapToLong(one -> WordCount.of(one.requireText())).sum());
    test(
        "pages.withoutDate",
        30,
        "pages that do not say when they were published (source declared)",
        pages(page -> page.labels().publication().source() == PublicationSource.DECLARED));
    test(
        "pages.twoDates",
        30,
        "pages with a publication date and the date of an update",
        pages(page -> page.labels().publication().updated() != null));
  }

  private static void quotes() {
    quotes(
        "quotes.severalParagraphs",
        80,
        "quotes that begin in one paragraph and end in another",
        QuoteTraits::severalParagraphs);
    test(
        "quotes.brokenMarks",
        120,
        "quotes with a stretch whose marks are missing, reversed, mixed, doubled or garbled",
        story ->
            story.quotes(
                (page, one) -> MarksOfQuotes.areBroken(one.quote(), page.article().requireText())));
    quotes(
        "quotes.discontinuous",
        250,
        "quotes with a word between two segments that belongs to neither",
        QuoteTraits::discontinuous);
    quotes("quotes.nested", 60, "quotes inside another quote", QuoteTraits::nested);
    quotes(
        "quotes.indirect",
        600,
        "quotes without quotation marks",
        one -> one.quote().type() == QuoteType.INDIRECT);
    quotes(
        "quotes.mixed",
        300,
        "quotes partly in quotation marks",
        one -> one.quote().type() == QuoteType.MIXED);
    test(
        "quotes.oneWord",
        60,
        "direct quotes that are a single word in marks",
        story -> story.quotes((page, one) -> isOneWord(one, page.article().requireText())));
    quotes(
        "quotes.titleOrCaption",
        80,
        "quotes in titles and captions",
        one -> one.region() == RegionKind.TITLE || one.region() == RegionKind.CAPTION);
    test(
        "nonQuotes",
        300,
        "stretches in marks that are no quote, of all reasons",
        nonQuotes(reason -> true));
    for (NonQuoteReason reason : NonQuoteReason.values()) {
      test(
          "nonQuotes." + reason.word(),
          OF_EACH_NON_QUOTE,
          "stretches in marks with the reason " + reason.word(),
          nonQuotes(reason::equals));
    }
  }

  private static void speakers() {
    quotes(
        "speakers.anaphoric",
        300,
        "quotes whose speaker is a pronoun, or a noun that needs an earlier mention",
        one -> one.quote().attribution() == Attribution.ANAPHORIC);
    quotes(
        "speakers.implicit",
        120,
        "quotes whose speaker no mention names",
        one -> one.quote().attribution() == Attribution.IMPLICIT);
    test(
        "speakers.organization",
        150,
        "quotes spoken by an organisation, named or not",
        story ->
            story.quotes(
                (page, one) ->
                    page.speaks(one.quote(), entity -> entity.kind() == EntityKind.ORGANIZATION)));
    test(
        "speakers.groupOrUnnamed",
        150,
        "quotes spoken by a group, or by anybody without a name",
        story ->
            story.quotes(
                (page, one) ->
                    page.speaks(
                        one.quote(),
                        entity -> entity.kind() == EntityKind.GROUP || !entity.named())));
    quotes(
        "speakers.several",
        40,
        "quotes with two or more speakers",
        one -> one.quote().speakers().size() > 1);
    quotes(
        "speakers.none",
        30,
        "quotes that nobody on the page can be named for",
        one -> one.quote().attribution() == Attribution.NONE);
    quotes(
        "speakers.via",
        60,
        "quotes whose words passed through somebody else",
        one -> !one.quote().via().isEmpty());
  }

  private static void dates() {
    test(
        "dates.relative",
        600,
        "dates and times that need another day to be resolved, and can be",
        story -> story.dates((page, one) -> one.kind() == DateKind.RELATIVE));
    test(
        "dates.quotedOnOtherDay",
        80,
        "dates in somebody's own words that were said on another day than that of publication",
        story -> story.dates((page, one) -> DaysOfSaying.isOtherDay(page.article(), one)));
    test(
        "dates.duration",
        120,
        "durations",
        story -> story.dates((page, one) -> one.kind() == DateKind.DURATION));
    test(
        "dates.set",
        50,
        "recurring times",
        story -> story.dates((page, one) -> one.kind() == DateKind.SET));
    test(
        "dates.time",
        100,
        "times of day",
        story -> story.dates((page, one) -> one.date().type() == TimexType.TIME));
  }

  private static void links() {
    for (ArticleRelation relation : ArticleRelation.values()) {
      Integer minimum = RELATIONS.get(relation);
      if (minimum != null) {
        test(
            "relations." + relation.word(),
            minimum,
            "pairs of articles with the relation " + relation.word(),
            story ->
                story.story().links().articles().stream()
                    .filter(link -> link.relation() == relation)
                    .count());
      }
    }
    for (HardNegativeClass kind : HardNegativeClass.values()) {
      test(
          "hardNegatives." + kind.word(),
          OF_EACH_HARD_NEGATIVE,
          "pairs that look linked and are not, of the class " + kind.word(),
          story ->
              story.story().links().hardNegatives().stream()
                  .filter(pair -> pair.kind() == kind)
                  .count());
    }
    test(
        "utterancePairs",
        700,
        "pairs of quotes of two articles that print one utterance and are long enough to count",
        story -> story.utterancePairs().size());
    for (Variant variant : Variant.values()) {
      test(
          "utterancePairs." + variant.word(),
          OF_EACH_VARIANT,
          "such pairs of the variant " + variant.word(),
          story ->
              story.utterancePairs().stream().filter(pair -> pair.variant() == variant).count());
    }
  }

  private static void dev(String key, long minimum, String definition, Counting counting) {
    ALL.add(new Phenomenon(key, definition, Scope.DEV, minimum, counting));
  }

  private static void test(String key, long minimum, String definition, Counting counting) {
    ALL.add(new Phenomenon(key, definition, Scope.TEST, minimum, counting));
  }

  private static void whole(String key, long minimum, String definition, Counting counting) {
    ALL.add(new Phenomenon(key, definition, Scope.WHOLE, minimum, counting));
  }

  private static void quotes(
      String key, long minimum, String definition, Predicate<QuoteTraits> wanted) {
    test(key, minimum, definition, story -> story.quotes((page, one) -> wanted.test(one)));
  }
}
