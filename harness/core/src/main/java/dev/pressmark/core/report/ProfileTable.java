package dev.pressmark.core.report;

import dev.pressmark.core.survey.Profile;
import java.util.ArrayList;
import java.util.List;

/** Corpora side by side on a screen. Cues, which are many words, stand below the table. */
public final class ProfileTable {

  private ProfileTable() {}

  /** The table, line by line. */
  public static List<String> of(List<Profile> profiles, Style style) {
    List<String> lines = new ArrayList<>(List.of("", style.bold("Beside other corpora")));
    List<String> below = new ArrayList<>();
    Columns table = new Columns();
    for (List<String> row : ProfileRows.of(profiles)) {
      if (row.get(0).equals(ProfileRows.CUES)) {
        for (int i = 1; i < row.size(); i++) {
          below.add("  " + row.get(0) + ", " + profiles.get(i - 1).name() + ": " + row.get(i));
        }
      } else {
        table.row(row.toArray(String[]::new));
      }
    }
    lines.addAll(table.lines());
    lines.addAll(below);
    return lines;
  }
}
