package dev.pressmark.core.explain;

import static dev.pressmark.core.html.Html.escape;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.explain.Explanation.Explained;
import dev.pressmark.core.html.Html;
import dev.pressmark.core.html.Page;
import dev.pressmark.core.layer.UnitVerdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One story: each text as often as there are layers that mark it and systems, every verdict below.
 */
final class StoryPage {

  /** What is marked together: speakers and days belong to quotes. */
  private record Sheet(String title, Set<Layer> layers) {}

  private static final List<Sheet> SHEETS =
      List.of(
          new Sheet("Quotes", Set.of(Layer.QUOTES, Layer.SPEAKERS, Layer.SAID)),
          new Sheet("Dates", Set.of(Layer.DATES, Layer.PUBLICATION)));

  /** A verdict and its place among those of its article, which makes its address. */
  private record Numbered(UnitVerdict verdict, int number) {}

  /** For one system, and for two. */
  private static final List<String> OPEN =
      List.of("<div class=\"article one\">\n", "<div class=\"article\">\n");

  private final List<Explanation> systems;
  private final String story;
  private final VerdictItem items;
  private final StringBuilder out = new StringBuilder();

  StoryPage(List<Explanation> systems, String story, Map<String, Article> articles) {
    this.systems = List.copyOf(systems);
    this.story = story;
    this.items = new VerdictItem(articles);
  }

  /** Where it is, relative to the index. */
  static String file(String story) {
    return "stories/" + Html.slug(story) + ".html";
  }

  String html() {
    out.append(
        "<header class=\"top\">\n<p class=\"small\"><a href=\"../index.html\">All errors</a>");
    out.append("</p>\n<h1>").append(escape(story)).append("</h1>\n");
    out.append(
        """
        <p class="note"><mark class="both">found</mark> is in gold and predicted; \
        <mark class="gold">missed</mark> is in gold alone; <mark class="own">spurious</mark> is \
        predicted alone. P: tokens right of those predicted, R: tokens found of gold’s.</p>
        </header>
        <main id="main">
        """);
    Explanation first = systems.get(0);
    for (int i = 0; i < first.articles().size(); i++) {
      if (first.articles().get(i).story().id().equals(story)) {
        article(i);
      }
    }
    links();
    out.append("</main>\n");
    return new Page(
            story + " – Pressmark", "What became of the labels of one story.", out.toString())
        .html();
  }

  private void article(int place) {
    Article article = systems.get(0).articles().get(place).article();
    out.append("<section>\n<h2 id=\"").append(Html.slug(article.id())).append("\">");
    out.append(escape(article.id())).append("</h2>\n");
    if (!VerdictItem.isShown(article)) {
      out.append(
          "<p class=\"note\">The text of this article may not be stored: places are numbers");
      out.append(" of characters.</p>\n");
    }
    for (Sheet sheet : SHEETS) {
      if (systems.stream()
          .anyMatch(one -> one.layers().stream().anyMatch(sheet.layers::contains))) {
        out.append("<h3>").append(sheet.title).append("</h3>\n" + OPEN.get(systems.size() - 1));
        for (int system = 0; system < systems.size(); system++) {
          sheet(sheet, systems.get(system).articles().get(place), system);
        }
        out.append("</div>\n");
      }
    }
    out.append("</section>\n");
  }

  private void sheet(Sheet sheet, Explained article, int system) {
    List<List<Numbered>> units = units(sheet, article);
    out.append("<div class=\"sheet\">\n<h4>").append(escape(systems.get(system).system()));
    out.append("</h4>\n");
    if (VerdictItem.isShown(article.article())) {
      text(article, units, system);
    }
    out.append(units.isEmpty() ? "" : "<ul class=\"errors\">\n");
    for (List<Numbered> unit : units) {
      out.append("<li>");
      for (int i = 0; i < unit.size(); i++) {
        verdict(article, unit.get(i), i == 0, system);
      }
      out.append("</li>\n");
    }
    out.append(units.isEmpty() ? "" : "</ul>\n").append("</div>\n");
  }

  /** The verdicts of a sheet in text order, those on one gold label together. */
  private static List<List<Numbered>> units(Sheet sheet, Explained article) {
    Map<String, List<Numbered>> byLabel = new HashMap<>();
    List<List<Numbered>> units = new ArrayList<>();
    for (int i = 0; i < article.verdicts().size(); i++) {
      UnitVerdict one = article.verdicts().get(i);
      if (sheet.layers.contains(one.layer())) {
        List<Numbered> unit = one.id() == null ? null : byLabel.get(one.id());
        if (unit == null) {
          unit = new ArrayList<>();
          units.add(unit);
          if (one.id() != null) {
            byLabel.put(one.id(), unit);
          }
        }
        unit.add(new Numbered(one, i));
      }
    }
    units.sort(Comparator.comparingInt(unit -> unit.get(0).verdict.start()));
    return units;
  }

  /** In full, or below another one on the same label. */
  private void verdict(Explained article, Numbered numbered, boolean first, int system) {
    String anchor = anchor(article, numbered, system);
    UnitVerdict one = numbered.verdict;
    boolean placed = !one.gold().isEmpty() || !one.predicted().isEmpty();
    String label = one.id() == null ? "in the text" : one.id() + " in the text";
    out.append("<div id=\"").append(anchor).append("\">");
    if (first) {
      out.append(
          items.html(
              article.article(),
              one,
              placed && VerdictItem.isShown(article.article())
                  ? "<a class=\"small\" href=\"#t-" + anchor + "\">" + escape(label) + "</a>"
                  : ""));
    } else {
      out.append(items.head(article.article(), one, ""));
    }
    out.append("</div>");
  }

  private static String anchor(Explained article, Numbered one, int system) {
    return VerdictItem.anchor(article, one.verdict, one.number, system);
  }

  private void text(Explained article, List<List<Numbered>> units, int system) {
    MarkedText text = new MarkedText(article.article().requireText());
    for (List<Numbered> unit : units) {
      unit.forEach(one -> text.gold(one.verdict.gold()).own(one.verdict.predicted()));
      UnitVerdict first = unit.get(0).verdict;
      if (!first.gold().isEmpty() || !first.predicted().isEmpty()) {
        String anchor = anchor(article, unit.get(0), system);
        text.note(
            first.start(),
            "<a class=\"at\" id=\"t-"
                + anchor
                + "\" href=\"#"
                + anchor
                + "\">"
                + (first.id() == null ? "+" : escape(first.id()))
                + "</a>");
      }
    }
    out.append("<div class=\"text\">").append(text.html()).append("</div>\n");
  }

  private void links() {
    if (systems.stream().allMatch(system -> linksOf(system).isEmpty())) {
      return;
    }
    out.append("<section>\n<h2 id=\"links\">Links</h2>\n").append(OPEN.get(systems.size() - 1));
    for (Explanation system : systems) {
      out.append("<div class=\"sheet\">\n<h4>").append(escape(system.system())).append("</h4>\n");
      out.append("<ul class=\"errors\">\n");
      linksOf(system).forEach(item -> out.append(item));
      out.append("</ul>\n</div>\n");
    }
    out.append("</div>\n</section>\n");
  }

  private List<String> linksOf(Explanation system) {
    String here = story + "/";
    return system.links().stream()
        .filter(one -> one.a().article().startsWith(here) || one.b().article().startsWith(here))
        .map(
            one ->
                "<li>" + items.html(one, escape(one.a().id() + " – " + one.b().id())) + "</li>\n")
        .toList();
  }
}
