package dev.pressmark.core.leaderboard;

import static dev.pressmark.core.html.Html.escape;

import dev.pressmark.core.leaderboard.LayerBoard.Slice;
import dev.pressmark.core.metric.Score;
import dev.pressmark.core.report.Percent;
import dev.pressmark.core.result.Estimate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Recall on each part of the headline, systems down, attributes of gold across; the darker, the
 * more was found. The colour says nothing that the number does not.
 */
final class HeatTable {

  private static final int SHADES = 10;

  private final Board board;
  private final LayerBoard layer;
  private final Links links;

  HeatTable(Board board, LayerBoard layer, Links links) {
    this.board = board;
    this.layer = layer;
    this.links = links;
  }

  /** Nothing where the headline has no parts. */
  void append(StringBuilder out) {
    if (layer.slices().isEmpty()) {
      return;
    }
    String title = "Where it is hard: recall by attribute of gold";
    out.append("<details>\n<summary>").append(title).append("</summary>\n");
    out.append("<div class=\"scroll\">\n");
    out.append("<table class=\"heat\">\n<caption>Recall of <code>").append(layer.headline());
    out.append("</code> on the parts of the test; below each part the number of gold units.");
    out.append(" Exploratory: parts are not ranked.</caption>\n");
    heads(out);
    out.append("<tbody>\n");
    for (Row row : layer.rows()) {
      out.append("<tr data-item=\"system\" data-words=\"").append(escape(row.entrant().label()));
      out.append("\"><th scope=\"row\">").append(escape(row.entrant().system().name()));
      out.append(" <span class=\"version\">").append(escape(row.entrant().system().version()));
      out.append("</span></th>");
      layer.slices().forEach(slice -> cell(out, row, slice));
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n</div>\n</details>\n");
  }

  private void heads(StringBuilder out) {
    Map<String, Integer> widths = new LinkedHashMap<>();
    layer.slices().forEach(slice -> widths.merge(slice.attribute(), 1, Integer::sum));
    out.append("<thead><tr><th scope=\"col\" rowspan=\"2\">System</th>");
    widths.forEach(
        (attribute, width) ->
            out.append("<th scope=\"colgroup\" colspan=\"")
                .append(width)
                .append("\">")
                .append(escape(attribute))
                .append("</th>"));
    out.append("</tr>\n<tr>");
    for (Slice slice : layer.slices()) {
      out.append("<th scope=\"col\">")
          .append(escape(slice.value()))
          .append("<span class=\"units\">");
      out.append(slice.gold()).append("</span></th>");
    }
    out.append("</tr></thead>\n");
  }

  private void cell(StringBuilder out, Row row, Slice slice) {
    Estimate recall = row.slices().get(slice.key());
    if (recall == null || !(recall.score() instanceof Score.Defined defined)) {
      out.append("<td class=\"none\">").append(Percent.UNDEFINED).append("</td>");
      return;
    }
    int shade = Math.min(SHADES - 1, (int) (defined.value() * SHADES));
    String number = Percent.of(defined.value());
    out.append("<td class=\"h").append(shade).append("\">");
    out.append(
        links
            .errors(board.conditions(), row.entrant(), layer.layer(), slice.key())
            .map(href -> "<a href=\"" + escape(href) + "\">" + number + "</a>")
            .orElse(number));
    out.append("</td>");
  }
}
