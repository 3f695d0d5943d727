package dev.pressmark.baselines.rules.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.api.prediction.PredictedLinks.UtteranceLink;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Linker.LinkedArticle;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.api.system.Track;
import dev.pressmark.api.text.QuotationMarks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What holds of every collection; the seed is in every message. */
class PressLinkerLawsTest {

  private static final int RUNS = 40;

  @Test
  void orderAndIdsOfTheArticlesDoNotMatter() {
    int linked = 0;
    for (long seed = 0; seed < RUNS; seed++) {
      List<LinkedArticle> collection = RandomPages.collection(seed);
      Map<String, String> names = new HashMap<>();
      List<LinkedArticle> other = new ArrayList<>();
      Random random = new Random(seed);
      for (LinkedArticle one : collection) {
        String name = "x" + random.nextInt(1_000_000) + "-" + names.size();
        names.put(one.article().id(), name);
        other.add(renamed(one, name));
      }
      Collections.shuffle(other, random);
      Set<String> links = words(Stories.link(collection), names::get);
      assertThat(words(Stories.link(other), name -> name)).as("seed " + seed).isEqualTo(links);
      linked += links.size();
    }
    assertThat(linked).as("links compared").isGreaterThan(RUNS);
  }

  @Test
  void everyPairIsLinkedOnceAndNothingToItself() {
    for (long seed = 0; seed < RUNS; seed++) {
      PredictedLinks links = Stories.link(RandomPages.collection(seed));
      List<String> pairs = new ArrayList<>();
      for (ArticleLink link : Stories.articles(links)) {
        pairs.add(new TreeSet<>(List.of(link.a(), link.b())).toString());
        assertThat(link.score()).as("seed " + seed).isBetween(0.0, 1.0);
      }
      List<UtteranceLink> utterances = links.utterances();
      assertThat(utterances).as("seed " + seed).isNotNull();
      if (utterances != null) {
        utterances.forEach(
            link -> pairs.add(new TreeSet<>(List.of(link.a(), link.b())).toString()));
      }
      assertThat(pairs).as("seed " + seed).doesNotHaveDuplicates();
    }
  }

  @Test
  void aSessionRemembersNothing() throws Exception {
    try (PressLinker.Session session =
        new PressLinker().openLinker(new SessionRequest(Track.END_TO_END, PublicationDay.GIVEN))) {
      Set<Layer> both = EnumSet.of(Layer.ARTICLE_LINKS, Layer.UTTERANCE_LINKS);
      PredictedLinks first = session.link(RandomPages.collection(1), both);
      session.link(RandomPages.collection(2), both);
      assertThat(session.link(RandomPages.collection(1), both)).isEqualTo(first);
    }
  }

  @Test
  void whatIsNotAskedForIsNotAnswered() throws Exception {
    try (PressLinker.Session session =
        new PressLinker().openLinker(new SessionRequest(Track.END_TO_END, PublicationDay.GIVEN))) {
      List<LinkedArticle> collection = RandomPages.collection(1);
      assertThat(session.link(collection, EnumSet.of(Layer.ARTICLE_LINKS)).utterances()).isNull();
      assertThat(session.link(collection, EnumSet.of(Layer.UTTERANCE_LINKS)).articles()).isNull();
    }
  }

  @Test
  void anEmptyCollectionAndASingleArticleHaveNoLinks() {
    PredictedLinks nothing = new PredictedLinks(List.of(), List.of());
    assertThat(Stories.link(List.of())).isEqualTo(nothing);
    assertThat(Stories.link(List.of(Stories.article("a", Stories.FERRY)))).isEqualTo(nothing);
  }

  @Test
  void anyTextIsRead() {
    List<String> texts =
        List.of(
            "",
            " \n\n ",
            "\uD800",
            "“",
            "word",
            "“\n”\n”“",
            "a ".repeat(200_000),
            "No stop and no break ".repeat(20_000));
    List<LinkedArticle> collection = new ArrayList<>();
    for (String text : texts) {
      for (int copy = 0; copy < 2; copy++) {
        collection.add(Stories.article("a" + collection.size(), text));
      }
    }
    assertThat(Stories.link(collection).utterances()).isEmpty();
  }

