package dev.pressmark.core.score;

import dev.pressmark.api.system.Layer;
import dev.pressmark.api.text.QuotationMarks;
import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Digests;
import dev.pressmark.core.result.Result;
import java.util.List;
import java.util.stream.Collectors;

/** The one line that says what two results must have in common to be compared. */
final class Signature {

  /** Stories are what is resampled. */
  private static final String UNIT = "story";

  private Signature() {}

  static String of(String gold, List<Article> articles, Layer layer, Result.Settings set) {
    String ids =
        articles.stream().map(Article::id).sorted().collect(Collectors.joining("\n", "", "\n"));
    return String.join(
        "|",
        "gold:" + gold,
        "articles:" + articles.size(),
        "ids:" + Digests.sha256(ids),
        "layer:" + layer.word(),
        "track:" + set.track().word(),
        "publication:" + set.publication().word(),
        "tokens:" + Tokens.RULE,
        "marks:" + QuotationMarks.RULE,
        "unit:" + UNIT,
        "resamples:" + set.resamples(),
        "seed:" + set.seed(),
        "scorer:" + Result.SCORER);
  }
}
