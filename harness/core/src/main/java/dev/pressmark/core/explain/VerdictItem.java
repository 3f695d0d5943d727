package dev.pressmark.core.explain;

import static dev.pressmark.core.html.Html.escape;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.text.Span;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.explain.Explanation.Explained;
import dev.pressmark.core.html.Html;
import dev.pressmark.core.layer.UnitVerdict;
import dev.pressmark.core.layer.VerdictKind;
import dev.pressmark.core.link.LinkVerdict;
import dev.pressmark.core.report.VerdictList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * One verdict as an item of a list: its kind, the arithmetic of its credit, the words of gold and
 * of the system. Of a text that may not be stored there are places instead of words.
 */
final class VerdictItem {

  private static final String HIDDEN = "not shown: the text may not be stored";

  private final Map<String, Article> articles;

  VerdictItem(Map<String, Article> articles) {
    this.articles = Map.copyOf(articles);
  }

  /** Whether the words of an article may stand on a page. */
  static boolean isShown(Article article) {
    return article.textStored();
  }

  /** The address of a verdict on the page of its story. */
  static String anchor(Explained article, UnitVerdict verdict, int index, int system) {
    return Html.slug(article.article().id())
        + "-"
        + verdict.layer().word()
        + "-"
        + index
        + (system == 0 ? "" : "-" + (char) ('a' + system));
  }

  /**
   * The class of a kind, which gives it its sign: what is right, missed, spurious, neither, or
   * otherwise wrong.
   */
  static String sign(VerdictKind kind) {
    return switch (kind) {
      case RIGHT, MISSED, SPURIOUS, IGNORED -> "k-" + kind.word();
      default -> "k-other";
    };
  }

  /** Kind and arithmetic, and the words below. */
  String html(Article article, UnitVerdict verdict, String place) {
    StringBuilder says = new StringBuilder();
    if (!verdict.gold().isEmpty() && verdict.gold().equals(verdict.predicted())) {
      says(says, "both", words(article, verdict.gold()));
    } else {
      says(says, "gold", words(article, verdict.gold()));
      says(says, "own", words(article, verdict.predicted()));
    }
    return head(article, verdict, place) + list(says);
  }

  /** Kind and arithmetic alone. */
  String head(Article article, UnitVerdict verdict, String place) {
    boolean hidden =
        !isShown(article) && verdict.layer() == Layer.SPEAKERS && verdict.answered() != null;
    return head(
        verdict.kind(),
        verdict.layer(),
        VerdictList.said(verdict.right(), hidden ? HIDDEN : verdict.answered()),
        verdict.credit() == null ? "" : VerdictList.credit(verdict.credit()),
        place);
  }

  /** The same for a link. */
  String html(LinkVerdict verdict, String place) {
    StringBuilder says = new StringBuilder();
    for (LinkVerdict.End end : List.of(verdict.a(), verdict.b())) {
      Article article = articles.get(end.article());
      says(says, letter(end.article()), article == null ? "" : words(article, end.places()));
    }
    String said = VerdictList.said(verdict.right(), verdict.answered());
    return head(verdict.kind(), verdict.layer(), said, "", place) + list(says);
  }

  private static String list(CharSequence says) {
    return says.isEmpty() ? "" : "<dl class=\"says\">" + says + "</dl>";
  }

  /** The last part of the id of an article. */
  private static String letter(String article) {
    return article.substring(article.lastIndexOf('/') + 1);
  }

  private static String head(
      VerdictKind kind, Layer layer, String said, String credit, String place) {
    return "<span class=\"kind "
        + sign(kind)
        + "\">"
        + kind.word()
        + "</span> <span class=\"meta\">"
        + layer.word()
        + (said.isEmpty() ? "" : " · " + escape(said))
        + (credit.isEmpty() ? "" : " · " + credit)
        + "</span> "
        + place;
  }

  private static void says(StringBuilder out, String who, @Nullable String words) {
    if (words != null && !words.isEmpty()) {
      out.append("<dt>").append(escape(who)).append("</dt><dd>").append(escape(words));
      out.append("</dd>");
    }
  }

  private static String words(Article article, List<Span> spans) {
    return isShown(article)
        ? VerdictList.words(article.requireText(), spans)
        : places(article, spans);
  }

  /** Code points, as files count. */
  private static String places(Article article, List<Span> spans) {
    String text = article.requireText();
    StringJoiner places = new StringJoiner(", ");
    for (Span span : spans) {
      places.add(text.codePointCount(0, span.start()) + "–" + text.codePointCount(0, span.end()));
    }
    return spans.isEmpty() ? "" : "characters " + places;
  }
}
