package dev.pressmark.core.speed;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.core.dataset.Digests;
import dev.pressmark.core.prediction.PredictionWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds the answers of a timed pass against those that were scored: equal in their canonical form,
 * as far as they end before the last line. An article that was scored without an answer must have
 * none. To be used by one thread.
 */
public final class SameWork {

  /** The digest of no answer. */
  public static final String NO_ANSWER = "";

  private final List<String> texts;
  private final List<String> digests;
  private final @Nullable ArticlePrediction[] known;

  /**
   * For these articles.
   *
   * @param texts as they were scored
   * @param digests {@link #digest} of what was scored
   */
  public SameWork(List<String> texts, List<String> digests) {
    if (texts.size() != digests.size()) {
      throw new IllegalArgumentException(texts.size() + " texts, " + digests.size() + " digests");
    }
    this.texts = List.copyOf(texts);
    this.digests = List.copyOf(digests);
    this.known = new ArticlePrediction[texts.size()];
  }

  /**
   * The digest of an answer, SHA-256 of its canonical form; {@link #NO_ANSWER} for none.
   *
   * @param text of the article
   */
  public static String digest(String text, @Nullable ArticlePrediction answer) {
    return answer == null
        ? NO_ANSWER
        : Digests.sha256(PredictionWriter.canonicalLine("article", text, answer));
  }

  /**
   * Whether an answer is the one that was scored.
   *
   * @param article the place of the article
   * @param answer null where the system failed
   */
  public boolean isSame(int article, @Nullable ArticlePrediction answer) {
    String text = texts.get(article);
    if (answer == null) {
      return digests.get(article).equals(NO_ANSWER);
    }
    ArticlePrediction before = BeforeLine.of(answer, text.length());
    // Most answers are equal to the last one and need no writing.
    if (before.equals(known[article])) {
      return true;
    }
    boolean same = digests.get(article).equals(digest(text, before));
    if (same) {
      known[article] = before;
    }
    return same;
  }
}
