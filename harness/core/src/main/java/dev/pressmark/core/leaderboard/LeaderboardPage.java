package dev.pressmark.core.leaderboard;

import static dev.pressmark.core.html.Html.escape;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.html.Page;
import dev.pressmark.core.report.Percent;
import java.util.Set;
import java.util.TreeSet;

/** A leaderboard as one page, which needs no server and no other file. */
public final class LeaderboardPage {

  private final Leaderboard leaderboard;
  private final Links links;
  private final StringBuilder out = new StringBuilder();

  private LeaderboardPage(Leaderboard leaderboard, Links links) {
    this.leaderboard = leaderboard;
    this.links = links;
  }

  /**
   * The page.
   *
   * @param links where the errors behind a number are
   */
  public static String html(Leaderboard leaderboard, Links links) {
    LeaderboardPage page = new LeaderboardPage(leaderboard, links);
    page.top();
    leaderboard.boards().forEach(page::board);
    page.foot();
    return new Page(
            "Pressmark leaderboard",
            "Systems that find quotes, speakers, dates and duplicates in news text, ranked on the"
                + " Pressmark dataset.",
            page.out.toString())
        .html();
  }

  private void top() {
    out.append(
        """
        <header class="top">
        <h1>Pressmark leaderboard</h1>
        <p class="lead">Who said what, when, and where else it was printed: systems on the same news \
        articles, layer by layer.</p>
        <nav aria-label="Boards"><ul>
        """);
    for (Board board : leaderboard.boards()) {
      out.append("<li><a href=\"#").append(board.conditions().id()).append("\">");
      out.append(sentence(board.conditions().title())).append("</a></li>\n");
    }
    out.append(
        """
        </ul></nav>
        </header>
        <main id="main">
        <noscript><style>.tools { display: none }</style></noscript>
        <div class="tools" role="search" aria-label="Systems and layers">
        <label>System <input type="search" data-filter="words" autocomplete="off" spellcheck="false" placeholder="name"></label>
        <label>Layer <select data-filter="layer"><option value="">all</option>
        """);
    Set<Layer> layers = new TreeSet<>();
    leaderboard.boards().forEach(board -> board.layers().forEach(one -> layers.add(one.layer())));
    for (Layer layer : layers) {
      out.append("<option value=\"").append(layer.word()).append("\">");
      out.append(Shown.title(layer)).append("</option>\n");
    }
    out.append("</select></label>\n<output aria-live=\"polite\"></output>\n</div>\n");
    out.append("<details>\n<summary>How to read this</summary>\n<p>").append(Shown.HOW_TO_READ);
    out.append(
        """
         A line above a row begins a new group of tied systems. The bar of a plot is the 95 % interval \
        over stories. Two annotators, one scored as if the other were gold, show what people reach; \
        trivial systems show what costs nothing. A system is ranked in every layer it attempts; a layer \
        that it does not attempt is missing, and no number is an average of layers.</p>
        </details>
        """);
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private void board(Board board) {
    String id = board.conditions().id();
    out.append("<section aria-labelledby=\"").append(id).append("\">\n<h2 id=\"").append(id);
    out.append("\">").append(sentence(board.conditions().title())).append("</h2>\n");
    out.append("<p class=\"facts\">");
    out.append(Shown.counted(board.dataset().stories(), "story", "stories")).append(", ");
    out.append(Shown.counted(board.dataset().articles(), "article", "articles"));
    out.append(" of dataset ").append(escape(board.dataset().version())).append("; ");
    out.append(Shown.counted(board.entrants().size(), "system", "systems"));
    out.append(
        board.entrants().stream().allMatch(one -> one.speed() == null)
            ? "; no speed was measured</p>\n"
            : "</p>\n");
    glance(board);
    board.layers().forEach(layer -> out.append(new LayerSection(board, layer, links).html()));
    systems(board);
    out.append("</section>\n");
  }

  private void glance(Board board) {
    out.append("<div class=\"scroll\">\n");
    out.append(
        "<table class=\"glance\">\n<caption>All layers at a glance: F1 of the headline, and");
    out.append(
        " the rank</caption>\n<thead><tr><th scope=\"col\" data-sort=\"ascending\">System</th>");
    for (LayerBoard layer : board.layers()) {
      out.append("<th scope=\"col\" data-sort=\"descending\">");
      out.append(Shown.title(layer.layer())).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (Entrant entrant : board.entrants()) {
      out.append("<tr data-item=\"\" data-words=\"").append(escape(entrant.label()));
      out.append("\"><th scope=\"row\">").append(escape(entrant.system().name()));
      out.append(" <span class=\"version\">").append(escape(entrant.system().version()));
      out.append("</span></th>");
      board.layers().forEach(layer -> glance(board, layer, entrant));
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n</div>\n");
  }

  private void glance(Board board, LayerBoard layer, Entrant entrant) {
    for (Row row : layer.rows()) {
      if (row.entrant().equals(entrant)) {
        out.append("<td data-v=\"").append(Percent.of(Math.max(0, row.headline().sortValue())));
        out.append("\"><a class=\"value\" href=\"#")
            .append(LayerSection.id(board, layer))
            .append("\">");
        out.append(Percent.of(row.headline().estimate().score())).append("</a>");
        out.append("<span class=\"rank\">").append(Shown.rank(row.rank())).append("</span></td>");
        return;
      }
    }
    out.append("<td class=\"none\" data-v=\"-1\"><span class=\"value\">").append(Percent.UNDEFINED);
    out.append("</span><span class=\"vh\">").append(Shown.MISSING).append("</span></td>");
  }

  private void systems(Board board) {
    out.append("<details>\n<summary>Systems and signatures</summary>\n");
    for (Entrant entrant : board.entrants()) {
      out.append("<dl data-item=\"system\" data-words=\"").append(escape(entrant.label()));
      out.append("\">\n<dt>system</dt><dd>").append(escape(entrant.label())).append("</dd>\n");
      out.append("<dt>predictions</dt><dd class=\"code sig\">");
      out.append(entrant.system().predictionsSha256()).append("</dd>\n<dt>run</dt><dd>");
      out.append(entrant.system().isolation().word()).append("; dataset ");
      out.append(escape(entrant.datasetVersion())).append("</dd>\n<dt>articles</dt><dd>");
      out.append(entrant.articles().answered()).append(" answered of ");
      out.append(entrant.articles().scored()).append(", ");
      out.append(entrant.articles().failed().size()).append(" failed</dd>\n</dl>\n");
    }
    out.append(
        "<p class=\"note\">Results are on one board only where these are equal.</p>\n<dl>\n");
    for (LayerBoard layer : board.layers()) {
      out.append("<dt>").append(Shown.title(layer.layer())).append("</dt><dd class=\"code sig\">");
      out.append(escape(layer.signature())).append("</dd>\n");
    }
    out.append("</dl>\n</details>\n");
  }

  private void foot() {
    out.append("</main>\n<footer class=\"end\">\n<p class=\"note\">Intervals and ranks from ");
    Board first = leaderboard.boards().get(0);
    out.append(first.settings().resamples()).append(" resamples of the stories, seed ");
    out.append(first.settings().seed()).append("; Holm over all pairs of systems within a metric;");
    out.append(" equivalent within ").append(Percent.of(first.margin())).append(" points. Scorer ");
    out.append(escape(leaderboard.scorer()));
    String date = leaderboard.date();
    out.append(date == null ? "" : "; " + escape(date)).append(".</p>\n</footer>\n");
  }
}
