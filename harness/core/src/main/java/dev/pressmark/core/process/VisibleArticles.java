package dev.pressmark.core.process;

import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.ArticleInput.GivenQuote;
import dev.pressmark.api.system.ArticleInput.GivenSegment;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Quote;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.wire.VisibleForm;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;

/**
 * What a system may see of gold articles: text and language; the day of publication where it is
 * given; the ids and segments of the quotes in the oracle track. Nothing else of the labels, and
 * never the outlet. Articles without a text cannot be seen.
 */
public final class VisibleArticles {

  private final Track track;
  private final PublicationDay publication;
  private final List<ArticleInput> inputs;
  private final Map<String, String> realIds;
  private final List<String> textNotSupplied;

  private VisibleArticles(
      Track track,
      PublicationDay publication,
      List<ArticleInput> inputs,
      Map<String, String> realIds,
      List<String> textNotSupplied) {
    this.track = track;
    this.publication = publication;
    this.inputs = List.copyOf(inputs);
    this.realIds = Map.copyOf(realIds);
    this.textNotSupplied = List.copyOf(textNotSupplied);
  }

  /** The articles under their own ids, in the order of the dataset. */
  public static VisibleArticles of(
      Collection<Story> stories, Track track, PublicationDay publication) {
    List<ArticleInput> inputs = new ArrayList<>();
    Map<String, String> realIds = new LinkedHashMap<>();
    TreeSet<String> without = new TreeSet<>();
    for (Story story : stories) {
      for (Article article : story.articles()) {
        if (article.text() == null) {
          without.add(article.id());
        } else {
          inputs.add(input(article, article.requireText(), track, publication));
          realIds.put(article.id(), article.id());
        }
      }
    }
    return new VisibleArticles(track, publication, inputs, realIds, List.copyOf(without));
  }

  private static ArticleInput input(
      Article article, String text, Track track, PublicationDay publication) {
    return new ArticleInput(
        article.id(),
        text,
        article.language(),
        publication == PublicationDay.GIVEN ? article.labels().publication().day() : null,
        track == Track.ORACLE_QUOTES
            ? article.labels().quotes().stream().map(VisibleArticles::given).toList()
            : null);
  }

  private static GivenQuote given(Quote quote) {
    return new GivenQuote(
        quote.id(),
        quote.segments().stream()
            .map(segment -> new GivenSegment(segment.span(), segment.quoted()))
            .toList());
  }

  /**
   * The same articles under ids and in an order drawn by a seed: neither says anything about story
   * or split. The draw depends on the seed and on which articles there are, not on their order.
   */
  public VisibleArticles opaque(long seed) {
    Random random = new Random(seed);
    List<ArticleInput> drawn = new ArrayList<>(inputs);
    drawn.sort(Comparator.comparing(input -> Objects.requireNonNull(realIds.get(input.id()))));
    for (int i = drawn.size() - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      drawn.set(i, drawn.set(other, drawn.get(i)));
    }
    Map<String, String> drawnIds = new LinkedHashMap<>();
    for (int i = 0; i < drawn.size(); i++) {
      ArticleInput input = drawn.get(i);
      String id;
      do {
        id = "x" + Integer.toString(random.nextInt(Integer.MAX_VALUE), Character.MAX_RADIX);
      } while (drawnIds.containsKey(id));
      drawnIds.put(id, Objects.requireNonNull(realIds.get(input.id())));
      drawn.set(
          i,
          new ArticleInput(
              id, input.text(), input.language(), input.publication(), input.quotes()));
    }
    return new VisibleArticles(track, publication, drawn, drawnIds, textNotSupplied);
  }

  /** What the system is given beside the text. */
  public Track track() {
    return track;
  }

  /** Whether it is given the day of publication. */
  public PublicationDay publication() {
    return publication;
  }

  /** The articles, as they are handed over one after the other. */
  public List<ArticleInput> inputs() {
    return inputs;
  }

  /** For the id of each input the id of the dataset. */
  public Map<String, String> realIds() {
    return realIds;
  }

  /** The ids of articles that cannot be shown because their text was not supplied, sorted. */
  public List<String> textNotSupplied() {
    return textNotSupplied;
  }

  /**
   * Writes one JSON line an article, in UTF-8, offsets in code points: what an external system
   * reads. Does not close the stream.
   */
  public void write(OutputStream out) throws IOException {
    for (ArticleInput input : inputs) {
      VisibleForm.write(input, out);
    }
  }
}
