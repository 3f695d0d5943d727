package dev.pressmark.core.link;

import dev.pressmark.api.Term;
import dev.pressmark.api.annotation.ArticleRelation;
import dev.pressmark.api.annotation.Direction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.ArticleLink;
import dev.pressmark.core.dataset.Digests;
import dev.pressmark.core.dataset.HardNegativeClass;
import dev.pressmark.core.dataset.Labels;
import dev.pressmark.core.dataset.Links;
import dev.pressmark.core.dataset.Publication;
import dev.pressmark.core.dataset.PublicationSource;
import dev.pressmark.core.dataset.Source;
import dev.pressmark.core.dataset.SourceKind;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.layer.SplitAnswer;
import dev.pressmark.core.layer.SplitCounter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stories with links between their articles, and answers to them. */
public final class TestSplit {

  private TestSplit() {}

  /** An article without labels. */
  static Article article(String id, String text) {
    Publication publication = new Publication("2031-02-07", PublicationSource.DECLARED, null, null);
    return new Article(
        id,
        "en",
        new Source("The Test", SourceKind.LOCAL, null),
        text,
        true,
        Digests.sha256(text),
        text.codePointCount(0, text.length()),
        new Labels(List.of(), publication, List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  /**
   * A story of articles a, b, c, … without labels.
   *
   * @param links each as {@code a b rewritten} or {@code a b rewritten bFromA}; a class of hard
   *     negatives is a relation here, as in {@code hard a other-story/b stub}
   */
  public static Story story(String id, int articles, String... links) {
    List<Article> all = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      String name = id + "/" + (char) ('a' + i);
      all.add(article(name, "Page " + name + "."));
    }
    List<ArticleLink> relations = new ArrayList<>();
    List<Links.HardNegative> negatives = new ArrayList<>();
    for (String link : links) {
      String[] words = link.split(" ");
      if (words[0].equals("hard")) {
        negatives.add(
            new Links.HardNegative(
                full(id, words[1]),
                full(id, words[2]),
                Term.find(HardNegativeClass.class, words[3]).orElseThrow()));
      } else {
        relations.add(
            new ArticleLink(
                full(id, words[0]),
                full(id, words[1]),
                Term.find(ArticleRelation.class, words[2]).orElseThrow(),
                words.length > 3 ? Term.find(Direction.class, words[3]).orElseThrow() : null,
                null,
                List.of()));
      }
    }
    return story(id, all, new Links(relations, List.of(), List.of(), negatives));
  }

  private static String full(String story, String article) {
    return article.contains("/") ? article : story + "/" + article;
  }

  static Story story(String id, List<Article> articles, Links links) {
    return new Story("none", id, Split.DEV, "tests", "0.1.0", articles, links);
  }

  /** A predicted link. */
  public static PredictedLinks.ArticleLink link(
      String a,
      String b,
      @Nullable ArticleRelation relation,
      @Nullable Direction direction,
      @Nullable Double score) {
    return new PredictedLinks.ArticleLink(a, b, relation, direction, score);
  }

  /** Links without anything said of them, each as {@code story/a story/b}. */
  static List<PredictedLinks.ArticleLink> links(String... pairs) {
    return Arrays.stream(pairs)
        .map(pair -> pair.split(" "))
        .map(ends -> link(ends[0], ends[1], null, null, null))
        .toList();
  }

  static SplitAnswer answer(List<PredictedLinks.ArticleLink> links) {
    return new SplitAnswer(new PredictedLinks(links, null), article -> List.of(), Track.END_TO_END);
  }

  /** The counts over all stories. */
  static Counts count(List<Story> split, List<PredictedLinks.ArticleLink> links) {
    return sum(split, new ArticleLinkCounter().prepare(split).count(answer(links)).answer());
  }

  static Counts sum(List<Story> split, SplitCounter.ByStory counts) {
    return split.stream().map(Story::id).map(counts::of).reduce(Counts.ZERO, Counts::plus);
  }

  static PrecisionRecall tally(Counts counts, String key) {
    return (PrecisionRecall) counts.get(key).orElse(PrecisionRecall.ZERO);
  }

  /** Right, predicted and gold pairs. */
  static String pairs(Counts counts, String key) {
    PrecisionRecall ends = tally(counts, key);
    return ends.recallCredit() / 2.0 + " " + ends.predicted() / 2.0 + " " + ends.gold() / 2.0;
  }
}
