package dev.pressmark.core.dataset;

import dev.pressmark.core.problem.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dataset in memory: every story of one version, all of it as the manifest says.
 *
 * @param version as {@code 1.0.0}
 * @param canary the string that shows whether a model has seen the data
 * @param manifest the digests of the files
 * @param stories in the order of their files' paths
 */
public record Dataset(
    DatasetVersion version, String canary, Manifest manifest, List<Story> stories) {

  /** Copies the list. */
  public Dataset {
    stories = List.copyOf(stories);
  }

  /**
   * Reads a dataset: every file of the manifest is there with its digest and no other, each story
   * is read strictly, and ids are unique. The laws between labels are left to {@link
   * DatasetValidator}.
   *
   * @param files where the files come from
   * @param texts supplies texts that the dataset does not hold
   * @param problems takes what is wrong
   * @return the dataset; null where something is wrong with it
   */
  public static @Nullable Dataset read(DatasetFiles files, TextSource texts, Problems problems) {
    long before = problems.count();
    DatasetReader reader = new DatasetReader(files, texts, problems);
    Dataset dataset = reader.read();
    return problems.count() == before ? dataset : null;
  }

  /** The digest that stands for the whole dataset. */
  public String digest() {
    return manifest.digest();
  }

  /** The digest that stands for the gold of these stories. */
  public String goldDigest(Collection<Story> some) {
    return manifest.goldDigest(some.stream().map(Dataset::path).toList());
  }

  /** The stories of a split, in path order. */
  public List<Story> stories(Split split) {
    return stories.stream().filter(story -> story.split() == split).toList();
  }

  /** The story with this id; empty where there is none. */
  public Optional<Story> story(String id) {
    return stories.stream().filter(story -> story.id().equals(id)).findFirst();
  }

  /** The articles whose text is neither in the dataset nor supplied. */
  public List<Article> withoutText() {
    return stories.stream()
        .flatMap(story -> story.articles().stream())
        .filter(article -> article.text() == null)
        .toList();
  }

  /** The path of a story's file in the dataset. */
  public static String path(Story story) {
    return "stories/" + story.split().word() + "/" + story.id() + ".json";
  }
}
