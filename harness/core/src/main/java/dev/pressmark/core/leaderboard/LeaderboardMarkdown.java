package dev.pressmark.core.leaderboard;

import dev.pressmark.core.json.Printable;
import dev.pressmark.core.report.Percent;
import dev.pressmark.core.result.Measure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A leaderboard as Markdown: the headline of every layer. */
public final class LeaderboardMarkdown {

  private static final int LONGEST_NAME = 80;

  private final List<String> lines = new ArrayList<>();

  private LeaderboardMarkdown() {}

  /** The file. */
  public static String of(Leaderboard leaderboard) {
    LeaderboardMarkdown made = new LeaderboardMarkdown();
    made.lines.add("# Pressmark leaderboard");
    made.lines.add("");
    made.lines.add(Shown.HOW_TO_READ + " F1 in percent, with its 95 % interval over stories.");
    leaderboard.boards().forEach(made::board);
    made.lines.add("");
    made.lines.add(
        "Scorer "
            + leaderboard.scorer()
            + (leaderboard.date() == null ? "" : ", " + cell(leaderboard.date()))
            + ".");
    return String.join("\n", made.lines) + "\n";
  }

  private void board(Board board) {
    lines.add("");
    lines.add("## " + board.conditions().title());
    lines.add("");
    lines.add(
        Shown.counted(board.dataset().stories(), "story", "stories")
            + ", "
            + Shown.counted(board.dataset().articles(), "article", "articles")
            + "; dataset "
            + cell(board.dataset().version())
            + ", gold `"
            + board.dataset().goldSha256().substring(0, 12)
            + "`; "
            + board.settings().resamples()
            + " resamples, seed "
            + board.settings().seed()
            + "; equivalent within "
            + Percent.of(board.margin())
            + " points.");
    board.layers().forEach(this::layer);
  }

  private void layer(LayerBoard layer) {
    lines.add("");
    lines.add("### " + Shown.title(layer.layer()) + ": `" + layer.headline() + "`");
    lines.add("");
    if (layer.rows().isEmpty()) {
      lines.add("No system here attempts this layer.");
      return;
    }
    row(List.of("rank", "system", "F1", "95 %", "P", "R"));
    lines.add("|---|---|--:|---|--:|--:|");
    layer.rows().forEach(this::row);
    for (Reference.People people : layer.people()) {
      row(
          List.of(
              "",
              "*" + people.name() + "*",
              Percent.of(people.f1()),
              Shown.interval(people.interval()),
              Percent.of(people.precision()),
              Percent.of(people.recall())));
    }
    for (Reference.Floor floor : layer.floors()) {
      row(
          List.of(
              "",
              "*floor: " + cell(floor.name()) + "*",
              Shown.f1(floor),
              "",
              floor.isOne() ? Percent.of(floor.lowest().precision()) : "",
              floor.isOne() ? Percent.of(floor.lowest().recall()) : ""));
    }
    notes(layer);
  }

  private void row(Row row) {
    Cell headline = row.headline();
    row(
        List.of(
            Shown.rank(row.rank()),
            cell(row.entrant().label()),
            Percent.of(headline.estimate().score()),
            Shown.interval(headline.estimate().interval()),
            Percent.of(headline.score(Measure.PRECISION)),
            Percent.of(headline.score(Measure.RECALL))));
  }

  private void notes(LayerBoard layer) {
    List<String> notes = new ArrayList<>();
    if (!layer.missing().isEmpty()) {
      notes.add(
          "Not attempted by "
              + layer.missing().stream()
                  .map(entrant -> cell(entrant.label()))
                  .collect(Collectors.joining(", "))
              + ".");
    }
    for (Row row : layer.rows()) {
      if (row.unranked() != null) {
        notes.add(cell(row.entrant().label()) + " is not ranked (" + row.unranked() + ").");
      }
      if (row.failure() != null) {
        notes.add(cell(row.entrant().label()) + " could not link: scored as no links.");
      }
    }
    if (!notes.isEmpty()) {
      Collections.addAll(lines, "", String.join(" ", notes));
    }
  }

  private void row(List<String> cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
  }

  /** Nothing in a name is markup. */
  private static String cell(String name) {
    return Printable.cut(name, LONGEST_NAME)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("([\\\\`*_\\[\\]|#!~])", "\\\\$1");
  }
}
