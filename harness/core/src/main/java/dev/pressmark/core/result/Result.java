package dev.pressmark.core.result;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.count.Counts;
import dev.pressmark.core.dataset.Split;
import dev.pressmark.core.layer.SplitCounter;
import dev.pressmark.core.link.LinkCounters;
import dev.pressmark.core.prediction.ArticleFailure;
import dev.pressmark.core.prediction.Usage;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What scoring one system gave.
 *
 * @param system the system
 * @param dataset what it was scored against
 * @param settings what was asked for
 * @param layers for every layer that is scored at all and annotated in these stories, what became
 *     of it
 * @param floors the counts of trivial systems over all stories, by name
 * @param stories the counts of each story, in the order of their ids
 * @param articles what became of each article
 */
public record Result(
    SystemInfo system,
    DatasetInfo dataset,
    Settings settings,
    Map<Layer, LayerInfo> layers,
    SortedMap<String, Counts> floors,
    List<StoryCounts> stories,
    Articles articles) {

  /** What the {@code format} field says. */
  public static final String FORMAT = "pressmark.result/1";

  /** Version of the scorer: raised when the same predictions would get another score. */
  public static final String SCORER = "1";

  /**
   * Copies maps and list, and puts the stories in the order of their ids.
   *
   * @throws IllegalArgumentException if a story is there twice
   */
  public Result {
    Map<Layer, LayerInfo> copy = new EnumMap<>(Layer.class);
    copy.putAll(layers);
    layers = Collections.unmodifiableMap(copy);
    floors = Collections.unmodifiableSortedMap(new TreeMap<>(floors));
    stories = stories.stream().sorted(Comparator.comparing(StoryCounts::id)).toList();
    for (int i = 1; i < stories.size(); i++) {
      if (stories.get(i - 1).id().equals(stories.get(i).id())) {
        throw new IllegalArgumentException("the story " + stories.get(i).id() + " is there twice");
      }
    }
  }

  /** The counts over all stories. */
  public Counts total() {
    Counts.Builder total = Counts.builder();
    stories.forEach(story -> total.addAll(story.counts()));
    return total.build();
  }

  /**
   * The same, with how its links were made.
   *
   * @param idsSeen whether under ids that tell stories apart
   * @param failure why the collection could not be linked; null where it was
   */
  public Result withLinks(boolean idsSeen, @Nullable String failure) {
    Map<Layer, LayerInfo> marked = new EnumMap<>(layers);
    for (SplitCounter links : LinkCounters.all()) {
      marked.computeIfPresent(
          links.layer(),
          (layer, info) ->
              info.attempted()
                  ? new LayerInfo(true, info.headline(), info.signature(), idsSeen, failure)
                  : info);
    }
    return new Result(system, dataset, settings, marked, floors, stories, articles);
  }

  /** The same, with what the answers cost. */
  public Result withUsage(Usage usage) {
    Articles known =
        new Articles(
            articles.scored(),
            articles.answered(),
            articles.missing(),
            articles.failed(),
            articles.textNotSupplied(),
            articles.skippedOtherSplit(),
            usage);
    return new Result(system, dataset, settings, layers, floors, stories, known);
  }

  /**
   * The system that was scored.
   *
   * @param name its name
   * @param version its version
   * @param url where to read about it
   * @param predictionsSha256 digest of the canonical form of what it answered
   * @param isolation how it was run
   */
  public record SystemInfo(
      String name,
      String version,
      @Nullable String url,
      String predictionsSha256,
      Isolation isolation) {}

  /**
   * What it was scored against.
   *
   * @param version version of the dataset
   * @param goldSha256 digest of the gold that was scored
   * @param split the split
   * @param stories number of stories scored, in all shards together
   * @param articles number of articles scored, in all shards together
   */
  public record DatasetInfo(
      String version, String goldSha256, Split split, int stories, int articles) {}

  /**
   * What was asked for.
   *
   * @param track what the system was given
   * @param publication whether it was given the day of publication
   * @param seed seed of every random draw
   * @param resamples number of bootstrap resamples; 0 for none
   * @param shard which part of the stories the result is of; null for all of them
   */
  public record Settings(
      Track track, PublicationDay publication, long seed, int resamples, @Nullable Shard shard) {
    /** The most resamples: beyond, the draws would not fit into memory. */
    public static final int MOST_RESAMPLES = 100_000;

    /**
     * @throws IllegalArgumentException for a number of resamples that is not from 0 to {@value
     *     #MOST_RESAMPLES}
     */
    public Settings {
      if (resamples < 0 || resamples > MOST_RESAMPLES) {
        throw new IllegalArgumentException(
            resamples + " resamples are not from 0 to " + MOST_RESAMPLES);
      }
    }

    /** Of all stories. */
    public Settings(Track track, PublicationDay publication, long seed, int resamples) {
      this(track, publication, seed, resamples, null);
    }

    /** The same for all stories. */
    public Settings whole() {
      return new Settings(track, publication, seed, resamples);
    }
  }

  /**
   * A layer.
   *
   * @param attempted whether the system attempts it; what is not attempted is missing, never 0
   * @param headline the key of the metric that stands for it
   * @param signature one line: results are compared only where it is equal
   * @param idsSeen whether links were made under ids that tell stories apart; then it is not ranked
   * @param failure why the collection could not be linked; null where it was, or had not to be
   */
  public record LayerInfo(
      boolean attempted,
      String headline,
      String signature,
      boolean idsSeen,
      @Nullable String failure) {
    /** A layer of which there is nothing else to say. */
    public LayerInfo(boolean attempted, String headline, String signature) {
      this(attempted, headline, signature, false, null);
    }
  }

  /**
   * The counts of one story.
   *
   * @param id the story
   * @param articles number of its articles that were scored
   * @param counts summed over them
   */
  public record StoryCounts(String id, int articles, Counts counts) {}

  /**
   * What became of each article.
   *
   * @param scored number of articles scored
   * @param answered how many of them the system answered
   * @param missing ids of those that were not answered, or not in every layer the system attempts;
   *     they count as answered with nothing
   * @param failed those on which the system failed, which count as answered with nothing
   * @param textNotSupplied ids of those that were not scored, for their text is not there
   * @param skippedOtherSplit number of answers to articles of other splits
   * @param usage what the answers cost, where the system was run and said so
   */
  public record Articles(
      int scored,
      int answered,
      List<String> missing,
      List<ArticleFailure> failed,
      List<String> textNotSupplied,
      long skippedOtherSplit,
      Usage usage) {

    /** Of a system that says nothing about costs. */
    public Articles(
        int scored,
        int answered,
        List<String> missing,
        List<ArticleFailure> failed,
        List<String> textNotSupplied,
        long skippedOtherSplit) {
      this(scored, answered, missing, failed, textNotSupplied, skippedOtherSplit, Usage.NONE);
    }

    /** Copies the lists. */
    public Articles {
      missing = List.copyOf(missing);
      failed = List.copyOf(failed);
      textNotSupplied = List.copyOf(textNotSupplied);
    }
  }
}
