package dev.pressmark.core.agree;

import dev.pressmark.api.annotation.Direction;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.agree.Differences.ArticleNames;
import dev.pressmark.core.agree.Disagreement.Claim;
import dev.pressmark.core.agree.Disagreement.Kind;
import dev.pressmark.core.agree.Disagreement.Place;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.ArticleLink;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Segment;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.dataset.Utterance;
import dev.pressmark.core.dataset.Utterance.Printing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything in which two annotators of one story differ in its links. Pairs of quotes are compared
 * with the quotes that are matched, so that ids make no difference; an utterance is its pairs, and
 * the part of each quote that prints one.
 */
final class LinkDifferences {

  private final CommonStories.StoryPair story;
  private final Map<String, ArticleNames> names;
  private final Map<String, InFile> offsets = new HashMap<>();
  private final List<Disagreement> found = new ArrayList<>();

  LinkDifferences(
      CommonStories.StoryPair story, List<ArticlePair> articles, Map<String, ArticleNames> names) {
    this.story = story;
    this.names = names;
    for (ArticlePair one : articles) {
      boolean words = one.a().textStored() && one.b().textStored();
      offsets.put(one.a().id(), new InFile(one.a(), words));
    }
  }

  List<Disagreement> find() {
    if (story.a().layers().contains(Layer.ARTICLE_LINKS)) {
      articles();
    }
    if (story.a().layers().contains(Layer.UTTERANCE_LINKS)) {
      compare(Kind.UTTERANCES, this::utterances);
      compare(Kind.UTTERANCES, this::parts);
      compare(Kind.UNSURE, this::unsure);
    }
    if (story.a().layers().equals(Story.ALL_LAYERS)) {
      compare(Kind.HARD_NEGATIVES, this::hardNegatives);
    }
    return found;
  }

  // Articles

  private void articles() {
    Map<Set<String>, ArticleLink> ofA = CodingCounter.relations(story.a());
    Map<Set<String>, ArticleLink> ofB = CodingCounter.relations(story.b());
    ofA.forEach(
        (pair, a) -> {
          ArticleLink b = ofB.get(pair);
          if (b == null) {
            add(Disagreement.PRESENT, claim(a, a.relation().word()), null);
            return;
          }
          field("relation", a, b, one -> one.relation().word());
          field("direction", a, b, LinkDifferences::direction);
          field("through", a, b, one -> one.through() == null ? "none" : one.through());
          field("evidence", a, b, this::evidence);
        });
    ofB.forEach(
        (pair, b) -> {
          if (!ofA.containsKey(pair)) {
            add(Disagreement.PRESENT, null, claim(b, b.relation().word()));
          }
        });
  }

  /** As seen from the article whose id sorts first. */
  private static String direction(ArticleLink link) {
    Direction direction = link.direction();
    if (direction == null) {
      return "none";
    }
    return link.a().compareTo(link.b()) < 0 ? direction.word() : direction.reversed().word();
  }

