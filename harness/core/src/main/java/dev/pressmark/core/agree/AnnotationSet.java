package dev.pressmark.core.agree;

import dev.pressmark.core.dataset.Story;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one annotator made.
 *
 * @param name how the annotator is called in reports: the file or folder
 * @param stories by id; at least one
 */
public record AnnotationSet(String name, SortedMap<String, Annotated> stories) {

  /**
   * A story as one annotator has it.
   *
   * @param file the file it was read from, as it was named
   * @param sha256 the digest of the file
   */
  public record Annotated(Story story, String file, String sha256) {}

  /**
   * Copies the map.
   *
   * @throws IllegalArgumentException if there is no story
   */
  public AnnotationSet {
    stories = Collections.unmodifiableSortedMap(new TreeMap<>(stories));
    if (stories.isEmpty()) {
      throw new IllegalArgumentException("nothing was annotated in " + name);
    }
  }
}
