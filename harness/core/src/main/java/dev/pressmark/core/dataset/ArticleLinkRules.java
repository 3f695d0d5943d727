package dev.pressmark.core.dataset;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.json.JsonPath;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The laws of the relations between the articles of a story: every pair has exactly one, written in
 * the order of the articles; those of the standard view form an equivalence; {@code through} and
 * evidence point to articles that can be meant; what is not derived has no direction.
 */
final class ArticleLinkRules {

  /** The relations that say nothing was taken over. */
  static final Set<ArticleRelation> INDEPENDENT =
      EnumSet.range(ArticleRelation.SAME_EVENT, ArticleRelation.UNRELATED);

  /** How many missing pairs are named. */
  private static final int NAMED = 100;

  private static final String PATH = "$.links.articles";

  private final Story story;
  private final Findings findings;
  private final Map<String, Integer> articles = new HashMap<>();
  private final Map<Long, ArticleLink> pairs = new HashMap<>();

  private ArticleLinkRules(Story story, Findings findings) {
    this.story = story;
    this.findings = findings;
    for (int i = 0; i < story.articles().size(); i++) {
      articles.putIfAbsent(story.articles().get(i).id(), i);
    }
  }

  /** Checks a story. */
  static void check(Story story, Findings findings) {
    ArticleLinkRules rules = new ArticleLinkRules(story, findings);
    List<ArticleLink> links = story.links().articles();
    for (int i = 0; i < links.size(); i++) {
      rules.checkEnds(links.get(i), PATH + JsonPath.index(i));
    }
    for (int i = 0; i < links.size(); i++) {
      rules.checkThrough(links.get(i), PATH + JsonPath.index(i));
      rules.checkDirection(links.get(i), PATH + JsonPath.index(i));
      rules.checkEvidence(links.get(i), PATH + JsonPath.index(i) + ".evidence");
    }
    rules.checkEveryPair();
    rules.checkEquivalence();
  }

  private void checkEnds(ArticleLink link, String place) {
    boolean aKnown = isArticle(link.a(), place + ".a");
    boolean bKnown = isArticle(link.b(), place + ".b");
    if (!aKnown || !bKnown) {
      return;
    }
    int a = index(link.a());
    int b = index(link.b());
    if (a > b) {
      findings.add(
          place, "the pair " + link.a() + ", " + link.b(), "the order in which the articles stand");
    }
    if (pairs.putIfAbsent(key(a, b), link) != null) {
      findings.add(
          place,
          "the pair " + link.a() + ", " + link.b() + " again",
          "one relation for every pair");
    }
  }

  private boolean isArticle(String id, String place) {
    boolean known = articles.containsKey(id);
    if (!known) {
      findings.add(place, "no article " + id, "an article of this story");
    }
    return known;
  }

  private int index(String id) {
    return articles.getOrDefault(id, -1);
  }

  private static long key(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  private @Nullable ArticleLink between(String a, String b) {
    return pairs.get(key(index(a), index(b)));
  }

  private void checkThrough(ArticleLink link, String place) {
    String middle = link.through();
    if (middle == null || !isArticle(middle, place + ".through")) {
      return;
    }
    if (middle.equals(link.a()) || middle.equals(link.b())) {
      findings.add(place + ".through", "one of the two articles", "a third article");
      return;
    }
    ArticleLink first = between(link.a(), middle);
    ArticleLink second = between(middle, link.b());
    if (first == null
        || second == null
        || !ArticleView.STANDARD.contains(first.relation())
        || !ArticleView.STANDARD.contains(second.relation())) {
      return;
    }
    boolean firstLower = first.relation().compareTo(second.relation()) >= 0;
    ArticleRelation lower = firstLower ? first.relation() : second.relation();
    if (link.relation() != lower) {
      findings.add(
          place + ".relation",
          "the relation "
              + link.relation().word()
              + ", where the way through "
              + middle
              + " is "
              + first.relation().word()
              + ", "
              + second.relation().word(),
          "the weaker of the two: " + lower.word());
    }
  }

  private void checkDirection(ArticleLink link, String place) {
    boolean derived =
        !INDEPENDENT.contains(link.relation()) && link.relation() != ArticleRelation.UNSURE;
    if (link.direction() != null && !derived) {
      findings.add(
          place + ".direction",
          "a direction of the relation " + link.relation().word(),
          "a direction where one text was made from the other");
    }
  }

  private void checkEvidence(ArticleLink link, String list) {
    for (int i = 0; i < link.evidence().size(); i++) {
      String place = list + JsonPath.index(i);
      String article = link.evidence().get(i).article();
      Span span = link.evidence().get(i).span();
      if (!article.equals(link.a()) && !article.equals(link.b())) {
        findings.add(
            place + ".article",
            "a passage of " + article,
            "passages of " + link.a() + " and " + link.b());
      }
      story.article(article).ifPresent(of -> ArticleRules.edges(of, span, place, findings));
    }
  }

  private void checkEveryPair() {
    List<Article> all = story.articles();
    long missing = (long) all.size() * (all.size() - 1) / 2 - pairs.size();
    int named = 0;
    for (int a = 0; a < all.size() && missing > 0; a++) {
      for (int b = a + 1; b < all.size() && missing > 0; b++) {
        if (pairs.containsKey(key(a, b))) {
          continue;
        }
        boolean last = ++named == NAMED && missing > 1;
        findings.add(
            PATH,
            "no relation of "
                + all.get(a).id()
                + " and "
                + all.get(b).id()
                + (last ? ", and of " + (missing - 1) + " more pairs" : ""),
            "one relation for every pair of articles");
        missing = last ? 0 : missing - 1;
      }
    }
  }

  /** If a and b are one text, and b and c, then a and c are: of every contradiction one triple. */
  private void checkEquivalence() {
    Map<Integer, BitSet> same = new HashMap<>();
    for (ArticleLink link : pairs.values()) {
      if (ArticleView.STANDARD.contains(link.relation())) {
        int a = index(link.a());
        int b = index(link.b());
        same.computeIfAbsent(a, i -> new BitSet()).set(b);
        same.computeIfAbsent(b, i -> new BitSet()).set(a);
      }
    }
    List<ArticleLink> links = story.links().articles();
    for (int i = 0; i < links.size(); i++) {
      ArticleLink link = links.get(i);
      BitSet ofA = same.get(index(link.a()));
      BitSet ofB = same.get(index(link.b()));
      if (ofA == null || ofB == null || ArticleView.STANDARD.contains(link.relation())) {
        continue;
      }
      BitSet both = (BitSet) ofA.clone();
      both.and(ofB);
      if (!both.isEmpty()) {
        Article middle = story.articles().get(both.nextSetBit(0));
        findings.add(
            PATH + JsonPath.index(i) + ".relation",
            "the relation "
                + link.relation().word()
                + " of "
                + link.a()
                + " and "
                + link.b()
                + ", where each is one text with "
                + middle.id(),
            "identical, nearDuplicate, revised or rewritten, or another relation with "
                + middle.id());
      }
    }
  }
}
