package dev.pressmark.core.agree;

import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.DatasetVersion;
import dev.pressmark.core.dataset.Digests;
import dev.pressmark.core.dataset.Manifest;
import dev.pressmark.core.dataset.Story;
import dev.pressmark.core.dataset.StoryWriter;
import dev.pressmark.core.prediction.GoldPredictions;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.result.Estimates;
import dev.pressmark.core.result.Isolation;
import dev.pressmark.core.result.Result;
import dev.pressmark.core.score.Scoring;
import dev.pressmark.core.score.ScoringOptions;
import dev.pressmark.core.score.Selection;
import java.util.List;
import java.util.TreeMap;

/**
 * One annotator as gold, the other as predictions: end to end, the day of publication withheld,
 * every layer that both have.
 *
 * @param result the counts
 * @param estimates the scores with their intervals
 */
public record Direction(Result result, Estimates estimates) {

  /** Scores what one annotator made against what the other did. */
  static Direction of(List<Story> gold, List<Story> predicted, ScoringOptions options) {
    TreeMap<String, String> digests = new TreeMap<>();
    gold.forEach(
        story -> digests.put(Dataset.path(story), Digests.sha256(StoryWriter.write(story))));
    Dataset dataset =
        new Dataset(
            DatasetVersion.parse("1.0.0"), gold.get(0).canary(), new Manifest(digests), gold);
    Predictions predictions =
        GoldPredictions.of(predicted, Track.END_TO_END, PublicationDay.WITHHELD);
    Result result =
        Scoring.score(
            new Selection(dataset, gold.get(0).split(), gold),
            predictions,
            List.of(),
            new Result.SystemInfo("annotator", "1", null, Digests.sha256(""), Isolation.FILE),
            options);
    return new Direction(result, Estimates.of(result, options.threads()));
  }
}
