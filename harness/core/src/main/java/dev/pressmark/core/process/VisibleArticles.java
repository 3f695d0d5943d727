package dev.pressmark.core.process;

import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.dataset.Story;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What a system may see of gold articles. */
public final class VisibleArticles {

  private VisibleArticles() {}

  /** The articles under their own ids, in the order of the dataset. */
  public static VisibleArticles of(
      Collection<Story> stories, Track track, PublicationDay publication) {
    throw new UnsupportedOperationException();
  }

  /** The same articles under ids and in an order drawn by a seed. */
  public VisibleArticles opaque(long seed) {
    throw new UnsupportedOperationException();
  }

  /** What the system was given beside the text. */
  public Track track() {
    throw new UnsupportedOperationException();
  }

  /** Whether it was given the day of publication. */
  public PublicationDay publication() {
    throw new UnsupportedOperationException();
  }

  /** The articles, as they are handed over one after the other. */
  public List<ArticleInput> inputs() {
    throw new UnsupportedOperationException();
  }

  /** For the id of each input the id of the dataset. */
  public Map<String, String> realIds() {
    throw new UnsupportedOperationException();
  }

  /** The ids of articles that cannot be shown because their text was not supplied, sorted. */
  public List<String> textNotSupplied() {
    throw new UnsupportedOperationException();
  }

  /** Writes one JSON line an article, in code points. */
  public void write(OutputStream out) throws IOException {
    throw new UnsupportedOperationException();
  }
}
