package dev.pressmark.core.link;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.annotation.Direction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.ArticleLink;
import dev.pressmark.core.dataset.ArticleView;
import dev.pressmark.core.dataset.HardNegativeClass;
import dev.pressmark.core.dataset.Links;
import dev.pressmark.core.dataset.Story;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A split as the validator would take it, and answers of all kinds. */
record RandomSplit(List<Story> stories) {

  static RandomSplit of(Random random) {
    List<Story> stories = new ArrayList<>();
    int number = 1 + random.nextInt(4);
    for (int story = 0; story < number; story++) {
      stories.add(story(random, "s" + story, number));
    }
    return new RandomSplit(stories);
  }

  private static Story story(Random random, String id, int stories) {
    List<Article> articles = new ArrayList<>();
    List<ArticleLink> links = new ArrayList<>();
    int size = 1 + random.nextInt(5);
    int[] texts = new int[size];
    for (int i = 0; i < size; i++) {
      texts[i] = random.nextInt(3);
      articles.add(TestSplit.article(id + "/" + (char) ('a' + i), "Page " + random.nextInt(3)));
      for (int k = 0; k < i; k++) {
        boolean same = texts[i] == texts[k];
        ArticleRelation relation = relation(random, same);
        boolean derived = relation.compareTo(ArticleRelation.SHARED_SOURCE) <= 0;
        links.add(
            new ArticleLink(
                articles.get(k).id(),
                articles.get(i).id(),
                relation,
                derived && random.nextBoolean() ? direction(random) : null,
                null,
                List.of()));
      }
    }
    List<Links.HardNegative> negatives = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      String other = "s" + random.nextInt(stories) + "/a";
      if (!other.equals(id + "/a")) {
        negatives.add(new Links.HardNegative(id + "/a", other, HardNegativeClass.STUB));
      }
    }
    return TestSplit.story(id, articles, new Links(links, List.of(), List.of(), negatives));
  }

  private static ArticleRelation relation(Random random, boolean sameText) {
    List<ArticleRelation> allowed =
        Arrays.stream(ArticleRelation.values())
            .filter(relation -> ArticleView.STANDARD.contains(relation) == sameText)
            .toList();
    return allowed.get(random.nextInt(allowed.size()));
  }

  private static Direction direction(Random random) {
    return Direction.values()[random.nextInt(Direction.values().length)];
  }

  List<String> articles() {
    return stories.stream().flatMap(story -> story.articles().stream()).map(Article::id).toList();
  }

  /** What gold says, as an answer. */
  List<PredictedLinks.ArticleLink> perfect() {
    return stories.stream()
        .flatMap(story -> story.links().articles().stream())
        .filter(link -> ArticleView.STORY.contains(link.relation()))
        .map(link -> TestSplit.link(link.a(), link.b(), link.relation(), link.direction(), null))
        .toList();
  }

  /** Links between any two articles, with or without relation, direction and score. */
  List<PredictedLinks.ArticleLink> answer(Random random) {
    List<PredictedLinks.ArticleLink> links = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0 && articles().size() > 1; i--) {
      links.add(link(random));
    }
    return links;
  }

  PredictedLinks.ArticleLink link(Random random) {
    List<String> ids = articles();
    int a = random.nextInt(ids.size());
    int b = (a + 1 + random.nextInt(ids.size() - 1)) % ids.size();
    ArticleRelation[] relations = ArticleRelation.values();
    return TestSplit.link(
        ids.get(a),
        ids.get(b),
        random.nextBoolean() ? relations[random.nextInt(relations.length - 1)] : null,
        random.nextBoolean() ? direction(random) : null,
        random.nextBoolean() ? (Double) (random.nextInt(4) / 4.0) : null);
  }
}
