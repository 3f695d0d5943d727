package dev.pressmark.wire;

import dev.pressmark.api.system.ArticleInput;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.SessionRequest;
import dev.pressmark.wire.Json.Obj;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is said to a program, one line each with its end: {@code exec.schema.json}. */
public final class Requests {

  private Requests() {}

  /**
   * The first message.
   *
   * @param layers what is wanted
   * @param run what is given beside the text
   */
  public static byte[] hello(Set<Layer> layers, SessionRequest run) {
    return line(
        op(Protocol.HELLO)
            .put("protocol", Protocol.VERSION)
            .put("layers", Json.array(new TreeSet<>(layers), layer -> Json.of(layer.word())))
            .put("track", run.track().word())
            .put("publication", run.publication().word()));
  }

  /** The question for an article. */
  public static byte[] article(ArticleInput article) {
    return line(VisibleForm.fields(article, op(Protocol.ARTICLE)));
  }

  /**
   * The question for links.
   *
   * @param want the kinds that are wanted, at least one
   */
  public static byte[] link(Set<Layer> want) {
    List<String> kinds = new ArrayList<>();
    if (want.contains(Layer.ARTICLE_LINKS)) {
      kinds.add(Protocol.ARTICLE_LINKS);
    }
    if (want.contains(Layer.UTTERANCE_LINKS)) {
      kinds.add(Protocol.UTTERANCE_LINKS);
    }
    return line(op(Protocol.LINK).put("want", Json.strings(kinds)));
  }

  /** The last message. */
  public static byte[] end() {
    return line(op(Protocol.END));
  }

  private static Obj op(String op) {
    return Json.object().put("op", op);
  }

  private static byte[] line(Obj message) {
    return (JsonOut.line(message) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
