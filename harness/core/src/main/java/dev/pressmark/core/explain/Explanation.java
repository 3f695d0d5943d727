package dev.pressmark.core.explain;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.layer.AlignedAnswer;
import dev.pressmark.core.layer.FoundQuotes;
import dev.pressmark.core.layer.GoldArticle;
import dev.pressmark.core.layer.SplitAnswer;
import dev.pressmark.core.layer.UnitVerdict;
import dev.pressmark.core.layer.VerdictKind;
import dev.pressmark.core.layer.Verdicts;
import dev.pressmark.core.link.LinkVerdict;
import dev.pressmark.core.link.LinkVerdicts;
import dev.pressmark.core.prediction.ArticleFailure;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.score.Selection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of every unit of one system.
 *
 * @param system its name and version
 * @param layers those that were looked at: wanted, attempted and annotated
 * @param articles the articles with their verdicts, in the order of the stories
 * @param links what became of links; those with an end in one of the articles
 */
public record Explanation(
    String system, Set<Layer> layers, List<Explained> articles, List<LinkVerdict> links) {

  /** Copies the lists and the set. */
  public Explanation {
    Set<Layer> copy = EnumSet.noneOf(Layer.class);
    copy.addAll(layers);
    layers = copy;
    articles = List.copyOf(articles);
    links = List.copyOf(links);
  }

  /**
   * One article.
   *
   * @param story the story it is in
   * @param article the article, with its text
   * @param verdicts what became of its units, layer by layer
   */
  public record Explained(Story story, Article article, List<UnitVerdict> verdicts) {
    /** Copies the list. */
    public Explained {
      verdicts = List.copyOf(verdicts);
    }
  }

  /** The layers that can be explained. */
  public static Set<Layer> explainable() {
    Set<Layer> layers = EnumSet.copyOf(Verdicts.layers());
    layers.addAll(LinkVerdicts.layers());
    return layers;
  }

  /**
   * What became of the units of an answer.
   *
   * @param system what it is called
   * @param selection the stories; links that lead out of them are left out
   * @param failures articles on which the system failed, which count as answered with nothing
   * @param wanted the layers to look at; what was not attempted is left out
   * @param shown ids of the articles that are looked at
   */
  public static Explanation of(
      String system,
      Selection selection,
      Predictions predictions,
      Collection<ArticleFailure> failures,
      Set<Layer> wanted,
      Set<String> shown) {
    return new Reading(selection, predictions, failures, wanted, shown).explanation(system);
  }

  /** How often there was what. */
  public Map<Layer, Map<VerdictKind, Integer>> counts() {
    Map<Layer, Map<VerdictKind, Integer>> counts = new EnumMap<>(Layer.class);
    articles.forEach(one -> one.verdicts().forEach(v -> count(counts, v.layer(), v.kind())));
    links.forEach(link -> count(counts, link.layer(), link.kind()));
    return counts;
  }

  private static void count(
      Map<Layer, Map<VerdictKind, Integer>> counts, Layer layer, VerdictKind kind) {
    counts
        .computeIfAbsent(layer, first -> new EnumMap<>(VerdictKind.class))
        .merge(kind, 1, Integer::sum);
  }

  /** One walk over the stories. */
  private static final class Reading {

    private final Selection selection;
    private final Predictions predictions;
    private final Set<String> failed;
    private final Set<Layer> layers;
    private final Set<String> shown;

    Reading(
        Selection selection,
        Predictions predictions,
        Collection<ArticleFailure> failures,
        Set<Layer> wanted,
        Set<String> shown) {
      this.selection = selection;
      this.predictions = predictions;
      this.failed = failures.stream().map(ArticleFailure::article).collect(Collectors.toSet());
      this.shown = shown;
      layers = EnumSet.noneOf(Layer.class);
      layers.addAll(wanted);
      layers.retainAll(predictions.attempted());
    }

    Explanation explanation(String system) {
      List<Explained> articles = new ArrayList<>();
      for (Story story : selection.stories()) {
        for (Article article : story.articles()) {
          if (article.text() != null && shown.contains(article.id())) {
            articles.add(new Explained(story, article, verdicts(story, article)));
          }
        }
      }
      return new Explanation(system, layers, articles, links());
    }

    private List<UnitVerdict> verdicts(Story story, Article article) {
      AlignedAnswer answer = aligned(article);
      List<UnitVerdict> verdicts = new ArrayList<>();
      for (Layer layer : layers) {
        if (Verdicts.layers().contains(layer) && story.layers().contains(layer)) {
          verdicts.addAll(Verdicts.of(answer, layer));
        }
      }
      return verdicts;
    }

    /** Whatever was answered before a system failed on an article is no answer. */
    private AlignedAnswer aligned(Article article) {
      ArticlePrediction answer =
          failed.contains(article.id())
              ? ArticlePrediction.NOTHING
              : predictions.answer(article.id());
      return new GoldArticle(article, predictions.header().track()).answer(answer);
    }

    private List<LinkVerdict> links() {
      SplitAnswer answer =
          new SplitAnswer(
              predictions.links(),
              article -> FoundQuotes.of(aligned(article)),
              predictions.header().track());
      List<LinkVerdict> links = new ArrayList<>();
      for (Layer layer : LinkVerdicts.layers()) {
        if (layers.contains(layer)) {
          List<Story> annotated =
              selection.stories().stream().filter(story -> story.layers().contains(layer)).toList();
          LinkVerdicts.of(annotated, layer, answer).stream()
              .filter(one -> shown.contains(one.a().article()) || shown.contains(one.b().article()))
              .forEach(links::add);
        }
      }
      return links;
    }
  }
}
