package dev.pressmark.core.compare;

import dev.pressmark.core.result.NamedResult;
import dev.pressmark.core.result.Result;
import java.util.ArrayList;
import java.util.List;

/**
 * One side of a comparison.
 *
 * @param id a letter, or a number where there are more systems than letters; two results of one
 *     system have different ones. In the order of the files
 * @param file where its result comes from
 * @param system the system
 * @param datasetVersion the version of the dataset it was scored with, which is shown and not
 *     compared: what is compared is the gold
 */
public record ComparedSystem(
    String id, String file, Result.SystemInfo system, String datasetVersion) {

  private static final int LETTERS = 26;

  static List<ComparedSystem> of(List<NamedResult> results) {
    List<ComparedSystem> systems = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      Result result = results.get(i).result();
      systems.add(
          new ComparedSystem(
              id(i, results.size()),
              results.get(i).file(),
              result.system(),
              result.dataset().version()));
    }
    return systems;
  }

  /** Ids sort as the systems stand: letters, or numbers of equal length. */
  private static String id(int place, int systems) {
    if (systems <= LETTERS) {
      return String.valueOf((char) ('A' + place));
    }
    String number = Integer.toString(place + 1);
    return "0".repeat(Integer.toString(systems).length() - number.length()) + number;
  }
}
