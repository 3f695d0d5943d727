package dev.pressmark.core.diff;

import dev.pressmark.core.agree.DisagreementWriter;
import dev.pressmark.core.diff.StoryChange.OfArticle;
import dev.pressmark.core.diff.StoryChange.OfField;
import dev.pressmark.core.diff.StoryChange.OfLabel;
import dev.pressmark.core.diff.StoryChange.OfStory;
import dev.pressmark.core.diff.StoryChange.OfUnmatched;
import dev.pressmark.core.metric.Score;
import dev.pressmark.wire.Json;
import dev.pressmark.wire.Json.Obj;
import dev.pressmark.wire.JsonOut;
import java.util.function.Function;

/** Writes what changed as JSON: the same two versions always give the same bytes. */
public final class DiffWriter {

  /** What the {@code format} field says. */
  public static final String FORMAT = "pressmark.diff/1";

  private DiffWriter() {}

  /** The file. */
  public static String write(DatasetDiff diff) {
    return JsonOut.pretty(
        Json.object()
            .put("format", FORMAT)
            .put("before", side(diff.before()))
            .put("after", side(diff.after()))
            .put("stories", all(diff, OfStory.class, DiffWriter::story))
            .put("articles", all(diff, OfArticle.class, DiffWriter::article))
            .put("fields", all(diff, OfField.class, DiffWriter::field))
            .put(
                "labels",
                all(diff, OfLabel.class, one -> DisagreementWriter.json(one.difference())))
            .put("unmatched", all(diff, OfUnmatched.class, DiffWriter::unmatched))
            .put("scores", Json.array(diff.scores(), DiffWriter::score)));
  }

  private static <T extends StoryChange> Json all(
      DatasetDiff diff, Class<T> kind, Function<T, Json> form) {
    return Json.array(
        diff.changes().stream().filter(kind::isInstance).map(kind::cast).toList(), form);
  }

  private static Json side(DatasetDiff.Side side) {
    return Json.object().put("version", side.version()).put("sha256", side.digest());
  }

  private static Json story(OfStory one) {
    return Json.object()
        .put("story", one.story())
        .put("change", one.fate().word())
        .put("articles", one.articles());
  }

  private static Json article(OfArticle one) {
    return Json.object().put("article", one.article()).put("change", one.fate().word());
  }

  private static Json field(OfField one) {
    Obj out = Json.object().put("story", one.story()).putIfPresent("article", one.article());
    return out.put("field", one.field()).put("before", one.before()).put("after", one.after());
  }

  private static Json unmatched(OfUnmatched one) {
    return Json.object().put("article", one.article()).put("labels", Json.strings(one.kinds()));
  }

  private static Json score(HeadlineMove one) {
    return Json.object()
        .put("file", one.file())
        .put("layer", one.layer().word())
        .put("metric", one.metric())
        .put("before", score(one.before()))
        .put("after", score(one.after()));
  }

  private static Json score(Score score) {
    return score instanceof Score.Defined defined ? Json.of(defined.value()) : Json.NULL;
  }
}
