package dev.pressmark.core.dataset;

import dev.pressmark.core.dataset.Links.HardNegative;
import dev.pressmark.core.json.JsonPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The laws that need more than one story, or the version of the dataset: no story is younger than
 * the dataset, no text stands in two stories, and hard negatives join existing things of one split
 * that are not linked, each pair once, in the file of the story whose id sorts first.
 */
final class DatasetRules {

  private final Map<String, Story> stories = new HashMap<>();
  private final Predicate<String> unreadable;

  /** Every article and every quote of the stories, by the reference to it. */
  private final Set<String> things = new HashSet<>();

  /** What joins two articles or two quotes, so that they are no hard negatives. */
  private final Map<Set<String>, String> linked = new HashMap<>();

  /** The utterances of each quote; those of other stories have other names. */
  private final Map<String, Set<String>> utterances = new HashMap<>();

  /** The article of each text. */
  private final Map<String, String> texts = new HashMap<>();

  /**
   * @param stories those that could be read
   * @param unreadable whether a story with this id is there that could not be read: what it holds
   *     is not known, so nothing is said about it
   */
  DatasetRules(Iterable<Story> stories, Predicate<String> unreadable) {
    this.unreadable = unreadable;
    for (Story story : stories) {
      this.stories.putIfAbsent(story.id(), story);
      for (Article article : story.articles()) {
        things.add(article.id());
        article.labels().quotes().forEach(quote -> things.add(article.id() + "#" + quote.id()));
      }
      for (ArticleLink link : story.links().articles()) {
        if (ArticleView.STANDARD.contains(link.relation())) {
          linked.put(
              Set.of(link.a(), link.b()),
              "two articles with the relation " + link.relation().word());
        }
      }
      for (Utterance utterance : story.links().utterances()) {
        for (Utterance.Printing printing : utterance.in()) {
          utterances
              .computeIfAbsent(printing.quote(), quote -> new TreeSet<>())
              .add(story.id() + " " + utterance.id());
        }
      }
    }
  }

  /**
   * Checks one of the stories.
   *
   * @param version the dataset's; null where it is not known
   */
  void check(Story story, @Nullable DatasetVersion version, Findings findings) {
    if (version != null && DatasetVersion.parse(story.since()).compareTo(version) > 0) {
      findings.add("$.since", "the version " + story.since(), "at most the dataset's, " + version);
    }
    for (int i = 0; i < story.articles().size(); i++) {
      Article article = story.articles().get(i);
      String other = texts.putIfAbsent(article.textSha256(), article.id());
      if (other != null && !storyId(other).equals(story.id())) {
        findings.add(
            "$.articles" + JsonPath.index(i) + ".textSha256",
            "the text of " + other,
            "no text in two stories: what is linked belongs to one");
      }
    }
    Set<Set<String>> seen = new HashSet<>();
    List<HardNegative> pairs = story.links().hardNegatives();
    for (int i = 0; i < pairs.size(); i++) {
      String place = "$.links.hardNegatives" + JsonPath.index(i);
      HardNegative pair = pairs.get(i);
      if (!seen.add(Set.of(pair.a(), pair.b()))) {
        findings.add(place, "the pair " + pair.a() + ", " + pair.b() + " again", "each pair once");
      }
      checkPlace(story, pair, place, findings);
      boolean aThere = exists(pair.a(), place + ".a", findings);
      boolean bThere = exists(pair.b(), place + ".b", findings);
      if (aThere && bThere) {
        checkSplit(pair, place, findings);
        checkNotLinked(pair, place, findings);
      }
    }
  }

  private static String storyId(String reference) {
    return reference.substring(0, reference.indexOf('/'));
  }

  private static void checkPlace(Story story, HardNegative pair, String place, Findings findings) {
    String a = storyId(pair.a());
    String b = storyId(pair.b());
    String first = a.compareTo(b) <= 0 ? a : b;
    if (!story.id().equals(first)) {
      findings.add(
          place,
          "a hard negative of " + pair.a() + " and " + pair.b(),
          "it stands in the file of the story whose id sorts first: " + first);
    }
  }

  /** Whether a thing is there and known; that it is missing is noted. */
  private boolean exists(String reference, String place, Findings findings) {
    if (unreadable.test(storyId(reference))) {
      return false;
    }
    boolean there = things.contains(reference);
    if (!there) {
      boolean quote = Ids.QUOTE_REFERENCE.matches(reference);
      findings.add(
          place,
          "no " + (quote ? "quote " : "article ") + reference,
          quote ? "a quote of the dataset" : "an article of the dataset");
    }
    return there;
  }

  private void checkSplit(HardNegative pair, String place, Findings findings) {
    Split a = story(pair.a()).split();
    Split b = story(pair.b()).split();
    if (a != b) {
      findings.add(
          place,
          "a pair of the splits " + a.word() + " and " + b.word(),
          "two articles or quotes of one split");
    }
  }

  private Story story(String reference) {
    Story story = stories.get(storyId(reference));
    if (story == null) {
      throw new IllegalStateException("no story of " + reference);
    }
    return story;
  }

  private void checkNotLinked(HardNegative pair, String place, Findings findings) {
    String join = linked.get(Set.of(pair.a(), pair.b()));
    if (join != null) {
      findings.add(place, "a hard negative of " + join, "what is not linked");
    }
    for (String utterance : utterances.getOrDefault(pair.a(), Set.of())) {
      if (utterances.getOrDefault(pair.b(), Set.of()).contains(utterance)) {
        findings.add(
            place,
            "a hard negative of two quotes that share the utterance " + utterance,
            "what is not linked");
      }
    }
  }
}
