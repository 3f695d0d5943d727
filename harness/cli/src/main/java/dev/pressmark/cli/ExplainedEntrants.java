package dev.pressmark.cli;

import dev.pressmark.api.system.Layer;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.explain.ExplainPages;
import dev.pressmark.core.explain.Explanation;
import dev.pressmark.core.explain.Wanted;
import dev.pressmark.core.leaderboard.Board;
import dev.pressmark.core.leaderboard.Entrant;
import dev.pressmark.core.leaderboard.Leaderboard;
import dev.pressmark.core.leaderboard.Links;
import dev.pressmark.core.prediction.ArticleIndex;
import dev.pressmark.core.prediction.PredictionDigest;
import dev.pressmark.core.prediction.PredictionReader;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.score.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The pages of errors that stand beside a leaderboard. Predictions belong to the result that has
 * their digest, whatever either file is called.
 */
final class ExplainedEntrants implements Links {

  private static final String FOLDER = "explain/";

  private final Leaderboard leaderboard;
  private final Dataset dataset;

  /** The layers that were explained, by folder. */
  private final Map<String, Set<Layer>> explained = new HashMap<>();

  ExplainedEntrants(Leaderboard leaderboard, Dataset dataset) {
    this.leaderboard = leaderboard;
    this.dataset = dataset;
  }

  /**
   * Adds the pages of a prediction file.
   *
   * @throws UsageException if no result on the leaderboard is of these predictions
   */
  void add(Path file, GeneratedFiles made) throws IOException {
    boolean found = false;
    for (Board board : leaderboard.boards()) {
      Selection selection = Selection.of(dataset, board.conditions().split(), Set.of());
      ArticleIndex index = ArticleIndex.of(dataset.stories(), selection::contains);
      Predictions predictions = new PredictionReader(index).read(file);
      String digest = PredictionDigest.of(predictions, index);
      for (Entrant entrant : board.entrants()) {
        if (predictions.header().track() == board.conditions().track()
            && predictions.header().publication() == board.conditions().publication()
            && entrant.system().predictionsSha256().equals(digest)) {
          add(folder(board.conditions(), entrant), entrant, selection, predictions, made);
          found = true;
        }
      }
    }
    if (!found) {
      throw new UsageException(
          "--explain " + file + ": no result here has the digest of these predictions");
    }
  }

  private void add(
      String folder,
      Entrant entrant,
      Selection selection,
      Predictions predictions,
      GeneratedFiles made) {
    Explanation explanation =
        Explanation.of(
            entrant.label(),
            selection,
            predictions,
            entrant.articles().failed(),
            Explanation.explainable(),
            selection.scoredArticles().stream().map(Article::id).collect(Collectors.toSet()));
    ExplainPages.of(List.of(explanation), Wanted.ERRORS)
        .forEach((name, page) -> made.put(folder + name, page));
    explained.put(folder, explanation.layers());
  }

  private static String folder(Board.Conditions conditions, Entrant entrant) {
    return FOLDER + conditions.id() + "/" + entrant.id() + "/";
  }

  @Override
  public Optional<String> errors(
      Board.Conditions conditions, Entrant entrant, Layer layer, @Nullable String slice) {
    String folder = folder(conditions, entrant);
    return explained.getOrDefault(folder, Set.of()).contains(layer)
        ? Optional.of(folder + layer.word() + ".html" + (slice == null ? "" : "#slice=" + slice))
        : Optional.empty();
  }
}
