package dev.pressmark.core.proofread;

import dev.pressmark.api.text.TokenRange;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two copies have in common: the longest common subsequence of their words (Wagner and Fischer
 * 1974), of which only runs of at least {@value #RUN} words count. Words × words steps.
 */
final class CommonText {

  /** A run that is too long to be chance. */
  static final int RUN = 6;

  private static final int NONE = -1;

  /** Of each word of the first its place in the second, or {@link #NONE}. */
  private final int[] places;

  private CommonText(int[] places) {
    this.places = places;
  }

  static CommonText of(List<String> first, List<String> second) {
    int[][] best = new int[first.size() + 1][second.size() + 1];
    for (int i = first.size() - 1; i >= 0; i--) {
      for (int k = second.size() - 1; k >= 0; k--) {
        best[i][k] =
            first.get(i).equals(second.get(k))
                ? best[i + 1][k + 1] + 1
                : Math.max(best[i + 1][k], best[i][k + 1]);
      }
    }
    int[] places = new int[first.size()];
    Arrays.fill(places, NONE);
    for (int i = 0, k = 0; i < first.size() && k < second.size(); ) {
      if (first.get(i).equals(second.get(k))) {
        places[i++] = k++;
      } else if (best[i + 1][k] >= best[i][k + 1]) {
        i++;
      } else {
        k++;
      }
    }
    dropShortRuns(places);
    return new CommonText(places);
  }

  private static void dropShortRuns(int[] places) {
    for (int start = 0; start < places.length; ) {
      int end = start + 1;
      while (end < places.length && places[end - 1] != NONE && places[end] == places[end - 1] + 1) {
        end++;
      }
      if (end - start < RUN) {
        Arrays.fill(places, start, end, NONE);
      }
      start = end;
    }
  }

  /** The same words in the second; null where not all of them are there in one run. */
  @Nullable TokenRange inSecond(TokenRange words) {
    if (words.isEmpty() || places[words.first()] == NONE) {
      return null;
    }
    for (int i = words.first() + 1; i < words.end(); i++) {
      if (places[i] != places[i - 1] + 1) {
        return null;
      }
    }
    return new TokenRange(places[words.first()], places[words.end() - 1] + 1);
  }
}
