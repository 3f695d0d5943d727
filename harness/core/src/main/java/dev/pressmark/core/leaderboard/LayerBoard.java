package dev.pressmark.core.leaderboard;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.stats.RankRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One layer of a board.
 *
 * @param layer which
 * @param headline the key of the metric that stands for it
 * @param signature one line; the same for all systems
 * @param rows the systems that attempt it, the best first
 * @param missing those that do not, by name
 * @param floors the trivial systems, by name
 * @param people two annotators; none where nothing is known
 * @param judged keys of the metrics over everything, the headline left out
 * @param conditional keys of the metrics on aligned pairs alone
 * @param slices the parts of the headline
 */
public record LayerBoard(
    Layer layer,
    String headline,
    String signature,
    List<Row> rows,
    List<Entrant> missing,
    List<Reference.Floor> floors,
    List<Reference.People> people,
    List<String> judged,
    List<String> conditional,
    List<Slice> slices) {

  /** Copies the lists. */
  public LayerBoard {
    rows = List.copyOf(rows);
    missing = List.copyOf(missing);
    floors = List.copyOf(floors);
    people = List.copyOf(people);
    judged = List.copyOf(judged);
    conditional = List.copyOf(conditional);
    slices = List.copyOf(slices);
  }

  /**
   * A part of the headline by an attribute of gold.
   *
   * @param attribute such as {@code type}
   * @param value such as {@code direct}
   * @param gold how many gold units it has, as it is printed
   */
  public record Slice(String attribute, String value, String gold) {
    /** As keys and files have it. */
    public String key() {
      return attribute + "=" + value;
    }
  }

  /** The references in the order of tables: people above, floors below. */
  public List<Reference> references() {
    List<Reference> all = new ArrayList<>(people);
    all.addAll(floors);
    return all;
  }

  /** The trivial system with the highest F1; none where there is none with an F1. */
  public Optional<Reference.Floor> bestFloor() {
    return floors.stream()
        .filter(floor -> floor.f1().isDefined())
        .max(Comparator.comparingDouble(floor -> floor.f1().toOptional().orElseThrow()));
  }

  /**
   * The rows in groups: systems whose ranges of ranks meet, directly or over others, are in one;
   * those without a rank in one of their own, at the end. None is empty.
   */
  public List<List<Row>> groups() {
    List<List<Row>> groups = new ArrayList<>();
    int worst = 0;
    boolean ranked = false;
    for (Row row : rows) {
      RankRange rank = row.rank();
      boolean begins = rank == null ? ranked || groups.isEmpty() : rank.best() > worst;
      if (begins) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(row);
      ranked = rank != null;
      worst = rank == null ? worst : Math.max(worst, rank.worst());
    }
    return groups;
  }
}
