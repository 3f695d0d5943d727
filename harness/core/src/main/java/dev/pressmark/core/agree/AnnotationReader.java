package dev.pressmark.core.agree;

import dev.pressmark.core.agree.AnnotationSet.Annotated;
import dev.pressmark.core.dataset.Digests;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.dataset.StoryLaws;
import dev.pressmark.core.dataset.StoryReader;
import dev.pressmark.core.dataset.TextSource;
import dev.pressmark.core.json.JsonLines;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problem;
import dev.pressmark.core.problem.Problems;
import java.util.TreeMap;

/**
 * Reads the files of one annotator. The form of a story's file is read strictly, as everywhere. Of
 * the laws between labels those are kept without which nothing can be counted ({@link
 * ScoringNeeds}); what breaks another one, perhaps because it was made under older guidelines, is a
 * warning: agreement is measured on what was annotated, not on what should have been.
 */
public final class AnnotationReader {

  private final TextSource texts;
  private final Problems problems = new Problems();
  private final Problems warnings = new Problems();
  private final TreeMap<String, Annotated> stories = new TreeMap<>();

  /** Reads files whose texts, where they do not hold them, come from this source. */
  public AnnotationReader(TextSource texts) {
    this.texts = texts;
  }

  /** Reads a story. What is wrong with it is told by {@link #toSet}. */
  public void read(String file, byte[] bytes) {
    Story story = StoryReader.read(bytes, file, texts, problems);
    if (story == null) {
      return;
    }
    Problems fatal = new Problems();
    ScoringNeeds.check(
        story, (place, found, allowed) -> fatal.add(new Location(file, 0, place), found, allowed));
    JsonLines lines = JsonLines.of(bytes);
    Problems placed = fatal.inOrder(at -> new Location(file, lines.line(at.path()), at.path()));
    problems.addAll(placed);
    for (Problem breach : StoryLaws.breaches(story, bytes, file).list()) {
      if (placed.list().stream().noneMatch(one -> one.location().equals(breach.location()))) {
        warnings.add(breach);
      }
    }
    Annotated other =
        stories.putIfAbsent(story.id(), new Annotated(story, file, Digests.sha256(bytes)));
    if (other != null) {
      problems.add(
          Location.ofFile(file).at("$.id"),
          "the story " + story.id() + " again; " + other.file() + " has it",
          "each story once");
    }
  }

  /** What breaks a law without which agreement can still be measured, as far as it was read. */
  public Problems warnings() {
    return warnings;
  }

  /**
   * Everything that was read.
   *
   * @param name how the annotator is called
   * @throws InvalidInputException if something is wrong with a file, or there was none
   */
  public AnnotationSet toSet(String name) {
    if (problems.isEmpty() && stories.isEmpty()) {
      problems.add(Location.ofFile(name), "no story file", "at least one file NAME.json");
    }
    problems.throwIfAny();
    return new AnnotationSet(name, stories);
  }
}
