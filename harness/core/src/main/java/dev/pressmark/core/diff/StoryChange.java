package dev.pressmark.core.diff;

import dev.pressmark.api.Term;
import dev.pressmark.core.agree.Disagreement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that changed in a story, or the story as a whole. */
public sealed interface StoryChange {

  /** The id of the story. */
  String story();

  /** What became of something as a whole. */
  enum Fate implements Term {
    ADDED("added"),
    REMOVED("removed");

    private final String word;

    Fate(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /**
   * A story that came or went.
   *
   * @param articles how many articles it has
   */
  record OfStory(String story, Fate fate, int articles) implements StoryChange {}

  /** An article that came to a story, or went from one that stayed. */
  record OfArticle(String story, String article, Fate fate) implements StoryChange {}

  /**
   * A field of a story or an article that is no label: split, topic, outlet, text, ….
   *
   * @param article the id of the article; null for a field of the story
   * @param field its name in the story format
   * @param before the old value; a digest for texts
   * @param after the new value
   */
  record OfField(String story, @Nullable String article, String field, String before, String after)
      implements StoryChange {}

  /**
   * A label that came, went or changed: {@code a} is the old version, {@code b} the new one.
   *
   * @param difference the label with its places
   */
  record OfLabel(String story, Disagreement difference) implements StoryChange {}

  /**
   * Labels that differ and cannot be held against each other: the text changed as well, or is not
   * there.
   *
   * @param article the id of the article
   * @param kinds the kinds of labels that differ, by their names in the story format
   */
  record OfUnmatched(String story, String article, List<String> kinds) implements StoryChange {
    /** Copies the list. */
    public OfUnmatched {
      kinds = List.copyOf(kinds);
    }
  }
}
