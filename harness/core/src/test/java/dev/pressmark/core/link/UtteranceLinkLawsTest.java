package dev.pressmark.core.link;

import static dev.pressmark.core.link.QuotePages.count;
import static dev.pressmark.core.link.QuotePages.oracle;
import static dev.pressmark.core.link.QuotePages.own;
import static dev.pressmark.core.link.QuotePages.renamed;
import static dev.pressmark.core.link.TestSplit.tally;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks.UtteranceLink;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.align.Seeds;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Links;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.dataset.Utterance;
import dev.pressmark.core.layer.SplitAnswer;
import dev.pressmark.core.layer.SplitCounter;
import dev.pressmark.core.layer.VerdictKind;
import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The laws of scoring, over every metric and slice that links between quotes produce. */
class UtteranceLinkLawsTest {

  private static final int SPLITS = 300;
  private static final List<String> ROWS =
      List.of("utterances.pairs", "utterances.pairs.short", "utterances.pairs.within");

  /** Stories of pages of short lines, of which some print the same utterances. */
  private static List<Story> split(Random random) {
    List<Story> stories = new ArrayList<>();
    for (int s = 1 + random.nextInt(3); s > 0; s--) {
      String id = "s" + s;
      List<Article> articles = new ArrayList<>();
      List<String> quotes = new ArrayList<>();
      for (int a = 1 + random.nextInt(3); a > 0; a--) {
        String[] lines = new String[1 + random.nextInt(4)];
        for (int line = 0; line < lines.length; line++) {
          lines[line] = line(random);
          quotes.add("a" + a + "#q" + (line + 1));
        }
        articles.add(QuotePages.page(id + "/a" + a, lines));
      }
      List<String> links = new ArrayList<>();
      Set<Set<String>> linked = new HashSet<>();
      for (int u = random.nextInt(4); u > 0 && quotes.size() > 1; u--) {
        Collections.shuffle(quotes, random);
        List<String> in = quotes.subList(0, 2 + random.nextInt(Math.min(3, quotes.size() - 1)));
        links.add("u " + String.join(" ", in));
        for (String one : in) {
          for (String other : in) {
            linked.add(new HashSet<>(List.of(one, other)));
          }
        }
      }
      Collections.shuffle(quotes, random);
      if (quotes.size() > 1 && !linked.contains(Set.of(quotes.get(0), quotes.get(1)))) {
        links.add("unsure " + quotes.get(0) + " " + quotes.get(1));
      }
      stories.add(QuotePages.story(id, articles, links.toArray(new String[0])));
    }
    return stories;
  }

  private static String line(Random random) {
    StringBuilder line = new StringBuilder(random.nextInt(8) == 0 ? "*" : "");
    boolean direct = random.nextBoolean();
    line.append(direct ? "“" : "");
    for (int word = 1 + random.nextInt(6); word > 0; word--) {
      line.append((char) ('a' + random.nextInt(3))).append(word > 1 ? " " : "");
    }
    return line.append(direct ? "”" : "").toString();
  }

  private static List<String> quotes(List<Story> split) {
    return split.stream()
        .flatMap(story -> story.articles().stream())
        .flatMap(
            article ->
                article.labels().quotes().stream().map(quote -> article.id() + "#" + quote.id()))
        .toList();
  }

