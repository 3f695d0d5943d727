package dev.pressmark.core.explain;

import static dev.pressmark.core.html.Html.escape;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.html.Page;
import dev.pressmark.core.layer.VerdictKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The errors of one system, or of two side by side, as pages that need no server: an index with
 * counts, a list for each layer, a page for each story with the text.
 */
public final class ExplainPages {

  private final List<Explanation> systems;
  private final Wanted wanted;
  private final Map<String, Article> articles = new HashMap<>();
  private final SortedMap<String, String> pages = new TreeMap<>();

  private ExplainPages(List<Explanation> systems, Wanted wanted) {
    this.systems = List.copyOf(systems);
    this.wanted = wanted;
    for (Explanation.Explained one : systems.get(0).articles()) {
      articles.put(one.article().id(), one.article());
    }
  }

  /**
   * The pages.
   *
   * @param systems one or two, of the same articles
   * @param wanted what is listed; the texts show everything
   * @return the contents of files by their names, relative to a folder, with slashes
   * @throws IllegalArgumentException for another number of systems, or for other articles
   */
  public static SortedMap<String, String> of(List<Explanation> systems, Wanted wanted) {
    if (systems.isEmpty() || systems.size() > 2) {
      throw new IllegalArgumentException(systems.size() + " systems are not one or two");
    }
    if (systems.stream().map(ExplainPages::ids).distinct().count() > 1) {
      throw new IllegalArgumentException("two systems on other articles");
    }
    ExplainPages made = new ExplainPages(systems, wanted);
    made.make();
    return made.pages;
  }

  private static List<String> ids(Explanation explanation) {
    return explanation.articles().stream().map(one -> one.article().id()).toList();
  }

  static String letter(int system) {
    return String.valueOf((char) ('A' + system));
  }

  /** The names of the systems, with letters where there are two. */
  static String names(List<Explanation> systems) {
    return systems.size() == 1
        ? systems.get(0).system()
        : "A: " + systems.get(0).system() + ", B: " + systems.get(1).system();
  }

  private void make() {
    Set<Layer> layers = EnumSet.noneOf(Layer.class);
    systems.forEach(system -> layers.addAll(system.layers()));
    pages.put("index.html", index(layers));
    for (Layer layer : layers) {
      pages.put(ErrorPage.file(layer), new ErrorPage(systems, layer, wanted, articles).html());
    }
    for (String story : errorsByStory().keySet()) {
      pages.put(StoryPage.file(story), new StoryPage(systems, story, articles).html());
    }
  }

  /** Every story that is shown, with the number of its errors. */
  private Map<String, Integer> errorsByStory() {
    Map<String, Integer> errors = new LinkedHashMap<>();
    for (Explanation system : systems) {
      for (Explanation.Explained one : system.articles()) {
        int wrong = (int) one.verdicts().stream().filter(v -> v.kind().isError()).count();
        errors.merge(one.story().id(), wrong, Integer::sum);
      }
    }
    return errors;
  }

  private String index(Set<Layer> layers) {
    StringBuilder out = new StringBuilder();
    out.append(
        "<header class=\"top\">\n<h1>The errors behind the numbers</h1>\n<p class=\"lead\">");
    out.append(escape(names(systems))).append("</p>\n</header>\n<main id=\"main\">\n");
    List<Map<Layer, Map<VerdictKind, Integer>>> counts = new ArrayList<>();
    Set<VerdictKind> kinds = new TreeSet<>();
    for (Explanation system : systems) {
      counts.add(system.counts());
      system.counts().values().forEach(some -> kinds.addAll(some.keySet()));
    }
    out.append("<div class=\"scroll\">\n<table>\n<caption>What became of every unit; numbers of");
    out.append(" errors lead to them</caption>\n<thead><tr><th scope=\"col\">Layer</th>");
    out.append(systems.size() > 1 ? "<th scope=\"col\">System</th>" : "");
    for (VerdictKind kind : kinds) {
      out.append("<th scope=\"col\" class=\"n\">").append(kind.word()).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (Layer layer : layers) {
      for (int system = 0; system < systems.size(); system++) {
        row(
            out,
            layer,
            system,
            kinds,
            counts.get(system).getOrDefault(layer, new EnumMap<>(VerdictKind.class)));
      }
    }
    out.append("</tbody>\n</table>\n</div>\n<h2>Stories</h2>\n<ul class=\"pages\">\n");
    errorsByStory()
        .forEach(
            (story, errors) ->
                out.append("<li><a href=\"")
                    .append(escape(StoryPage.file(story)))
                    .append("\">")
                    .append(escape(story))
                    .append("</a> <span class=\"meta\">")
                    .append(errors)
                    .append("</span></li>\n"));
    out.append("</ul>\n</main>\n");
    return new Page(
            "Errors of " + names(systems) + " – Pressmark",
            "What became of every unit, and the errors in their texts.",
            out.toString())
        .html();
  }

  private void row(
      StringBuilder out,
      Layer layer,
      int system,
      Set<VerdictKind> kinds,
      Map<VerdictKind, Integer> counts) {
    out.append("<tr><th scope=\"row\"><a href=\"").append(ErrorPage.file(layer)).append("\">");
    out.append(layer.word()).append("</a></th>");
    out.append(systems.size() > 1 ? "<td>" + letter(system) + "</td>" : "");
    for (VerdictKind kind : kinds) {
      int count = counts.getOrDefault(kind, 0);
      // What is not attempted is missing, not 0.
      String number = systems.get(system).layers().contains(layer) ? Integer.toString(count) : "–";
      String more = systems.size() > 1 ? "&amp;system=" + letter(system) : "";
      out.append("<td class=\"n\">");
      out.append(
          count > 0 && wanted.kinds().contains(kind)
              ? "<a href=\""
                  + ErrorPage.file(layer)
                  + "#kind="
                  + kind.word()
                  + more
                  + "\">"
                  + number
                  + "</a>"
              : number);
      out.append("</td>");
    }
    out.append("</tr>\n");
  }
}
