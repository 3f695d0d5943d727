package dev.pressmark.core.report;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.json.Printable;
import dev.pressmark.core.layer.ScoredLayer;
import dev.pressmark.core.prediction.ArticleFailure;
import dev.pressmark.core.result.Estimates;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.result.ScoredLayers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A result as a table for people: layer by layer, and what became of the articles. */
public final class ScoreTable {

  private static final int NAMED = 5;

  private final Result result;
  private final Style style;
  private final List<String> lines = new ArrayList<>();

  private ScoreTable(Result result, Style style) {
    this.result = result;
    this.style = style;
  }

  /**
   * The table, line by line.
   *
   * @param estimates those of this result
   */
  public static List<String> of(Result result, Estimates estimates, Style style) {
    ScoreTable table = new ScoreTable(result, style);
    table.head();
    for (ScoredLayer layer : ScoredLayers.all()) {
      table.layer(layer, estimates);
    }
    table.articles();
    return List.copyOf(table.lines);
  }

  private void head() {
    Result.DatasetInfo dataset = result.dataset();
    lines.add(
        style.bold(shown(result.system().name()) + " " + shown(result.system().version()))
            + " on "
            + dataset.split().word()
            + " of dataset "
            + dataset.version()
            + ": "
            + counted(dataset.stories(), "story", "stories")
            + ", "
            + counted(dataset.articles(), "article", "articles")
            + "; "
            + result.settings().track().word()
            + ", publication date "
            + result.settings().publication().word());
  }

  private static String counted(int count, String one, String several) {
    return count + " " + (count == 1 ? one : several);
  }

  private void layer(ScoredLayer layer, Estimates estimates) {
    Result.LayerInfo info = result.layers().get(layer.layer());
    lines.add("");
    if (info == null) {
      missing(layer, "not annotated in these stories");
    } else if (!info.attempted()) {
      missing(layer, notAttempted(layer));
    } else {
      lines.addAll(LayerTable.of(layer, result, estimates, style));
    }
  }

  private void missing(ScoredLayer layer, String why) {
    lines.add(style.bold(layer.layer().word()) + style.faint("  " + why));
  }

  private static String notAttempted(ScoredLayer layer) {
    String needs =
        layer.needs().stream().map(Layer::word).sorted().collect(Collectors.joining(" and "));
    return "not attempted by this system" + (layer.needs().size() > 1 ? ": needs " + needs : "");
  }

  private void articles() {
    Result.Articles articles = result.articles();
    named("without an answer, scored as empty", articles.missing());
    named("failed, scored as empty", articles.failed().stream().map(ScoreTable::failure).toList());
    named("not scored: text not supplied", articles.textNotSupplied());
    if (articles.skippedOtherSplit() > 0) {
      lines.add("");
      lines.add(articles.skippedOtherSplit() + " answers to articles of other splits skipped");
    }
  }

  private static String failure(ArticleFailure failure) {
    return failure.article() + " (" + failure.kind().word() + ": " + failure.message() + ")";
  }

  private void named(String what, List<String> names) {
    if (names.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(style.warning(counted(names.size(), "article", "articles") + " " + what + ":"));
    names.stream().limit(NAMED).forEach(name -> lines.add("  " + name));
    if (names.size() > NAMED) {
      lines.add("  and " + (names.size() - NAMED) + " more (all in the result file)");
    }
  }

  /** Names come from files: nothing in them may reach a terminal as a command. */
  private static String shown(String name) {
    return Printable.cut(name, 80);
  }
}
