package dev.pressmark.core.link;

import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.core.cluster.Entropies;
import dev.pressmark.core.cluster.PairCounts;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.count.Total;
import dev.pressmark.core.dataset.ArticleView;
import dev.pressmark.core.metric.AveragePrecision;
import dev.pressmark.core.metric.Derived;
import dev.pressmark.core.metric.PrecisionRecallF1;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.metric.Value;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Values of a split that follow from the counts of its articles' links. */
enum ArticleValues implements Derived {

  /** The adjusted Rand index of the cluster view. */
  ADJUSTED_RAND("articles.clusters.adjustedRand") {
    @Override
    public Optional<Value> of(Counts total) {
      return pairs(total, ArticleClusters.CLOSED)
          .map(
              ends ->
                  new PairCounts(
                          ends.precisionCredit() / 2,
                          ends.predicted() / 2,
                          ends.gold() / 2,
                          allPairs(total))
                      .adjustedRand());
    }
  },

  /** V of the cluster view. */
  V("articles.clusters.v") {
    @Override
    public Optional<Value> of(Counts total) {
      Map<Long, Long> gold = sizes(total, ArticleClusters.GOLD);
      return gold.isEmpty()
          ? Optional.empty()
          : Optional.of(
              Value.of(
                  Entropies.ofItems(
                          gold,
                          sizes(total, ArticleClusters.PREDICTED),
                          sizes(total, ArticleClusters.SHARED))
                      .v()));
    }
  },

  /** Links after closing / links before; at least 1. */
  CLOSURE_INFLATION("articles.closureInflation") {
    @Override
    public Optional<Value> of(Counts total) {
      return pairs(total, ArticleClusters.CLOSED)
          .flatMap(
              closed ->
                  pairs(total, ArticlePairs.PAIRS)
                      .map(
                          raw ->
                              raw.predicted() == 0
                                  ? Value.undefined("nothing was linked")
                                  : Value.of((double) closed.predicted() / raw.predicted())));
    }
  },

  /** Average precision of the links of the standard view, where they carry scores. */
  AVERAGE_PRECISION("articles.averagePrecision") {
    @Override
    public Optional<Value> of(Counts total) {
      Map<Double, AveragePrecision.Step> steps = new TreeMap<>(Comparator.reverseOrder());
      slices(total, TypedLinks.RANKING, "score")
          .forEach(
              (score, tally) -> {
                if (tally instanceof PrecisionRecall ends) {
                  steps.put(
                      score.equals(TypedLinks.UNSCORED)
                          ? Double.NEGATIVE_INFINITY
                          : Double.parseDouble(score),
                      new AveragePrecision.Step(ends.precisionCredit(), ends.predicted()));
                }
              });
      return steps.isEmpty()
          ? Optional.empty()
          : pairs(total, ArticlePairs.PAIRS)
              .map(
                  ends ->
                      Value.of(AveragePrecision.of(steps.values().stream().toList(), ends.gold())));
    }
  },

  /** The mean F1 of the relations that gold or the system has, each pair with its relation. */
  TYPED_MACRO_F1("articles.typed.macroF1") {
    @Override
    public Optional<Value> of(Counts total) {
      if (total.get(TypedLinks.TYPED).isEmpty()) {
        return Optional.empty();
      }
      Map<String, Tally> relations = slices(total, TypedLinks.TYPED, "relation");
      double sum = 0;
      int defined = 0;
      for (ArticleRelation relation : ArticleRelation.values()) {
        if (ArticleView.STORY.contains(relation)
            && relations.get(relation.word()) instanceof PrecisionRecall ends) {
          OptionalDouble f1 = PrecisionRecallF1.of(ends).f1().toOptional();
          sum += f1.orElse(0);
          defined += f1.isPresent() ? 1 : 0;
        }
      }
      return Optional.of(
          defined == 0
              ? Value.undefined("no relation is in gold, and none was predicted")
              : Value.of(Score.of(Math.min(1, sum / defined))));
    }
  };

  private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,8}");

  private final String key;

  ArticleValues(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  private static Optional<PrecisionRecall> pairs(Counts total, String key) {
    return total.get(key).map(tally -> as(PrecisionRecall.class, key, tally));
  }

  /** A result may come from a file that says anything. */
  private static <T extends Tally> T as(Class<T> kind, String key, Tally tally) {
    if (!kind.isInstance(tally)) {
      throw new IllegalArgumentException(
          key
              + ": a "
              + tally.getClass().getSimpleName()
              + " (allowed: a "
              + kind.getSimpleName()
              + ")");
    }
    return kind.cast(tally);
  }

  private static long size(String side, String size, Tally tally) {
    String key = ArticleClusters.SIZES + "[" + side + "=" + size + "]";
    long articles = as(Total.class, key, tally).value();
    if (articles > Integer.MAX_VALUE || !SIZE.matcher(size).matches()) {
      throw new IllegalArgumentException(
          key
              + ": "
              + articles
              + " articles (allowed: sizes from 1 to 999999999, at most "
              + Integer.MAX_VALUE
              + " articles)");
    }
    return articles;
  }

  /** Every article is in one gold cluster, so its sizes tell how many articles there are. */
  private static long allPairs(Counts total) {
    long articles =
        sizes(total, ArticleClusters.GOLD).values().stream().mapToLong(Long::longValue).sum();
    return articles * (articles - 1) / 2;
  }

  private static Map<Long, Long> sizes(Counts total, String side) {
    Map<Long, Long> sizes = new TreeMap<>();
    slices(total, ArticleClusters.SIZES, side)
        .forEach(
            (size, items) -> {
              long articles = size(side, size, items);
              sizes.put(Long.parseLong(size), articles);
            });
    return sizes;
  }

  /** The slices of a metric by the values of one attribute. */
  private static Map<String, Tally> slices(Counts total, String metric, String attribute) {
    String prefix = metric + "[" + attribute + "=";
    Map<String, Tally> slices = new TreeMap<>();
    total
        .tallies()
        .tailMap(prefix)
        .forEach(
            (key, tally) -> {
              if (key.startsWith(prefix)) {
                slices.put(key.substring(prefix.length(), key.length() - 1), tally);
              }
            });
    return slices;
  }
}
