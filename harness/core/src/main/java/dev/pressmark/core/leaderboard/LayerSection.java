package dev.pressmark.core.leaderboard;

import static dev.pressmark.core.html.Html.escape;

import dev.pressmark.core.metric.Score;
import dev.pressmark.core.report.Percent;
import dev.pressmark.core.result.Measure;
import dev.pressmark.core.stats.Interval;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One layer of a board as HTML: the ranking, who is missing, all metrics, the slices. */
final class LayerSection {

  private final Board board;
  private final LayerBoard layer;
  private final Links links;
  private final DotPlot plot;
  private final StringBuilder out = new StringBuilder();

  LayerSection(Board board, LayerBoard layer, Links links) {
    this.board = board;
    this.layer = layer;
    this.links = links;
    this.plot = new DotPlot(layer);
  }

  /** The address of a layer on the page. */
  static String id(Board board, LayerBoard layer) {
    return board.conditions().id() + "-" + layer.layer().word();
  }

  String html() {
    String id = id(board, layer);
    out.append("<section data-item=\"layer\" data-layer=\"").append(layer.layer().word());
    out.append("\">\n<h3 id=\"").append(id).append("\">");
    out.append(Shown.title(layer.layer())).append("</h3>\n<p>");
    out.append(Shown.question(layer.layer())).append("</p>\n");
    if (layer.rows().isEmpty()) {
      out.append("<p class=\"note\">No system here attempts this layer.</p>\n");
    } else {
      ranking();
      missing();
      notes();
      metrics(
          "All metrics: F1 and rank",
          "Each metric is ranked by itself; none is averaged with another.",
          layer.judged());
      metrics(
          "Metrics on what was found, never ranked",
          "Only where there was an answer, so each stands beside its coverage: a system with one"
              + " easy answer has 100 here.",
          layer.conditional());
      new HeatTable(board, layer, links).append(out);
      new SpeedPlot(layer).append(out);
    }
    return out.append("</section>\n").toString();
  }

  private void ranking() {
    out.append("<div class=\"scroll\">\n<table class=\"ranking\">\n<caption>");
    out.append("<code>").append(layer.headline()).append("</code>: F1 with its 95 % interval");
    keys();
    out.append("</caption>\n<thead><tr>");
    head("ascending", "rank", "Rank");
    head("ascending", "", "System");
    head("descending", "n", "F1");
    out.append("<th scope=\"col\" class=\"plot axis\"><span class=\"vh\">F1 as a plot</span>");
    out.append(DotPlot.axis()).append("</th><th scope=\"col\" class=\"n ci\">95 %</th>");
    head("descending", "n", "Precision");
    head("descending", "n", "Recall");
    out.append("</tr></thead>\n<tbody>\n");
    for (List<Row> group : layer.groups()) {
      for (int i = 0; i < group.size(); i++) {
        row(group.get(i), i == 0);
      }
    }
    out.append("</tbody>\n");
    references();
    out.append("</table>\n</div>\n");
  }

  private void keys() {
    if (!layer.people().isEmpty()) {
      out.append(". <svg class=\"key\" viewBox=\"0 0 30 11\" aria-hidden=\"true\">");
      out.append("<path class=\"people\" d=\"M15 0v11\"/></svg>two annotators");
    }
    if (!layer.floors().isEmpty()) {
      out.append(layer.people().isEmpty() ? ". " : ", ");
      out.append("<svg class=\"key\" viewBox=\"0 0 30 11\" aria-hidden=\"true\">");
      out.append("<path class=\"floor\" d=\"M15 0v11\"/></svg>the best trivial system (floor)");
    }
  }

  private void head(String first, String kind, String name) {
    out.append("<th scope=\"col\" data-sort=\"").append(first).append('"');
    if (!kind.isEmpty()) {
      out.append(" class=\"").append(kind).append('"');
    }
    out.append('>').append(name).append("</th>");
  }

  private void row(Row row, boolean first) {
    open(row.entrant(), first);
    Cell cell = row.headline();
    out.append("<td class=\"rank\" data-v=\"");
    out.append(row.rank() == null ? 9999 : row.rank().best() * 1000 + row.rank().worst());
    out.append("\">").append(Shown.rank(row.rank()));
    out.append(row.rank() == null ? "<span class=\"vh\">not ranked</span>" : "").append("</td>");
    name(row.entrant());
    Score f1 = cell.estimate().score();
    out.append("<td class=\"n main\" data-v=\"").append(sorted(f1)).append("\">");
    out.append(linked(row.entrant(), null, Percent.of(f1))).append("</td><td class=\"plot\">");
    out.append(plot.system(f1, cell.estimate().interval())).append("</td><td class=\"n\">");
    out.append(Shown.interval(cell.estimate().interval())).append("</td>");
    number(cell.score(Measure.PRECISION));
    number(cell.score(Measure.RECALL));
    out.append("</tr>\n");
  }

