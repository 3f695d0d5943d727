package dev.pressmark.wire;

import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedLinks.ArticleLink;
import dev.pressmark.wire.Json.Obj;
import java.util.List;

/** Links as JSON, in the order in which they were given. */
public final class LinkForm {

  private LinkForm() {}

  /** Whether links of any kind were attempted. */
  public static boolean hasAny(PredictedLinks links) {
    return links.articles() != null || links.utterances() != null;
  }

  /** The line of links. */
  public static Obj line(PredictedLinks links) {
    Obj out = Json.object();
    if (links.articles() != null) {
      out.put("articles", Json.array(links.articles(), LinkForm::articleLink));
    }
    if (links.utterances() != null) {
      out.put(
          "utterances",
          Json.array(links.utterances(), link -> Json.strings(List.of(link.a(), link.b()))));
    }
    return Json.object().put("links", out);
  }

  /** One link between articles. */
  public static Json articleLink(ArticleLink link) {
    Obj out = Json.object().put("a", link.a()).put("b", link.b());
    if (link.relation() != null) {
      out.put("relation", link.relation().word());
    }
    if (link.direction() != null) {
      out.put("direction", link.direction().word());
    }
    return link.score() == null ? out : out.put("score", Json.of(link.score()));
  }
}
