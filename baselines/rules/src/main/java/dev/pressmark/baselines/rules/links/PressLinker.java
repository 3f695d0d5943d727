package dev.pressmark.baselines.rules.links;

import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.api.prediction.PredictedLinks.UtteranceLink;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.Linker;
import dev.pressmark.api.system.SessionRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Links articles, with relation, direction and score, and the quotes it is given. Holds no state;
 * the answer depends on the texts alone, never on ids or order. An empty collection, or one
 * article, has no links between articles.
 *
 * <p>Links of articles do not look at the quotes, so they are the same in both tracks. Without
 * quotes there is nothing to link between them: alone, end to end, the answer has no links of
 * utterances.
 */
public final class PressLinker implements Linker {

  /** Made by the service loader. */
  public PressLinker() {}

  @Override
  public String name() {
    return "press-links";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String description() {
    return "Links of articles and of given quotes by shingles, rare words and aligned sentences";
  }

  @Override
  public Set<Layer> layers() {
    return Set.of(Layer.ARTICLE_LINKS, Layer.UTTERANCE_LINKS);
  }

  @Override
  public Session openLinker(SessionRequest request) {
    return PressLinker::link;
  }

  private static PredictedLinks link(List<LinkedArticle> collection, Set<Layer> want) {
    Vocabulary vocabulary = new Vocabulary();
    List<Page> pages = read(collection, vocabulary);
    PagePairs pairs = PagePairs.of(pages, vocabulary);
    return new PredictedLinks(
        want.contains(Layer.ARTICLE_LINKS) ? articles(pairs) : null,
        want.contains(Layer.UTTERANCE_LINKS)
            ? utterances(new QuoteLinks(pages, pairs, vocabulary).find())
            : null);
  }

  /** Reads the articles in the order of their texts, so that nothing depends on the given one. */
  private static List<Page> read(List<LinkedArticle> collection, Vocabulary vocabulary) {
    List<LinkedArticle> ordered =
        collection.stream()
            .sorted(
                Comparator.<LinkedArticle, String>comparing(one -> one.article().text())
                    .thenComparing(
                        one -> one.article().publication(),
                        Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(one -> one.article().id()))
            .toList();
    PageReader reader = new PageReader(vocabulary);
    List<Page> pages = new ArrayList<>(ordered.size());
    for (LinkedArticle one : ordered) {
      pages.add(reader.read(one, pages.size()));
    }
    return pages;
  }

  private static List<ArticleLink> articles(PagePairs pairs) {
    Derivation derivation = new Derivation(pairs);
    return pairs.all().stream()
        .map(
            pair ->
                new ArticleLink(
                    pair.a().id(),
                    pair.b().id(),
                    pair.relation(),
                    derivation.of(pair),
                    pair.alike()))
        .toList();
  }

  private static List<UtteranceLink> utterances(List<QuoteLinks.Found> found) {
    return found.stream()
        .map(
            link ->
                new UtteranceLink(
                    link.one().id() + "#" + link.first().id(),
                    link.other().id() + "#" + link.second().id()))
        .toList();
  }
}