  private void open(Entrant entrant, boolean first) {
    out.append(first ? "<tr class=\"first\"" : "<tr").append(" data-item=\"system\" data-words=\"");
    out.append(escape(entrant.label())).append("\">");
  }

  private void name(Entrant entrant) {
    out.append("<th scope=\"row\">").append(escape(entrant.system().name()));
    out.append(" <span class=\"version\">").append(escape(entrant.system().version()));
    out.append("</span></th>");
  }

  private String linked(Entrant entrant, @Nullable String slice, String text) {
    return links
        .errors(board.conditions(), entrant, layer.layer(), slice)
        .map(href -> "<a href=\"" + escape(href) + "\">" + text + "</a>")
        .orElse(text);
  }

  private static String sorted(Score score) {
    return score instanceof Score.Defined defined ? Percent.of(defined.value()) : "-1";
  }

  private void number(Score score) {
    out.append("<td class=\"n\" data-v=\"").append(sorted(score)).append("\">");
    out.append(Percent.of(score)).append("</td>");
  }

  private void references() {
    if (layer.references().isEmpty()) {
      return;
    }
    out.append("<tbody class=\"refs\">\n");
    for (Reference.People people : layer.people()) {
      reference(people.name(), Percent.of(people.f1()), people.f1(), people.interval());
      number(people.precision());
      number(people.recall());
      out.append("</tr>\n");
    }
    for (Reference.Floor floor : layer.floors()) {
      reference(
          "floor: " + floor.name(), Shown.f1(floor), floor.f1(), new Interval.NotGiven("a floor"));
      number(floor.isOne() ? floor.lowest().precision() : Score.undefined("several"));
      number(floor.isOne() ? floor.lowest().recall() : Score.undefined("several"));
      out.append("</tr>\n");
    }
    out.append("</tbody>\n");
  }

  private void reference(String name, String shown, Score f1, Interval interval) {
    out.append("<tr><td class=\"rank\"></td><th scope=\"row\">").append(escape(name));
    out.append("</th><td class=\"n\">").append(shown).append("</td><td class=\"plot\">");
    out.append(plot.reference(f1, interval)).append("</td><td class=\"n\">");
    out.append(Shown.interval(interval)).append("</td>");
  }

  private void missing() {
    if (!layer.missing().isEmpty()) {
      out.append("<p class=\"note\">Not attempted by ");
      out.append(
          layer.missing().stream()
              .map(entrant -> escape(entrant.label()))
              .collect(Collectors.joining(", ")));
      out.append(". What is not attempted is missing, not 0.</p>\n");
    }
  }

  private void notes() {
    for (Row row : layer.rows()) {
      if (row.unranked() != null) {
        note(row.entrant(), "is not ranked (" + row.unranked() + ")");
      }
      if (row.failure() != null) {
        note(row.entrant(), "could not link: scored as no links");
      }
    }
    for (Reference.Floor floor : layer.floors()) {
      if (!floor.isOne()) {
        out.append("<p class=\"note\">Floors with two numbers link each system's own quotes, and");
        out.append(" so differ from system to system; the line is at the highest.</p>\n");
        return;
      }
    }
  }

  private void note(Entrant entrant, String words) {
    out.append("<p class=\"note\">")
        .append(escape(entrant.label() + " " + words))
        .append(".</p>\n");
  }

  private void metrics(String title, String caption, List<String> keys) {
    if (keys.isEmpty()) {
      return;
    }
    out.append("<details>\n<summary>").append(title).append("</summary>\n");
    out.append("<div class=\"scroll\">\n<table class=\"glance\">\n<caption>")
        .append(caption)
        .append("</caption>\n<thead><tr>");
    head("ascending", "", "System");
    for (String key : keys) {
      head("descending", "", "<code>" + Shown.metric(layer, key) + "</code>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (Row row : layer.rows()) {
      open(row.entrant(), false);
      name(row.entrant());
      keys.forEach(key -> metric(row.metrics().get(key)));
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n</div>\n</details>\n");
  }

  private void metric(@Nullable Cell cell) {
    if (cell == null) {
      out.append("<td data-v=\"-1\">").append(Percent.UNDEFINED).append("</td>");
      return;
    }
    out.append("<td data-v=\"").append(sorted(cell.estimate().score())).append("\">");
    out.append("<span class=\"value\">").append(Percent.of(cell.estimate().score()));
    out.append("</span><span class=\"rank\">");
    if (cell.coverage() != null) {
      out.append("of ").append(Percent.of(cell.coverage()));
    } else {
      out.append(Shown.rank(cell.rank()));
    }
    out.append("</span></td>");
  }
}
