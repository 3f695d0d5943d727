package dev.pressmark.core.agree;

import dev.pressmark.api.Term;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which two annotators differ.
 *
 * @param story the id of the story
 * @param article the id of the article; empty for links
 * @param label the kind of label, by its name in the story format
 * @param field which part of it; {@value #PRESENT} where one annotator does not have the label
 * @param a what the first annotator says; null where the first does not have the label
 * @param b what the second says; null likewise
 */
public record Disagreement(
    String story, String article, Kind label, String field, @Nullable Claim a, @Nullable Claim b) {

  /** The field of a label that one annotator alone has. */
  public static final String PRESENT = "present";

  /** In the order of articles, kinds and text. */
  static final Comparator<Disagreement> ORDER =
      Comparator.comparing(Disagreement::article)
          .thenComparing(Disagreement::label)
          .thenComparingInt(Disagreement::start)
          .thenComparing(Disagreement::field)
          .thenComparing(one -> one.a == null ? "" : one.a.toString())
          .thenComparing(one -> one.b == null ? "" : one.b.toString());

  /**
   * @throws IllegalArgumentException if nobody says anything
   */
  public Disagreement {
    if (a == null && b == null) {
      throw new IllegalArgumentException("nobody says anything about " + label.word());
    }
  }

  private int start() {
    return Math.min(start(a), start(b));
  }

  private static int start(@Nullable Claim claim) {
    return claim == null || claim.places.isEmpty()
        ? Integer.MAX_VALUE
        : claim.places.get(0).start();
  }

  /** The kinds of labels. */
  public enum Kind implements Term {
    /** Regions. */
    REGIONS("regions"),
    /** Publication dates. */
    PUBLICATION("publication"),
    /** Entities. */
    ENTITIES("entities"),
    /** Mentions of entities that both annotators have. */
    MENTIONS("mentions"),
    /** Quotes. */
    QUOTES("quotes"),
    /** Stretches in quotation marks that are no quotes. */
    NON_QUOTES("nonQuotes"),
    /** Temporal expressions. */
    DATES("dates"),
    /** Stretches left out of scoring. */
    IGNORE("ignore"),
    /** Relations of articles. */
    ARTICLES("articles"),
    /** Pairs of quotes that print one utterance. */
    UTTERANCES("utterances"),
    /** Pairs of quotes left out of scoring. */
    UNSURE("unsure"),
    /** Pairs that look linked and are not. */
    HARD_NEGATIVES("hardNegatives");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /**
   * What one annotator says.
   *
   * @param id the annotator's own id of the label; empty where it has none
   * @param value the field, in the words of the story format; of a label that the other does not
   *     have, what it is
   * @param places where it stands
   */
  public record Claim(String id, String value, List<Place> places) {
    /** Copies the list. */
    public Claim {
      places = List.copyOf(places);
    }
  }

  /**
   * A stretch of an article.
   *
   * @param article the id of the article
   * @param start in code points of its text
   * @param end after the last one
   * @param text the words; null where the dataset may not hold them
   */
  public record Place(String article, int start, int end, @Nullable String text) {}
}
