package dev.pressmark.core.report;

import dev.pressmark.core.agree.Disagreement;
import dev.pressmark.core.agree.DisagreementWriter;
import dev.pressmark.core.diff.DatasetDiff;
import dev.pressmark.core.diff.HeadlineMove;
import dev.pressmark.core.diff.StoryChange;
import dev.pressmark.core.diff.StoryChange.OfArticle;
import dev.pressmark.core.diff.StoryChange.OfField;
import dev.pressmark.core.diff.StoryChange.OfLabel;
import dev.pressmark.core.diff.StoryChange.OfStory;
import dev.pressmark.core.diff.StoryChange.OfUnmatched;
import dev.pressmark.core.json.Printable;
import java.util.ArrayList;
import java.util.List;

/** What changed between two versions of a dataset, for people: one line or three a change. */
public final class DiffList {

  private static final int LONGEST = 200;

  private DiffList() {}

  /** The list, line by line. */
  public static List<String> of(DatasetDiff diff, Style style) {
    List<String> lines = new ArrayList<>();
    lines.add(
        style.bold("Dataset " + diff.before().version() + " → " + diff.after().version())
            + ": "
            + changed(diff));
    String story = "";
    for (StoryChange change : diff.changes()) {
      if (!change.story().equals(story)) {
        story = change.story();
        lines.add("");
        lines.add(style.bold(story));
      }
      lines.addAll(lines(change));
    }
    scores(diff, style, lines);
    return lines;
  }

  private static String changed(DatasetDiff diff) {
    int changes = diff.changes().size();
    return diff.isEmpty()
        ? "nothing changed"
        : changes + (changes == 1 ? " change in stories" : " changes in stories");
  }

  private static List<String> lines(StoryChange change) {
    if (change instanceof OfStory one) {
      int articles = one.articles();
      return List.of(
          "  story "
              + one.fate().word()
              + ", "
              + articles
              + (articles == 1 ? " article" : " articles"));
    }
    if (change instanceof OfArticle one) {
      return List.of("  article " + one.article() + " " + one.fate().word());
    }
    if (change instanceof OfField one) {
      String of = one.article() == null ? "" : one.article() + " ";
      return List.of(
          "  " + of + one.field() + ": " + shown(one.before()) + " → " + shown(one.after()));
    }
    if (change instanceof OfUnmatched one) {
      return List.of(
          "  "
              + one.article()
              + " labels changed and not compared, for the text changed or is not there: "
              + String.join(", ", one.kinds()));
    }
    Disagreement label = ((OfLabel) change).difference();
    String place = label.article().isEmpty() ? "links" : label.article();
    return List.of(
        "  " + place + " " + label.label().word() + " " + label.field(),
        "    old: " + DisagreementWriter.shown(label.a()),
        "    new: " + DisagreementWriter.shown(label.b()));
  }

  /** A value of a file may hold anything; digests and longer names are shown whole. */
  private static String shown(String value) {
    return Printable.cut(value, LONGEST);
  }

  private static void scores(DatasetDiff diff, Style style, List<String> lines) {
    if (diff.scores().isEmpty()) {
      return;
    }
    Columns table = new Columns();
    table.row(style::bold, "committed headlines", "old", "new", "");
    for (HeadlineMove move : diff.scores()) {
      table.row(
          move.file() + " " + move.metric(),
          Percent.of(move.before()),
          Percent.of(move.after()),
          move.moved() ? "moved" : "");
    }
    lines.add("");
    lines.addAll(table.lines());
  }
}