  private static List<UtteranceLink> answer(Random random, List<Story> split) {
    List<String> quotes = quotes(split);
    List<UtteranceLink> links = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0 && quotes.size() > 1; i--) {
      int a = random.nextInt(quotes.size());
      int b = (a + 1 + random.nextInt(quotes.size() - 1)) % quotes.size();
      links.add(new UtteranceLink(quotes.get(a), quotes.get(b)));
    }
    return links;
  }

  private static List<Score> scores(Tally tally) {
    if (!(tally instanceof PrecisionRecall counts)) {
      return List.of();
    }
    PrecisionRecallF1 scores = PrecisionRecallF1.of(counts);
    return List.of(scores.precision(), scores.recall(), scores.f1());
  }

  /** Law 1, in both tracks. */
  @Test
  void goldAgainstItselfIsExactlyOneWhereverItIsDefined() {
    Seeds.forEach(
        SPLITS,
        random -> {
          List<Story> split = split(random);
          List<UtteranceLink> gold = QuotePages.gold(split);
          isPerfect(count(split, oracle(gold)));
          isPerfect(count(split, own(renamed(gold), QuotePages.found(split))));
        });
  }

  private static void isPerfect(Counts counts) {
    counts
        .tallies()
        .forEach(
            (key, tally) -> {
              assertThat(key).doesNotContain("falsePositives").doesNotContain("predicted");
              if (tally instanceof PrecisionRecall ends) {
                assertThat(ends.precisionCredit())
                    .isEqualTo(key.endsWith("]") ? 0 : ends.unit() * ends.predicted());
                assertThat(ends.recallCredit()).isEqualTo(ends.unit() * ends.gold());
                assertThat(ends.predicted()).isEqualTo(key.endsWith("]") ? 0 : ends.gold());
              }
            });
  }

  /** Law 2. */
  @Test
  void noOrderChangesACount() {
    Seeds.forEach(
        SPLITS,
        random -> {
          List<Story> split = split(random);
          List<UtteranceLink> links = answer(random, split);
          List<UtteranceLink> turned =
              shuffled(random, links).stream()
                  .map(link -> new UtteranceLink(link.b(), link.a()))
                  .toList();
          List<Story> stories =
              shuffled(random, split).stream()
                  .map(
                      story ->
                          TestSplit.story(
                              story.id(),
                              shuffled(random, story.articles()),
                              new Links(
                                  List.of(),
                                  shuffled(random, story.links().utterances()).stream()
                                      .map(u -> new Utterance(u.id(), shuffled(random, u.in())))
                                      .toList(),
                                  story.links().unsure(),
                                  List.of())))
                  .toList();
          assertThat(count(stories, oracle(turned))).isEqualTo(count(split, oracle(links)));
          Map<String, ArticlePrediction> found = QuotePages.found(split);
          Map<String, ArticlePrediction> other = new HashMap<>();
          found.forEach(
              (id, one) ->
                  other.put(id, ArticlePrediction.ofQuotes(shuffled(random, one.quotes()))));
          assertThat(count(stories, own(renamed(turned), other)))
              .isEqualTo(count(split, own(renamed(links), found)));
        });
  }

  private static <T> List<T> shuffled(Random random, List<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  /** Law 3, and 6: no answer is an empty one. */
  @Test
  void precisionNeedsPredictionsAndRecallNeedsGold() {
    Seeds.forEach(
        SPLITS,
        random -> {
          List<Story> split = split(random);
          count(split, oracle(answer(random, split)))
              .tallies()
              .values()
              .forEach(
                  tally -> {
                    if (tally instanceof PrecisionRecall ends) {
                      PrecisionRecallF1 scores = PrecisionRecallF1.of(ends);
                      assertThat(scores.precision().isDefined()).isEqualTo(ends.predicted() > 0);
                      assertThat(scores.recall().isDefined()).isEqualTo(ends.gold() > 0);
                    }
                  });
          Counts none = count(split, own(List.of(), Map.of()));
          Counts quotesAlone = count(split, own(List.of(), QuotePages.found(split)));
          ROWS.forEach(row -> assertThat(none.get(row)).isEqualTo(quotesAlone.get(row)));
        });
  }

  /** Law 4. */
  @Test
  void aRepeatedLinkChangesNothingAndAWrongOneRaisesNothing() {
    Seeds.forEach(
        SPLITS,
        random -> {
          List<Story> split = split(random);
          Set<Set<String>> linked = new HashSet<>();
          QuotePages.gold(split).forEach(link -> linked.add(Set.of(link.a(), link.b())));
          List<UtteranceLink> links = answer(random, split);
          Counts before = count(split, oracle(links));
          for (UtteranceLink more : answer(random, split)) {
            List<UtteranceLink> with = new ArrayList<>(links);
            with.add(more);
            if (!linked.contains(Set.of(more.a(), more.b()))) {
              never(1, before, count(split, oracle(with)));
            }
            with.add(more);
            with.addAll(links);
            List<UtteranceLink> once = new ArrayList<>(links);
            once.add(more);
            assertThat(count(split, oracle(with)).tallies())
                .containsAllEntriesOf(pairMetrics(count(split, oracle(once))));
          }
        });
  }

  private static Map<String, Tally> pairMetrics(Counts counts) {
    Map<String, Tally> metrics = new HashMap<>(counts.tallies());
    metrics.keySet().removeIf(key -> !key.startsWith("utterances.pairs"));
    return metrics;
  }

  /** Law 4. */
  @Test
  void aRightLinkLowersNothing() {
    Seeds.forEach(
        SPLITS,
        random -> {
          List<Story> split = split(random);
          for (UtteranceLink right : QuotePages.gold(split)) {
            List<UtteranceLink> links = new ArrayList<>(answer(random, split));
            links.removeIf(link -> Set.of(link.a(), link.b()).equals(Set.of(right.a(), right.b())));
            List<UtteranceLink> with = new ArrayList<>(links);
            with.add(right);
            never(-1, count(split, oracle(links)), count(split, oracle(with)));
          }
        });
  }

  private static void never(int sign, Counts before, Counts after) {
    for (String key : ROWS) {
      List<Score> old = scores(tally(before, key));
      List<Score> now = scores(tally(after, key));
      for (int i = 0; i < old.size(); i++) {
        if (old.get(i).isDefined() && now.get(i).isDefined()) {
          double moved =
              now.get(i).toOptional().orElseThrow() - old.get(i).toOptional().orElseThrow();
          assertThat(sign * moved).as(key).isLessThanOrEqualTo(0);
        }
      }
    }
  }

  /** Law 5, where gold is sure of everything and nothing is in boilerplate. */
  @Test
  void exchangingTheSidesExchangesPrecisionAndRecall() {
    Seeds.forEach(
        SPLITS,
        random -> {
          Story any = split(random).get(0);
          if (any.articles().stream().anyMatch(one -> !one.labels().regions().isEmpty())) {
            return;
          }
          List<Story> split = List.of(labelled(any, QuotePages.gold(List.of(any))));
          List<UtteranceLink> links =
              answer(random, split).stream()
                  .map(l -> l.a().compareTo(l.b()) < 0 ? l : new UtteranceLink(l.b(), l.a()))
                  .distinct()
                  .toList();
          Counts counts = count(split, oracle(links));
          Counts turned = count(List.of(labelled(any, links)), oracle(QuotePages.gold(split)));
          areExchanged(counts, turned);
        });
  }

  /** Law 5 where a system links quotes of its own: each side misses some of the other's. */
  @Test
  void exchangingTheSidesExchangesPrecisionAndRecallWithQuotesOfOnesOwn() {
    Seeds.forEach(
        SPLITS,
        random -> {
          Story any = split(random).get(0);
          if (any.articles().stream().anyMatch(one -> !one.labels().regions().isEmpty())) {
            return;
          }
          Story one = someOf(random, any);
          Story other = someOf(random, any);
          areExchanged(
              count(List.of(one), own(renamed(QuotePages.gold(List.of(other))), found(other))),
              count(List.of(other), own(renamed(QuotePages.gold(List.of(one))), found(one))));
        });
  }

  /** The same pages with some of their quotes and some links between these. */
  private static Story someOf(Random random, Story story) {
    List<Article> articles =
        story.articles().stream()
            .map(article -> QuotePages.without(article, quote -> random.nextInt(3) == 0))
            .toList();
    Story some = QuotePages.story(story.id(), articles);
    return labelled(some, answer(random, List.of(some)));
  }

  private static Map<String, ArticlePrediction> found(Story story) {
    return QuotePages.found(List.of(story));
  }

  private static void areExchanged(Counts counts, Counts turned) {
    List<String> keys = new ArrayList<>(ROWS);
    keys.add("utterances.bCubed");
    for (String key : keys) {
      PrecisionRecall tally = tally(counts, key);
      assertThat(tally(turned, key))
          .as(key)
          .isEqualTo(
              new PrecisionRecall(
                  tally.recallCredit(),
                  tally.gold(),
                  tally.precisionCredit(),
                  tally.predicted(),
                  tally.unit()));
    }
  }

  /** The story with an utterance a link. */
  private static Story labelled(Story story, List<UtteranceLink> links) {
    List<String> utterances = links.stream().map(link -> "u " + link.a() + " " + link.b()).toList();
    return QuotePages.story(story.id(), story.articles(), utterances.toArray(new String[0]));
  }

  /** What trivial systems count in closed form is what their links count one by one. */
  @Test
  void floorsCountAsIfTheirLinksWereListed() {
    Seeds.forEach(
        SPLITS,
        random -> {
          List<Story> split = split(random);
          SplitCounter.Gold prepared = new UtteranceLinkCounter().prepare(split);
          List<String> quotes = quotes(split);
          List<UtteranceLink> all = new ArrayList<>();
          List<UtteranceLink> ofStories = new ArrayList<>();
          for (int i = 0; i < quotes.size(); i++) {
            for (int k = 0; k < i; k++) {
              UtteranceLink link = new UtteranceLink(quotes.get(k), quotes.get(i));
              all.add(link);
              if (storyOf(link.a()).equals(storyOf(link.b()))) {
                ofStories.add(link);
              }
            }
          }
          Map<String, List<UtteranceLink>> floors =
              Map.of("no-links", List.of(), "all-linked", all, "story-linked", ofStories);
          floors.forEach(
              (name, links) -> {
                Counts floor =
                    TestSplit.sum(split, prepared.count(oracle(List.of())).floors().get(name));
                Map<String, Tally> listed = new HashMap<>(count(split, oracle(links)).tallies());
                listed.remove("utterances.dropped");
                assertThat(floor.tallies()).as(name).isEqualTo(listed);
              });
        });
  }

  private static String storyOf(String quote) {
    return quote.substring(0, quote.indexOf('/'));
  }

  /** What is explained is what is counted, of the quotes that were given and of a system's own. */
  @Test
  void verdictsAddUp() {
    Seeds.forEach(
        SPLITS,
        random -> {
          List<Story> split = split(random);
          List<UtteranceLink> links = answer(random, split);
          Map<String, ArticlePrediction> found = QuotePages.found(split);
          for (SplitAnswer one : List.of(oracle(links), own(renamed(links), found))) {
            List<LinkVerdict> verdicts = LinkVerdicts.of(split, Layer.UTTERANCE_LINKS, one);
            PrecisionRecall pairs = tally(count(split, one), "utterances.pairs");
            long right = number(verdicts, VerdictKind.RIGHT);
            assertThat(2 * right).isEqualTo(pairs.recallCredit());
            assertThat(2 * (right + number(verdicts, VerdictKind.MISSED))).isEqualTo(pairs.gold());
            assertThat(2 * (right + number(verdicts, VerdictKind.SPURIOUS)))
                .isEqualTo(pairs.predicted());
          }
        });
  }

  private static long number(List<LinkVerdict> verdicts, VerdictKind kind) {
    return verdicts.stream().filter(one -> one.kind() == kind).count();
  }
}
