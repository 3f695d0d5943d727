package dev.pressmark.bench.harness;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.annotation.Direction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedLinks.UtteranceLink;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.ArticleLink;
import dev.pressmark.core.dataset.Links;
import dev.pressmark.core.dataset.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Links of a generated story. Of its articles the first three are one text, the fourth has the
 * source in common with them, the fifth reports the same event; half of the quotes of the first are
 * printed in others, too. And what a middling system would answer: a sixth of gold missed, a wrong
 * link now and then.
 */
final class StoryLinks {

  private static final int COPIES = 3;

  private StoryLinks() {}

  /** The gold links of a story. */
  static Links gold(List<Article> articles, SplittableRandom random) {
    List<ArticleLink> relations = new ArrayList<>();
    for (int b = 1; b < articles.size(); b++) {
      for (int a = 0; a < b; a++) {
        relations.add(relation(articles, a, b));
      }
    }
    List<Utterance> utterances = new ArrayList<>();
    for (int quote = 1; quote <= articles.get(0).labels().quotes().size(); quote += 2) {
      List<Utterance.Printing> printings = new ArrayList<>();
      for (int i = 0; i <= COPIES; i++) {
        if (quote <= articles.get(i).labels().quotes().size() && (i < 2 || random.nextBoolean())) {
          String reference = articles.get(i).id() + "#q" + quote;
          printings.add(new Utterance.Printing(reference, List.of()));
        }
      }
      if (printings.size() > 1) {
        utterances.add(new Utterance("u" + (utterances.size() + 1), printings));
      }
    }
    return new Links(relations, utterances, List.of(), List.of());
  }

  private static ArticleLink relation(List<Article> articles, int a, int b) {
    ArticleRelation relation =
        b < COPIES
            ? ArticleRelation.NEAR_DUPLICATE
            : b == COPIES ? ArticleRelation.SHARED_SOURCE : ArticleRelation.SAME_EVENT;
    Direction direction = b < COPIES ? Direction.B_FROM_A : b == COPIES ? Direction.COMMON : null;
    return new ArticleLink(
        articles.get(a).id(), articles.get(b).id(), relation, direction, null, List.of());
  }

  /**
   * What is answered.
   *
   * @param quotes references of the quotes that were answered; they have gold's ids
   */
  static PredictedLinks guess(Links gold, Set<String> quotes, SplittableRandom random) {
    List<PredictedLinks.ArticleLink> relations = new ArrayList<>();
    for (ArticleLink link : gold.articles()) {
      boolean wrong = random.nextInt(6) == 0;
      if (wrong == (link.relation() == ArticleRelation.SAME_EVENT)) {
        relations.add(
            new PredictedLinks.ArticleLink(
                link.a(), link.b(), link.relation(), link.direction(), random.nextDouble()));
      }
    }
    List<UtteranceLink> pairs = new ArrayList<>();
    for (Utterance utterance : gold.utterances()) {
      List<String> printed =
          utterance.in().stream().map(Utterance.Printing::quote).filter(quotes::contains).toList();
      for (int i = 1; i < printed.size(); i++) {
        for (int k = 0; k < i; k++) {
          if (random.nextInt(6) > 0) {
            pairs.add(new UtteranceLink(printed.get(k), printed.get(i)));
          }
        }
      }
    }
    List<String> any = quotes.stream().sorted().toList();
    if (any.size() > 1) {
      int a = random.nextInt(any.size() - 1);
      pairs.add(new UtteranceLink(any.get(a), any.get(a + 1)));
    }
    return new PredictedLinks(relations, pairs);
  }

  /** The links of several stories as one answer. */
  static PredictedLinks all(List<PredictedLinks> links) {
    return new PredictedLinks(
        links.stream().flatMap(one -> of(one.articles())).toList(),
        links.stream().flatMap(one -> of(one.utterances())).toList());
  }

  private static <T> Stream<T> of(@Nullable List<T> list) {
    return list == null ? Stream.empty() : list.stream();
  }
}