  private String evidence(ArticleLink link) {
    return link.evidence().stream()
        .map(
            one -> {
              InFile of = offsets.get(one.article());
              return one.article() + (of == null ? "" : " " + of.shown(List.of(one.span())));
            })
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private void field(
      String field, ArticleLink a, ArticleLink b, Function<ArticleLink, String> words) {
    String ofA = words.apply(a);
    String ofB = words.apply(b);
    if (!ofA.equals(ofB)) {
      add(field, claim(a, ofA), claim(b, ofB));
    }
  }

  /** The articles are the id, in the order of their ids. */
  private static Claim claim(ArticleLink link, String value) {
    return new Claim(pair(link.a(), link.b()), value, List.of());
  }

  private void add(String field, @Nullable Claim a, @Nullable Claim b) {
    found.add(new Disagreement(story.a().id(), "", Kind.ARTICLES, field, a, b));
  }

  // Quotes

  /** What something means, with ids replaced by what they mean, and what the annotator says. */
  private record Meant(String meaning, Claim claim) {}

  private void compare(Kind kind, BiFunction<Story, Boolean, List<Meant>> said) {
    SortedMap<String, Claim> ofA = byMeaning(said.apply(story.a(), true));
    SortedMap<String, Claim> ofB = byMeaning(said.apply(story.b(), false));
    SortedSet<String> all = new TreeSet<>(ofA.keySet());
    all.addAll(ofB.keySet());
    for (String meaning : all) {
      Claim a = ofA.get(meaning);
      Claim b = ofB.get(meaning);
      if (a == null || b == null) {
        found.add(new Disagreement(story.a().id(), "", kind, Disagreement.PRESENT, a, b));
      }
    }
  }

  private static SortedMap<String, Claim> byMeaning(List<Meant> said) {
    SortedMap<String, Claim> byMeaning = new TreeMap<>();
    said.forEach(one -> byMeaning.merge(one.meaning, one.claim, (x, y) -> smaller(x, y)));
    return byMeaning;
  }

  /** Two utterances may hold one pair: which is shown must not depend on their order. */
  private static Claim smaller(Claim one, Claim other) {
    return one.id().compareTo(other.id()) <= 0 ? one : other;
  }

  private List<Meant> utterances(Story from, boolean first) {
    List<Meant> pairs = new ArrayList<>();
    for (Utterance utterance : from.links().utterances()) {
      List<Printing> in = utterance.in();
      for (int i = 0; i < in.size(); i++) {
        for (int k = 0; k < i; k++) {
          pairs.add(
              quotes(from, first, utterance.id(), in.get(k).quote(), in.get(i).quote(), "linked"));
        }
      }
    }
    return pairs;
  }

  private List<Meant> parts(Story from, boolean first) {
    List<Meant> parts = new ArrayList<>();
    for (Utterance utterance : from.links().utterances()) {
      for (Printing printing : utterance.in()) {
        if (!printing.segments().isEmpty()) {
          InFile of = offsets.get(printing.article());
          List<Span> spans = printing.segments();
          parts.add(
              new Meant(
                  "part " + meaning(printing.quote(), first) + " " + spans,
                  new Claim(
                      utterance.id(),
                      "part of " + printing.quote(),
                      of == null ? List.of() : of.places(spans))));
        }
      }
    }
    return parts;
  }

  private List<Meant> unsure(Story from, boolean first) {
    return from.links().unsure().stream()
        .map(one -> quotes(from, first, "", one.a(), one.b(), "unsure"))
        .toList();
  }

  private List<Meant> hardNegatives(Story from, boolean first) {
    return from.links().hardNegatives().stream()
        .map(one -> quotes(from, first, "", one.a(), one.b(), one.kind().word()))
        .toList();
  }

  /** A pair of quotes or articles in either order. */
  private Meant quotes(Story from, boolean first, String id, String a, String b, String what) {
    List<Place> places = new ArrayList<>();
    for (String end : new TreeSet<>(List.of(a, b))) {
      places.addAll(places(from, end));
    }
    return new Meant(
        pair(meaning(a, first), meaning(b, first)) + " " + what,
        new Claim(id, what + " " + pair(a, b), places));
  }

  private List<Place> places(Story from, String reference) {
    int hash = reference.indexOf('#');
    String id = hash < 0 ? reference : reference.substring(0, hash);
    InFile of = offsets.get(id);
    Article article = from.article(id).orElse(null);
    if (hash < 0 || of == null || article == null) {
      return List.of();
    }
    return article.labels().quotes().stream()
        .filter(quote -> quote.id().equals(reference.substring(hash + 1)))
        .map(Quote::segments)
        .flatMap(segments -> of.places(segments.stream().map(Segment::span).toList()).stream())
        .toList();
  }

  /** A reference as both annotators would write it. */
  private String meaning(String reference, boolean first) {
    int hash = reference.indexOf('#');
    ArticleNames of = hash < 0 ? null : names.get(reference.substring(0, hash));
    if (of == null) {
      return reference;
    }
    String quote = reference.substring(hash + 1);
    return reference.substring(0, hash) + (first ? of.a() : of.b()).quote(quote);
  }

  private static String pair(String one, String other) {
    return one.compareTo(other) <= 0 ? one + " ~ " + other : other + " ~ " + one;
  }
}
