package dev.pressmark.bench.harness;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Links;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.PredictionHeader;
import dev.pressmark.core.prediction.PredictionWriter;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.prediction.Skipped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * An endless collection of generated stories, and what a middling system answers for them. Each
 * story is a function of the seed and its number, so larger collections begin with smaller ones,
 * and no more than one story need be in memory. 10,000 articles have about 20 MB of predictions.
 */
final class NewsCollection {

  /** Articles of each story. */
  static final int STORY = 5;

  /** One article in so many has no answer. */
  private static final int UNANSWERED = 200;

  private final long seed;

  /** The collection of this seed. */
  NewsCollection(long seed) {
    this.seed = seed;
  }

  /** The story with this number, from 0. */
  Story story(int number) {
    String id = "s" + number;
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < STORY; i++) {
      articles.add(Page.article(id + "/" + (char) ('a' + i), random(number, i)));
    }
    Links links = StoryLinks.gold(articles, random(number, 2 * STORY));
    return new Story("none", id, Split.EXAMPLE, "invented", "1.0.0", articles, links);
  }

  /** The number of the story an article belongs to. */
  static int storyOf(String article) {
    return Integer.parseInt(article, 1, article.indexOf('/'), 10);
  }

  private SplittableRandom random(int story, int salt) {
    return new SplittableRandom(seed + ((long) story << 8) + salt);
  }

  /** The stories that hold the first so many articles. */
  List<Story> stories(int articles) {
    List<Story> stories = new ArrayList<>();
    for (int number = 0; number * STORY < articles; number++) {
      stories.add(story(number));
    }
    return stories;
  }

  /** Writes the predictions for the first so many articles, story by story. */
  void writePredictions(int articles, OutputStream out) throws IOException {
    for (int number = 0; number * STORY < articles; number++) {
      Story story = story(number);
      Predictions answers = answers(story, number);
      new PredictionWriter(ArticleIndex.of(List.of(story))).write(answers, out);
    }
  }

  private Predictions answers(Story story, int number) {
    Map<String, ArticlePrediction> answers = new TreeMap<>();
    for (int i = 0; i < STORY; i++) {
      SplittableRandom random = random(number, STORY + i);
      if (random.nextInt(UNANSWERED) > 0) {
        Article article = story.articles().get(i);
        answers.put(article.id(), Guess.of(article, random));
      }
    }
    Set<String> quotes = new HashSet<>();
    answers.forEach(
        (article, answer) -> {
          List<PredictedQuote> answered = answer.quotes();
          for (PredictedQuote quote : answered == null ? List.<PredictedQuote>of() : answered) {
            if (quote.id() != null) {
              quotes.add(article + "#" + quote.id());
            }
          }
        });
    return new Predictions(
        PredictionHeader.NONE,
        answers,
        StoryLinks.guess(story.links(), quotes, random(number, 2 * STORY + 1)),
        EnumSet.noneOf(Layer.class),
        Skipped.NOTHING,
        List.of());
  }
}
