package dev.pressmark.bench.harness;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.layer.AlignedAnswer;
import dev.pressmark.core.layer.FoundQuotes;
import dev.pressmark.core.layer.GoldArticle;
import dev.pressmark.core.layer.LayerCounter;
import dev.pressmark.core.layer.LayerCounters;
import dev.pressmark.core.layer.SplitAnswer;
import dev.pressmark.core.layer.SplitCounter;
import dev.pressmark.core.link.LinkCounters;
import dev.pressmark.core.prediction.ArticleAnswer;
import dev.pressmark.core.prediction.PredictionVisitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the answers of a file as they are read, story by story, against gold that was prepared
 * before, and links at the end. Of the answers the links are kept, and which quotes of gold those
 * of the system stand for.
 */
final class StoryCounting implements PredictionVisitor {

  /** The gold of a collection, prepared. */
  static final class PreparedGold {

    private final List<String> stories = new ArrayList<>();
    private final Map<String, PreparedArticle> articles = new HashMap<>();
    private final List<SplitCounter.Gold> links = new ArrayList<>();

    PreparedGold(List<Story> stories) {
      LinkCounters.all().forEach(layer -> links.add(layer.prepare(stories)));
      for (Story story : stories) {
        for (Article article : story.articles()) {
          GoldArticle gold = new GoldArticle(article, Track.END_TO_END);
          articles.put(article.id(), new PreparedArticle(article.id(), this.stories.size(), gold));
        }
        this.stories.add(story.id());
      }
    }
  }

  private record PreparedArticle(
      String id, int story, GoldArticle gold, List<LayerCounter.Gold> layers) {
    PreparedArticle(String id, int story, GoldArticle gold) {
      this(
          id, story, gold, LayerCounters.all().stream().map(layer -> layer.prepare(gold)).toList());
    }
  }

  private final List<Counts.Builder> counts = new ArrayList<>();
  private final Map<String, PreparedArticle> missing;
  private final Map<String, List<FoundQuotes.Found>> quotes = new HashMap<>();
  private final List<PredictedLinks> links = new ArrayList<>();
  private final PreparedGold gold;

  StoryCounting(PreparedGold gold) {
    this.gold = gold;
    this.missing = new HashMap<>(gold.articles);
    gold.stories.forEach(story -> counts.add(Counts.builder()));
  }

  @Override
  public void article(ArticleAnswer answer) {
    PreparedArticle article = missing.remove(answer.article());
    if (article != null) {
      count(article, answer.prediction());
    }
  }

  private void count(PreparedArticle article, ArticlePrediction prediction) {
    Counts.Builder story = counts.get(article.story);
    AlignedAnswer answer = article.gold.answer(prediction);
    for (LayerCounter.Gold layer : article.layers) {
      layer.count(answer, story);
    }
    quotes.put(article.id, FoundQuotes.of(answer));
  }

  @Override
  public void links(PredictedLinks links, int line) {
    this.links.add(links);
  }

  /** The counts of each story, in the order of the collection; missing articles count as empty. */
  List<Counts> counts() {
    missing.values().forEach(article -> count(article, ArticlePrediction.NOTHING));
    missing.clear();
    SplitAnswer answer =
        new SplitAnswer(
            StoryLinks.all(links),
            article -> quotes.getOrDefault(article.id(), List.of()),
            Track.END_TO_END);
    for (SplitCounter.Gold layer : gold.links) {
      SplitCounter.ByStory counted = layer.count(answer).answer();
      for (int story = 0; story < counts.size(); story++) {
        counts.get(story).addAll(counted.of(gold.stories.get(story)));
      }
    }
    return counts.stream().map(Counts.Builder::build).toList();
  }
}
