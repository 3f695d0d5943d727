package dev.pressmark.core.prediction;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.system.Layer;
import dev.pressmark.wire.AnswerForm;
import dev.pressmark.wire.Json;
import dev.pressmark.wire.Json.Obj;
import dev.pressmark.wire.JsonOut;
import dev.pressmark.wire.LinkForm;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes predictions as JSON lines in UTF-8, offsets in code points, articles in the order of their
 * ids: {@link PredictionReader} gives the same predictions back.
 *
 * <p>The canonical form, of which {@link PredictionDigest} takes the digest, is one line for each
 * answered article and, where links were attempted, one line with all of them, and
 *
 * <ul>
 *   <li>has no header, no {@code usage}, no unknown fields, none of the words and digests that are
 *       there to be checked;
 *   <li>has the keys of every object in alphabetical order, no white space, each line ended by LF;
 *   <li>has the full forms: {@code segments}, {@code speakers};
 *   <li>leaves out what says nothing: {@code publication} that is null, {@code entities} and their
 *       {@code mentions} that are empty;
 *   <li>orders quotes by the start and end of their first segment, then id (none first), dates by
 *       start and end, entities by id, mentions and cue by position, article links and utterance
 *       links by their two ends, and what is still equal, like speakers, by its own canonical form;
 *   <li>compares strings by code points; writes numbers as {@link Json#number} does.
 * </ul>
 */
public final class PredictionWriter {

  private final ArticleIndex articles;

  /** For predictions about these articles. */
  public PredictionWriter(ArticleIndex articles) {
    this.articles = articles;
  }

  /**
   * Writes a file: header, articles, links; the short forms where they say all. Does not close the
   * stream.
   */
  public void write(Predictions predictions, OutputStream out) throws IOException {
    Obj header = header(predictions);
    if (header != null) {
      line(header, out);
    }
    for (Map.Entry<String, ArticlePrediction> one : predictions.answers().entrySet()) {
      String id = one.getKey();
      line(new AnswerForm(articles.text(id), false).line(id, one.getValue()), out);
    }
    if (LinkForm.hasAny(predictions.links())) {
      line(LinkForm.line(predictions.links()), out);
    }
  }

  /** Writes the canonical form. Does not close the stream. */
  public void writeCanonical(Predictions predictions, OutputStream out) throws IOException {
    for (Map.Entry<String, ArticlePrediction> one : predictions.answers().entrySet()) {
      line(canonical(one.getKey(), one.getValue()), out);
    }
    if (LinkForm.hasAny(predictions.links())) {
      line(Json.sorted(LinkForm.line(CanonicalOrder.sorted(predictions.links()))), out);
    }
  }

  /** The lines of the canonical form that answer articles, without line ends, by article. */
  public SortedMap<String, String> canonicalAnswers(Predictions predictions) {
    SortedMap<String, String> lines = new TreeMap<>();
    predictions.answers().forEach((id, one) -> lines.put(id, JsonOut.line(canonical(id, one))));
    return lines;
  }

  /**
   * The line of the canonical form that answers one article, without its end.
   *
   * @param id what the article is called in the line
   * @param text its text
   */
  public static String canonicalLine(String id, String text, ArticlePrediction answer) {
    return JsonOut.line(canonical(id, text, answer));
  }

  private Json canonical(String id, ArticlePrediction answer) {
    return canonical(id, articles.text(id), answer);
  }

  private static Json canonical(String id, String text, ArticlePrediction answer) {
    AnswerForm form = new AnswerForm(text, true);
    return Json.sorted(form.line(id, new CanonicalOrder(form).sorted(answer)));
  }

  /** The header; null where there is nothing to say. */
  private static @Nullable Obj header(Predictions predictions) {
    PredictionHeader facts = predictions.header();
    SystemName system = facts.system();
    if (system == null) {
      if (!facts.equals(PredictionHeader.NONE)) {
        throw new IllegalArgumentException("a header without a system cannot be written");
      }
      return null;
    }
    return Json.object()
        .put("format", PredictionHeader.FORMAT)
        .put(
            "system",
            Json.object()
                .put("name", system.name())
                .put("version", system.version())
                .putIfPresent("url", system.url()))
        .put("layers", Json.array(predictions.attempted(), (Layer layer) -> Json.of(layer.word())))
        .put("track", facts.track().word())
        .put("publication", facts.publication().word())
        .put("offsets", "codepoint")
        .putIfPresent("dataset", facts.dataset());
  }

  private static void line(Json line, OutputStream out) throws IOException {
    out.write((JsonOut.line(line) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
