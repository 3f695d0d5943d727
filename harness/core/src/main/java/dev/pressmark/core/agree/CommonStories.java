package dev.pressmark.core.agree;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.agree.AnnotationSet.Annotated;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Links;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.dataset.Utterance;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.problem.Problems;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What two annotators both annotated: the articles with the same id and the same text, with the
 * layers that both have. Whatever is left out is named.
 *
 * @param pairs the stories with at least one such article, in the order of their ids
 * @param onlyA what the first annotator has alone
 * @param onlyB what the second has alone
 * @param textNotSupplied ids of articles that both have and whose text is not there: they cannot be
 *     compared in tokens, and are not compared at all
 */
public record CommonStories(
    List<StoryPair> pairs, Alone onlyA, Alone onlyB, List<String> textNotSupplied) {

  /** Copies the lists. */
  public CommonStories {
    pairs = List.copyOf(pairs);
    textNotSupplied = List.copyOf(textNotSupplied);
  }

  /**
   * A story as both have it, reduced to what both have: the same articles in the order of their
   * ids, links between them, the same layers.
   */
  public record StoryPair(Story a, Story b) {}

  /**
   * What one annotator has alone.
   *
   * @param stories ids of stories
   * @param articles ids of articles of stories that both have
   * @param layers layers of stories that both have, as {@code story: layer}
   */
  public record Alone(List<String> stories, List<String> articles, List<String> layers) {
    /** Copies the lists. */
    public Alone {
      stories = List.copyOf(stories);
      articles = List.copyOf(articles);
      layers = List.copyOf(layers);
    }
  }

  /**
   * Finds what both have.
   *
   * @throws InvalidInputException if an article has two texts, which is an integrity problem, or
   *     there is no article that both have
   */
  public static CommonStories of(AnnotationSet a, AnnotationSet b) {
    return new Search(a, b).found();
  }

  /**
   * Two versions of one story, reduced to the articles that have the same text in both.
   *
   * @return empty where there is no such article, or no layer that both have
   */
  static Optional<StoryPair> ofVersions(Story before, Story after) {
    Set<String> same = new TreeSet<>();
    Map<String, Article> later = Search.articles(after);
    Search.articles(before)
        .forEach(
            (id, article) -> {
              Article other = later.get(id);
              if (other != null
                  && article.text() != null
                  && article.textSha256().equals(other.textSha256())
                  && other.text() != null) {
                same.add(id);
              }
            });
    Set<Layer> layers = EnumSet.copyOf(before.layers());
    layers.retainAll(after.layers());
    return same.isEmpty() || layers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new StoryPair(
                Search.reduced(before, same, layers), Search.reduced(after, same, layers)));
  }

  /** The stories of one side. */
  List<Story> stories(Function<StoryPair, Story> side) {
    return pairs.stream().map(side).toList();
  }

  private static final class Search {

    private final AnnotationSet a;
    private final AnnotationSet b;
    private final Problems problems = new Problems();
    private final List<StoryPair> pairs = new ArrayList<>();
    private final List<String> onlyArticlesA = new ArrayList<>();
    private final List<String> onlyArticlesB = new ArrayList<>();
    private final List<String> onlyLayersA = new ArrayList<>();
    private final List<String> onlyLayersB = new ArrayList<>();
    private final List<String> textNotSupplied = new ArrayList<>();

    Search(AnnotationSet a, AnnotationSet b) {
      this.a = a;
      this.b = b;
    }

    CommonStories found() {
      a.stories().forEach((id, one) -> pair(one, b.stories().get(id)));
      problems.throwIfAny();
      if (pairs.isEmpty() && textNotSupplied.isEmpty()) {
        throw new InvalidInputException(
            Location.ofFile(b.name()),
            "no article of " + a.name(),
            "annotations of the same articles, of which there is at least one");
      }
      return new CommonStories(
          pairs,
          new Alone(missing(a, b), onlyArticlesA, onlyLayersA),
          new Alone(missing(b, a), onlyArticlesB, onlyLayersB),
          textNotSupplied);
    }

    private static List<String> missing(AnnotationSet from, AnnotationSet in) {
      return from.stories().keySet().stream().filter(id -> !in.stories().containsKey(id)).toList();
    }

    private void pair(Annotated one, @Nullable Annotated other) {
      if (other == null) {
        return;
      }
      Map<String, Article> ofA = articles(one.story());
      Map<String, Article> ofB = articles(other.story());
      ofA.keySet().stream().filter(id -> !ofB.containsKey(id)).forEach(onlyArticlesA::add);
      ofB.keySet().stream().filter(id -> !ofA.containsKey(id)).forEach(onlyArticlesB::add);
      Set<String> shared = new TreeSet<>();
      ofA.forEach(
          (id, inA) -> {
            Article inB = ofB.get(id);
            if (inB != null && isSameText(one, inA, other, inB)) {
              shared.add(id);
            }
          });
      Set<Layer> layers = EnumSet.copyOf(one.story().layers());
      layers.retainAll(other.story().layers());
      alone(one.story(), layers, onlyLayersA);
      alone(other.story(), layers, onlyLayersB);
      if (!shared.isEmpty() && !layers.isEmpty()) {
        pairs.add(
            new StoryPair(
                reduced(one.story(), shared, layers), reduced(other.story(), shared, layers)));
      }
    }

    private static Map<String, Article> articles(Story story) {
      Map<String, Article> articles = new TreeMap<>();
      story.articles().forEach(article -> articles.put(article.id(), article));
      return articles;
    }

    /** Whether both articles have the text; that it is another one is a problem. */
    private boolean isSameText(Annotated one, Article inA, Annotated other, Article inB) {
      if (!inA.textSha256().equals(inB.textSha256())) {
        problems.add(
            new Problem(
                Problem.Kind.INTEGRITY,
                Location.ofFile(other.file()),
                inB.id() + " has the text with the digest " + inB.textSha256(),
                "the text of " + one.file() + ": " + inA.textSha256()));
        return false;
      }
      if (inA.text() == null || inB.text() == null) {
        textNotSupplied.add(inA.id());
        return false;
      }
      return true;
    }

    private static void alone(Story story, Set<Layer> both, List<String> to) {
      story.layers().stream()
          .filter(layer -> !both.contains(layer))
          .forEach(layer -> to.add(story.id() + ": " + layer.word()));
    }

    private static Story reduced(Story story, Set<String> articles, Set<Layer> layers) {
      return new Story(
          story.canary(),
          story.id(),
          story.split(),
          story.topic(),
          story.since(),
          layers,
          articles(story).values().stream().filter(one -> articles.contains(one.id())).toList(),
          reduced(story.links(), articles, articles(story).keySet()));
    }

    /** Links with an end in an article that is left out are left out. */
    private static Links reduced(Links links, Set<String> articles, Set<String> own) {
      List<Utterance> utterances = new ArrayList<>();
      for (Utterance utterance : links.utterances()) {
        List<Utterance.Printing> in =
            utterance.in().stream().filter(one -> articles.contains(one.article())).toList();
        if (in.size() > 1) {
          utterances.add(new Utterance(utterance.id(), in));
        }
      }
      return new Links(
          links.articles().stream()
              .filter(link -> articles.contains(link.a()) && articles.contains(link.b()))
              .toList(),
          utterances,
          links.unsure().stream()
              .filter(one -> articles.contains(article(one.a())))
              .filter(one -> articles.contains(article(one.b())))
              .toList(),
          links.hardNegatives().stream()
              .filter(one -> !isLeftOut(one.a(), articles, own))
              .filter(one -> !isLeftOut(one.b(), articles, own))
              .toList());
    }

    private static boolean isLeftOut(String end, Set<String> articles, Set<String> own) {
      return own.contains(article(end)) && !articles.contains(article(end));
    }

    private static String article(String reference) {
      int hash = reference.indexOf('#');
      return hash < 0 ? reference : reference.substring(0, hash);
    }
  }
}
