package dev.pressmark.core.link;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.dataset.ArticleView;
import dev.pressmark.core.layer.VerdictKind;
import dev.pressmark.core.link.GoldArticles.GoldLink;
import dev.pressmark.core.link.PredictedArticleLinks.PredictedPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The verdicts behind {@code articles.pairs}: links of the standard view. */
final class ArticleLinkVerdicts {

  private static final ArticleView VIEW = ArticleView.STANDARD;

  private final GoldArticles gold;
  private final PredictedArticleLinks predicted;
  private final List<LinkVerdict> verdicts = new ArrayList<>();

  private ArticleLinkVerdicts(GoldArticles gold, List<ArticleLink> links) {
    this.gold = gold;
    this.predicted = new PredictedArticleLinks(gold, links);
  }

  static List<LinkVerdict> of(GoldArticles gold, List<ArticleLink> links) {
    ArticleLinkVerdicts made = new ArticleLinkVerdicts(gold, links);
    gold.links().forEach(made::ofGold);
    made.predicted.pairs().entrySet().stream()
        .filter(one -> one.getValue().views().contains(VIEW))
        .filter(one -> gold.link(one.getKey()).isEmpty())
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(ItemPair::a).thenComparing(ItemPair::b))
        .forEach(pair -> made.add(VerdictKind.SPURIOUS, pair, null));
    return made.verdicts;
  }

  private void ofGold(GoldLink link) {
    boolean linked = predicted.links(VIEW, link.pair());
    if (link.relation() == ArticleRelation.UNSURE) {
      if (linked) {
        add(VerdictKind.IGNORED, link.pair(), link.relation());
      }
    } else if (VIEW.contains(link.relation())) {
      VerdictKind found = isOther(link) ? VerdictKind.WRONG_RELATION : VerdictKind.RIGHT;
      add(linked ? found : VerdictKind.MISSED, link.pair(), link.relation());
    } else if (linked) {
      add(VerdictKind.SPURIOUS, link.pair(), link.relation());
    }
  }

  /** Whether something was said of the relation, and not just this one. */
  private boolean isOther(GoldLink link) {
    PredictedPair said = predicted.pairs().get(link.pair());
    return said != null
        && !said.relations().isEmpty()
        && !(said.relations().size() == 1 && said.relations().contains(link.relation()));
  }

  private void add(VerdictKind kind, ItemPair pair, @Nullable ArticleRelation relation) {
    verdicts.add(
        new LinkVerdict(
            Layer.ARTICLE_LINKS,
            kind,
            end(pair.a()),
            end(pair.b()),
            relation == null ? null : relation.word(),
            answered(pair),
            relation != null && VIEW.contains(relation)
                ? List.of("relation=" + relation.word())
                : List.of()));
  }

  private LinkVerdict.End end(int article) {
    return new LinkVerdict.End(gold.articles().get(article).id(), null, List.of());
  }

  private @Nullable String answered(ItemPair pair) {
    PredictedPair said = predicted.pairs().get(pair);
    if (said == null) {
      return null;
    }
    return said.relations().isEmpty()
        ? "linked"
        : said.relations().stream().map(ArticleRelation::word).collect(Collectors.joining(" | "));
  }
}
