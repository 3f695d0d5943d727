package dev.pressmark.core.leaderboard;

import dev.pressmark.core.agree.AgreementFile;
import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.result.NamedResult;
import dev.pressmark.core.result.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Boards: one for each split, track and day of publication given or withheld. Conditions are never
 * mixed, for a board is one of what can be compared.
 *
 * @param boards test before dev before real, end to end before oracle, withheld before given
 * @param date what the user says of when; null for nothing. No clock is read
 */
public record Leaderboard(List<Board> boards, @Nullable String date) {

  private static final Comparator<Board.Conditions> ORDER =
      Comparator.comparing(Board.Conditions::order);

  /** Copies the list. */
  public Leaderboard {
    boards = List.copyOf(boards);
  }

  /**
   * How it is made.
   *
   * @param margin the largest difference that does not matter, as a share
   * @param people how far two annotators agree; null for nothing known
   * @param speeds how fast systems are; each belongs to the results of its predictions
   * @param date see {@link Leaderboard}
   * @param threads how many work side by side; changes nothing else
   */
  public record Options(
      double margin,
      @Nullable AgreementFile people,
      List<SpeedFile> speeds,
      @Nullable String date,
      int threads) {
    /** Copies the list. */
    public Options {
      speeds = List.copyOf(speeds);
    }
  }

  /**
   * The boards of these results, whatever their order.
   *
   * @param results at least one
   * @throws InvalidInputException if results of one board may not be compared, with every reason
   * @throws IllegalArgumentException for none
   */
  public static Leaderboard of(List<NamedResult> results, Options options) {
    if (results.isEmpty()) {
      throw new IllegalArgumentException("no results");
    }
    TreeMap<Board.Conditions, List<NamedResult>> byConditions = new TreeMap<>(ORDER);
    for (NamedResult one : results) {
      byConditions
          .computeIfAbsent(Board.Conditions.of(one.result()), first -> new ArrayList<>())
          .add(one);
    }
    List<Board> boards = new ArrayList<>();
    byConditions.forEach((conditions, some) -> boards.add(BoardMaker.board(some, options)));
    return new Leaderboard(boards, options.date());
  }

  /** The version of the scorer, which all results share. */
  public String scorer() {
    return Result.SCORER;
  }
}
