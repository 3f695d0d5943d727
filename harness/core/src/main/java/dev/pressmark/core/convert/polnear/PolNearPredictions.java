package dev.pressmark.core.convert.polnear;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.api.prediction.PredictedLinks;
import dev.pressmark.api.prediction.PredictedQuote;
import dev.pressmark.api.prediction.PredictedSegment;
import dev.pressmark.api.prediction.PredictedSpeaker;
import dev.pressmark.api.system.Layer;
import dev.pressmark.api.system.PublicationDay;
import dev.pressmark.api.system.Track;
import dev.pressmark.core.convert.corpus.CorpusFile;
import dev.pressmark.core.convert.corpus.ImportReport;
import dev.pressmark.core.convert.corpus.ImportedStory;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.prediction.PredictionHeader;
import dev.pressmark.core.prediction.Predictions;
import dev.pressmark.core.prediction.Skipped;
import dev.pressmark.core.prediction.SystemName;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Attributions in the form of PolNeAR, by a system or another annotator, as predictions for the
 * stories of the imported documents of the same names. A speaker is a mention and no name: the
 * corpus has no entities. Whether a stretch is in quotation marks is left to the scorer's rule.
 */
public final class PolNearPredictions {

  /** What the names of annotation files end in. */
  public static final String ENDING = PolNearFiles.ANNOTATIONS;

  private static final String DOCUMENT = "document";

  private PolNearPredictions() {}

  /**
   * Reads annotations.
   *
   * @param files one a document, {@code <document>.ann} or {@code <document>_<annotator>.ann}
   * @param annotator only the files of this annotator; null for all
   * @param dataset the imported documents; words that are not the document's are an integrity
   *     problem
   * @param system the system
   * @param report takes what became of everything
   */
  public static Predictions read(
      Collection<CorpusFile> files,
      @Nullable String annotator,
      Dataset dataset,
      SystemName system,
      ImportReport report) {
    Map<String, ArticlePrediction> answers = new TreeMap<>();
    for (CorpusFile file : files) {
      int at = file.stem().lastIndexOf('_');
      if (annotator == null || file.stem().substring(at + 1).equals(annotator)) {
        answer(file, annotator != null, dataset, report, answers);
      }
    }
    Set<Layer> layers = EnumSet.of(Layer.QUOTES, Layer.SPEAKERS);
    return new Predictions(
        new PredictionHeader(
            system,
            layers,
            Track.END_TO_END,
            PublicationDay.WITHHELD,
            dataset.version().toString()),
        answers,
        new PredictedLinks(null, null),
        layers,
        Skipped.NOTHING,
        List.of());
  }

  private static void answer(
      CorpusFile file,
      boolean chosen,
      Dataset dataset,
      ImportReport report,
      Map<String, ArticlePrediction> answers) {
    Article article = article(file, dataset);
    if (article == null) {
      if (chosen) {
        report.lost("annotation of a document that is not in the dataset", file.at(), "");
      } else {
        report.malformed(
            DOCUMENT,
            file.at(),
            "no document of this name in the dataset",
            "the names of the documents that were imported");
      }
      return;
    }
    BratReader.Annotations annotations =
        BratReader.read(file, article.requireText(), false, report).orElse(null);
    if (annotations == null) {
      return;
    }
    ArticlePrediction answer =
        ArticlePrediction.ofQuotes(
            AttributionReader.of(annotations, report).attributions().stream()
                .map(PolNearPredictions::quote)
                .toList());
    if (answers.putIfAbsent(article.id(), answer) == null) {
      report.carried(DOCUMENT, 1);
    } else {
      report.malformed(DOCUMENT, file.at(), "a second answer for " + article.id(), "one");
    }
  }

  private static @Nullable Article article(CorpusFile file, Dataset dataset) {
    int at = file.stem().lastIndexOf('_');
    Article whole = named(file.stem(), dataset);
    return whole != null || at < 0 ? whole : named(file.stem().substring(0, at), dataset);
  }

  private static @Nullable Article named(String name, Dataset dataset) {
    return ImportedStory.id(name)
        .flatMap(dataset::story)
        .flatMap(story -> story.article(ImportedStory.articleId(story.id())))
        .filter(article -> article.text() != null)
        .orElse(null);
  }

  private static PredictedQuote quote(ReportedSpeech speech) {
    return new PredictedQuote(
        null,
        speech.contents().stream().map(span -> new PredictedSegment(span, null)).toList(),
        null,
        speech.cues(),
        null,
        speech.sources().stream().map(span -> new PredictedSpeaker(null, span, null)).toList(),
        null,
        null);
  }
}
