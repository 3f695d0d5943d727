package dev.pressmark.core.process;

import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Layer;
import dev.pressmark.core.json.Json;
import dev.pressmark.core.json.Json.Obj;
import dev.pressmark.core.json.JsonOut;
import dev.pressmark.core.prediction.ProgramAnswers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is said to a program, one line each with its end: {@code exec.schema.json}. */
final class WireRequests {

  private WireRequests() {}

  /**
   * The first message.
   *
   * @param layers what is wanted
   */
  static byte[] hello(Set<Layer> layers, VisibleArticles articles) {
    return line(
        op("hello")
            .put("protocol", ProgramAnswers.PROTOCOL)
            .put("layers", Json.array(new TreeSet<>(layers), layer -> Json.of(layer.word())))
            .put("track", articles.track().word())
            .put("publication", articles.publication().word()));
  }

  static byte[] article(ArticleInput article) {
    return line(VisibleForm.fields(article, op("article")));
  }

  /**
   * The question for links.
   *
   * @param want the kinds that are wanted, at least one
   */
  static byte[] link(Set<Layer> want) {
    List<String> kinds = new ArrayList<>();
    if (want.contains(Layer.ARTICLE_LINKS)) {
      kinds.add("articles");
    }
    if (want.contains(Layer.UTTERANCE_LINKS)) {
      kinds.add("utterances");
    }
    return line(op("link").put("want", Json.strings(kinds)));
  }

  static byte[] end() {
    return line(op("end"));
  }

  private static Obj op(String op) {
    return Json.object().put("op", op);
  }

  private static byte[] line(Obj message) {
    return (JsonOut.line(message) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
