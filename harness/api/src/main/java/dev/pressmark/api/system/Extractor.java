package dev.pressmark.api.system;

import dev.pressmark.api.prediction.ArticlePrediction;

/** A system that reads one article at a time. */
public interface Extractor extends NewsSystem {

  /**
   * Opens a session: loads what is loaded once. May be called several times; each session is used
   * by one thread alone, different sessions side by side.
   *
   * @param request what the run is about
   * @throws Exception if the system cannot run; ends the run before the first article
   */
  Session open(SessionRequest request) throws Exception;

  /** A loaded extractor, confined to one thread. */
  interface Session extends AutoCloseable {

    /**
     * Reads one article.
     *
     * @param article the text and what else the track gives
     * @return what was found; offsets are {@code String} indices of {@link ArticleInput#text()}
     * @throws Exception if the article cannot be read: the article counts as answered with nothing
     *     and is named as failed
     */
    ArticlePrediction extract(ArticleInput article) throws Exception;

    /** Frees what was loaded. */
    @Override
    default void close() {}
  }
}
