package dev.pressmark.core.explain;

import static dev.pressmark.core.html.Html.escape;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.explain.Explanation.Explained;
import dev.pressmark.core.html.Page;
import dev.pressmark.core.layer.UnitVerdict;
import dev.pressmark.core.layer.VerdictKind;
import dev.pressmark.core.link.LinkVerdict;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The wanted verdicts of one layer as a list that can be narrowed by kind, slice and article. */
final class ErrorPage {

  private final List<Explanation> systems;
  private final Layer layer;
  private final Wanted wanted;
  private final VerdictItem items;
  private final StringBuilder list = new StringBuilder();
  private final SortedSet<VerdictKind> kinds = new TreeSet<>();
  private final SortedSet<String> slices = new TreeSet<>();
  private int listed;

  ErrorPage(List<Explanation> systems, Layer layer, Wanted wanted, Map<String, Article> articles) {
    this.systems = List.copyOf(systems);
    this.layer = layer;
    this.wanted = wanted;
    this.items = new VerdictItem(articles);
  }

  /** Where it is, relative to the index. */
  static String file(Layer layer) {
    return layer.word() + ".html";
  }

  String html() {
    for (int system = 0; system < systems.size(); system++) {
      items(system);
    }
    StringBuilder out = new StringBuilder();
    out.append(
        "<header class=\"top\">\n<p class=\"small\"><a href=\"index.html\">All layers</a></p>");
    out.append("\n<h1>").append(layer.word()).append(": ").append(listed);
    out.append(" listed</h1>\n<p class=\"lead\">");
    out.append(escape(ExplainPages.names(systems))).append("</p>\n</header>\n<main id=\"main\">\n");
    tools(out);
    out.append(listed == 0 ? "<p>None.</p>\n" : "<ul class=\"errors\">\n" + list + "</ul>\n");
    out.append("</main>\n");
    return new Page(
            layer.word() + " – " + ExplainPages.names(systems) + " – Pressmark",
            "The errors of a system in one layer.",
            out.toString())
        .html();
  }

  private void items(int system) {
    for (Explained article : systems.get(system).articles()) {
      for (int i = 0; i < article.verdicts().size(); i++) {
        UnitVerdict one = article.verdicts().get(i);
        if (one.layer() == layer && wanted.has(one)) {
          String id = article.article().id();
          String href =
              StoryPage.file(article.story().id())
                  + "#"
                  + VerdictItem.anchor(article, one, i, system);
          open(system, one.kind(), one.slices(), id);
          list.append(
              items.html(
                  article.article(), one, link(href, one.id() == null ? id : id + "#" + one.id())));
          list.append("</li>\n");
        }
      }
    }
    for (LinkVerdict one : systems.get(system).links()) {
      if (one.layer() == layer && wanted.has(one)) {
        String names = one.a().id() + " – " + one.b().id();
        String story = one.a().article().substring(0, one.a().article().lastIndexOf('/'));
        open(system, one.kind(), one.slices(), names);
        list.append(items.html(one, link(StoryPage.file(story) + "#links", names)));
        list.append("</li>\n");
      }
    }
  }

  private static String link(String href, String text) {
    return "<a href=\"" + escape(href) + "\">" + escape(text) + "</a>";
  }

  private void open(int system, VerdictKind kind, List<String> in, String words) {
    listed++;
    kinds.add(kind);
    slices.addAll(in);
    list.append("<li data-item=\"\" data-kind=\"").append(kind.word());
    list.append("\" data-slice=\"").append(escape(String.join(" ", in)));
    list.append("\" data-words=\"").append(escape(words));
    if (systems.size() > 1) {
      list.append("\" data-system=\"").append(ExplainPages.letter(system)).append("\"><strong>");
      list.append(ExplainPages.letter(system)).append("</strong> ");
    } else {
      list.append("\">");
    }
  }

  private void tools(StringBuilder out) {
    out.append(
        """
        <noscript><style>.tools { display: none }</style></noscript>
        <div class="tools" role="search" aria-label="Which errors">
        """);
    select(out, "Kind", "kind", kinds.stream().map(VerdictKind::word).toList());
    select(out, "Slice", "slice", slices);
    if (systems.size() > 1) {
      select(out, "System", "system", List.of(ExplainPages.letter(0), ExplainPages.letter(1)));
    }
    out.append(
        """
        <label>Article <input type="search" data-filter="words" autocomplete="off" spellcheck="false"></label>
        <output aria-live="polite"></output>
        </div>
        """);
  }

  private static void select(
      StringBuilder out, String label, String name, Collection<String> values) {
    out.append("<label>").append(label).append(" <select data-filter=\"").append(name);
    out.append("\"><option value=\"\">all</option>");
    values.forEach(
        value ->
            out.append("<option value=\"")
                .append(escape(value))
                .append("\">")
                .append(escape(value))
                .append("</option>"));
    out.append("</select></label>\n");
  }
}
