package dev.pressmark.api.system;

import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedQuote;
import java.util.List;
import java.util.Set;

/** A system that sees a whole collection and says what in it belongs together. */
public interface Linker extends NewsSystem {

  /**
   * Opens a session; see {@link Extractor#open}.
   *
   * @throws Exception if the system cannot run
   */
  Session openLinker(SessionRequest request) throws Exception;

  /** A loaded linker, confined to one thread. */
  interface Session extends AutoCloseable {

    /**
     * Links a collection.
     *
     * @param collection all articles, in no meaningful order, under opaque ids
     * @param want which links are asked for
     * @return links between ids of the collection; quotes as {@code article#quote}
     * @throws Exception if the collection cannot be linked
     */
    PredictedLinks link(List<LinkedArticle> collection, Set<Layer> want) throws Exception;

    /** Frees what was loaded. */
    @Override
    default void close() {}
  }

  /**
   * An article of a collection.
   *
   * @param article what may be seen of it
   * @param quotes the quotes to link: the given ones in the oracle track, else what the system's
   *     own extractor found, each with an id
   */
  record LinkedArticle(ArticleInput article, List<PredictedQuote> quotes) {

    /** Copies the list. */
    public LinkedArticle {
      quotes = List.copyOf(quotes);
    }
  }
}
