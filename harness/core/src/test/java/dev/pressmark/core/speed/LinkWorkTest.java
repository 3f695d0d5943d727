package dev.pressmark.core.speed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.annotation.Direction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.api.prediction.PredictedLinks.UtteranceLink;
import dev.pressmark.core.align.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinkWorkTest {

  private static final Direction[] DIRECTIONS = Direction.values();

  private static PredictedLinks some(Random random, int articles) {
    List<ArticleLink> links = new ArrayList<>();
    List<UtteranceLink> utterances = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      int a = random.nextInt(articles - 1);
      int b = a + 1 + random.nextInt(articles - 1 - a);
      links.add(
          new ArticleLink(
              "n" + a,
              "n" + b,
              ArticleRelation.REWRITTEN,
              DIRECTIONS[random.nextInt(DIRECTIONS.length)],
              random.nextDouble()));
      utterances.add(new UtteranceLink("n" + a + "#p" + i, "n" + b + "#p" + i));
    }
    return new PredictedLinks(links, utterances);
  }

  /** Every article under another name, links and ends in another order. */
  private static PredictedLinks renamed(PredictedLinks links, int[] names, Random random) {
    List<ArticleLink> articles = new ArrayList<>();
    for (ArticleLink link : links.articles()) {
      String a = "n" + names[number(link.a())];
      String b = "n" + names[number(link.b())];
      articles.add(
          random.nextBoolean()
              ? new ArticleLink(a, b, link.relation(), link.direction(), null)
              : new ArticleLink(b, a, link.relation(), link.direction().reversed(), null));
    }
    List<UtteranceLink> utterances = new ArrayList<>();
    for (UtteranceLink link : links.utterances()) {
      String a = "n" + names[number(link.a())] + link.a().substring(link.a().indexOf('#'));
      String b = "n" + names[number(link.b())] + link.b().substring(link.b().indexOf('#'));
      utterances.add(random.nextBoolean() ? new UtteranceLink(a, b) : new UtteranceLink(b, a));
    }
    Collections.shuffle(articles, random);
    Collections.shuffle(utterances, random);
    return new PredictedLinks(articles, utterances);
  }

  private static int number(String name) {
    return Integer.parseInt(name.replaceAll("#.*", "").substring(1));
  }

  @Test
  void namesAndOrdersAreNoOtherWorkAndALinkLessIs() {
    Seeds.forEach(
        200,
        random -> {
          PredictedLinks links = some(random, 8);
          List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
          Collections.shuffle(order, random);
          int[] names = order.stream().mapToInt(i -> i).toArray();
          PredictedLinks other = renamed(links, names, random);
          String digest = LinkWork.digest(links, LinkWorkTest::number);
          assertThat(LinkWork.digest(other, name -> order.indexOf(number(name)))).isEqualTo(digest);
          assertThat(
                  LinkWork.digest(
                      new PredictedLinks(
                          links.articles(),
                          links.utterances().subList(1, links.utterances().size())),
                      LinkWorkTest::number))
              .isNotEqualTo(digest);
          assertThat(LinkWork.digest(new PredictedLinks(null, null), LinkWorkTest::number))
              .isNotEqualTo(digest);
        });
  }

  @Test
  void theDirectionCounts() {
    assertThat(LinkWork.digest(one(Direction.A_FROM_B), LinkWorkTest::number))
        .isNotEqualTo(LinkWork.digest(one(Direction.B_FROM_A), LinkWorkTest::number));
  }

  private static PredictedLinks one(Direction direction) {
    return new PredictedLinks(
        List.of(new ArticleLink("n1", "n2", ArticleRelation.REWRITTEN, direction, null)), null);
  }
}
