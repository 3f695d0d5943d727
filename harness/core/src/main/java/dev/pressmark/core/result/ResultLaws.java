package dev.pressmark.core.result;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.count.PrecisionRecall;
import dev.pressmark.core.count.Proportion;
import dev.pressmark.core.count.Tally;
import dev.pressmark.core.prediction.PredictionDigest;
import java.util.LinkedHashMap;
import java.util.Map;

/** What holds between the parts of a result that was read from a file. */
final class ResultLaws {

  /** So that sums of several systems and of resamples of them fit into a long. */
  private static final long LARGEST = 1L << 60;

  private ResultLaws() {}

  /**
   * Checks a result.
   *
   * @throws IllegalArgumentException if a law is broken
   * @throws ArithmeticException if counts cannot be added
   */
  static void check(Result result) {
    result.total().tallies().forEach(ResultLaws::small);
    int articles = result.stories().stream().mapToInt(Result.StoryCounts::articles).sum();
    Shard shard = result.settings().shard();
    if (shard == null) {
      same("number of stories", result.dataset().stories(), result.stories().size());
      same("number of articles of stories", result.dataset().articles(), articles);
    } else if (shard.answers() != null) {
      same(
          "digest of the answers",
          result.system().predictionsSha256(),
          PredictionDigest.ofCanonical(shard.answers()));
    }
    same("number of articles scored", result.articles().scored(), articles);
    same(
        "number of articles answered, missing and failed",
        result.articles().scored(),
        result.articles().answered()
            + result.articles().missing().size()
            + result.articles().failed().size());
    result.layers().forEach((layer, info) -> signature(result, layer, info));
    ScoredLayers.derived(result);
  }

  private static <T> void same(String what, T said, T counted) {
    if (!said.equals(counted)) {
      throw new IllegalArgumentException(
          "the " + what + ": " + said + " where " + counted + " follows from the rest");
    }
  }

  private static void small(String key, Tally tally) {
    long largest = 0;
    if (tally instanceof PrecisionRecall counts) {
      largest = Math.multiplyExact(counts.unit(), Math.max(counts.predicted(), counts.gold()));
    } else if (tally instanceof Proportion counts) {
      largest = counts.total();
    }
    if (largest > LARGEST) {
      throw new IllegalArgumentException("counts of " + key + " are too large: " + largest);
    }
  }

  /** What stands in a signature and elsewhere, too, must be the same. */
  private static void signature(Result result, Layer layer, Result.LayerInfo info) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("gold", result.dataset().goldSha256());
    facts.put("layer", layer.word());
    facts.put("track", result.settings().track().word());
    facts.put("publication", result.settings().publication().word());
    facts.put("resamples", Integer.toString(result.settings().resamples()));
    facts.put("seed", Long.toString(result.settings().seed()));
    facts.put("scorer", Result.SCORER);
    Signature signature = Signature.parse(info.signature());
    facts.forEach(
        (name, value) -> {
          if (!value.equals(signature.fields().get(name))) {
            throw new IllegalArgumentException(
                "the signature of "
                    + layer.word()
                    + " has "
                    + name
                    + " "
                    + signature.shown(name)
                    + ", the result "
                    + value);
          }
        });
  }
}