  private static LinkedArticle renamed(LinkedArticle one, String name) {
    ArticleInput input = one.article();
    return new LinkedArticle(
        new ArticleInput(name, input.text(), input.language(), input.publication(), input.quotes()),
        one.quotes());
  }

  /** Links as words, both ends in order; directions are seen from the first. */
  private static Set<String> words(PredictedLinks links, UnaryOperator<String> names) {
    Set<String> words = new TreeSet<>();
    for (ArticleLink link : Stories.articles(links)) {
      String a = names.apply(link.a());
      String b = names.apply(link.b());
      boolean inOrder = a.compareTo(b) < 0;
      Object direction =
          link.direction() == null || inOrder ? link.direction() : link.direction().reversed();
      words.add(
          (inOrder ? a + " " + b : b + " " + a)
              + " "
              + link.relation()
              + " "
              + direction
              + " "
              + link.score());
    }
    List<UtteranceLink> utterances = links.utterances();
    if (utterances != null) {
      for (UtteranceLink link : utterances) {
        words.add(
            new TreeSet<>(List.of(quote(link.a(), names), quote(link.b(), names))).toString());
      }
    }
    return words;
  }

  private static String quote(String name, UnaryOperator<String> names) {
    int at = name.indexOf('#');
    return names.apply(name.substring(0, at)) + name.substring(at);
  }

  /** Collections of versions, rewritings and strangers, from words without a meaning. */
  private static final class RandomPages {

    private static final List<String> OUTLETS = List.of("The Quay", "Lantern", "Tidings", "Post");

    static List<LinkedArticle> collection(long seed) {
      Random random = new Random(seed);
      List<LinkedArticle> collection = new ArrayList<>();
      int stories = 1 + random.nextInt(4);
      for (int story = 0; story < stories; story++) {
        List<String> body = new ArrayList<>();
        for (int sentence = 0; sentence < 4 + random.nextInt(8); sentence++) {
          body.add(sentence(story, random));
        }
        int versions = 1 + random.nextInt(4);
        for (int version = 0; version < versions; version++) {
          collection.add(page("a" + collection.size(), version(story, body, random), random));
        }
      }
      return collection;
    }

    private static List<String> version(int story, List<String> body, Random random) {
      List<String> version = new ArrayList<>(body);
      for (int change = random.nextInt(6); change > 0; change--) {
        int at = random.nextInt(version.size());
        switch (random.nextInt(3)) {
          case 0 -> version.set(at, sentence(story, random));
          case 1 -> version.add(at, sentence(story, random));
          default -> Collections.swap(version, at, random.nextInt(version.size()));
        }
      }
      return version;
    }

    private static String sentence(int story, Random random) {
      StringBuilder words = new StringBuilder();
      for (int word = 0; word < 8 + random.nextInt(12); word++) {
        words
            .append(word == 0 ? "The " : " ")
            .append(random.nextInt(4) == 0 ? "Name" : "word")
            .append(letters(story * 60 + random.nextInt(90)));
      }
      return random.nextInt(3) == 0 ? "“" + words + ",” said Holm." : words + ".";
    }

    private static String letters(int number) {
      return "" + (char) ('a' + number % 26) + (char) ('a' + number / 26);
    }

    private static LinkedArticle page(String id, List<String> body, Random random) {
      String date = (1 + random.nextInt(3)) + " May 2021";
      String text =
          OUTLETS.get(random.nextInt(OUTLETS.size()))
              + (random.nextBoolean() ? " | " + date : "")
              + "\n\n"
              + String.join("\n\n", body);
      List<PredictedQuote> quotes =
          QuotationMarks.pair(text).stream()
              .map(
                  stretch ->
                      new PredictedQuote(
                          "q" + stretch.span().start(),
                          List.of(new PredictedSegment(stretch.span(), true)),
                          null,
                          null,
                          null,
                          null,
                          null,
                          null))
              .toList();
      return new LinkedArticle(new ArticleInput(id, text, "en", null, null), quotes);
    }
  }
}
